import ArgumentParser
import Casework

struct CompareCommand: RegisterCommand {
  static let verb = Verb.compare

  @Argument(help: ArgumentHelp("The later audit.", valueName: "aud"))
  var reference: String
  @Argument(
    help: ArgumentHelp(
      "The earlier audit; what it repeats, or last year's round, where it is not given.", valueName: "earlier"))
  var earlier: String?
  @Flag(help: "Compare the first grades and not the moderated ones.")
  var first = false
  @OptionGroup var destination: SheetOutput
  @OptionGroup var globals: GlobalOptions

  func run(in session: Session) throws {
    let later = try session.audit(reference)
    let before = try earlier.map { try session.audit($0) } ?? session.register.audit(before: later)
    guard let before else {
      throw Refusal(
        "\(later.reference) repeats no audit: name the earlier one, as in heed audit compare \(later.reference) AUD-2025-001."
      )
    }
    guard before.id != later.id else { throw Refusal("An audit is compared with another one: name the earlier audit.") }
    let comparison = AuditComparison(
      GradingTable(before), GradingTable(later), reading: first ? .first : .moderated, in: session.register)
    let book = AuditWorkbook(audit: later, register: session.register, today: session.today)
    let sheets = book.comparison(Self.table(comparison), with: before)
    if try destination.write(sheets, titled: "Comparison of \(later.reference)", in: session) { return }
    session.tell(
      "\(before.reference) (\(before.year)) before, \(later.reference) (\(later.year)) now: good grades, of those graded."
    )
    if !comparison.note.isEmpty { session.tell(comparison.note) }
    Self.table(comparison).write(as: globals.tableForm)
  }

  private static func table(_ comparison: AuditComparison) -> Table {
    let columns = [
      TableColumn(name: "question", title: "Question"), TableColumn(name: "good", title: "Good is"),
      TableColumn(name: "before", title: "Before"), TableColumn(name: "now", title: "Now"),
      TableColumn(name: "change", title: "Change"), TableColumn(name: "note", title: "Note"),
    ]
    return Table(
      columns: columns,
      rows: comparison.questions.map { question in
        [
          .text(question.title), .text((question.later.first ?? question.earlier.first)?.goodWords ?? ""),
          .text(figure(question.change?.earlier, question.earlier, question.isAskedBefore)),
          .text(figure(question.change?.later, question.later, question.isAskedNow)),
          .text(question.change?.pointsText ?? ""), .text(question.note),
        ]
      })
  }

  private static func figure(_ share: Share?, _ distributions: [GradeDistribution], _ isAsked: Bool) -> String {
    if let share { return share.d == 0 ? "not graded" : share.figure }
    let graded = distributions.filter { $0.graded > 0 }
    if graded.isEmpty { return isAsked ? "not graded" : "" }
    return graded.map { "\($0.good.figure) \($0.goodWords)" }.joined(separator: "; ")
  }
}
