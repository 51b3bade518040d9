import Casework

@testable import Exchange

/// A small made-up board whose figures are known.
struct BoardRegister {
  static let today = Day(iso: "2026-11-21")!
  static func day(_ iso: String) -> Day { Day(iso: iso)! }

  var register: Register

  init(kind: Board.Kind = .adults) {
    let settings = Settings {
      $0.board.name = "Fellshire Safeguarding Boards"
      $0.board.kind = kind
    }
    register = Register(settings: settings, reference: Self.reference)
    register.changeAgencies { list in
      list = [
        Sheets.agency("police", "Fellshire Police"), Sheets.agency("health", "Health Trust"),
        Sheets.agency("housing", "Housing"),
      ]
    }
  }

  private static var reference: ReferenceData {
    let outcomes = [
      OutcomeRule("review", "Review", .converted, leadsTo: .sar), OutcomeRule("learning", "Learning", .learningReview),
      OutcomeRule("elsewhere", "Elsewhere", .other), OutcomeRule("none", "No further action", .notConverted),
    ]
    let framework = PracticeFramework(id: Identifier("care")) {
      $0.kinds = [.sar, .scr]
      $0.outcomes = outcomes
      $0.decisionMaker = "the board"
      $0.clocks = [
        ClockRule(
          "sar-decision", title: "Decision on the referral", subject: .referral, trigger: .received, stop: .decided,
          length: 3, unit: .months),
        ClockRule(
          "sar-complete", title: "Report accepted", subject: .review, trigger: .decisionToReview, stop: .reportAccepted,
          length: 6, unit: .months),
      ]
    }
    let kinds = [
      CaseKindCard(.sar, prefix: "SAR", short: "SAR", name: "Safeguarding adults review", people: .adult),
      CaseKindCard(.scr, prefix: "SCR", short: "SCR", name: "Serious case review", people: .child),
    ]
    return ReferenceData(frameworks: [framework], kinds: kinds, schemes: [Sheets.scheme])
  }

  /// Adds a referral received on a day and decided, or pending where no outcome is given.
  mutating func refer(_ kind: CaseKind, _ number: Int, received: Day, outcome: String?, decided: Day? = nil) {
    register.put(
      CaseFile(id: CaseID("\(kind.code)-\(number)")) { file in
        file.reference = "\(kind.code.uppercased())-2016-\(number)"
        file.kind = kind
        file.framework = "care"
        file.subjects = [Subject(id: Identifier("s")) { $0.pseudonym = "Person \(number)" }]
        file.referral = Referral { referral in
          referral.received = received
          referral.moves = [.to(.received, received), .to(.screening, received)]
          guard let outcome else { return }
          referral.moves.append(.to(.decided, decided ?? received.adding(days: 10)) { $0.outcome = outcome })
        }
      })
  }

  /// Adds a review of a case, with a plan of one action drawn from it.
  mutating func review(
    _ reference: String, subject: String, published: Day?, actionOf agency: String = "police", due: Day,
    _ change: (inout Review, inout Action) -> Void = { _, _ in }
  ) {
    let file = CaseID(reference.lowercased())
    var review = Review { $0.commissioned = Self.day("2025-06-01") }
    review.moves = [.to(.approved, Self.day("2026-02-01"))]
    if let published { review.reportPublication = [.to(.published, published) { $0.address = "https://example.org" }] }
    var action = Action(id: ActionID("action-\(reference)")) {
      $0.ref = "1"
      $0.text = "Write a protocol after \(reference)"
      $0.leadAgency = AgencyID(agency)
      $0.leads = [Lead(id: Identifier("l")) { $0.role = "Head of Practice" }]
      $0.timescale = Timescale(due: due)
      $0.moves = [.to(.inProgress, Self.day("2026-03-01"))]
      $0.claims = [BragClaim(id: Identifier("c")) { $0.level = "green" }]
    }
    change(&review, &action)
    register.put(
      CaseFile(id: file) {
        ($0.reference, $0.kind, $0.framework, $0.review) = (reference, .sar, "care", review)
        $0.subjects = [Subject(id: Identifier("s")) { $0.pseudonym = subject }]
      })
    register.put(
      Plan(id: PlanID("plan-\(reference)")) {
        $0.reference = "PLAN-\(reference)"
        $0.title = "Learning from \(reference)"
        $0.sources = [PlanSource(id: Identifier("s")) { $0.record = file.erased }]
        $0.moves = [.to(.open, Self.day("2026-02-10"))]
        $0.recommendations = [
          Recommendation(id: RecommendationID("rec-\(reference)")) {
            $0.ref = "1"
            $0.text = "Agencies should share what they know after \(reference)."
            $0.responses = [
              AddresseeResponse(id: Identifier("r")) { $0.agency = AgencyID(agency) }
            ]
          }
        ]
        $0.actions = [action]
      })
  }
}

extension StageMove {
  static func to(_ stage: Stage, _ on: Day, _ fill: (inout StageMove) -> Void = { _ in }) -> StageMove {
    StageMove(id: Identifier("m-\(stage.rawValue)-\(on.iso)")) {
      $0.to = stage
      $0.on = on
      fill(&$0)
    }
  }
}

// What a test asks of a report.
extension Report {
  func section(_ name: String) -> ReportSection? { sections.lazy.compactMap { $0.part(name) }.first }

  func table(_ title: String) -> TypedTable? { tables.first { $0.table.title == title }?.table }

  /// Every word of it.
  var words: String {
    sections.map(\.words).joined(separator: "\n")
  }
}

extension ReportSection {
  fileprivate func part(_ name: String) -> ReportSection? {
    self.name == name ? self : parts.lazy.compactMap { $0.part(name) }.first
  }

  var words: String { ([title] + blocks.map(\.words) + parts.map(\.words)).joined(separator: "\n") }
}

extension ReportBlock {
  var words: String {
    switch self {
    case .paragraph(let words), .note(let words), .callout(let words): words
    case .list(let lines): lines.joined(separator: "\n")
    case .facts(let facts): facts.map { "\($0.name): \($0.words)" }.joined(separator: "\n")
    case .table(let table), .chart(_, let table):
      ([table.columns.map(\.title)] + table.rows.map { $0.map(\.words) }).map { $0.joined(separator: " | ") }
        .joined(separator: "\n")
    }
  }
}

extension TypedTable {
  /// The rows in words.
  var lines: [String] { rows.map { $0.map(\.words).joined(separator: " | ") } }
}
