/// What may stand in the lines at the head of a message.
enum MailHeader {
  /// Whether a text is a plain address: something of ASCII without blanks on both sides of one @.
  static func isAddress(_ text: String) -> Bool {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    return parts.count == 2
      && parts.allSatisfy { part in
        !part.isEmpty
          && part.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && !"()<>[]:;,\\\"".utf8.contains($0) }
      }
  }

  /// A name before an address, in quotes or encoded.
  static func phrase(_ name: String) -> String {
    guard isPlain(name) else { return encoded(name) }
    return "\"" + name.filter { $0 != "\\" && $0 != "\"" } + "\""
  }

  /// A text of its own, such as a subject.
  static func text(_ words: String) -> String { isPlain(words) && words.utf8.count < 60 ? words : encoded(words) }

  /// A parameter of a header line, in one piece or in several (RFC 2231): `filename="police.xlsx"`.
  static func parameter(_ name: String, _ value: String) -> [String] {
    let isShort = value.utf8.count <= 60 && !value.utf8.contains { [0x22, 0x5C].contains($0) }
    guard !isPlain(value) || !isShort else { return ["\(name)=\"\(value)\""] }
    var pieces = [""]
    for scalar in ShownText.line(value).unicodeScalars {
      let octets = String(scalar).utf8.map(percented).joined()
      if pieces[pieces.count - 1].utf8.count + octets.utf8.count > 50 { pieces.append("") }
      pieces[pieces.count - 1] += octets
    }
    guard pieces.count > 1 else { return ["\(name)*=utf-8''\(pieces[0])"] }
    return pieces.enumerated().map { "\(name)*\($0)*=\($0 == 0 ? "utf-8''" : "")\($1)" }
  }

  private static func percented(_ octet: UInt8) -> String {
    isUnreserved(octet) || octet == UInt8(ascii: ".") ? String(UnicodeScalar(octet)) : "%" + digits(octet)
  }

  private static func isPlain(_ text: String) -> Bool { text.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F } }

  /// Encoded words (RFC 2047) of at most 75 characters, one a line; no character is cut, and none that cannot be seen is let through.
  private static func encoded(_ text: String) -> String {
    var (words, piece) = ([String](), "")
    for scalar in ShownText.line(text).unicodeScalars {
      let octets = String(scalar).utf8.map(hexadecimal).joined()
      if piece.utf8.count + octets.utf8.count > 50 {
        words.append(piece)
        piece = ""
      }
      piece += octets
    }
    return (words + [piece]).map { "=?utf-8?Q?\($0)?=" }.joined(separator: "\r\n ")
  }

  private static func hexadecimal(_ octet: UInt8) -> String {
    switch octet {
    case UInt8(ascii: " "): "_"
    case _ where isUnreserved(octet): String(UnicodeScalar(octet))
    default: QuotedPrintable.escape(octet)
    }
  }

  private static func isUnreserved(_ octet: UInt8) -> Bool {
    switch octet {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
      true
    default: false
    }
  }

  /// "3D".
  static func digits(_ octet: UInt8) -> String {
    let digits = String(octet, radix: 16, uppercase: true)
    return (digits.utf8.count < 2 ? "0" : "") + digits
  }
}

/// Text of any sort in lines of at most 76 plain characters (RFC 2045).
enum QuotedPrintable {
  /// One line; a longer one goes on in the next after an equals sign.
  static func line(_ text: String) -> String {
    var (written, room) = ("", 75)
    let octets = Array(text.utf8)
    for (place, octet) in octets.enumerated() {
      let piece = isPlain(octet, isLast: place == octets.count - 1) ? String(UnicodeScalar(octet)) : escape(octet)
      if piece.utf8.count > room {
        written += "=\r\n"
        room = 75
      }
      written += piece
      room -= piece.utf8.count
    }
    return written
  }

  /// "=3D".
  static func escape(_ octet: UInt8) -> String { "=" + MailHeader.digits(octet) }

  private static func isPlain(_ octet: UInt8, isLast: Bool) -> Bool {
    octet == 0x20 ? !isLast : octet > 0x20 && octet < 0x7F && octet != UInt8(ascii: "=")
  }
}
