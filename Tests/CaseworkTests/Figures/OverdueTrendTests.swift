import Testing

@testable import Casework

@Suite("Actions as they stood") struct OverdueTrendTests {
  private typealias Change = @Sendable (inout Action) -> Void

  private static func action(_ change: Change = { _ in }) -> Action {
    var action = Action(id: ActionID("a")) {
      $0.ref = "1"
      $0.timescale = Timescale(due: day("2026-06-10"))
      $0.moves = [.to(.inProgress, "2026-03-01")]
    }
    change(&action)
    return action
  }

  private static func extended(
    _ kind: Extension.Kind = .extension, to due: String, on: String?
  ) -> Extension {
    Extension(id: Identifier("x-\(due)")) {
      ($0.kind, $0.to, $0.on) = (kind, day(due), on.map(day))
    }
  }

  private static let cases: [(String, Change, [String: Bool])] = [
    ("late from the day after", { _ in }, ["2026-06-10": false, "2026-06-11": true, "2026-11-21": true]),
    (
      "put off only once it was late: late until the day of the extension",
      { $0.extensions = [extended(to: "2026-09-30", on: "2026-07-15")] },
      ["2026-06-30": true, "2026-07-14": true, "2026-07-15": false, "2026-09-30": false, "2026-10-01": true]
    ),
    (
      "a correction was always meant",
      { $0.extensions = [extended(.correction, to: "2026-08-10", on: "2026-10-01")] },
      ["2026-06-30": false, "2026-08-11": true]
    ),
    (
      "an extension without a day counts as made",
      { $0.extensions = [extended(to: "2026-09-30", on: nil)] }, ["2026-06-30": false, "2026-10-31": true]
    ),
    (
      "completed late: late until then", { $0.moves.append(.to(.completed, "2026-08-05")) },
      ["2026-07-31": true, "2026-08-05": false, "2026-11-21": false]
    ),
    (
      "reopened: late again",
      { $0.moves += [.to(.signedOff, "2026-08-05"), .to(.reopened, "2026-10-05")] },
      ["2026-08-31": false, "2026-10-31": true]
    ),
    (
      "taken in later: not there before", { $0.moves = [.to(.inProgress, "2026-09-20")] },
      ["2026-08-31": false, "2026-09-30": true]
    ),
    (
      "taken in later, but begun before",
      {
        $0.moves = [.to(.inProgress, "2026-09-20")]
        $0.start = day("2026-05-01")
      }, ["2026-08-31": true]
    ),
    ("never moved: always there", { $0.moves = [] }, ["2026-06-11": true]),
    ("without a due day: never late", { $0.timescale = Timescale() }, ["2026-11-21": false]),
  ]

  @Test("an action was late as it stood then", arguments: cases.indices)
  func wasOverdue(_ place: Int) {
    let (words, change, expected) = Self.cases[place]
    let action = Self.action(change)
    for (iso, isLate) in expected { #expect(action.wasOverdue(on: day(iso)) == isLate, "\(words), \(iso)") }
    #expect(action.wasOverdue(on: today) == action.isOverdue(on: today), "\(words), today")
  }

  @Test("the trend counts each month's end as it stood, and today as today's lists do")
  func trend() {
    var scene = AlertScene()
    scene.plan.actions = Self.cases.map { Self.action($0.1) }
    let counts = scene.register.overdueTrend(to: today, months: 6)
    #expect(
      counts.map(\.day.iso) == [
        "2026-05-31", "2026-06-30", "2026-07-31", "2026-08-31", "2026-09-30", "2026-10-31", "2026-11-21",
      ])
    for count in counts {
      let late = scene.plan.actions.count { $0.wasOverdue(on: count.day) }
      #expect(count.overdue == late && count.open >= late, "\(count.day)")
    }
    #expect(counts.map(\.overdue) == [0, 6, 5, 4, 5, 8, 8])
    #expect(counts.last?.overdue == scene.register.actionRows(on: today).count(where: \.isOverdue))
  }

  @Test("a year back from a month's end ends with that day once")
  func monthEnds() {
    let ends = day("2026-11-30").monthEnds(before: 2)
    #expect(ends.map(\.iso) == ["2026-09-30", "2026-10-31", "2026-11-30"])
    #expect(day("2026-03-01").monthEnds(before: 1).map(\.iso) == ["2026-02-28", "2026-03-01"])
  }
}
