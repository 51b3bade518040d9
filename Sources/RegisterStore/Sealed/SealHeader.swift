/// The first lines of a sealed file: how the key is made of the passphrase. They are plain to read, and whoever changes
/// them makes the file unreadable, because all that follows is sealed together with them.
struct SealHeader: Equatable, Sendable {
  /// What scrypt costs: memory of 128 * 2^n * r bytes (RFC 7914).
  struct Cost: Equatable, Sendable {
    /// The base-2 logarithm of the rounds.
    var n = 17
    var r = 8
    var p = 1

    /// In bytes.
    var memory: Int { 128 * r << n }

    /// Whether it is none that could keep a machine busy for minutes, or take its memory.
    var isBearable: Bool {
      (10...20).contains(n) && (1...16).contains(r) && (1...4).contains(p) && memory <= 1 << 30
    }
  }

  static let version = 1

  let cost: Cost
  /// 16 bytes, new at each writing.
  let salt: [UInt8]
  /// 16 bytes that only the right passphrase makes: so a wrong one is told from a changed file.
  let check: [UInt8]
  /// 12 bytes, new at each writing.
  let nonce: [UInt8]

  var text: String {
    """
    heed sealed identities \(Self.version)
    scrypt n \(cost.n) r \(cost.r) p \(cost.p) salt \(Digest.hexadecimal(salt))
    check \(Digest.hexadecimal(check))
    chacha20-poly1305 nonce \(Digest.hexadecimal(nonce))

    """
  }

  init(cost: Cost, salt: [UInt8], check: [UInt8], nonce: [UInt8]) {
    self.cost = cost
    self.salt = salt
    self.check = check
    self.nonce = nonce
  }

  /// Why a file's first lines could not be read.
  enum Fault: Error {
    case none, newerVersion, unbearable
  }

  /// Reads the header that bytes begin with, and answers how long it is. Only what this program would write is one.
  static func read(_ bytes: [UInt8]) throws(Fault) -> (header: SealHeader, count: Int) {
    let lines = bytes.prefix(512).split(separator: UInt8(ascii: "\n"), maxSplits: 4, omittingEmptySubsequences: false)
      .prefix(4).map { String(decoding: $0, as: UTF8.self).split(separator: " ").map(String.init) }
    guard lines.count == 4, lines[0].dropLast() == ["heed", "sealed", "identities"] else { throw .none }
    guard lines[0].last == String(version) else { throw Int(lines[0].last ?? "") == nil ? .none : .newerVersion }
    guard lines[1].count == 9, lines[2].count == 2, lines[3].count == 3, let n = Int(lines[1][2]),
      let r = Int(lines[1][4]), let p = Int(lines[1][6]), let salt = Digest.bytes(lines[1][8], count: 16),
      let check = Digest.bytes(lines[2][1], count: 16), let nonce = Digest.bytes(lines[3][2], count: 12)
    else { throw .none }
    // Looked at before anything is worked out of them.
    guard (0...62).contains(n), (0...1 << 20).contains(r), Cost(n: min(n, 40), r: r, p: p).isBearable, n <= 20 else {
      throw .unbearable
    }
    let header = SealHeader(cost: Cost(n: n, r: r, p: p), salt: salt, check: check, nonce: nonce)
    let count = header.text.utf8.count
    guard bytes.prefix(count).elementsEqual(header.text.utf8) else { throw .none }
    return (header, count)
  }
}
