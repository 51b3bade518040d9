/// The move of what an agency owes an audit, with what its guards look at.
struct AuditReturnProposal: StageProposal {
  static let machine = AuditReturnStage.machine
  let entry: AuditReturn
  let audit: Audit
  let register: Register
  var details: MoveDetails
  var moves: [StageMove<AuditReturnStage>] { entry.moves }
}

extension AuditReturnStage {
  typealias Step = Transition<AuditReturnStage, AuditReturnProposal>

  static let machine = StageMachine(
    initial: .listed,
    transitions: [
      Step(from: [.listed], to: .issued, guards: [.auditGoesOn, .due]),
      // A return may still come after it was given up.
      Step(from: [.issued, .noReturn], to: .returned, guards: [.auditGoesOn]),
      Step(
        from: [.returned], to: .qualityAssured,
        guards: [.auditGoesOn, .selfAssessment, .requirementsSeen, .shortfallsExplained]),
      Step(
        from: [.qualityAssured], to: .chosen,
        guards: [
          .auditGoesOn, .selfAssessment, .reason("Choosing an agency for challenge needs a reason: say why this one."),
        ]),
      Step(from: [.chosen], to: .challenged, guards: [.auditGoesOn, .challengeNotes]),
      Step(from: [.qualityAssured, .challenged], to: .final, guards: [.auditGoesOn]),
      Step(
        from: [.listed, .issued], to: .noReturn,
        guards: [.auditGoesOn, .reason("Say why no return will come.")]),
      // Steps are offered in this order: the ways back stand behind the ways on.
      Step(
        from: [.qualityAssured], to: .returned,
        guards: [.auditGoesOn, .reason("Sending a return back needs a reason: say what the agency has to put right.")]),
      Step(
        from: [.chosen], to: .qualityAssured,
        guards: [.auditGoesOn, .reason("Letting a challenge go needs a reason: say why it is not held.")]),
    ])

  /// Whether the agency's return is in, however far it has come since.
  public var hasCome: Bool { ![.listed, .issued, .noReturn].contains(self) }

  /// Whether the agency was asked, whatever came of it.
  public var wasIssued: Bool { self != .listed }
}

// The rules' names are permanent: scripts read them.
extension Guard where Proposal == AuditReturnProposal {
  static var auditGoesOn: Guard {
    let sentence = "The audit is closed or replaced: its returns stay as they are."
    return Guard("audit-ended", sentence, field: "stage") { !$0.audit.hasEnded }
  }

  static var due: Guard {
    let sentence = "A return is issued with the day it is due, on that day or later: give it."
    return Guard("needs-due", sentence, field: "review-on") { move in
      (move.details.reviewOn ?? move.entry.due).map { $0 >= move.details.on } ?? false
    }
  }

  static var selfAssessment: Guard {
    let sentence = "Only the returns of a self-assessment are quality assured and challenged."
    return Guard("self-assessment-only", sentence, field: "kind") { $0.audit.kind.isSelfAssessment }
  }

  static var requirementsSeen: Guard {
    let sentence = "Every minimum requirement must have been looked at; still to do."
    return Guard("requirements-seen", sentence, field: "requirements") { move in
      let seen = Set(move.entry.requirements.map(\.requirement))
      return (move.audit.tool?.requirements ?? []).filter { !seen.contains($0.code) }
        .map { $0.text.hasSuffix(".") ? String($0.text.dropLast()) : $0.text }.joined(separator: "; ")
    }
  }

  static var shortfallsExplained: Guard {
    let sentence = "A minimum requirement that is not met needs a reason: write it with the requirement, or here."
    return Guard("needs-reason", sentence, field: "reason") { move in
      !move.details.reason.isVoid || move.entry.requirements.allSatisfy { $0.isMet || !$0.note.isVoid }
    }
  }

  static var challengeNotes: Guard {
    let sentence = "A challenge that was held leaves notes: write what was asked and answered."
    return Guard("needs-notes", sentence, field: "reason") { move in
      !move.entry.challengeNotes.isVoid || !move.details.reason.isVoid
    }
  }
}
