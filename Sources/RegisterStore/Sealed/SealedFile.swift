import Casework
import Crypto
import CryptoExtras
import Glibc
import StrictJSON

/// The bytes of `identities.sealed`: the header, the sealed list of identities, and a SHA-256 over both, by which damage
/// is found without the passphrase.
public struct SealedFile: Equatable, Sendable {
  public static let path = "identities.sealed"

  let bytes: [UInt8]
  private let header: SealHeader
  private let start: Int

  private static let digestLength = 32
  private static let tagLength = 16

  /// Reads a file without opening it.
  ///
  /// - Throws: `damaged` where it is not whole, `newerFormat` where a newer Heed wrote it.
  init(_ bytes: [UInt8]) throws(RegisterError) {
    let digest = SHA256.hash(data: bytes.dropLast(Self.digestLength))
    guard bytes.count > Self.digestLength, digest.elementsEqual(bytes.suffix(Self.digestLength)) else {
      throw RegisterError(
        .damaged, "\(Self.path) is damaged: put back a copy of it, from a backup or from git; nothing else can mend it."
      )
    }
    do throws(SealHeader.Fault) {
      let found = try SealHeader.read(bytes)
      (header, start) = (found.header, found.count)
    } catch {
      throw Self.refusal(of: error)
    }
    guard bytes.count >= start + Self.tagLength + Self.digestLength else { throw Self.refusal(of: .none) }
    self.bytes = bytes
  }

  private static func refusal(of fault: SealHeader.Fault) -> RegisterError {
    switch fault {
    case .none: RegisterError(.damaged, "\(path) is no file of sealed identities: put back a copy of it.")
    case .newerVersion:
      RegisterError(.newerFormat, "\(path) was sealed in a newer way than this Heed knows: install a newer Heed.")
    case .unbearable:
      RegisterError(
        .damaged,
        "\(path) asks for more memory or time than any Heed does, so it was not opened: someone has changed it. Put back a copy."
      )
    }
  }

  /// Seals a list, padded so that its length does not tell how much it holds.
  init(
    sealing list: IdentityList, with passphrase: Passphrase, cost: SealHeader.Cost, salt: [UInt8], nonce: [UInt8]
  ) throws(RegisterError) {
    var keys = try Self.keys(passphrase, cost, salt)
    defer { keys.wipe() }
    header = SealHeader(cost: cost, salt: salt, check: Array(keys[32...]), nonce: nonce)
    start = header.text.utf8.count
    var plain = Self.padded(JSONWriter().bytes(of: .object(RecordWriter.object(of: list, over: nil))))
    defer { plain.wipe() }
    let opening = Array(header.text.utf8)
    do {
      let box = try ChaChaPoly.seal(
        plain, using: SymmetricKey(data: keys[..<32]), nonce: ChaChaPoly.Nonce(data: nonce), authenticating: opening)
      let whole = opening + box.ciphertext + box.tag
      bytes = whole + Array(SHA256.hash(data: whole))
    } catch {
      throw RegisterError(.unwritable, "The identities could not be sealed: \(error).")
    }
  }

  /// The list that it holds.
  ///
  /// - Throws: `damaged` where the passphrase is right and the file is not what was sealed; `refused` where it is wrong.
  public func open(with passphrase: Passphrase) throws(RegisterError) -> IdentityList {
    var keys = try Self.keys(passphrase, header.cost, header.salt)
    defer { keys.wipe() }
    guard keys[32...].elementsEqual(header.check) else {
      throw RegisterError(
        .refused,
        "That is not the passphrase that the identities were sealed with: try again. No one can open them without it."
      )
    }
    let body = bytes[start..<(bytes.count - Self.digestLength)]
    var plain: [UInt8]
    do {
      let box = try ChaChaPoly.SealedBox(
        nonce: ChaChaPoly.Nonce(data: header.nonce), ciphertext: body.dropLast(Self.tagLength),
        tag: body.suffix(Self.tagLength))
      plain = Array(
        try ChaChaPoly.open(box, using: SymmetricKey(data: keys[..<32]), authenticating: Array(header.text.utf8)))
    } catch {
      throw RegisterError(
        .damaged,
        "\(Self.path) was changed by someone who does not have the passphrase, so nothing in it is trusted: put back a copy."
      )
    }
    defer { plain.wipe() }
    do { return try RecordReader.read(try JSONDocument(parsing: plain).root) } catch {
      throw RegisterError(.damaged, "\(Self.path) opens, but a newer Heed wrote it: install a newer Heed.")
    }
  }

  /// The key and, after its 32 bytes, the 16 of the check.
  private static func keys(
    _ passphrase: Passphrase, _ cost: SealHeader.Cost, _ salt: [UInt8]
  ) throws(RegisterError) -> [UInt8] {
    guard !passphrase.isEmpty else {
      throw RegisterError(.refused, "No passphrase was given: type it, and press Enter.")
    }
    do {
      return try passphrase.withBytes { bytes in
        try KDF.Scrypt.deriveKey(
          from: bytes, salt: salt, outputByteCount: 48, rounds: 1 << cost.n, blockSize: cost.r, parallelism: cost.p)
      }
      .withUnsafeBytes { Array($0) }
    } catch {
      throw RegisterError(
        .unreadable, "The key could not be made: \(cost.memory >> 20) MiB of memory are needed for it.")
    }
  }

  /// Spaces up to the next power of two, 4 KiB at least.
  private static func padded(_ json: [UInt8]) -> [UInt8] {
    var size = 4096
    while size < json.count { size *= 2 }
    return json + [UInt8](repeating: UInt8(ascii: " "), count: size - json.count)
  }
}
