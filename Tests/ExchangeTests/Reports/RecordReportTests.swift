import Casework
import Testing

@testable import Exchange

@Suite("Reports of a plan, a case and an audit") struct RecordReportTests {
  private typealias Sample = BoardRegister

  /// A review with a plan: one late action, put off once, claimed Green; words of officers in every place for them.
  private static let board: BoardRegister = {
    var board = BoardRegister()
    board.review("SAR-1", subject: "Adult K", published: nil, due: Sample.day("2026-09-30")) {
      $0.impactStatement = "Visits are now made together."
      $1.extensions = [
        Extension(id: Identifier("x")) {
          ($0.to, $0.on, $0.reason) = (Sample.day("2026-10-22"), Sample.day("2026-10-05"), "officer's reason")
          $0.approver = .named("Officer Marsh")
        }
      ]
      $1.leads = [Lead(id: Identifier("l")) { $0.role = "Officer Marsh" }]
      $1.progress = [
        ProgressEntry(id: Identifier("p")) {
          ($0.on, $0.by, $0.text) = (Sample.day("2026-11-02"), .named("Officer Marsh"), "officer's progress")
        }
      ]
    }
    board.register.change(CaseID("sar-1")) { file in
      file.referral = Referral {
        $0.received = Sample.day("2026-01-05")
        $0.summary = "officer's summary"
        $0.moves = [.to(.received, Sample.day("2026-01-05"))]
        $0.decision = Decision {
          ($0.outcome, $0.on, $0.rationale) = ("review", Sample.day("2026-02-20"), "officer's rationale")
          $0.by = .named("Officer Marsh")
        }
      }
    }
    return board
  }()

  private var plan: Plan { Self.board.register.plans.values.first ?? Plan() }
  private var file: CaseFile { Self.board.register.cases[CaseID("sar-1")] ?? CaseFile() }

  private func planReport(_ audience: Audience = .board) -> Report {
    .plan(plan, Self.board.register, on: Sample.today, audience: audience)
  }

  private func caseReport(_ audience: Audience = .board, on day: Day = Sample.today) -> Report {
    .caseFile(file, Self.board.register, on: day, audience: audience)
  }

  @Test("a plan's action stands with its due days, its slips, what is claimed and what is found")
  func action() {
    #expect(
      planReport().table("Actions")?.lines == [
        "1 | Write a protocol after SAR-1 | Fellshire Police | Officer Marsh | 22 Oct 2026 | 30 Sep 2026 | 1 | in progress | G Green | 30 days late"
      ])
    #expect(planReport().words.contains("Claimed on target, and late: 1 of 1 of those claimed Green."))
    #expect(
      planReport().table("Progress")?.lines == ["PLAN-SAR-1/-/1 | 2 Nov 2026 | officer's progress | Officer Marsh"])
  }

  @Test("a plan's recommendations stand with their answers")
  func recommendations() {
    #expect(
      planReport().table("Recommendations")?.lines == [
        "1 | Agencies should share what they know after SAR-1. | multi-agency | proposed | no actions"
      ])
    #expect(
      planReport().table("Answers of those addressed")?.lines == ["1 | Fellshire Police | not yet answered |  | "])
  }

  @Test("a case's days and clocks stand in order, drawn and told alike")
  func timeline() throws {
    let section = try #require(caseReport().section("timeline"))
    let block = try #require(section.blocks.last)
    guard case .chart(.timeline(_, let from, let to, let marks), let table) = block else {
      Issue.record("no chart")
      return
    }
    #expect(from == Sample.day("2025-06-01") && to == Sample.today && marks.count == table.rows.count)
    #expect(table.lines.contains("Referral received | 5 Jan 2026 |  |  |  |  | "))
    #expect(table.lines.contains("Decision on the referral | 5 Jan 2026 | 20 Feb 2026 | 5 Apr 2026 | met | 46 | "))
    #expect(zip(marks, marks.dropFirst()).allSatisfy { $0.from <= $1.from })
  }

  @Test("a case on an earlier day knows nothing of what came later")
  func earlier() throws {
    let words = caseReport(on: Sample.day("2026-01-20")).section("timeline")?.words ?? ""
    #expect(words.contains("Decision on the referral | 5 Jan 2026 | 20 Jan 2026 | 5 Apr 2026 | 75 days left | 15"))
  }

  @Test("nothing that officers wrote within the board is told to everyone")
  func everyone() {
    for report in [planReport(.everyone), caseReport(.everyone)] {
      #expect(!report.words.lowercased().contains("officer"), "\(report.words)")
    }
    #expect(planReport().words.contains("Officer Marsh") && planReport().words.contains("officer's reason"))
    #expect(caseReport().words.contains("officer's summary") && caseReport().words.contains("officer's rationale"))
    #expect(caseReport(.everyone).words.contains("Visits are now made together."))
  }

  /// The scales of the small tool with what their grades say.
  private static let scales: [GradeScale] = {
    let senses: [String: Grade.Sense] = ["ri": .partly, "inadequate": .poor, "partial": .partly, "not": .poor]
    return [AuditSheets.ofsted, AuditSheets.compliance].map { scale in
      var scale = scale
      for place in scale.grades.indices { scale.grades[place].sense = senses[scale.grades[place].code] ?? .good }
      return scale
    }
  }()

  /// Two cases, one graded on every question, one on none but the first.
  private static let audit: Audit = {
    var audit = AuditSheets.audit
    audit.tool?.scales = scales
    audit.purpose = "Were people heard?"
    audit.cases = ["C1", "C2"].map { ref in SampleCase(id: SampleCaseID(ref)) { $0.ref = ref } }
    let grades = [
      ["heard": "good", "recorded": "ri", "procedure": "full", "overall": "good"], ["heard": "inadequate"],
    ]
    audit.sheets = zip(audit.cases, grades).map { sampled, given in
      GradingSheet(id: Identifier("s-\(sampled.ref)")) {
        $0.sampleCase = sampled.id
        $0.responses = given.keys.sorted().map { key in
          GradedResponse(id: Identifier("\(sampled.ref)-\(key)")) { ($0.question, $0.grade) = (key, given[key] ?? "") }
        }
      }
    }
    audit.judgements = [
      Judgement(id: Identifier("j")) { ($0.grade, $0.rationale) = ("ri", "Half were not heard.") }
    ]
    return audit
  }()

  private var auditReport: Report {
    var register = BoardRegister().register
    register.put(Self.audit)
    return .audit(Self.audit, register, on: Sample.today)
  }

  @Test("an audit's distributions account for every case, with those not graded in a column of their own")
  func distributions() throws {
    let table = try #require(auditReport.table("By question: Four grades"))
    #expect(
      table.columns.map(\.title) == [
        "Question", "Outstanding", "Good", "Requires improvement", "Inadequate", "Not graded", "All",
        "Good or Outstanding, of those graded",
      ])
    #expect(
      table.lines == [
        "1.1 Was the person heard? | 0 | 1 | 0 | 1 | 0 | 2 | 1 of 2",
        "1.2 Is what they said recorded in their own words? | 0 | 0 | 1 | 0 | 1 | 2 | 0 of 1",
        "3.1 What is the judgement of the whole case? | 0 | 1 | 0 | 0 | 1 | 2 | 1 of 1",
      ])
    #expect(table.countsPeople)
    #expect(
      auditReport.table("By question: Compliance")?.lines == [
        "2.1 Was the procedure followed? | 1 | 0 | 0 | 1 | 2 | 1 of 1"
      ])
  }

  @Test("an audit's judgement stands with its reasons, and is said to be entered")
  func judgement() {
    #expect(auditReport.table("Judgements")?.lines == ["The whole | Requires improvement | Half were not heard. | "])
    #expect(auditReport.section("asked")?.words.contains("Were people heard?") == true)
  }

  @Test("no two grades of a scale have one colour")
  func tones() {
    for scale in Self.scales + [AuditSheets.ofsted] {
      let tones = GradeTones(scale)
      let all = scale.grades.map { tones.tone(of: $0) } + [tones.tone(of: nil)]
      #expect(Set(all).count == all.count, "\(scale.title): \(all)")
    }
  }

  @Test("the template of each report names all its sections", arguments: [ReportForm.html, .markdown])
  func named(_ form: ReportForm) throws {
    let templates = try ShippedTemplates.with()
    let register = Self.board.register
    let whole: [Report] = [
      .board(register, on: Sample.today), .agency(register, AgencyID("police"), on: Sample.today),
      .annual(register, on: Sample.today),
    ]
    for report in [planReport(), caseReport(), auditReport] + whole {
      let order = SectionOrder(templates.tags(of: report.kind, as: form))
      #expect(order.rest(of: report).map(\.name) == [], "\(report.kind)")
      #expect(order.shown(of: report).map(\.name) == report.sections.map(\.name), "\(report.kind)")
    }
  }
}
