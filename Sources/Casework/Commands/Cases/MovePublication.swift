/// Takes a review's overview report or its learning brief a step further on its way to the public.
public struct MovePublication: Command {
  /// What is published: the two go their ways independently.
  public enum Paper: Sendable, Equatable {
    case report, brief

    var words: String { self == .report ? "report" : "learning brief" }
  }

  public let caseFile: CaseID
  public let what: Paper
  public let stage: PublicationStage
  public let details: MoveDetails
  public let moveID: Identifier<StageMove<PublicationStage>>
  public let occasion: Occasion

  public init(
    _ caseFile: CaseID, what: Paper, to stage: PublicationStage, details: MoveDetails,
    moveID: Identifier<StageMove<PublicationStage>>, occasion: Occasion
  ) {
    self.caseFile = caseFile
    self.what = what
    self.stage = stage
    self.details = details
    self.moveID = moveID
    self.occasion = occasion
  }

  public func words(in register: Register) -> String {
    "move the \(what.words) of \(register.reference(of: caseFile)) to \(stage.words)\(details.reasonInWords)"
  }

  public func violations(in register: Register) -> [Violation] {
    guard let held = register.cases[caseFile] else { return [.noSuchCase] }
    let step = what == .report ? CaseStep.report(stage) : .brief(stage)
    return held.violations(of: step, details: details, in: register, today: occasion.day)
  }

  public func apply(to register: inout Register) {
    let move = details.move(to: stage, id: moveID)
    register.change(caseFile) { held in
      switch what {
      case .report: held.review?.reportPublication.append(move)
      case .brief: held.review?.briefPublication.append(move)
      }
    }
  }
}
