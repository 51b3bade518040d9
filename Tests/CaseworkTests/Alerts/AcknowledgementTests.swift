import Testing

@testable import Casework

@Suite struct AcknowledgementTests {
  /// A scene whose action is overdue, and the acknowledgement of that.
  private func acknowledged(until: String) throws -> AlertScene {
    var scene = AlertScene()
    scene.action.timescale = Timescale(due: day("2026-11-11"))
    let alert = try #require(scene.alerts().first)
    scene.plan.acknowledgements = [
      Acknowledgement(id: Identifier("ack")) {
        $0.code = alert.code.rawValue
        $0.about = alert.item
        $0.facts = alert.facts
        $0.reason = "Agreed at the group"
        $0.until = day(until)
      }
    ]
    return scene
  }

  @Test("an acknowledged alert stays countable, with who accepted it and why")
  func flagged() throws {
    let scene = try acknowledged(until: "2026-12-31")
    let alerts = scene.alerts()
    #expect(alerts.map { $0.acknowledged?.reason } == ["Agreed at the group"])
    let counts = scene.register.statusCounts(on: today)
    #expect((counts.late, counts.acknowledged) == (0, 1))
  }

  @Test("an acknowledged alert returns on its day")
  func returns() throws {
    let scene = try acknowledged(until: "2026-12-31")
    let returned = scene.register.alerts(on: day("2026-12-31")).first { $0.code == .actionOverdue }
    #expect(returned?.acknowledged == nil)
    #expect(scene.register.alerts(on: day("2026-12-30")).first?.acknowledged != nil)
  }

  @Test("an acknowledged alert returns as soon as its facts change")
  func changedFacts() throws {
    var scene = try acknowledged(until: "2026-12-31")
    scene.action.timescale = Timescale(due: day("2026-11-12"))
    #expect(scene.alerts().map { $0.acknowledged == nil } == [true])
  }

  @Test("an acknowledgement hides nothing but its own code of its own item")
  func otherCode() throws {
    var scene = try acknowledged(until: "2026-12-31")
    scene.action.measureOfSuccess = ""
    let standing = scene.alerts().filter { $0.acknowledged == nil }
    #expect(standing.map(\.code) == [.noMeasure])
  }

  @Test(
    "late alerts are put together by agency, person, group, plan and age",
    arguments: [
      (AlertGrouping.agency, ["Fellshire Police"]), (.person, ["Jo Marsh"]), (.group, ["Quality Group"]),
      (.plan, ["PLAN-2026-001 Learning from Adult K"]), (.age, ["31-90 days", "8-30 days"]),
    ])
  func grouped(grouping: AlertGrouping, titles: [String]) {
    var scene = AlertScene()
    scene.action.timescale = Timescale(due: day("2026-11-11"))
    var second = scene.action
    (second.id, second.ref, second.text) = (ActionID("a2"), "8", "Something else")
    second.timescale = Timescale(due: day("2026-10-21"))
    scene.plan.actions.append(second)
    let register = scene.register
    let groups = register.groups(register.alerts(on: today).filter { $0.severity == .late }, by: grouping)
    #expect(groups.map(\.title) == titles)
    #expect(groups.reduce(0) { $0 + $1.alerts.count } == 2)
  }

  @Test("the weeks ahead name each day on which something falls")
  func weeks() {
    var scene = AlertScene()
    scene.action.timescale = Timescale(due: day("2026-12-18"))
    scene.file.referral?.nextPanel = day("2026-11-24")
    let ahead = scene.register.weeksAhead(on: today)
    #expect(ahead.map(\.day) == [day("2026-11-24"), day("2026-12-18")])
    #expect(ahead.flatMap { $0.upcoming.map(\.what) } == ["The panel", "due"])
    scene.action.timescale = Timescale(due: day("2026-12-19"))
    #expect(scene.register.weeksAhead(on: today).count == 1)
  }
}
