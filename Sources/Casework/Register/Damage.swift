/// A file of the register that could not be read, and where in it: it is shown, set apart, and never overwritten.
public struct Damage: Sendable, Equatable {
  /// Within the register: "plans/2026/PLAN-2026-011-x3f8d.json".
  public let path: String
  /// Counted from 1; nothing where the file could not be read at all.
  public let line: Int?
  /// Counted from 1, in Unicode scalars.
  public let column: Int?
  /// A fragment without a full stop, safe to print.
  public let reason: String

  public init(path: String, line: Int? = nil, column: Int? = nil, reason: String) {
    self.path = path
    self.line = line
    self.column = column
    self.reason = reason
  }

  /// "plans/2026/PLAN-2026-011-x3f8d.json, line 3, column 5: the key "ref" stands twice in this object."
  public var sentence: String {
    let place = [line.map { "line \($0)" }, column.map { "column \($0)" }].compactMap { $0 }
    return "\(([path] + place).joined(separator: ", ")): \(reason)."
  }

  /// The same with the way out.
  public var notice: String { "\(sentence) Its last good version: heed repair." }
}
