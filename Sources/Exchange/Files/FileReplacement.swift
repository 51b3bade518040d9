import Glibc

/// A file that is made aside and then put in the place of another in one step, so that a reader finds the old one whole or
/// the new one whole.
///
/// It is made in a private directory (0700) beside its place, and only its owner can read it (0600).
public struct FileReplacement: Sendable {
  /// Where the new file is made.
  public var path: String { "\(folder)/new" }
  /// For whatever else is needed while it is made; gone when it is taken or discarded.
  public let folder: String
  /// As the person named it, for sentences.
  private let name: String
  private let target: String

  /// Prepares to replace a file, or the one that it links to; there need be none.
  ///
  /// - Parameter name: what it is called in sentences; its path where nothing is given.
  /// - Throws: a refusal, where it is no plain file, a spreadsheet has it open, or its directory cannot be written.
  public init(of path: String, called name: String? = nil) throws(WriteRefusal) {
    let name = name ?? path
    self.name = name
    target = Self.linked(path)
    guard try Self.isReplaceable(path, name) else {
      throw WriteRefusal("\(name) is no plain file: write to a file of another name.")
    }
    try Self.refuseWhileOpen(target, name)
    let parts = Self.parts(of: target)
    var template = Array("\(parts.folder)/.heed-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw Self.unwritable(name) }
    folder = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// Puts the new file in its place and takes the private directory away.
  public func take() throws(WriteRefusal) { _ = try take(replacing: true) }

  /// Puts the new file in its place and takes the private directory away; false, and nothing is left of it, where the
  /// name is taken and is not to be replaced.
  public func take(replacing: Bool) throws(WriteRefusal) -> Bool {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw Self.unwritable(name) }
    let isKept = fchmod(file, 0o600) == 0 && fsync(file) == 0
    let reason = errno
    close(file)
    guard isKept else { throw Self.unwritable(name, reason) }
    defer { discard() }
    if !replacing {
      // A link is never made over what stands there; some disks know none, and there a look beforehand must do.
      if link(path, target) == 0 { return true }
      if errno == EEXIST || access(target, F_OK) == 0 { return false }
    }
    guard rename(path, target) == 0 else { throw Self.unwritable(name) }
    return true
  }

  /// Writes the new file, piece by piece.
  public func fill(
    _ give: (_ take: ([UInt8]) throws(WriteRefusal) -> Void) throws(WriteRefusal) -> Void
  ) throws(WriteRefusal) { try Self.fill(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, named: name, give) }

  /// Takes away what was not taken; nothing where all was.
  public func discard() {
    unlink(path)
    rmdir(folder)
  }

  /// "plans.xlsx cannot be written: No space left on device."
  func refusal(_ reason: String) -> WriteRefusal { WriteRefusal("\(name) cannot be written: \(reason).") }

  /// Writes bytes, whole or not at all; into a pipe or device as they come.
  public static func write(_ bytes: [UInt8], to name: String) throws(WriteRefusal) {
    try write(to: name) { (take) throws(WriteRefusal) in try take(bytes) }
  }

  /// Writes what comes piece by piece, whole or not at all; into a pipe or device as it comes.
  public static func write(
    to name: String, _ give: (_ take: ([UInt8]) throws(WriteRefusal) -> Void) throws(WriteRefusal) -> Void
  ) throws(WriteRefusal) {
    guard try isReplaceable(name, name) else { return try fill(name, O_WRONLY | O_CLOEXEC, named: name, give) }
    let file = try FileReplacement(of: name)
    defer { file.discard() }
    try file.fill(give)
    try file.take()
  }

  private static func fill(
    _ path: String, _ flags: Int32, named name: String,
    _ give: (_ take: ([UInt8]) throws(WriteRefusal) -> Void) throws(WriteRefusal) -> Void
  ) throws(WriteRefusal) {
    let file = open(path, flags, 0o600)
    guard file >= 0 else { throw unwritable(name) }
    defer { close(file) }
    try give { (bytes) throws(WriteRefusal) in
      var done = 0
      while done < bytes.count {
        let count = bytes.withUnsafeBytes { Glibc.write(file, $0.baseAddress! + done, bytes.count - done) }
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { throw WriteRefusal("\(name) cannot be written whole: \(reason(errno)).") }
        done += count
      }
    }
  }
}

extension FileReplacement {
  /// Whether there is a plain file or none; a pipe or a device cannot be replaced.
  private static func isReplaceable(_ path: String, _ name: String) throws(WriteRefusal) -> Bool {
    var status = stat()
    guard stat(path, &status) == 0 else { return true }
    let kind = status.st_mode & S_IFMT
    if kind == S_IFDIR { throw WriteRefusal("\(name) is a directory: name a file in it.") }
    return kind == S_IFREG
  }

  /// The mark that a spreadsheet sets beside a file that it has open: what it shows would write over the new file.
  private static func refuseWhileOpen(_ target: String, _ name: String) throws(WriteRefusal) {
    let parts = parts(of: target)
    for mark in [".~lock.\(parts.file)#", "~$\(parts.file)"] where access("\(parts.folder)/\(mark)", F_OK) == 0 {
      throw WriteRefusal("\(name) is open in a spreadsheet: close it there, or take \(mark) away if it is not.")
    }
  }

  private static func linked(_ name: String) -> String {
    guard let real = realpath(name, nil) else { return name }
    defer { free(real) }
    return String(cString: real)
  }

  private static func parts(of path: String) -> (folder: String, file: String) {
    guard let slash = path.lastIndex(of: "/") else { return (".", path) }
    let folder = path[..<slash]
    return (folder.isEmpty ? "/" : String(folder), String(path[path.index(after: slash)...]))
  }

  private static func unwritable(_ name: String, _ code: Int32 = errno) -> WriteRefusal {
    WriteRefusal("\(name) cannot be written: \(reason(code)).")
  }

  private static func reason(_ code: Int32) -> String { String(cString: strerror(code)) }
}
