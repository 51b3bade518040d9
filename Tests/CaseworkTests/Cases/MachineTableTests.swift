import Testing

@testable import Casework

@Suite("The stages of cases") struct MachineTableTests {
  /// Compares a machine with its table pair by pair, so that a step missing from either fails.
  private func compare<Stage>(_ machine: StageMachine<Stage, CaseProposal>, with rows: [StepRow]) {
    for from in Stage.allCases {
      for to in Stage.allCases {
        let row = rows.first { $0.from.contains(from.rawValue) && $0.to == to.rawValue }
        let step = machine.transitions(from: from).first { $0.to == to }
        #expect(step?.guards.map(\.violation.rule) == row?.rules, "\(from.rawValue) -> \(to.rawValue)")
      }
    }
  }

  @Test("every step of an adult's referral and its guards are those of the table, and there is no other")
  func adultTable() { compare(ReferralStages.machine(for: .adult), with: MachineTables.adult) }

  @Test("every step of a child's referral since 2018 and its guards are those of the table, and there is no other")
  func childrenTable() { compare(ReferralStages.machine(for: .childrenSince2018), with: MachineTables.children) }

  @Test("every step of a review and its guards are those of the table, and there is no other")
  func reviewTable() { compare(ReviewStages.machine, with: MachineTables.review) }

  @Test("every step of a publication and its guards are those of the table, and there is no other")
  func publicationTable() { compare(PublicationStages.machine, with: MachineTables.publication) }

  @Test("every stage can be reached from the first, but for those of the other way to a decision")
  func reachable() {
    let children: Set<ReferralStage> = [.notified, .rapidReview, .sentToPanel, .panelReply]
    #expect(unreached(ReferralStages.machine(for: .adult)) == children)
    let adults: Set<ReferralStage> = [.informationRequested, .panel, .deferred]
    #expect(unreached(ReferralStages.machine(for: .childrenSince2018)) == adults)
    #expect(unreached(ReviewStages.machine).isEmpty)
    #expect(unreached(PublicationStages.machine).isEmpty)
  }

  private func unreached<Stage>(_ machine: StageMachine<Stage, CaseProposal>) -> Set<Stage> {
    var (reached, waiting) = (Set([machine.initial]), [machine.initial])
    while let stage = waiting.popLast() {
      for step in machine.transitions(from: stage) where reached.insert(step.to).inserted { waiting.append(step.to) }
    }
    return Set(Stage.allCases).subtracting(reached)
  }

  @Test("with everything recorded and said, every step in the tables is allowed and every other is refused")
  func wholeCase() {
    for (framework, rows) in [("adults", MachineTables.adult), ("children", MachineTables.children)] {
      for from in ReferralStage.allCases {
        let file = CaseSamples.whole(at: from, framework: framework)
        check(file, ReferralStage.allCases.map(CaseStep.referral), from: from.rawValue, rows)
      }
    }
    for from in ReviewStage.allCases {
      let file = CaseSamples.whole(review: from)
      check(file, ReviewStage.allCases.map(CaseStep.review), from: from.rawValue, MachineTables.review)
    }
  }

  private func check(_ file: CaseFile, _ steps: [CaseStep], from: String, _ rows: [StepRow]) {
    let register = CaseSamples.register.with(file)
    for step in steps {
      let isInTable = rows.contains { $0.from.contains(from) && $0.to == step.stage }
      let found = file.violations(of: step, details: CaseSamples.said, in: register, today: CaseSamples.today)
      #expect(found.map(\.rule) == (isInTable ? [] : ["no-such-step"]), "\(from) -> \(step.stage)")
    }
  }
}
