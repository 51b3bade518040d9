import Testing

@testable import Casework

@Suite("Late actions and claims") struct LateAndClaimedTests {
  @Test(
    "days late fall into four bands",
    arguments: [
      (1, LateBand.week), (7, .week), (8, .month), (30, .month), (31, .quarter), (90, .quarter), (91, .older),
      (900, .older),
    ])
  func bands(_ days: Int, _ band: LateBand) { #expect(LateBand(days: days) == band) }

  /// Actions by agency, days until due, claim and stage.
  private func rows(_ sketches: [(agency: String?, due: Int?, claim: String?, stage: ActionStage)]) -> [ActionRow] {
    var scene = AlertScene()
    scene.agencies.append(Agency(id: AgencyID("health")) { ($0.code, $0.name) = ("health", "Health Trust") })
    scene.plan.actions = sketches.enumerated().map { number, sketch in
      Action(id: ActionID("a\(number)")) {
        $0.ref = "\(number)"
        $0.leadAgency = sketch.agency.map { AgencyID($0) }
        $0.timescale = sketch.due.map { Timescale(due: today.adding(days: $0)) } ?? Timescale()
        $0.claims = sketch.claim.map { level in [BragClaim(id: Identifier("c")) { $0.level = level }] } ?? []
        $0.moves = [.to(sketch.stage, "2026-01-05")]
      }
    }
    return scene.register.actionRows(on: today)
  }

  @Test("late actions are counted by agency and band, of those still to be done, most late first")
  func byAgency() {
    let rows = rows([
      ("police", -3, nil, .inProgress), ("police", 40, nil, .agreed), ("police", -400, nil, .signedOff),
      ("health", -8, nil, .inProgress), ("health", -91, nil, .onHold), ("health", -5, nil, .completed),
      (nil, -31, nil, .proposed),
    ])
    let groups = rows.lateByAgency
    #expect(groups.map(\.name) == ["Health Trust", "no lead agency", "Fellshire Police"])
    #expect(groups.map(\.counts) == [[0, 1, 0, 1], [0, 0, 1, 0], [1, 0, 0, 0]])
    #expect(groups.map(\.share) == [Share(2, of: 2), Share(1, of: 1), Share(1, of: 2)])
    #expect(groups.map(\.oldest) == [91, 31, 3])
    #expect(rows.latestFirst.map(\.daysLate) == [91, 31, 8, 3])
  }

  @Test("every claim stands beside what is found, each action once")
  func claims() {
    let rows = rows([
      ("police", -3, "green", .inProgress), ("police", 5, "green", .inProgress), ("police", 90, "green", .agreed),
      ("police", nil, "green", .agreed), ("police", -3, "blue", .completed), ("police", -3, "blue", .signedOff),
      ("police", -3, "blue", .inProgress), ("police", -3, "red", .inProgress), ("police", -3, "gold", .inProgress),
      ("police", -3, nil, .inProgress),
    ])
    let claims = rows.claimsAsFound(in: AlertScene().reference.scheme("brag"))
    #expect(claims.map(\.claim.word) == ["Blue", "Green", "Red", "gold", "Unrated"])
    #expect(claims.map(\.claim.count) == [3, 4, 1, 1, 1])
    #expect(claims.map(\.contradicted) == [2, 1, 0, 0, 0])
    let green = claims[1].found
    #expect(
      [green.overdue, green.soon, green.onTime, green.undated, green.completed, green.ended] == [1, 1, 1, 1, 0, 0])
    #expect(claims.reduce(0) { $0 + $1.found.open + $1.found.ended } == rows.count)
  }

  @Test(
    "how long things took is told by the middle and the ends",
    arguments: [
      ([], "", "none"), ([5], "5", "5 to 5"), ([9, 2], "5.5", "2 to 9"), ([61, 110, 84], "84", "61 to 110"),
      ([4, 1, 3, 2], "2.5", "1 to 4"),
    ])
  func times(_ days: [Int], _ median: String, _ range: String) {
    let taken = DaysTaken(days)
    #expect(taken.medianText == median && taken.rangeText == range && taken.count == days.count)
  }
}
