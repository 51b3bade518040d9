import Glibc

@testable import RegisterStore

/// One way in which a disk spoils a file.
struct Harm: CustomStringConvertible {
  enum Kind {
    case flip(at: Int, bits: UInt8)
    case cut(to: Int)
  }

  let path: String
  let kind: Kind

  var description: String {
    switch kind {
    case .flip(let at, let bits): "\(path), byte \(at) xor \(bits)"
    case .cut(let length): "\(path) cut to \(length)"
    }
  }

  func spoil(_ bytes: [UInt8]) -> [UInt8] {
    switch kind {
    case .flip(let at, let bits):
      var bytes = bytes
      bytes[at] ^= bits
      return bytes
    case .cut(let length): return Array(bytes.prefix(length))
    }
  }

  /// Every byte turned into another, and every length that is too short.
  static func all(of path: String, _ bytes: [UInt8]) -> [Harm] {
    bytes.indices.flatMap { at in
      // One bit each, another with each place: letters become letters, brackets letters, digits signs.
      [Harm(path: path, kind: .flip(at: at, bits: 1 << (at % 8))), Harm(path: path, kind: .cut(to: at))]
    }
  }
}

extension Bench {
  func bytes(_ name: String) -> [UInt8] {
    guard let file = fopen(path + "/" + name, "r") else { return [] }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while case let count = fread(&buffer, 1, buffer.count, file), count > 0 { bytes += buffer[..<count] }
    return bytes
  }

  /// Writes a file in place, as a disk that errs does.
  func put(_ name: String, _ bytes: [UInt8]) {
    guard let file = fopen(path + "/" + name, "w") else { return }
    fwrite(bytes, 1, bytes.count, file)
    fclose(file)
  }

  /// Every file with its bytes.
  var tree: [String: [UInt8]] {
    Dictionary(uniqueKeysWithValues: Bench.filesBelow(path).map { ($0, bytes($0)) })
  }

  /// What people would miss: all but what belongs to this machine.
  var recordTree: [String: [UInt8]] { tree.filter { !$0.key.hasPrefix(".heed/") } }

  /// Makes all files as they were.
  func restore(_ tree: [String: [UInt8]]) {
    for (name, bytes) in self.tree where tree[name] == nil || tree[name] != bytes { remove(name) }
    for (name, bytes) in tree where self.bytes(name) != bytes || access(path + "/" + name, F_OK) != 0 {
      put(name, bytes)
    }
  }
}
