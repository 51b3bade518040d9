import Testing

@testable import Casework

@Suite("Giving grades") struct GiveGradeTests {
  private typealias Made = GradingFixture

  private func first(_ command: GiveGrade, in audit: Audit = Made.audit) -> String? {
    command.rules(in: Made.register(audit)).first
  }

  @Test("a grade begins the auditor's sheet for the column, and a second auditor's stands beside it")
  func beside() {
    let after = Made.graded([Made.give("good"), Made.give("inadequate", by: Made.ben, id: "s")])
    #expect(after.sheets.map(\.auditor) == [Made.ada, Made.ben])
    #expect(after.response(in: Made.heard, as: .grading, by: Made.ada)?.grade == "good")
    #expect(after.response(in: Made.heard, as: .grading, by: Made.ben)?.grade == "inadequate")
    #expect(GradingTable(after)[Made.heard]?.auditorsDiffer == true)
  }

  @Test("graded again, a response keeps its identifier, and what is not said again stays")
  func again() {
    let after = Made.graded([Made.give("good", comment: "Seen alone"), Made.give("inadequate", id: "other")])
    let response = after.response(in: Made.heard, as: .grading, by: Made.ada)
    #expect(after.sheets.count == 1 && response?.id.text == "r")
    #expect(response?.grade == "inadequate" && response?.comment == "Seen alone")
  }

  @Test("a cleared grade leaves its comment; with nothing left, response and sheet go, as if never given")
  func clearing() {
    let commented = Made.graded([Made.give("good", comment: "Seen"), Made.give("")])
    #expect(commented.sheets.first?.responses.map(\.grade) == [""])
    #expect(Made.graded([Made.give("good"), Made.give("")]) == Made.audit)
    #expect(first(Made.give("")) == "nothing-there" && first(Made.give(nil)) == "says-nothing")
  }

  @Test("a comment alone is kept and counts as not graded")
  func commentAlone() {
    let after = GradingTable(Made.graded([Made.give(nil, comment: "Ask the school")]))
    #expect(after[Made.heard]?.isGraded == false && after[Made.heard]?.hasComment == true)
    #expect(GradingProgress(after).all == Share(0, of: 4))
  }

  @Test("an old grade is stored with its scale, and another scale's grade is refused")
  func legacy() {
    let after = GradingTable(Made.graded([Made.give("ofsted-legacy/adequate")]))
    #expect(after[Made.heard]?.grade?.word == "Adequate")
    for strange in ["adequate", "green", "rag/green", "ofsted-legacy/green"] {
      #expect(first(Made.give(strange)) == "no-such-grade")
    }
  }

  @Test("the case, the question and the agency must be the audit's")
  func places() {
    #expect(first(Made.give("good", to: GradeCell(sampleCase: Made.c1, question: "gone"))) == "no-such-question")
    #expect(first(Made.give("good", to: GradeCell(question: "heard"))) == "no-such-case")
    let police = GradeCell(sampleCase: Made.c1, agency: AuditFixture.police, question: "heard")
    #expect(first(Made.give("good", to: police)) == "graded-together")
    var apart = Made.audit
    apart.tool?.isPerAgency = true
    #expect(first(Made.give("good", to: police), in: apart) == nil)
    #expect(first(Made.give("good"), in: apart) == "needs-agency")
    let health = GradeCell(sampleCase: Made.c1, agency: AuditFixture.health, question: "heard")
    #expect(first(Made.give("good", to: health), in: apart) == "not-its-agency")
    apart.cases[0].agencies = [AuditFixture.housing]
    #expect(first(Made.give("good", to: police), in: apart) == "not-its-agency")
  }

  @Test(
    "cases are graded while collecting and in moderation alone, and a refusal names the stage",
    arguments: AuditStage.allCases)
  func stages(_ stage: AuditStage) {
    var audit = Made.audit
    audit.moves = [PlanFixture.move(to: stage)]
    let broken = Made.give("good").violations(in: Made.register(audit))
    let isAllowed = stage == .collecting || stage == .moderation
    #expect(broken.isEmpty == isAllowed)
    #expect(isAllowed || broken[0].sentence.contains("“\(stage.words)”"))
  }

  @Test(
    "self scores are given while issued or returned, moderated ones from returned until final",
    arguments: AuditReturnStage.allCases)
  func returnStages(_ stage: AuditReturnStage) {
    var round = Made.round
    round.returns = [AuditFixture.entry("police", at: stage)]
    let cell = GradeCell(agency: AuditFixture.police, question: "led")
    let own = first(Made.give("green", to: cell, as: .selfAssessment), in: round)
    #expect((own == nil) == [.issued, .returned].contains(stage))
    let moderated = first(Made.give("green", to: cell, as: .moderation, comment: "Seen"), in: round)
    #expect((moderated == nil) == [.returned, .qualityAssured, .chosen, .challenged].contains(stage))
    #expect(first(Made.give("green", to: cell), in: round) != nil)
  }

  @Test("moderation is by another, needs a grade, and a reason where it differs from one that was given")
  func moderation() {
    let graded = Made.graded([Made.give("good")])
    #expect(first(Made.give("good", as: .moderation, by: Made.ben)) == "needs-first-grade")
    #expect(first(Made.give("good", as: .moderation), in: graded) == "own-sign-off")
    #expect(first(Made.give("good", as: .moderation, by: Made.ben), in: graded) == nil)
    #expect(first(Made.give("inadequate", as: .moderation, by: Made.ben), in: graded) == "needs-reason")
    let reasoned = Made.give("inadequate", as: .moderation, by: Made.ben, comment: "Never seen alone")
    #expect(first(reasoned, in: graded) == nil)
  }

  @Test("a moderated score stands beside the self score, which then stays as it is")
  func neverOverwritten() {
    let cell = GradeCell(agency: AuditFixture.police, question: "led")
    let after = Made.graded(
      Made.round,
      [
        Made.give("green", to: cell, as: .selfAssessment),
        Made.give("red", to: cell, as: .moderation, by: Made.ben, comment: "No plan", id: "m"),
      ])
    let grades = GradingTable(after)[cell]
    #expect(grades?.firstGrade?.word == "Green" && grades?.moderatedGrade?.word == "Red")
    #expect(grades?.moderationDiffers == true)
    #expect(first(Made.give("amber", to: cell, as: .selfAssessment), in: after) == "moderated")
  }

  @Test("a cell has one moderated grade, of whoever gave it last, who gives a reason of their own")
  func lastModerator() {
    let moderated = Made.graded([
      Made.give("good"), Made.give("inadequate", as: .moderation, by: Made.ben, comment: "Not seen", id: "m"),
    ])
    let bare = Made.give("requires-improvement", as: .moderation, by: Made.cara, id: "n")
    #expect(first(bare, in: moderated) == "needs-reason")
    let after = Made.graded(
      moderated,
      [
        Made.give("requires-improvement", as: .moderation, by: Made.cara, comment: "Seen once", id: "n")
      ])
    #expect(after.sheets.map(\.auditor) == [Made.ada, Made.cara])
    #expect(after.moderation(of: Made.heard)?.id.text == "m")
  }

  @Test("a deadline needs its improvement, and goes with it")
  func improvement() {
    let cell = GradeCell(agency: AuditFixture.police, question: "led")
    let day = AuditFixture.day("2027-03-31")
    let bare = Made.give("amber", to: cell, as: .selfAssessment, deadline: day)
    #expect(first(bare, in: Made.round) == "needs-improvement")
    let after = Made.graded(
      Made.round,
      [
        Made.give("amber", to: cell, as: .selfAssessment, improvement: "Train all leads", deadline: day),
        Made.give(nil, to: cell, as: .selfAssessment, improvement: ""),
      ])
    #expect(after.sheets.first?.responses.first?.deadline == nil)
  }

  @Test("a change reads as what was done, where and why")
  func words() {
    let register = Made.register()
    #expect(Made.give("good", comment: "Seen").words(in: register) == "grade AUD-2026-003/C1 1.1 Good: Seen")
    #expect(Made.give("").words(in: register) == "clear the grade of AUD-2026-003/C1 1.1")
  }

  @Test("progress counts cells once, whoever graded them, and auditors by the columns they took up")
  func progress() {
    let acted = GradeCell(sampleCase: Made.c1, question: "acted")
    let table = GradingTable(
      Made.graded([
        Made.give("good"), Made.give("good", to: acted, id: "a"), Made.give("inadequate", by: Made.ben, id: "b"),
      ]))
    let progress = GradingProgress(table)
    #expect(progress.all == Share(2, of: 4) && progress.columns == [Share(2, of: 2), Share(0, of: 2)])
    #expect(progress.auditors.map(\.share) == [Share(2, of: 2), Share(1, of: 2)])
    #expect(table.differences.map(\.cell) == [Made.heard])
  }
}
