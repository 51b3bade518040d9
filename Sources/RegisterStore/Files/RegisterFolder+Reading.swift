import Glibc

extension RegisterFolder {
  /// A file's bytes and stamp, or nothing where it is not there.
  func read(
    _ path: String, upTo limit: Int = largestFile
  ) throws(RegisterError) -> (bytes: [UInt8], stamp: FileStamp)? {
    guard let (folder, name) = try place(of: path) else { return nil }
    return try Self.read(name, in: folder, path: path, upTo: limit)
  }

  static func read(
    _ name: String, in folder: OpenFolder, path: String, upTo limit: Int = largestFile
  ) throws(RegisterError) -> (bytes: [UInt8], stamp: FileStamp)? {
    let file = undisturbed { openat(folder.descriptor, name, O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK) }
    if file < 0 && errno == ENOENT { return nil }
    guard file >= 0 else { throw .failure(.read, path) }
    defer { close(file) }
    let stamp = try stamp(ofPlain: file, path)
    guard stamp.size <= limit else {
      throw RegisterError(.damaged, "\(path) is larger than 64 MiB: move it away.")
    }
    return (try bytes(of: file, count: stamp.size, from: 0, path: path), stamp)
  }

  /// The bytes of a file from a place on, or nothing where it is not there.
  func read(_ path: String, from start: Int) throws(RegisterError) -> [UInt8]? {
    guard let (folder, name) = try place(of: path) else { return nil }
    let file = undisturbed { openat(folder.descriptor, name, O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK) }
    if file < 0 && errno == ENOENT { return nil }
    guard file >= 0 else { throw .failure(.read, path) }
    defer { close(file) }
    let size = try Self.stamp(ofPlain: file, path).size
    return try Self.bytes(of: file, count: max(0, size - start), from: start, path: path)
  }

  /// The stamp of an open file, which must be a plain one: a pipe or a device might never end.
  static func stamp(ofPlain file: Int32, _ path: String) throws(RegisterError) -> FileStamp {
    var status = stat()
    guard undisturbed({ fstat(file, &status) }) == 0 else { throw .failure(.read, path) }
    let stamp = FileStamp(status)
    guard stamp.isFile else { throw .notPlain(path) }
    return stamp
  }

  /// In bytes. What could not be read back is never written either.
  static let largestFile = 64 << 20

  private static func bytes(
    of file: Int32, count: Int, from start: Int, path: String
  ) throws(RegisterError) -> [UInt8] {
    var isWhole = true
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      while filled < count {
        let got = pread(file, buffer.baseAddress! + filled, count - filled, start + filled)
        if got < 0 && errno == EINTR { continue }
        isWhole = got >= 0
        if got <= 0 { return }
        filled += got
      }
    }
    guard isWhole else { throw .failure(.read, path) }
    return bytes
  }

  /// A file's stamp, itself and not what it may link to; nothing where it is not there.
  func stamp(_ path: String) throws(RegisterError) -> FileStamp? {
    guard let (folder, name) = try place(of: path) else { return nil }
    return try Self.stamp(name.isEmpty ? "." : name, in: folder, path: path)
  }

  /// - Throws: where the disk does not say whether it is there, which must not be taken for "it is not".
  static func stamp(_ name: String, in folder: OpenFolder, path: String) throws(RegisterError) -> FileStamp? {
    var status = stat()
    guard undisturbed({ fstatat(folder.descriptor, name, &status, AT_SYMLINK_NOFOLLOW) }) == 0 else {
      if errno == ENOENT { return nil }
      throw .failure(.read, path)
    }
    return FileStamp(status)
  }

  /// The names in a folder, in order; empty where it is not there.
  func names(in path: String) throws(RegisterError) -> [String] {
    guard let folder = try folder(path) else { return [] }
    return try Self.names(in: folder, path: path)
  }

  static func names(in folder: OpenFolder, path: String) throws(RegisterError) -> [String] {
    let copy = undisturbed { openat(folder.descriptor, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
    guard copy >= 0, let stream = fdopendir(copy) else { throw .failure(.read, path) }
    defer { closedir(stream) }
    var names: [String] = []
    while true {
      // The end of a folder and a disk that cannot tell what is in it look alike but for this.
      errno = 0
      guard let entry = readdir(stream) else {
        guard errno == 0 else { throw .failure(.read, path) }
        break
      }
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name.first != "." { names.append(name) }
    }
    return names.sorted()
  }
}
