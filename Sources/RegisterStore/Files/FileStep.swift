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
  /// "plans/2026/PLAN-2026-011-x3f8d.json could not be written, because the disk is full: free some room and try again."
  static func failure(_ deed: FileStep.Deed, _ path: String, code: Int32 = errno) -> RegisterError {
    let kind = deed == .read ? Kind.unreadable : .unwritable
    // A socket cannot be opened at all.
    if code == ENXIO { return .notPlain(path) }
    if code == ELOOP || code == ENOTDIR {
      return RegisterError(
        kind, "\(path) is a symbolic link or no folder, and Heed follows no links: put the real file in its place.")
    }
    return RegisterError(kind, "\(path) could not be \(deed.rawValue)\(reason(code)).")
  }

  /// What the disk said and, where there is one, the way out.
  private static func reason(_ code: Int32) -> String {
    switch code {
    case ENOSPC, EDQUOT: ", because the disk is full: free some room and try again"
    case EROFS: ", because the disk can only be read: make it writable, or work on a copy"
    case EACCES, EPERM: ", because you have no right to: ask whoever owns it"
    case EFBIG: ", because files may not grow so large here: raise the limit (ulimit -f) and try again"
    default: ": \(String(cString: strerror(code)))"
    }
  }

  /// A folder, a pipe, a socket, a device or a link stands where a file belongs.
  static func notPlain(_ path: String) -> RegisterError {
    RegisterError(.unreadable, "\(path) is not a plain file: move it away.")
  }

  static func busyWithoutPause(_ folder: RegisterFolder) -> RegisterError {
    RegisterError(.busy, "The register \(folder.path) is being changed without pause: try again in a moment.")
  }

  /// The sentence as a fragment to go after the file's name: "it could not be read, because ...".
  func fragment(about path: String) -> String {
    guard sentence.hasPrefix(path + " "), sentence.last == "." else { return sentence }
    return "it" + sentence.dropFirst(path.count).dropLast()
  }
}
