import Casework
import Glibc
import StrictJSON

/// Whose chain this program writes: one a user, a machine and a copy of the register, so that chains never fork.
struct WriterIdentity: Equatable {
  let writer: String

  /// The writer that `.heed/writer-<uid>` names, where it belongs to this very directory on this machine.
  static func known(in folder: RegisterFolder) throws(RegisterError) -> WriterIdentity? {
    guard let bytes = try folder.read(path)?.bytes, let object = try? JSONValue.parse(bytes).object,
      let writer = object["writer"]?.string, object["home"]?.string == (try home(of: folder)),
      DocumentPath.isSafe(writer)
    else { return nil }
    return WriterIdentity(writer: writer)
  }

  /// The known writer, or a new one.
  static func find(in folder: RegisterFolder, mint: IdentifierMint) throws(RegisterError) -> WriterIdentity {
    if let known = try known(in: folder) { return known }
    let writer = mint.make(Anything.self).text
    try folder.makeFolder(".heed")
    let bytes = JSONWriter().bytes(of: ["writer": .string(writer), "home": .string(try home(of: folder))])
    try folder.create(path + ".new", bytes, isSynced: true)
    // The first change here may have made .heed itself, which must outlast what is said to be saved in it.
    try folder.sync("")
    try folder.rename(path + ".new", to: path)
    return WriterIdentity(writer: writer)
  }

  private static var path: String { ".heed/writer-\(getuid())" }

  /// The machine, and the directory by device and inode: a copy or a restored backup has another.
  private static func home(of folder: RegisterFolder) throws(RegisterError) -> String {
    let stamp = try folder.stamp(".heed")
    return "\(machine) \(stamp?.device ?? 0) \(stamp?.inode ?? 0)"
  }

  private static var machine: String {
    var bytes = [UInt8](repeating: 0, count: 64)
    let file = open("/etc/machine-id", O_RDONLY | O_CLOEXEC)
    defer { if file >= 0 { close(file) } }
    let count = bytes.withUnsafeMutableBytes { Glibc.read(file, $0.baseAddress, $0.count) }
    return count > 0 ? String(decoding: bytes.prefix { $0 > 32 }, as: UTF8.self) : hostName
  }

  /// What a machine without an identity of its own goes by.
  private static var hostName: String {
    var name = [CChar](repeating: 0, count: 65)
    gethostname(&name, 64)
    return String(decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
