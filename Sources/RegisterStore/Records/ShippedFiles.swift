import Resources

/// The data files inside the program, by their paths under Resources: "frameworks/care-act-2014.json".
public enum ShippedFiles {
  /// Every file whose path begins so, in byte order of the paths.
  public static func files(under prefix: String) -> [(path: String, bytes: [UInt8])] {
    (0..<heed_resource_count()).compactMap { index in
      guard let name = heed_resource_name(index), let start = heed_resource_bytes(index) else { return nil }
      let path = String(cString: name)
      guard path.hasPrefix(prefix) else { return nil }
      return (path, Array(UnsafeBufferPointer(start: start, count: heed_resource_length(index))))
    }
  }
}
