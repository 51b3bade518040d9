import Casework
import Glibc

/// The register's directory: every path is relative to it, no symbolic link below it is followed, and what is made in
/// it has the register's own permissions whatever the umask.
final class RegisterFolder: Sendable {
  let path: String
  let access: Settings.Access
  /// Whether nothing is forced to the disk: a power cut may then undo what was saved, and no more.
  let isHasty: Bool
  private let root: OpenFolder
  /// Called before each step that changes the disk.
  private let beforeStep: (@Sendable (FileStep) throws(RegisterError) -> Void)?

  init(
    at path: String, access: Settings.Access = .owner,
    beforeStep: (@Sendable (FileStep) throws(RegisterError) -> Void)? = nil
  ) throws(RegisterError) {
    let descriptor = undisturbed { open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
    guard descriptor >= 0 else { throw .failure(.read, path) }
    self.path = path
    self.access = access
    self.beforeStep = beforeStep
    isHasty = false
    root = OpenFolder(descriptor)
  }

  private init(_ other: RegisterFolder, access: Settings.Access, isHasty: Bool) {
    path = other.path
    self.access = access
    self.isHasty = isHasty
    beforeStep = other.beforeStep
    root = other.root
  }

  /// The same folder, with other permissions for what is made in it.
  func granting(_ access: Settings.Access) -> RegisterFolder {
    RegisterFolder(self, access: access, isHasty: isHasty)
  }

  /// The same folder, in haste or not.
  func hurrying(_ isHasty: Bool) -> RegisterFolder { RegisterFolder(self, access: access, isHasty: isHasty) }

  var fileMode: mode_t { access == .owner ? 0o600 : 0o660 }
  var folderMode: mode_t { access == .owner ? 0o700 : 0o2770 }

  func step(_ deed: FileStep.Deed, _ path: String) throws(RegisterError) {
    if let beforeStep { try beforeStep(FileStep(deed: deed, path: path)) }
  }

  /// Opens a folder below the register one name at a time, so that no link is followed; nothing where it is not there.
  func folder(_ path: some StringProtocol) throws(RegisterError) -> OpenFolder? {
    var folder = root
    for name in path.split(separator: "/") {
      let next = undisturbed {
        openat(folder.descriptor, String(name), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
      }
      if next < 0 && errno == ENOENT { return nil }
      guard next >= 0 else { throw .failure(.read, String(path)) }
      folder = OpenFolder(next)
    }
    return folder
  }

  /// The folder a file stands in, and the file's name there; nothing where the folder is not there.
  func place(of path: String) throws(RegisterError) -> (folder: OpenFolder, name: String)? {
    let parts = Self.split(path)
    guard let folder = try folder(parts.folder) else { return nil }
    return (folder, parts.name)
  }

  static func split(_ path: String) -> (folder: Substring, name: String) {
    guard let slash = path.lastIndex(of: "/") else { return ("", path) }
    return (path[..<slash], String(path[path.index(after: slash)...]))
  }
}

/// An open directory, closed when no one needs it any more.
final class OpenFolder: Sendable {
  let descriptor: Int32
  init(_ descriptor: Int32) { self.descriptor = descriptor }
  deinit { close(descriptor) }
}
