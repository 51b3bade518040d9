/// A file that goes with a message, byte for byte.
public struct MailAttachment: Sendable, Equatable {
  /// What a message says its file holds.
  public enum Kind: String, Sendable {
    case workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    case csv = "text/csv; charset=utf-8"
  }

  /// The file's name without folders: "police-2026-12-14.xlsx".
  public let name: String
  public let kind: Kind
  public let bytes: [UInt8]

  public init(name: String, kind: Kind, bytes: [UInt8]) {
    self.name = name
    self.kind = kind
    self.bytes = bytes
  }

  /// The part of the message that carries it: its head, a blank line, its bytes in base 64 (RFC 2045).
  var lines: [String] {
    [
      "Content-Type: \(kind.rawValue)", "Content-Transfer-Encoding: base64",
      (["Content-Disposition: attachment"] + MailHeader.parameter("filename", name)).joined(separator: ";\r\n "), "",
    ] + Base64.lines(bytes)
  }
}

/// Bytes as plain letters, three bytes to four of them (RFC 2045, section 6.8).
enum Base64 {
  private static let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  /// Lines of 76 letters, the last of which may be shorter.
  static func lines(_ bytes: [UInt8]) -> [String] {
    stride(from: 0, to: bytes.count, by: 57).map { start in text(bytes[start..<min(start + 57, bytes.count)]) }
  }

  private static func text(_ bytes: ArraySlice<UInt8>) -> String {
    var text: [UInt8] = []
    for start in stride(from: bytes.startIndex, to: bytes.endIndex, by: 3) {
      let three = bytes[start..<min(start + 3, bytes.endIndex)]
      let bits = three.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - three.count))
      for place in 0..<4 {
        text.append(place > three.count ? UInt8(ascii: "=") : letters[bits >> (18 - 6 * place) & 63])
      }
    }
    return String(decoding: text, as: UTF8.self)
  }
}
