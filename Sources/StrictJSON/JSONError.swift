/// Why and where an input was refused.
public struct JSONError: Error, Equatable, Sendable, CustomStringConvertible {
  /// A plain sentence fragment without a full stop, safe to print on a terminal.
  public let reason: String
  /// The first character that could not be accepted.
  public let position: JSONPosition

  /// An error at a place; text taken from the file goes into `reason` only through `quoted(_:)`.
  public init(reason: String, position: JSONPosition) {
    self.reason = reason
    self.position = position
  }

  /// The line, counted from 1.
  public var line: Int { position.line }
  /// The column, counted from 1 in Unicode scalars.
  public var column: Int { position.column }
  /// The offset from the start of the input, in bytes.
  public var offset: Int { position.offset }

  public var description: String { "line \(line), column \(column): \(reason)" }
}

extension JSONError {
  /// The text in double quotes, cut after 60 scalars, with everything invisible or active shown as an escape.
  public static func quoted(_ text: String) -> String {
    let shown = text.unicodeScalars.prefix(60)
    let cut = shown.endIndex < text.unicodeScalars.endIndex ? "..." : ""
    return "\"" + shown.map(visible).joined() + cut + "\""
  }

  static func visible(_ scalar: Unicode.Scalar) -> String {
    if scalar == "\"" || scalar == "\\" { return "\\" + String(scalar) }
    if scalar == " " || isPlain(scalar.properties) { return String(scalar) }
    return "\\u{" + String(scalar.value, radix: 16) + "}"
  }

  private static func isPlain(_ properties: Unicode.Scalar.Properties) -> Bool {
    if properties.isDefaultIgnorableCodePoint { return false }
    switch properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned: return false
    case .lineSeparator, .paragraphSeparator, .spaceSeparator: return false
    default: return true
    }
  }
}
