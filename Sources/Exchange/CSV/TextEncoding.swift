/// How a file's bytes stand for letters.
public enum TextEncoding: String, Sendable, CaseIterable {
  case utf8 = "utf-8"
  case windows1252 = "windows-1252"
  case utf16LittleEndian = "utf-16le"
  case utf16BigEndian = "utf-16be"

  /// The encoding of that name, in any case; what files call Latin-1 is nearly always windows-1252, which extends it.
  public init?(named name: String) {
    let wanted = name.lowercased()
    switch wanted {
    case "utf8": self = .utf8
    case "latin-1", "latin1", "iso-8859-1", "cp1252": self = .windows1252
    default: self.init(rawValue: wanted)
    }
  }

  /// What a byte order mark at the start says, and how many bytes it takes.
  static func marked(_ bytes: [UInt8]) -> (encoding: TextEncoding, length: Int)? {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return (.utf8, 3) }
    if bytes.starts(with: [0xFF, 0xFE]) { return (.utf16LittleEndian, 2) }
    if bytes.starts(with: [0xFE, 0xFF]) { return (.utf16BigEndian, 2) }
    return nil
  }

  /// A byte that no UTF-8 text holds: stands for what could not be read, so that its cell is found and refused.
  private static let unreadable: UInt8 = 0xFF

  /// The same text as UTF-8, with no byte order mark.
  func utf8(_ bytes: [UInt8]) -> [UInt8] {
    let mark = Self.marked(bytes)
    let body = bytes[(mark?.encoding == self ? mark!.length : 0)...]
    switch self {
    case .utf8: return mark == nil ? bytes : Array(body)
    case .windows1252: return Self.fromWindows(body)
    case .utf16LittleEndian: return Self.fromUTF16(body, low: 0, high: 1)
    case .utf16BigEndian: return Self.fromUTF16(body, low: 1, high: 0)
    }
  }

  private static func fromWindows(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count + bytes.count / 8)
    for byte in bytes {
      let scalar = (0x80..<0xA0).contains(byte) ? windowsExtras[Int(byte) - 0x80] : UInt32(byte)
      append(scalar, to: &text)
    }
    return text
  }

  private static func fromUTF16(_ bytes: ArraySlice<UInt8>, low: Int, high: Int) -> [UInt8] {
    let units = stride(from: bytes.startIndex, to: bytes.endIndex - 1, by: 2).lazy.map {
      UInt16(bytes[$0 + low]) | UInt16(bytes[$0 + high]) << 8
    }
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)
    var decoder = UTF16()
    var source = units.makeIterator()
    while true {
      switch decoder.decode(&source) {
      case .scalarValue(let scalar): text.append(contentsOf: UTF8.encode(scalar)!)
      case .error: text.append(unreadable)
      case .emptyInput:
        if !bytes.count.isMultiple(of: 2) { text.append(unreadable) }
        return text
      }
    }
  }

  private static func append(_ value: UInt32, to text: inout [UInt8]) {
    guard value != 0, let scalar = Unicode.Scalar(value) else {
      return text.append(value == 0 ? 0 : unreadable)
    }
    text.append(contentsOf: UTF8.encode(scalar)!)
  }

  /// What windows-1252 puts at 0x80 to 0x9F; a surrogate, which is no letter, where it puts nothing.
  private static let windowsExtras: [UInt32] = [
    0x20AC, 0xD800, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0xD800,
    0x017D, 0xD800, 0xD800, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A,
    0x0153, 0xD800, 0x017E, 0x0178,
  ]
}
