import Glibc

/// What tells one version of a file from another without reading it.
struct FileStamp: Sendable, Equatable {
  let size: Int
  let device: UInt64
  let inode: UInt64
  /// Nanoseconds since 1970.
  let modified: Int
  let changed: Int
  let mode: UInt32

  init(_ status: stat) {
    size = Int(status.st_size)
    device = UInt64(status.st_dev)
    inode = UInt64(status.st_ino)
    modified = status.st_mtim.tv_sec * 1_000_000_000 + status.st_mtim.tv_nsec
    changed = status.st_ctim.tv_sec * 1_000_000_000 + status.st_ctim.tv_nsec
    mode = UInt32(status.st_mode)
  }

  var isFolder: Bool { mode & UInt32(S_IFMT) == UInt32(S_IFDIR) }
  var isFile: Bool { mode & UInt32(S_IFMT) == UInt32(S_IFREG) }

  /// The file system's own clock, to which stamps are compared: a file stamped within the last second may still
  /// change without its stamp changing.
  static func now() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return time.tv_sec * 1_000_000_000 + time.tv_nsec
  }

  /// Whether the same stamp later means the same bytes: it was read at least a second after its last change.
  func isSettled(readAt time: Int) -> Bool { max(modified, changed) + 1_000_000_000 < time }
}
