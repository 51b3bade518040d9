import RegisterStore
import Testing

@testable import Casework
@testable import heed

@Suite("The demonstration's audits")
struct DemoAuditsTests {
  @Test("they stand at the stages from scheduled to closed, and three of them are rounds of self-assessment")
  func stages() throws {
    try DemoScene.make { store in
      let audits = store.register.auditsInOrder
      let stages = audits.reduce(into: [:]) { $0[$1.stage, default: 0] += 1 }
      #expect(
        stages == [
          .scheduled: 1, .collecting: 3, .moderation: 1, .reported: 3, .actionPlan: 2, .closed: 2, .replaced: 1,
        ])
      #expect(audits.count { $0.kind.isSelfAssessment } == 3)
      #expect(audits.count { $0.partner != nil } == 1)
      #expect(audits.map(\.slips) == [0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0])
    }
  }

  @Test("every audit, and every return in it, came to its stage by steps that it could have taken")
  func steps() throws {
    try DemoScene.make { store in
      for audit in store.register.auditsInOrder {
        var known = audit
        known.moves = []
        for move in audit.moves {
          let options = store.register.stageOptions(of: known, details: details(of: move), on: DemoScene.day)
          #expect(options.first { $0.to == move.to?.rawValue }?.unmet == [], "\(audit.reference) to \(move.to!)")
          known.moves.append(move)
        }
        for entry in audit.returns { try check(entry, of: audit, in: store.register) }
      }
    }
  }

  private func check(_ entry: AuditReturn, of audit: Audit, in register: Register) throws {
    var (known, going) = (entry, audit)
    known.moves = []
    // What was asked while the audit went on is not refused because it has ended since.
    going.moves = audit.moves.filter { $0.to == .collecting }
    for move in entry.moves {
      var details = details(of: move)
      details.reviewOn = entry.due
      let options = register.stageOptions(of: known, in: going, details: details, on: DemoScene.day)
      #expect(options.first { $0.to == move.to?.rawValue }?.unmet == [], "\(audit.reference) to \(move.to!)")
      known.moves.append(move)
    }
  }

  private func details<Stage>(of move: StageMove<Stage>) -> MoveDetails {
    var details = MoveDetails(on: move.on ?? DemoScene.day, by: move.by, reason: move.reason)
    (details.reviewOn, details.link) = (move.reviewOn, move.link)
    return details
  }

  @Test("no audit breaks a rule, and its days run in order up to today", arguments: [2019, 2024, 2026])
  func rules(year: Int) throws {
    let day = try #require(Day(year: year, month: 11, day: 21))
    try DemoScene.make(on: day) { store in
      for audit in store.register.auditsInOrder {
        #expect(audit.violations(in: store.register).isEmpty)
        for days in [audit.moves.compactMap(\.on)] + audit.returns.map({ $0.moves.compactMap(\.on) }) {
          #expect(days == days.sorted() && days.allSatisfy { $0 <= day }, "\(audit.reference)")
        }
        #expect(audit.sheets.allSatisfy { sheet in sheet.on.map { $0 <= day } ?? false })
      }
    }
  }

  @Test("those who grade are people of the directory, and none moderates what they graded")
  func auditors() throws {
    try DemoScene.make { store in
      let people = Set(store.register.people.map { Party.person($0.id) })
      for audit in store.register.auditsInOrder {
        #expect(audit.sheets.allSatisfy { $0.auditor.map(people.contains) ?? false })
        for sheet in audit.sheets where sheet.role == .moderation {
          let graded = audit.sheets.filter {
            $0.role != .moderation && $0.sampleCase == sheet.sampleCase && $0.agency == sheet.agency
          }
          #expect(!graded.isEmpty && !graded.contains { $0.auditor == sheet.auditor }, "\(audit.reference)")
        }
      }
    }
  }

  @Test("a moderated grade that differs from the one given says why")
  func reasons() throws {
    try DemoScene.make { store in
      for audit in store.register.auditsInOrder {
        for sheet in audit.sheets where sheet.role == .moderation {
          for response in sheet.responses {
            let cell = GradeCell(
              sampleCase: sheet.sampleCase, agency: sheet.agency, question: response.question)
            let given = audit.sheets.filter { $0.role != .moderation && $0.covers(cell) }
              .compactMap { $0.response(to: response.question)?.grade }
            let differs = given.contains { $0 != response.grade }
            #expect(!differs || !response.comment.isEmpty, "\(audit.reference) \(response.question)")
          }
        }
      }
    }
  }

  @Test("the audit that is collecting has two auditors who differ in places, and a return that is late")
  func collecting() throws {
    try DemoScene.make { store in
      let audit = try #require(store.register.audits[DemoNames.id("audit/da")])
      #expect((audit.cases.count, audit.tool?.questions.count ?? 0) == (8, 12))
      let given = audit.sheets.flatMap { sheet in
        sheet.responses.filter { !$0.grade.isEmpty }
          .map { GradeCell(sampleCase: sheet.sampleCase, question: $0.question) }
      }
      #expect(Set(given).count == 71 && given.count == 95)
      #expect(audit.unsettledDifferences.count == 3)
      #expect(audit.returns.count == 5)
      #expect(audit.awaited.map(\.agency) == [DemoNames.id("agency/education")])
    }
  }

  @Test("plans and audits lead to each other, and the re-audit to the one before")
  func links() throws {
    try DemoScene.make { store in
      let register = store.register
      for (audit, plan) in [("mca", "mca"), ("msp", "msp"), ("s11-last", "s11")] {
        let id: AuditID = DemoNames.id("audit/\(audit)")
        #expect(register.plans(from: id.erased).map(\.id).contains(DemoNames.id("plan/\(plan)")))
      }
      let first: AuditID = DemoNames.id("audit/msp")
      let again = try #require(register.reaudits(of: first).first)
      #expect(again.tool == register.audits[first]?.tool)
    }
  }

  @Test("three of the year's eight audits are done, one of them repeated, and two findings wait for an action")
  func figures() throws {
    try DemoScene.make { store in
      let register = store.register
      let year = register.settings.board.reportingYear(holding: DemoScene.day).name
      #expect(register.auditProgramme(year: year, on: DemoScene.day).completion == Share(3, of: 8))
      let waiting = register.alerts(on: DemoScene.day).filter { $0.code == .findingNoAction }.compactMap(\.item)
      #expect(Set(waiting) == [DemoNames.id("finding/strategy/4"), DemoNames.id("finding/msp-again/2")])
    }
  }

  @Test("a recommendation answers each finding of the capacity audit, and an agency's improvement became an action")
  func answers() throws {
    try DemoScene.make { store in
      let register = store.register
      let answers = FindingAnswers(register)
      for number in 1...3 {
        #expect(!answers.answer(to: DemoNames.id("finding/mca/\(number)")).recommendations.isEmpty)
      }
      let round = try #require(register.audits[DemoNames.id("audit/s11")])
      let actions = round.sheets.flatMap(\.responses).compactMap(\.action)
      #expect(actions.count == 1 && actions.allSatisfy { register.action($0) != nil })
      #expect(round.returns.map(\.stage).count(where: \.hasCome) == 8)
      #expect(round.returns.map(\.stage).count(where: \.wasIssued) == 9)
    }
  }
}
