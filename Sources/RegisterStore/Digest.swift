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

  /// Bytes as lower-case hexadecimal.
  static func hexadecimal(_ bytes: some Sequence<UInt8>) -> String {
    let letters = Array("0123456789abcdef".utf8)
    return String(decoding: bytes.flatMap { [letters[Int($0 >> 4)], letters[Int($0 & 15)]] }, as: UTF8.self)
  }

  /// So many bytes as they are written in hexadecimal; nothing for any other text.
  static func bytes(_ text: String, count: Int) -> [UInt8]? {
    let digits = Array(text.utf8)
    guard digits.count == count * 2 else { return nil }
    let bytes = (0..<count).compactMap {
      UInt8(String(decoding: digits[($0 * 2)..<($0 * 2 + 2)], as: UTF8.self), radix: 16)
    }
    return bytes.count == count && hexadecimal(bytes) == text ? bytes : nil
  }
}
