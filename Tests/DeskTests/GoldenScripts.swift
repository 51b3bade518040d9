import Casework
import Desk

/// What leads to a screen, and the name it is recorded under.
struct GoldenScript: Sendable {
  let name: String
  let keys: String
  var register = Fellshire.register
  /// What the program answers at last.
  var event: DeskEvent?

  func keyboard(_ width: Int, _ height: Int) -> Keyboard {
    var keyboard = Keyboard(width, height, register: register)
    keyboard.press(keys)
    if let event { keyboard.take(event) }
    return keyboard
  }

  /// Every script that leads to a recorded screen by keys alone: those of the other suites, and what they leave out.
  static let all =
    (ScreenTests.scripts + FormScreenTests.scripts + FindingScreenTests.scripts + MeetingTests.screens
    + ListTests.scripts.map { ("list-\($0.0)", $0.1) }).map { GoldenScript(name: $0.0, keys: $0.1) }
    + VerbFormTests.scripts.filter(\.line.isEmpty).map { GoldenScript(name: $0.name, keys: "\($0.keys) \($0.then)") }
    + GridScreenTests.scripts + others

  /// What no other suite has a table for.
  static let others = [
    GoldenScript(
      name: "history", keys: "4 j j",
      event: .history(.action(PlanID("planm"), FellshirePlans.training), HistoryTests.entries.reversed())),
    GoldenScript(name: "as-at-asked", keys: "@"),
    GoldenScript(name: "passphrase", keys: ": unlock Enter s e c r e t"),
    GoldenScript(name: "audits", keys: "5"),
    GoldenScript(name: "standards", keys: "6"),
    GoldenScript(name: "meetings", keys: "9"),
    GoldenScript(name: "rounds", keys: "9", register: FellshireRounds.register),
    GoldenScript(name: "round-page", keys: "9 Enter", register: FellshireRounds.register),
    GoldenScript(name: "round-replies", keys: "9 Enter Tab Tab Enter", register: FellshireRounds.register),
    GoldenScript(
      name: "round-reply-no-day", keys: "9 Enter Tab Tab Tab Enter Tab Tab Tab a", register: FellshireRounds.register),
    GoldenScript(name: "today-round", keys: "j j j j j j j j", register: FellshireRounds.register),
    GoldenScript(name: "open-round-form", keys: "9 a Enter", register: FellshireRounds.register),
    GoldenScript(name: "chase-round-form", keys: "9 Enter Tab c", register: FellshireRounds.register),
    GoldenScript(name: "close-round-form", keys: "9 x", register: FellshireRounds.register),
    GoldenScript(name: "round-send", keys: "9 z e", register: FellshireRounds.register),
    GoldenScript(name: "round-receive", keys: "9 I", register: FellshireRounds.register),
    GoldenScript(
      name: "accept-reply-form", keys: "9 Enter Tab Tab Enter Tab Tab a", register: FellshireRounds.register),
    GoldenScript(
      name: "reject-reply-form", keys: "9 Enter Tab Tab Enter Tab Tab r", register: FellshireRounds.register),
    GoldenScript(name: "report-menu", keys: "4 j j R"),
    GoldenScript(name: "report-agencies", keys: "4 j j R choose Enter"),
    GoldenScript(name: "report-file", keys: "4 j j R Ctrl-F"),
    GoldenScript(
      name: "report-not-for-everyone", keys: "4",
      event: .page(
        title: "The board pack cannot be published as it is",
        [
          "cases, row 2, “what happened”: a telephone number.", "late actions, row 7, “what to do”: a name.", "",
          "Take them out where they stand, and make it again.",
        ])),
    GoldenScript(name: "export-name", keys: "4 E"),
    GoldenScript(
      name: "export-taken", keys: "4 E Enter", event: .nameTaken(path: "/home/marsh/actions-2026-11-21.csv")),
    GoldenScript(name: "audit-opened", keys: "5 j Enter"),
    GoldenScript(name: "audit-reported", keys: "5 Enter"),
    GoldenScript(name: "round-opened", keys: "6 Enter"),
    GoldenScript(name: "audit-stages", keys: "5 j x"),
    GoldenScript(name: "audit-edit-menu", keys: "5 j e"),
    GoldenScript(name: "audit-add-menu", keys: "5 j a"),
    GoldenScript(name: "audit-tool-menu", keys: "5 j z t", register: ungraded),
    GoldenScript(name: "audit-return", keys: "6 Enter ] ] ] j Enter"),
    GoldenScript(name: "sample-case", keys: "5 j Enter ] ] ] ] j j Enter"),
    GoldenScript(name: "finding", keys: "5 Enter Tab Tab Enter"),
    GoldenScript(name: "results", keys: "5 j z u"),
    GoldenScript(name: "results-by-locality", keys: "5 j z u o o"),
    GoldenScript(name: "comparison", keys: "5 j z b", register: repeated),
    GoldenScript(name: "programme", keys: "g a"),
    GoldenScript(name: "programme-before", keys: "g a Left"),
    GoldenScript(name: "findings", keys: "g f"),
    GoldenScript(name: "new-audit-form", keys: "5 a Enter"),
    GoldenScript(name: "new-round-form", keys: "6 a Enter"),
    GoldenScript(name: "audit-timetable-form", keys: "5 j e Down Enter"),
    GoldenScript(name: "sample-form", keys: "5 j a sample Enter"),
    GoldenScript(name: "issue-form", keys: "5 j z r"),
    GoldenScript(name: "audit-chase-form", keys: "5 j Enter Tab c"),
    GoldenScript(name: "requirement-form", keys: "6 Enter ] ] ] j z q"),
    GoldenScript(name: "method-form", keys: "5 j z m"),
    GoldenScript(name: "year-form", keys: "5 j z f"),
    GoldenScript(name: "reaudit-form", keys: "5 z i"),
    GoldenScript(name: "no-action-form", keys: "g f Down Down Down z n"),
    GoldenScript(name: "raise-form", keys: "5 z p"),
    GoldenScript(name: "finding-form", keys: "5 a finding Enter"),
    GoldenScript(name: "judgement-form", keys: "5 z j"),
    GoldenScript(name: "today-alert", keys: "Enter j Enter"),
    GoldenScript(name: "acknowledge-form", keys: "Enter j A"),
    GoldenScript(name: "evidence-form", keys: "4 j j v"),
    GoldenScript(name: "reassign-form", keys: "4 j j L"),
    GoldenScript(name: "tag-form", keys: "4 j j T"),
    GoldenScript(name: "sign-off-form", keys: "4 j S"),
    GoldenScript(name: "impact-check-form", keys: "4 j j z i"),
    GoldenScript(name: "carry-forward-form", keys: "4 j j z f"),
    GoldenScript(name: "chase-form", keys: "j j j Enter j j c"),
    GoldenScript(name: "settle-form", keys: "j j j Enter j j r"),
    GoldenScript(name: "answer-form-opened", keys: "3 Enter G [ [ j Enter z a"),
    GoldenScript(name: "move-form", keys: "4 j j x Enter"),
    GoldenScript(name: "release-form", keys: "2 z l"),
    GoldenScript(name: "commission-form", keys: "2 / SAR-2026-001 Enter z c", register: withoutReview),
    GoldenScript(name: "new-case-form", keys: "2 a Enter"),
    GoldenScript(name: "new-review-form", keys: "2 a Down Enter"),
    GoldenScript(name: "new-plan-form", keys: "2 a plan Enter"),
    GoldenScript(name: "new-action-form", keys: "3 Enter a action Enter"),
    GoldenScript(name: "saved", keys: "4 j j b r"),
    GoldenScript(name: "refused", keys: "2 z d"),
    GoldenScript(name: "filter-refused", keys: "4 / agancy:health Enter"),
    GoldenScript(name: "past-refused", keys: "@ -1m Enter 4 p"),
    GoldenScript(name: "form-refused", keys: "4 j j d 31/04/27 Tab Ctrl-S"),
  ]

  private static let ungraded: Register = {
    var register = Fellshire.register
    register.change(FellshireAudits.selfNeglect) { $0.sheets = [] }
    return register
  }()

  /// With a re-audit of what is being graded, its first cases graded.
  private static let repeated: Register = {
    var register = Fellshire.register
    var later = register.audits[FellshireAudits.selfNeglect] ?? Audit(id: FellshireAudits.selfNeglect)
    later.id = AuditID("audagain")
    later.reference = "AUD-2027-001"
    later.outcome.reauditOf = FellshireAudits.selfNeglect
    later.sheets = Array(later.sheets.dropFirst(2).prefix(1))
    register.put(later)
    register.forgetTouched()
    return register
  }()

  private static let withoutReview: Register = {
    var register = Fellshire.register
    register.change(CaseID("adultm")) { $0.review = nil }
    return register
  }()
}
