import Casework
import Glibc
import RegisterStore

/// Looks at the files that evidence points to.
struct EvidenceFiles: Sendable {
  /// How a file stands; nothing for a location that is no path, such as an address on the web.
  var lookup: FileLookup {
    { location in
      guard Self.isPath(location) else { return nil }
      guard let digest = Self.digest(of: location) else { return access(location, F_OK) == 0 ? nil : .missing }
      return .present(sha256: digest)
    }
  }

  static func isPath(_ location: String) -> Bool { location.hasPrefix("/") && !location.contains("://") }

  /// The SHA-256 of a file's bytes in hexadecimal; nothing where it cannot be read.
  static func digest(of path: String) -> String? {
    (try? InputFile.bytes(at: path)).map { FileDigest.sha256(of: $0) }
  }
}
