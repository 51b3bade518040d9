/// Reads words that stand in several runs and perhaps with a reading beside them, which is left out.
struct RunText {
  private var bytes: [UInt8] = []

  /// Adds some words; answers whether a cell may hold as many.
  mutating func append(_ words: UnsafeBufferPointer<UInt8>) -> Bool {
    bytes.append(contentsOf: words)
    return bytes.count <= SheetTable.Limit.cell
  }

  /// The words so far, after which it begins anew.
  mutating func take() -> String {
    defer { bytes.removeAll(keepingCapacity: true) }
    let text = String(decoding: bytes, as: UTF8.self)
    return bytes.contains(0x5F) ? Self.unescaped(text) : text
  }

  /// "_x000D_" stands for a mark that XML cannot hold (ECMA-376 part 1, 22.9.2.19).
  private static func unescaped(_ text: String) -> String {
    var rest = text.unicodeScalars[...]
    var plain = String.UnicodeScalarView()
    while let first = rest.first {
      if let scalar = escaped(rest.prefix(7)) {
        plain.append(scalar)
        rest = rest.dropFirst(7)
      } else {
        plain.append(first)
        rest = rest.dropFirst()
      }
    }
    return String(plain)
  }

  private static func escaped(_ text: Substring.UnicodeScalarView) -> Unicode.Scalar? {
    let scalars = Array(text)
    guard scalars.count == 7, scalars[0] == "_", scalars[1] == "x", scalars[6] == "_",
      scalars[2..<6].allSatisfy(\.properties.isASCIIHexDigit)
    else { return nil }
    var digits = String.UnicodeScalarView()
    digits.append(contentsOf: scalars[2..<6])
    let value = UInt32(String(digits), radix: 16) ?? 0
    return value == 0 ? nil : Unicode.Scalar(value)
  }
}

/// Reads the words that a workbook's cells share.
final class SharedStrings: PartReader {
  static let namespaces = WorkbookNamespace.main
  private(set) var strings: [String] = []
  private var text = RunText()
  private var isInWords = false
  private var isInReading = false
  private var size = 0

  func start(_ name: String, in parent: String, _ attributes: XMLAttributes) throws(ImportRefusal) {
    switch name {
    case "rPh": isInReading = true
    case "t": isInWords = !isInReading
    default: break
    }
  }

  func end(_ name: String, in parent: String) throws(ImportRefusal) {
    switch name {
    case "rPh": isInReading = false
    case "t": isInWords = false
    case "si":
      strings.append(text.take())
      size += strings[strings.count - 1].utf8.count + 16
      if size > Workbook.Limit.words { throw .tooManyWords }
    default: break
    }
  }

  func words(_ bytes: UnsafeBufferPointer<UInt8>) throws(ImportRefusal) {
    guard isInWords else { return }
    guard text.append(bytes) else { throw .longCell() }
  }
}
