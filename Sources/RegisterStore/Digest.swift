import Crypto

/// A SHA-256 in lower-case hexadecimal; `absent` stands for a file that is not there.
enum Digest {
  static let absent = "absent"

  static func of(_ bytes: some Sequence<UInt8>) -> String {
    let bytes = Array(bytes)
    return hexadecimal(SHA256.hash(data: bytes))
  }

  /// The digest of a file's bytes, or `absent`.
  static func of(file bytes: [UInt8]?) -> String { bytes.map { hexadecimal(SHA256.hash(data: $0)) } ?? absent }

  private static func hexadecimal(_ digest: SHA256.Digest) -> String {
    let letters = Array("0123456789abcdef".utf8)
    return String(decoding: digest.flatMap { [letters[Int($0 >> 4)], letters[Int($0 & 15)]] }, as: UTF8.self)
  }
}
