import Testing

@testable import Casework

@Suite("A newer copy of a plan")
struct PlanDifferenceTests {
  private static let occasion = Occasion(
    day: PlanFixture.today, instant: Instant(PlanFixture.today), actor: .named("Coordinator"))

  /// The fixture's one action as a sheet would print it.
  private static func row(_ fill: (inout ImportedRow) -> Void = { _ in }) -> ImportedRow {
    var row = ImportedRow()
    row.sourceRow = 2
    row.objective = "1"
    row.ref = "7B"
    row.text = "Train managers"
    row.leads = ["Training Lead"]
    row.timescale = "31/12/2026"
    row.evidence = "Register of attendance"
    fill(&row)
    return row
  }

  private static func copy(_ rows: [ImportedRow]) -> ImportedPlan {
    var plan = ImportedPlan()
    plan.title = "Learning from Adult K"
    plan.document = "plan-2.csv"
    plan.objectives = [ImportedObjective(ref: "1", title: ""), ImportedObjective(ref: "2", title: "")]
    plan.rows = rows
    return plan
  }

  private func difference(
    _ rows: [ImportedRow], in register: Register = inProgress, approver: Party? = PlanFixture.chair
  ) throws -> PlanDifference {
    PlanDifference(
      of: Self.copy(rows), to: try #require(register.plans[PlanFixture.plan]), register: register,
      occasion: Self.occasion, approver: approver, mint: IdentifierMint())
  }

  private static let inProgress = PlanFixture.register { $0.moves = [PlanFixture.move(to: .inProgress)] }

  private func taken(_ row: PlanDifference.Row, in register: Register = inProgress) throws -> Action {
    let command = try #require(row.command)
    #expect(command.rules(in: register) == [])
    return try #require(command.applied(to: register).plans[PlanFixture.plan]?.actions.first)
  }

  @Test("what the copy says already is the same, whatever the case of a reference and the spaces of a cell")
  func same() throws {
    let row = Self.row {
      $0.text = "Train  managers\n"
      $0.timescale = "31 Dec 2026"
    }
    let found = try difference([row])
    #expect(found.isEmpty)
    #expect(found.rows.map(\.reference) == ["PLAN-2026-001/1/7b"])
    #expect(found.doubts.isEmpty)
  }

  private typealias Fill = @Sendable (inout ImportedRow) -> Void

  private static let fields: [(String, Fill)] = [
    ("What to do", { $0.text = "Train everyone" }),
    ("What must change", { $0.intendedOutcome = "Calmer homes" }),
    ("Measure of success", { $0.measureOfSuccess = "Nine of ten" }),
    ("Priority", { $0.priority = .high }),
    ("Start", { $0.start = PlanFixture.today }),
    ("Lead agency", { $0.leadAgency = AgencyID("police") }),
    ("Support agencies", { $0.supportAgencies = [AgencyID("police")] }),
    ("Leads", { $0.leads = ["Training Lead", "Jo Marsh"] }),
    ("Due", { $0.timescale = "31/03/27" }),
    ("BRAG", { $0.brag = "Amber" }),
    ("Progress", { $0.progress = [ImportedProgress(on: PlanFixture.today, text: "Begun")] }),
    ("Evidence", { $0.evidence = "Register of attendance\nFeedback forms" }),
    ("Links", { $0.links = [ImportedLink(kind: .dependsOn, ref: "9", printed: "action 9")] }),
    ("Measures", { $0.measures = [ImportedMeasure(name: "Trained", current: "9")] }),
    ("Notes", { $0.keptCells = [ImportedCell(column: "Notes", text: "Ask again")] }),
    ("Recommendations", { $0.recommendationRef = "9" }),
  ]

  @Test("a field that says something else is told as it is and as the copy has it", arguments: fields.indices)
  func field(place: Int) throws {
    let (name, fill) = Self.fields[place]
    let row = Self.row(fill)
    let found = try difference([row])
    #expect(found.rows[0].kind == .changed && found.rows[0].fields.map(\.name) == [name])
    let command = try #require(found.rows[0].command)
    #expect(command.rules(in: Self.inProgress) == [])
    let after = command.applied(to: Self.inProgress)
    let again = try difference([row], in: after)
    #expect(again.isEmpty, "\(again.rows[0].fields)")
    #expect(command.words(in: Self.inProgress).hasPrefix("take PLAN-2026-001/1/7b from plan-2.csv, a newer copy: "))
  }

  @Test("a later day is an extension that someone approves, and an earlier one a correction")
  func dueDays() throws {
    let later = Self.row { $0.timescale = "31/03/27" }
    let action = try taken(try difference([later]).rows[0])
    #expect(action.extensions.map(\.kind) == [.extension] && action.slips == 1)
    #expect(action.extensions[0].reason == "In a newer copy of the plan, plan-2.csv")
    #expect(action.extensions[0].approver == PlanFixture.chair)
    let earlier = try taken(try difference([Self.row { $0.timescale = "01/12/26" }]).rows[0])
    #expect(earlier.extensions.map(\.kind) == [.correction] && earlier.slips == 0)
    let alone = try difference([later], approver: .named("Training Lead")).rows[0]
    #expect(alone.command?.rules(in: Self.inProgress) == ["own-sign-off"])
  }

  @Test(
    "a day that cannot be taken is doubted, and the rest of its row can be",
    arguments: [("31/04/27", "“31/04/27” was not taken"), ("ongoing", "The copy says “ongoing”, which is no day")])
  func noDay(printed: String, doubt: String) throws {
    let row = try difference([Self.row { $0.timescale = printed }]).rows[0]
    #expect(row.kind == .same)
    #expect(row.doubts.count == 1 && row.doubts[0].hasPrefix(doubt), "\(row.doubts)")
  }

  @Test("a copy that still has the first day of an action that was extended does not move it back")
  func oldDay() throws {
    let register = PlanFixture.register {
      $0.moves = [PlanFixture.move(to: .inProgress)]
      $0.extensions = [Extension(id: Identifier("x")) { $0.to = PlanFixture.day("2027-02-28") }]
    }
    let row = try difference([Self.row()], in: register).rows[0]
    #expect(row.kind == .same && row.doubts.count == 1)
    #expect(try difference([Self.row { $0.timescale = "28/02/2027" }], in: register).rows[0].doubts.isEmpty)
  }

  @Test("a row that claims complete moves there unverified, and one that no longer does is doubted")
  func stages() throws {
    let blue = Self.row { $0.brag = "Blue" }
    let found = try difference([blue])
    #expect(found.rows[0].fields.map(\.name) == ["BRAG", "Stage"])
    let action = try taken(found.rows[0])
    #expect(action.stage == .completed && action.isUnverified)
    let completed = try #require(found.rows[0].command).applied(to: Self.inProgress)
    let green = try difference([Self.row { $0.brag = "Green" }], in: completed).rows[0]
    #expect(green.fields.map(\.name) == ["BRAG"] && green.doubts.count == 1)
    #expect(try taken(green, in: completed).stage == .completed)
  }

  @Test("a pause that is told anew puts an action on hold; one that was told before does not do so again")
  func pauses() throws {
    let row = Self.row { $0.progress = [ImportedProgress(on: PlanFixture.today, text: "Paused until May")] }
    let found = try difference([row]).rows[0]
    #expect(found.fields.map(\.name) == ["Progress", "Stage"])
    var after = try #require(found.command).applied(to: Self.inProgress)
    after.change(PlanFixture.plan) { plan in
      plan.change(PlanFixture.sevenB) { $0.moves.append(PlanFixture.move(to: .inProgress)) }
    }
    #expect(try difference([row], in: after).isEmpty)
  }

  @Test("progress that is known is not written twice, and of an entry that has grown only its new lines are")
  func progress() throws {
    let day = PlanFixture.day("2026-10-01")
    let register = PlanFixture.register {
      $0.moves = [PlanFixture.move(to: .inProgress)]
      $0.progress = [
        ProgressEntry(id: Identifier("a")) {
          $0.on = day
          $0.text = "Trainer found"
        },
        ProgressEntry(id: Identifier("b")) { $0.text = "Rooms booked\n05/10/2026 – Cancelled" },
      ]
    }
    func news(_ entries: ImportedProgress...) throws -> [String] {
      try difference([Self.row { $0.progress = entries }], in: register).rows[0].fields.map(\.after)
    }
    #expect(try news(ImportedProgress(on: day, text: "Trainer  found")) == [])
    #expect(try news(ImportedProgress(on: day, text: "Trainer found\nRooms booked")) == [])
    #expect(try news(ImportedProgress(on: PlanFixture.day("2026-10-05"), text: "Cancelled")) == [])
    #expect(try news(ImportedProgress(on: day, text: "Trainer found\nand paid")) == ["1 Oct 2026: and paid"])
    #expect(try news(ImportedProgress(on: nil, text: "Trainer found")) == ["Trainer found"])
  }

  @Test("a blank cell changes nothing, and what is gone from the copy is said and not taken away")
  func blanksAndGone() throws {
    let blank = Self.row {
      $0.text = ""
      $0.leads = []
      $0.timescale = ""
      $0.evidence = ""
    }
    #expect(try difference([blank]).isEmpty)
    let gone = try difference([])
    #expect(gone.rows.map(\.kind) == [.gone] && gone.rows[0].command == nil)
    #expect(!gone.isEmpty)
  }

  @Test("a new row comes in with its objective, its recommendation and its agency, each once")
  func newRows() throws {
    var plan = Self.copy([
      Self.row(),
      Self.row {
        $0.sourceRow = 3
        $0.ref = "1"
        $0.objective = "3"
        $0.recommendationText = "Hear the adult"
        $0.leadAgency = AgencyID("trust")
        $0.links = [ImportedLink(kind: .dependsOn, objective: "1", ref: "7b", printed: "action 7b")]
      },
      Self.row {
        $0.sourceRow = 4
        $0.ref = "2"
        $0.objective = "3"
        $0.recommendationText = "Hear the adult"
      },
    ])
    plan.objectives.append(ImportedObjective(ref: "3", title: "Homes"))
    plan.proposedAgencies = [ProposedAgency(id: AgencyID("trust"), name: "Care Trust")]
    let register = Self.inProgress
    let found = PlanDifference(
      of: plan, to: try #require(register.plans[PlanFixture.plan]), register: register, occasion: Self.occasion,
      approver: nil, mint: IdentifierMint())
    #expect(found.rows.map(\.kind) == [.same, .new, .new])
    #expect(found.rows.map(\.reference).suffix(2) == ["PLAN-2026-001/3/1", "PLAN-2026-001/3/2"])
    var after = register
    for row in found.rows { row.command?.apply(to: &after) }
    let held = try #require(after.plans[PlanFixture.plan])
    #expect(held.objectives.map(\.ref) == ["1", "2", "3"] && held.recommendations.count == 2)
    #expect(held.actions[1].answers == held.actions[2].answers && held.actions[1].isUnverified)
    #expect(held.actions[1].links.map(\.target) == [PlanFixture.sevenB])
    #expect(after.agencies.map(\.name) == ["Police", "Care Trust"])
  }

  @Test("a row without a reference is told by its words; nothing else is guessed")
  func matching() throws {
    let nameless = try difference([Self.row { $0.ref = "" }])
    #expect(nameless.isEmpty && nameless.doubts.isEmpty)
    let other = try difference([
      Self.row {
        $0.ref = ""
        $0.text = "Train everybody"
      }
    ])
    #expect(other.rows.map(\.kind) == [.new, .gone])
    let moved = try difference([Self.row { $0.objective = "2" }])
    #expect(moved.rows.map(\.kind) == [.new, .gone])
    #expect(moved.rows[0].doubts.first?.hasPrefix("PLAN-2026-001/1/7b says the same") == true)
    let bare = try difference([Self.row { $0.objective = "" }])
    #expect(bare.rows.map(\.kind) == [.same] && bare.rows[0].doubts.count == 1)
    let twice = try difference([Self.row(), Self.row { $0.text = "Train everybody" }])
    #expect(twice.rows.map(\.kind) == [.same, .unclear])
    let whole = try difference([Self.row { $0.ref = "plan-2026-001/1/7b" }])
    #expect(whole.isEmpty)
  }

  @Test("a file that may be a newer copy of a plan is known by the plan's title or the file it came from")
  func likeness() {
    let register = PlanFixture.register
    #expect(register.plansLike(Self.copy([])).map(\.reference) == ["PLAN-2026-001"])
    var other = Self.copy([])
    other.title = "Another"
    #expect(register.plansLike(other).isEmpty)
    var brought = register
    brought.change(PlanFixture.other) {
      $0.sources = [PlanSource(id: Identifier("s")) { $0.title = "plan-2.csv" }]
    }
    #expect(brought.plansLike(other).map(\.reference) == ["PLAN-2026-002"])
  }
}
