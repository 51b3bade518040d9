import Glibc

/// A file of a person's own that is read whole and replaced whole.
enum SmallFile {
  /// Why a file could not be read or written: "is a directory", to be said after its path.
  struct Fault: Error, Equatable {
    let words: String
    init(_ words: String) { self.words = words }
    static var system: Fault { Fault(String(cString: strerror(errno))) }
  }

  /// In bytes.
  static let limit = 1 << 20

  /// The bytes of a file; nothing where there is none.
  ///
  /// - Parameters:
  ///   - path: from the working directory, or from `folder`, an open one.
  ///   - followsLinks: whether a symbolic link stands for what it leads to; else it is a fault.
  static func read(
    _ path: String, in folder: Int32 = AT_FDCWD, followsLinks: Bool = true
  ) throws(Fault) -> [UInt8]? {
    // A pipe would keep the desk waiting for whoever writes to it.
    let file = openat(folder, path, O_RDONLY | O_NONBLOCK | O_CLOEXEC | (followsLinks ? 0 : O_NOFOLLOW))
    if file < 0 && errno == ELOOP && !followsLinks {
      throw Fault("is a symbolic link, and Heed follows none in a register")
    }
    if file < 0 && (errno == ENOENT || errno == ENOTDIR) {
      guard isLink(path, in: folder) else { return nil }
      throw Fault("is a link to a file that is not there")
    }
    guard file >= 0 else { throw Fault("cannot be read (\(Fault.system.words))") }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      throw Fault(status.st_mode & S_IFMT == S_IFDIR ? "is a directory, not a file" : "is no plain file")
    }
    guard status.st_size <= limit else { throw Fault("is larger than a megabyte") }
    return try bytes(of: file)
  }

  private static func bytes(of file: Int32) throws(Fault) -> [UInt8] {
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 14)
    while bytes.count <= limit {
      let count = Glibc.read(file, &piece, piece.count)
      if count == 0 { break }
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { throw Fault("cannot be read (\(Fault.system.words))") }
      bytes += piece[..<count]
    }
    return bytes
  }

  /// Writes a file that only its owner can read, whole or not at all; its directories are made where they are missing.
  static func replace(_ path: String, with bytes: [UInt8]) throws(Fault) {
    makeFolders(above: path)
    let new = "\(path).\(getpid()).new"
    // What a Heed of the same number left when it was killed.
    unlink(new)
    let file = open(new, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw .system }
    let isWritten = write(bytes, to: file)
    let fault = Fault.system
    close(file)
    guard isWritten else {
      unlink(new)
      throw fault
    }
    guard rename(new, path) == 0 else {
      let fault = Fault.system
      unlink(new)
      throw fault
    }
  }

  private static func write(_ bytes: [UInt8], to file: Int32) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { return false }
      rest = rest.dropFirst(count)
    }
    return true
  }

  private static func makeFolders(above path: String) {
    var made = ""
    for name in path.split(separator: "/").dropLast() {
      made += "/\(name)"
      mkdir(made, 0o700)
    }
  }

  private static func isLink(_ path: String, in folder: Int32) -> Bool {
    var status = stat()
    return fstatat(folder, path, &status, AT_SYMLINK_NOFOLLOW) == 0 && status.st_mode & S_IFMT == S_IFLNK
  }
}
