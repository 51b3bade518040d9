import CLinux
import Glibc

extension RegisterFolder {
  /// Makes a folder and those above it where they are not there, and answers which were made.
  @discardableResult
  func makeFolder(_ path: some StringProtocol) throws(RegisterError) -> [String] {
    var made: [String] = []
    var done = ""
    for name in path.split(separator: "/") {
      guard let parent = try folder(done) else { throw .failure(.makeFolder, done) }
      done += done.isEmpty ? String(name) : "/\(name)"
      if try folder(done) != nil { continue }
      try step(.makeFolder, done)
      guard undisturbed({ mkdirat(parent.descriptor, String(name), folderMode) }) == 0 else {
        throw .failure(.makeFolder, done)
      }
      guard undisturbed({ fchmodat(parent.descriptor, String(name), folderMode, AT_SYMLINK_NOFOLLOW) }) == 0 else {
        throw .failure(.makeFolder, done)
      }
      made.append(done)
    }
    return made
  }

  /// Writes a file that is not there yet; what an earlier try left under that name is removed first, unless it is no
  /// plain file: Heed left none.
  func create(_ path: String, _ bytes: [UInt8], isSynced: Bool) throws(RegisterError) {
    guard let (folder, name) = try place(of: path) else { throw .failure(.create, path, code: ENOENT) }
    try create(name, in: folder, bytes, isSynced: isSynced, path: path)
  }

  /// Puts bytes in a file's place: written beside it and renamed over it, and not yet safe on the disk.
  func replace(_ path: String, _ bytes: [UInt8]) throws(RegisterError) {
    guard let (folder, name) = try place(of: path) else { throw .failure(.create, path, code: ENOENT) }
    try create(name + ".new", in: folder, bytes, isSynced: false, path: path + ".new")
    try step(.rename, path)
    guard undisturbed({ renameat(folder.descriptor, name + ".new", folder.descriptor, name) }) == 0 else {
      throw .failure(.rename, path)
    }
  }

  private func create(
    _ name: String, in folder: OpenFolder, _ bytes: [UInt8], isSynced: Bool, path: String
  ) throws(RegisterError) {
    try step(.create, path)
    var file = open(new: name, in: folder)
    if file < 0 && errno == EEXIST {
      try refuseOdd(name, in: folder, path)
      try step(.remove, path)
      guard undisturbed({ unlinkat(folder.descriptor, name, 0) }) == 0 else { throw .failure(.remove, path) }
      file = open(new: name, in: folder)
    }
    guard file >= 0 else { throw .failure(.create, path) }
    defer { close(file) }
    guard undisturbed({ fchmod(file, fileMode) }) == 0 else { throw .failure(.create, path) }
    try write(bytes, to: file, at: 0, path: path)
    if isSynced { try sync(file, path) }
  }

  private func open(new name: String, in folder: OpenFolder) -> Int32 {
    undisturbed { openat(folder.descriptor, name, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, fileMode) }
  }

  /// Cuts a file, made if need be, to a length and writes after it.
  ///
  /// - Returns: whether the file may be new, so that its folder is not sure to hold it after a power cut.
  func append(_ bytes: [UInt8], to path: String, cutTo length: Int) throws(RegisterError) -> Bool {
    guard let (folder, name) = try place(of: path) else { throw .failure(.write, path, code: ENOENT) }
    try step(.create, path)
    let file = undisturbed {
      openat(folder.descriptor, name, O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK, fileMode)
    }
    guard file >= 0 else { throw .failure(.create, path) }
    defer { close(file) }
    let size = try Self.stamp(ofPlain: file, path).size
    guard undisturbed({ fchmod(file, fileMode) }) == 0 else { throw .failure(.create, path) }
    if size > length {
      try step(.truncate, path)
      guard undisturbed({ ftruncate(file, length) }) == 0 else { throw .failure(.truncate, path) }
    }
    try write(bytes, to: file, at: min(size, length), path: path)
    return length == 0 || size == 0
  }

  /// Writes in two halves, so that a test can let the disk fill up between them.
  private func write(_ bytes: [UInt8], to file: Int32, at start: Int, path: String) throws(RegisterError) {
    var done = 0
    while done < bytes.count {
      try step(.write, path)
      let wanted = done < bytes.count / 2 ? bytes.count / 2 : bytes.count
      let wrote = bytes.withUnsafeBytes { pwrite(file, $0.baseAddress! + done, wanted - done, start + done) }
      if wrote < 0 && errno == EINTR { continue }
      guard wrote > 0 else { throw .failure(.write, path) }
      done += wrote
    }
  }

  /// - Parameter replacesAnything: whether what stands there may be no plain file, because it is kept elsewhere.
  func rename(_ path: String, to new: String, replacesAnything: Bool = false) throws(RegisterError) {
    try step(.rename, new)
    guard let (from, name) = try place(of: path), let (to, newName) = try place(of: new) else {
      throw .failure(.rename, new, code: ENOENT)
    }
    if !replacesAnything { try refuseOdd(newName, in: to, new) }
    guard undisturbed({ renameat(from.descriptor, name, to.descriptor, newName) }) == 0 else {
      throw .failure(.rename, new)
    }
  }

  /// Gives a file, or a link, a second name; on file systems without such names its bytes are copied.
  func link(_ path: String, as new: String) throws(RegisterError) {
    try step(.create, new)
    guard let (from, name) = try place(of: path), let (to, newName) = try place(of: new) else {
      throw .failure(.create, new, code: ENOENT)
    }
    if undisturbed({ linkat(from.descriptor, name, to.descriptor, newName, 0) }) == 0 { return }
    guard [EPERM, EOPNOTSUPP, ENOSYS, EMLINK].contains(errno), let bytes = try read(path)?.bytes else {
      throw .failure(.create, new)
    }
    try create(new, bytes, isSynced: true)
  }

  /// Nothing but a plain file is ever taken away or replaced: Heed made nothing else, and a link was put there by others.
  private func refuseOdd(_ name: String, in folder: OpenFolder, _ path: String) throws(RegisterError) {
    if let standing = try Self.stamp(name, in: folder, path: path), !standing.isFile { throw .notPlain(path) }
  }

  /// Removes a file; one that is not there is no failure.
  func remove(_ path: String) throws(RegisterError) {
    try step(.remove, path)
    guard let (folder, name) = try place(of: path) else { return }
    guard undisturbed({ unlinkat(folder.descriptor, name, 0) }) == 0 || errno == ENOENT else {
      throw .failure(.remove, path)
    }
  }

  /// Makes a file or a folder safe on the disk.
  func sync(_ path: String) throws(RegisterError) {
    guard let (folder, name) = try place(of: path) else { throw .failure(.sync, path, code: ENOENT) }
    let file = undisturbed {
      openat(folder.descriptor, name.isEmpty ? "." : name, O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK)
    }
    guard file >= 0 else { throw .failure(.sync, path) }
    defer { close(file) }
    try sync(file, path)
  }

  /// Makes all that was written to the file systems of the register and some of its folders safe on the disk.
  ///
  /// One call each, whatever the number of files. Linux tells of a failed write since version 5.8.
  func syncFileSystems(of paths: [String]) throws(RegisterError) {
    if isHasty { return }
    var devices: Set<UInt64> = []
    // The register first: it has been open the longest, so that no failure since is missed.
    for path in [""] + paths {
      guard let folder = try folder(path), let stamp = try Self.stamp(".", in: folder, path: path) else {
        throw .failure(.sync, path, code: ENOENT)
      }
      guard devices.insert(stamp.device).inserted else { continue }
      try step(.sync, path)
      guard undisturbed({ syncfs(folder.descriptor) }) == 0 else { throw .failure(.sync, path) }
    }
  }

  private func sync(_ file: Int32, _ path: String) throws(RegisterError) {
    if isHasty { return }
    try step(.sync, path)
    // Some file systems cannot force a folder (SMB, some FUSE): they say so, and have done what they can.
    guard undisturbed({ fsync(file) }) == 0 || (errno == EINVAL && Self.isFolder(file)) else {
      throw .failure(.sync, path)
    }
  }

  private static func isFolder(_ file: Int32) -> Bool {
    var status = stat()
    return fstat(file, &status) == 0 && FileStamp(status).isFolder
  }
}
