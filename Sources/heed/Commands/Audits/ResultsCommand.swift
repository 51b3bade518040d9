import ArgumentParser
import Casework

struct ResultsCommand: RegisterCommand {
  static let verb = Verb.results

  @Argument(help: ArgumentHelp("The audit.", valueName: "aud"))
  var reference: String
  @Option(
    help: ArgumentHelp("question, section, agency, locality, auditor or overall.", valueName: "what"),
    completion: .list(ResultBreakdown.allCases.map(\.rawValue)))
  var by: String?
  @Option(
    help: ArgumentHelp(
      "The question that agencies, localities and auditors are counted by; the overall judgement where it is not given.",
      valueName: "question"))
  var question: String?
  @Flag(help: "Count the first grades: in a self-assessment the agencies' own scores.")
  var first = false
  @Flag(help: "Count moderated grades where there are any, else the first: so it is unless --first is given.")
  var moderated = false
  @OptionGroup var destination: SheetOutput
  @OptionGroup(title: "Counts without the cases behind them") var entry: TallyOptions
  @OptionGroup var globals: GlobalOptions

  func validate() throws {
    if first && moderated { throw ValidationError("Choose one of --first and --moderated.") }
    if let by, ResultBreakdown.matches(typed: by).count != 1 {
      throw ValidationError("--by takes \(ResultBreakdown.allCases.map(\.rawValue).alternatives).")
    }
  }

  func run(in session: Session) throws {
    let audit = try session.audit(reference)
    let asked = try question.map { try session.question($0, of: audit) }
    if entry.enter != nil {
      return try session.commit(RecordTally(audit: audit.id, tally: try entry.tally(of: audit, asked, in: session)))
    }
    let reading: GradeReading = first ? .first : .moderated
    let results = AuditResults(
      GradingTable(audit), reading: reading, question: asked?.code, in: session.register)
    let breakdown = by.flatMap { ResultBreakdown(typed: $0) } ?? .overall
    let tallied = asked.map { $0.isOverall ? "" : $0.code } ?? ""
    let book = AuditWorkbook(audit: audit, register: session.register, today: session.today)
    let sheets = book.results(results, first: breakdown, tallied: tallied)
    if try destination.write(sheets, titled: "Results of \(audit.reference)", in: session) { return }
    let lines = breakdown.lines(of: results, tallied: tallied)
    if lines.isEmpty { session.tell("\(audit.reference) has nothing to count by \(breakdown.rawValue) yet.") }
    CountedLine.table(lines, by: breakdown).write(as: globals.tableForm)
    if !lines.isEmpty, !audit.sheets.isEmpty { session.tell("Counted: \(reading.words).") }
    if !lines.isEmpty { tellQuestion(of: results, by: breakdown, session) }
    tellDifferences(of: audit, session)
    if breakdown == .overall { tellJudgements(of: audit, session) }
  }

  /// Which question was counted, where it is not every one of them.
  private func tellQuestion(of results: AuditResults, by breakdown: ResultBreakdown, _ session: Session) {
    guard ![.question, .section].contains(breakdown), results.questions.count > 1, results.basis.count == 1 else {
      return
    }
    for line in results.questions where results.basis.contains(line.key) {
      session.tell("Of one question: \(line.title)")
    }
  }

  /// Where two auditors differ and no one has moderated, the counts hold the first grade alone: that is said.
  private func tellDifferences(of audit: Audit, _ session: Session) {
    let cells = audit.unsettledDifferences
    guard !cells.isEmpty else { return }
    let many = cells.count == 1 ? "1 cell" : "\(cells.count) cells"
    session.tell(
      "Auditors differ in \(many), not moderated, of which the first grade is counted: \(audit.names(of: cells)).")
  }

  /// A judgement of the whole is entered and never worked out: it stands beside the counts.
  private func tellJudgements(of audit: Audit, _ session: Session) {
    for judgement in audit.judgements where judgement.section.isEmpty && judgement.agency == nil {
      let word = audit.tool?.scales.lazy.compactMap { $0.grade(judgement.grade) }.first?.word ?? judgement.grade
      session.tell("Judged \(word) by \(session.register.name(of: judgement.by)): \(judgement.rationale)")
    }
  }
}

/// Counts of grades that someone types.
struct TallyOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Keep these counts or percentages: “full=14 partial=74 not=18 ungraded=20”.", valueName: "counts"))
  var enter: String?
  @Option(name: .customLong("of"), help: ArgumentHelp("Of how many they are.", valueName: "n"))
  var whole: Int?
  @Option(help: ArgumentHelp("The district or team counted.", valueName: "name"))
  var locality: String?
  @Option(help: ArgumentHelp("The agency counted.", valueName: "code"))
  var agency: String?
  @Option(help: ArgumentHelp("The scale counted in, where the question does not say.", valueName: "code"))
  var scale: String?
  @Option(help: "Where the figures were printed.")
  var source: String?

  func validate() throws {
    let others = [locality, agency, scale, source, whole.map(String.init)]
    if enter == nil, others.contains(where: { $0 != nil }) {
      throw ValidationError("--of, --locality, --agency, --scale and --source describe counts: give them with --enter.")
    }
  }

  func tally(of audit: Audit, _ question: AuditQuestion?, in session: Session) throws -> Tally {
    let text = (enter ?? "") + (whole.map { " of \($0)" } ?? "")
    let scale = try scale(of: audit, question)
    do {
      var tally = try TallyEntry(text, scale: scale).tally(id: session.mint.make(), scale: scale, mint: session.mint)
      tally.question = question.map { $0.isOverall ? "" : $0.code } ?? ""
      tally.agency = try agency.map { try session.agency($0).id }
      tally.locality = locality ?? ""
      tally.source = source ?? ""
      (tally.by, tally.on) = (session.actor, session.today)
      return tally
    } catch let violation as Violation {
      throw Refusal(violation.sentence)
    }
  }

  /// The question's own scale, else the one whose grades were typed; that of the overall judgement goes first.
  private func scale(of audit: Audit, _ question: AuditQuestion?) throws -> GradeScale {
    guard let tool = audit.tool else {
      throw Refusal("\(audit.reference) has no tool yet: heed audit tool \(audit.reference) CODE gives it one.")
    }
    if let scale {
      if let found = tool.scale(scale.lowercased()) { return found }
      throw Refusal("There is no scale “\(scale)”: \(tool.title) has \(tool.scales.map(\.code).alternatives).")
    }
    if let own = question.flatMap(tool.scale(of:)) { return own }
    let overall = tool.questions.first(where: \.isOverall).flatMap(tool.scale(of:))
    let candidates = [overall].compactMap { $0 } + tool.scales
    let names = typedGrades
    let fits = candidates.first { scale in names.contains { scale.grade(printed: $0) != nil } }
    guard let found = fits ?? candidates.first else { throw Refusal("\(tool.title) has no scale to count in.") }
    return found
  }

  /// What stands before each sign: "full", "not graded".
  private var typedGrades: [String] {
    (enter ?? "").split(separator: "=").dropLast().map { piece in
      piece.split(separator: " ").drop { $0.first?.isNumber == true || $0 == "%" }.joined(separator: " ")
    }
  }
}
