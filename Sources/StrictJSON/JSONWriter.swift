/// Writes the one canonical form of a value: what was read from a canonical file is written with the same bytes.
public struct JSONWriter: Sendable {
  /// A writer; it has no settings.
  public init() {}

  /// A file: UTF-8, two spaces an indent, one value a line, only mandatory escapes, a line feed at the end.
  public func bytes(of value: JSONValue) -> [UInt8] {
    var page = Page(isCompact: false)
    page.write(value, indent: 0)
    page.bytes.append(Byte.lineFeed)
    return page.bytes
  }

  /// Elements of a file's outermost array, to be put between its brackets, with a comma between one piece and the next.
  public func bytes(ofElements elements: [JSONValue]) -> [UInt8] {
    var page = Page(isCompact: false)
    page.write(elements)
    return page.bytes
  }

  /// One line without blanks and without its line feed, for JSON Lines and for hashing.
  public func compactBytes(of value: JSONValue) -> [UInt8] {
    var page = Page(isCompact: true)
    page.write(value, indent: 0)
    return page.bytes
  }
}

/// The bytes written so far.
private struct Page {
  let isCompact: Bool
  var bytes: [UInt8] = []

  mutating func write(_ value: JSONValue, indent: Int) {
    switch value {
    case .object(let object): write(object, indent: indent)
    case .array(let elements): write(elements, indent: indent)
    case .string(let text): write(quoted: text)
    case .number(let text): write(text)
    case .bool(let truth): write(truth ? "true" : "false")
    case .null: write("null")
    }
  }

  private mutating func write(_ object: JSONObject, indent: Int) {
    bytes.append(Byte.openBrace)
    for (index, member) in object.members.enumerated() {
      beginLine(indent: indent + 1, isFirst: index == 0)
      write(quoted: member.key)
      bytes.append(Byte.colon)
      if !isCompact { bytes.append(Byte.space) }
      write(member.value, indent: indent + 1)
    }
    end(Byte.closeBrace, indent: indent, isEmpty: object.members.isEmpty)
  }

  private mutating func write(_ elements: [JSONValue], indent: Int) {
    bytes.append(Byte.openBracket)
    write(elements, inside: indent)
    end(Byte.closeBracket, indent: indent, isEmpty: elements.isEmpty)
  }

  mutating func write(_ elements: [JSONValue], inside indent: Int = 0) {
    for (index, element) in elements.enumerated() {
      beginLine(indent: indent + 1, isFirst: index == 0)
      write(element, indent: indent + 1)
    }
  }

  private mutating func beginLine(indent: Int, isFirst: Bool) {
    if !isFirst { bytes.append(Byte.comma) }
    if isCompact { return }
    bytes.append(Byte.lineFeed)
    bytes.append(contentsOf: repeatElement(Byte.space, count: 2 * indent))
  }

  private mutating func end(_ closing: UInt8, indent: Int, isEmpty: Bool) {
    if !isEmpty && !isCompact {
      bytes.append(Byte.lineFeed)
      bytes.append(contentsOf: repeatElement(Byte.space, count: 2 * indent))
    }
    bytes.append(closing)
  }
}

extension Page {
  private mutating func write(_ text: String) { bytes.append(contentsOf: text.utf8) }

  private mutating func write(quoted text: String) {
    var text = text
    bytes.append(Byte.quote)
    text.withUTF8 { write(escaping: $0) }
    bytes.append(Byte.quote)
  }

  private mutating func write(escaping text: UnsafeBufferPointer<UInt8>) {
    var written = 0
    for index in text.indices where text[index] < 0x20 || text[index] == Byte.quote || text[index] == Byte.backslash {
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[written..<index]))
      writeEscape(of: text[index])
      written = index + 1
    }
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[written...]))
  }

  private mutating func writeEscape(of byte: UInt8) {
    switch byte {
    case Byte.quote: write("\\\"")
    case Byte.backslash: write("\\\\")
    case 0x08: write("\\b")
    case 0x0C: write("\\f")
    case Byte.lineFeed: write("\\n")
    case Byte.carriageReturn: write("\\r")
    case Byte.tab: write("\\t")
    default: write((byte < 0x10 ? "\\u000" : "\\u00") + String(byte, radix: 16))
    }
  }
}
