import ArgumentParser
import Casework
import StrictJSON

struct WhyCommand: RegisterCommand {
  static let verb = Verb.why

  @Argument(help: ArgumentHelp("The case, return, plan, recommendation, action or audit.", valueName: "ref"))
  var reference: String

  @OptionGroup var globals: GlobalOptions

  func run(in session: Session) throws {
    let address = try session.find(reference)
    let reasons = try session.reasons(for: address, called: reference)
    if globals.tableForm == .json { return Output.json(Self.json(reference, reasons)) }
    guard !reasons.isEmpty else { return Output.line("\(reference) has no date that follows from a rule.") }
    Output.lines(Array(reasons.map(Self.lines).joined(separator: [""])))
  }

  private static func lines(of reason: DateReason) -> [String] {
    let width = reason.lines.map { $0.label.count }.max() ?? 0
    let head = reason.title + (reason.due.map { ": \($0.wordsWithWeekday)" } ?? ": no day yet")
    return [head]
      + reason.lines.map { line in
        "  " + line.label + String(repeating: " ", count: width - line.label.count + 2) + line.text
      }
  }

  private static func json(_ reference: String, _ reasons: [DateReason]) -> JSONValue {
    let list = reasons.map { reason -> JSONValue in
      [
        "title": .string(reason.title), "due": .day(reason.due),
        "lines": .array(reason.lines.map { ["label": .string($0.label), "text": .string($0.text)] }),
      ]
    }
    return ["format": 1, "reference": .string(reference), "reasons": .array(list)]
  }
}

extension Session {
  /// The rule behind each date of what an address names.
  fileprivate func reasons(for address: Address, called: String) throws -> [DateReason] {
    switch address {
    case .caseFile, .casePart, .agencyReturn, .plan, .recommendation, .action, .audit, .auditReturn, .finding, .round,
      .roundRequest, .entry:
      return register.dateReasons(for: address, on: today)
    default: throw wrongKind(called, needed: "something with dates: a case, a return, a plan, an action or an audit")
    }
  }
}
