import Foundation

/// The few things that tests do to files.
enum Files {
  static func text(_ path: String) throws -> String { String(decoding: try bytes(path), as: UTF8.self) }

  static func bytes(_ path: String) throws -> [UInt8] {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw SetupFailure("\(path) could not be read") }
    defer { close(file) }
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = read(file, &piece, piece.count), count > 0 { bytes += piece[..<count] }
    return bytes
  }

  /// Writes over a file in place, as a careless program would.
  static func write(_ bytes: [UInt8], to path: String) throws {
    let file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw SetupFailure("\(path) could not be written") }
    defer { close(file) }
    guard Glibc.write(file, bytes, bytes.count) == bytes.count else { throw SetupFailure("\(path) is not whole") }
  }

  static func write(_ text: String, to path: String) throws { try write(Array(text.utf8), to: path) }

  /// The bytes of every file below a directory, by path; what a link leads to counts as a link's.
  static func tree(_ path: String, without skipped: String...) -> [String: [UInt8]] {
    var tree: [String: [UInt8]] = [:]
    for name in (try? FileManager.default.subpathsOfDirectory(atPath: path)) ?? [] {
      if skipped.contains(where: { name == $0 || name.hasPrefix($0 + "/") }) { continue }
      if let bytes = try? bytes("\(path)/\(name)"), !bytes.isEmpty || !isFolder("\(path)/\(name)") {
        tree[name] = bytes
      }
    }
    return tree
  }

  private static func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
  }
}
