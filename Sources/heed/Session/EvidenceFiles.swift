import Casework
import Glibc
import RegisterStore
import Synchronization

/// Looks at the files that evidence points to.
struct EvidenceFiles: Sendable {
  /// How a file stands; nothing for a location that is no path, such as an address on the web.
  var lookup: FileLookup { { FileStanding(of: $0)?.state } }

  static func isPath(_ location: String) -> Bool { location.hasPrefix("/") && !location.contains("://") }

  /// The SHA-256 of a file's bytes in hexadecimal; nothing where it cannot be read, or is a pipe or a device, which may
  /// never end.
  static func digest(of path: String) -> String? {
    FileStanding(of: path)?.isFile == true ? (try? InputFile.bytes(at: path)).map { FileDigest.sha256(of: $0) } : nil
  }
}

/// Looks at each file once for as long as it stays as it is: a desk asks after every change.
final class RememberedFiles: Sendable {
  private let known = Mutex<[String: (standing: FileStanding, state: FileState?)]>([:])
  /// Paths that could not be looked into.
  private let unseen = Mutex<Set<String>>([])

  var lookup: FileLookup { { self.state(of: $0) } }

  /// How every file that was asked about stood.
  var standings: [KeptStanding] {
    let seen = known.withLock { $0.map { KeptStanding(location: $0.key, standing: $0.value.standing.words) } }
    let unseen = unseen.withLock { $0.map { KeptStanding(location: $0, standing: "") } }
    return (seen + unseen).sorted { $0.location < $1.location }
  }

  private func state(of location: String) -> FileState? {
    guard let standing = FileStanding(of: location) else {
      if EvidenceFiles.isPath(location) { unseen.withLock { _ = $0.insert(location) } }
      return nil
    }
    if let seen = known.withLock({ $0[location] }), seen.standing == standing { return seen.state }
    let state = standing.state
    known.withLock { $0[location] = (standing, state) }
    return state
  }
}

extension KeptStanding {
  /// Whether the file is still as it was.
  var isCurrent: Bool { (FileStanding(of: location)?.words ?? "") == standing }
}

/// What tells that a file is still as it was, without reading it.
private struct FileStanding: Equatable {
  let path: String
  let isThere: Bool
  let isFile: Bool
  private let size: Int
  private let inode: UInt64
  /// Nanoseconds since 1970.
  private let changed: Int

  /// Nothing for a location that is no path, or a place that cannot be looked into.
  init?(of location: String) {
    guard EvidenceFiles.isPath(location) else { return nil }
    var status = stat()
    let isThere = stat(location, &status) == 0
    guard isThere || errno == ENOENT || errno == ENOTDIR else { return nil }
    path = location
    self.isThere = isThere
    isFile = isThere && status.st_mode & S_IFMT == S_IFREG
    size = Int(status.st_size)
    inode = UInt64(status.st_ino)
    changed = status.st_ctim.tv_sec * 1_000_000_000 + status.st_ctim.tv_nsec
  }

  /// Told apart from every other standing; never empty.
  var words: String { isThere ? "\(isFile) \(size) \(inode) \(changed)" : "missing" }

  var state: FileState? {
    guard isThere else { return .missing }
    return EvidenceFiles.digest(of: path).map { .present(sha256: $0) }
  }
}
