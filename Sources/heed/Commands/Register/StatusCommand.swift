import ArgumentParser
import Casework
import StrictJSON

struct StatusCommand: RegisterCommand {
  static let verb = Verb.status

  @Flag(help: "One short line, for a prompt or a status bar.")
  var line = false

  @OptionGroup var globals: GlobalOptions

  mutating func run() throws {
    if let kept = KeptRegister(globals)?.status() { return put(kept) }
    try run(in: Session(globals).lasting)
  }

  func run(in session: Session) throws {
    let files = RememberedFiles()
    let counts = session.register.statusCounts(on: session.today, alerts: session.alerts(files: files))
    let board = session.register.settings.board.name
    let page = ["\(board)  \(session.today.wordsWithWeekday)", ""] + StatusLines.lines(counts)
    let json = JSONWriter().bytes(of: StatusJSON.object(of: counts))
    let status = KeptAnswer.Status(
      json: String(decoding: json, as: UTF8.self), line: Self.line(counts), page: page.joined(separator: "\n"))
    put(status)
    session.keep(status, files)
  }

  private func put(_ status: KeptAnswer.Status) {
    if globals.tableForm == .json { return Output.data(status.json) }
    if line { return Output.line(status.line) }
    Output.page(status.page)
  }

  /// "11 late, 7 soon, 5 contradictions, 12 gaps".
  static func line(_ counts: StatusCounts) -> String {
    [
      "\(counts.late) late", "\(counts.soon) soon", Self.counted(counts.contradictions, "contradiction"),
      Self.counted(counts.gaps, "gap"),
    ].joined(separator: ", ")
  }

  private static func counted(_ count: Int, _ word: String) -> String { "\(count) \(word)\(count == 1 ? "" : "s")" }
}

enum StatusLines {
  static func lines(_ counts: StatusCounts) -> [String] {
    let alerts = [
      ("Late", counts.late), ("Due soon", counts.soon), ("Contradictions", counts.contradictions),
      ("Gaps", counts.gaps), ("Privacy", counts.privacy), ("Acknowledged", counts.acknowledged),
    ]
    let open = [
      ("Open cases", counts.openCases), ("Open audits", counts.openAudits), ("Open plans", counts.openPlans),
      ("Open actions", counts.openActions), ("Overdue actions", counts.overdueActions),
    ]
    let rounds = [
      ("Open update rounds", counts.openRounds), ("Updates outstanding", counts.updatesOutstanding),
      ("Replies to decide", counts.repliesUndecided),
    ]
    return section("", alerts) + section("", open) + section("", counts.openRounds > 0 ? rounds : [])
      + section("Cases by stage", counts.casesByStage.map { ($0.words, $0.count) })
      + section("Audits by stage", counts.auditsByStage.map { ($0.words, $0.count) })
      + section("Actions by stage", counts.actionsByStage.map { ($0.words, $0.count) })
      + section("Actions by claim", counts.actionsByLevel.map { ($0.words, $0.count) })
  }

  private static func section(_ title: String, _ counts: [(words: String, count: Int)]) -> [String] {
    if counts.isEmpty { return [] }
    let indent = title.isEmpty ? "" : "  "
    let lines = counts.map { words, count in
      let number = String(count)
      return indent + String(repeating: " ", count: max(0, 5 - number.count)) + number + "  " + words
    }
    return (title.isEmpty ? [] : [title]) + lines + [""]
  }
}

/// The counts as scripts read them.
enum StatusJSON {
  static func object(of counts: StatusCounts) -> JSONValue {
    [
      "format": 1, "today": .day(counts.today), "late": .int(counts.late), "soon": .int(counts.soon),
      "contradictions": .int(counts.contradictions), "gaps": .int(counts.gaps), "privacy": .int(counts.privacy),
      "acknowledged": .int(counts.acknowledged), "openActions": .int(counts.openActions),
      "overdueActions": .int(counts.overdueActions), "openCases": .int(counts.openCases),
      "openPlans": .int(counts.openPlans),
      "openAudits": .int(counts.openAudits), "openRounds": .int(counts.openRounds),
      "updatesOutstanding": .int(counts.updatesOutstanding), "repliesUndecided": .int(counts.repliesUndecided),
      "casesByStage": object(counts.casesByStage),
      "auditsByStage": object(counts.auditsByStage), "actionsByStage": object(counts.actionsByStage),
      "actionsByBrag": object(counts.actionsByLevel),
    ]
  }

  private static func object(_ counts: [StatusCounts.Count]) -> JSONValue {
    .object(JSONObject(counts.map { ($0.words, .int($0.count)) }))
  }
}
