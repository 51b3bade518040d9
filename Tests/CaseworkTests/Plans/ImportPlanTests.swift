import Synchronization
import Testing

@testable import Casework

@Suite struct ImportPlanTests {
  /// A mint whose numbers are counted, so that each import of the same sheet gives the same plan.
  private func mint() -> IdentifierMint {
    let numbers = Mutex<UInt64>(0)
    return IdentifierMint {
      numbers.withLock {
        $0 += 1
        return $0
      }
    }
  }

  private func row(_ fill: (inout ImportedRow) -> Void) -> ImportedRow {
    var row = ImportedRow()
    row.sourceRow = 2
    row.objective = "1"
    row.ref = "7b"
    row.text = "Train managers"
    row.leads = ["Training Lead", "Head of Service"]
    row.timescale = "Oct-19"
    fill(&row)
    return row
  }

  private func command(_ rows: [ImportedRow]) -> ImportPlan {
    var plan = ImportedPlan()
    plan.title = "Delivery plan"
    plan.document = "delivery-plan.csv"
    plan.objectives = [ImportedObjective(ref: "1", title: "Voice of the child")]
    plan.rows = rows
    plan.proposedAgencies = [
      ProposedAgency(id: AgencyID("lcft"), name: "Lancashire Care (LCFT)"),
      ProposedAgency(id: AgencyID("two"), name: "Lancashire care, LCFT"),
    ]
    let occasion = Occasion(day: PlanFixture.today, instant: Instant(PlanFixture.today), actor: .named("Coordinator"))
    return ImportPlan.make(
      from: plan, id: PlanID("imported"), reference: "PLAN-2026-003", register: PlanFixture.register,
      occasion: occasion, mint: mint())
  }

  @Test(
    "a row comes in at the stage its words claim, unverified",
    arguments: [
      ("Blue", "", ActionStage.completed), ("Complete and closed", "", .completed), ("Not complete", "", .inProgress),
      ("Green", "This was paused until May", .onHold), ("", "had been put on hold.", .onHold),
      ("Green", "Pending the decision, changed", .onHold), ("Green", "Pending report", .inProgress),
      ("Amber", "unpaused", .inProgress), ("Blue", "on hold", .completed), ("", "", .inProgress),
    ])
  func stages(brag: String, progress: String, stage: ActionStage) {
    let command = command([
      row {
        $0.brag = brag
        $0.progress = [ImportedProgress(on: nil, text: progress)]
      }
    ])
    let action = command.plan.actions[0]
    #expect(action.stage == stage && action.isUnverified)
    #expect(action.moves[0].on == PlanFixture.today)
    #expect(action.moves[0].reason == (stage == .onHold ? progress : ""))
  }

  @Test("the same sheet gives the same plan, and applying it twice the same register")
  func repeatable() {
    let rows = [row { $0.brag = "Green" }]
    #expect(command(rows).plan == command(rows).plan)
    let once = command(rows).applied(to: PlanFixture.register)
    let twice = command(rows).applied(to: once)
    #expect(once.plans == twice.plans && once.agencies == twice.agencies)
    #expect(once.agencies.suffix(2).map(\.code) == ["lancashire-care-lcft", "lancashire-care-lcft-2"])
    #expect(once.agencies.suffix(2).map(\.isProposed) == [true, true])
  }

  @Test("an import refuses a reference that is taken")
  func taken() {
    let command = command([])
    var register = PlanFixture.register
    register.change(PlanFixture.other) { $0.reference = "plan-2026-003" }
    #expect(command.rules(in: register) == ["reference-taken"])
    #expect(command.rules(in: PlanFixture.register) == [])
  }

  @Test("every cell arrives in its field")
  func cells() {
    let action = command([
      row {
        $0.brag = "amber"
        $0.recommendationRef = "3"
        $0.recommendationText = "Managers should know."
        $0.evidence = "Paper attached.\nSecond page"
        $0.measures = [ImportedMeasure(name: "Trained", current: "9 of 12", target: "12")]
        $0.keptCells = [ImportedCell(column: "Plan ref", text: "1.2")]
        $0.intendedOutcome = "Calmer homes"
      }
    ])
    let plan = action.plan
    let first = plan.actions[0]
    #expect(plan.objectives.map(\.id) == [first.objective])
    #expect(first.leads.map(\.isPrimary) == [true, false])
    #expect(first.timescale.due == PlanFixture.day("2019-10-31"))
    #expect(first.claim?.level == "amber" && first.claim?.by == .named("delivery-plan.csv"))
    #expect(plan.recommendations.map(\.id) == first.answers && plan.recommendations[0].ref == "3")
    #expect(first.evidence.map(\.title) == ["Paper attached."])
    #expect(first.measures.map(\.target) == ["12"])
    #expect(first.keptCells.map(\.column) == ["Plan ref"])
    #expect(plan.stage == .open && action.doubts.isEmpty)
  }

  @Test("a cell that is not certain is kept in its own words, with a doubt")
  func doubts() {
    let command = command([
      row {
        $0.brag = "Green/Amber"
        $0.timescale = "31/04/19"
        $0.completed = "01/09/2019"
      },
      row {
        $0.sourceRow = 3
        $0.ref = "7B"
        $0.objective = "9"
      },
      row {
        $0.sourceRow = 4
        $0.ref = " 7 b"
      },
    ])
    #expect(command.doubts.map(\.cell) == [.timescale, .brag, .completed, .objective, .ref, .ref])
    let action = command.plan.actions[0]
    #expect(action.keptCells.map(\.text) == ["Green/Amber", "01/09/2019"])
    #expect(action.timescale.printed == "31/04/19" && action.claims.isEmpty)
  }

  @Test("a completed row keeps the day it gives, unless that day has not come")
  func completionDay() {
    func moved(_ printed: String) -> Day? {
      command([
        row {
          $0.brag = "Blue"
          $0.completed = printed
        }
      ]).plan.actions[0].moves[0].on
    }
    #expect(moved("01/09/2019") == PlanFixture.day("2019-09-01"))
    #expect(moved("01/09/2027") == PlanFixture.today)
    #expect(moved("soon") == PlanFixture.today)
  }
}
