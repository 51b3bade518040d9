import Glibc

/// One step that changes the disk; a test may let any of them fail.
struct FileStep: Sendable, Equatable {
  enum Deed: String, Sendable {
    case create = "created"
    case write = "written"
    case sync = "made safe on the disk"
    case rename = "put in place"
    case remove = "removed"
    case truncate = "shortened"
    case makeFolder = "made"
    case read = "read"
    case lock = "locked"
  }

  let deed: Deed
  let path: String
}

extension RegisterError {
  /// "plans/2026/PLAN-2026-011-x3f8d.json could not be written: No space left on device."
  static func failure(_ deed: FileStep.Deed, _ path: String, code: Int32 = errno) -> RegisterError {
    let kind = deed == .read ? Kind.unreadable : .unwritable
    if code == ELOOP || code == ENOTDIR {
      return RegisterError(
        kind, "\(path) is a symbolic link or no folder, and Heed follows no links: put the real file in its place.")
    }
    return RegisterError(kind, "\(path) could not be \(deed.rawValue): \(String(cString: strerror(code))).")
  }
}
