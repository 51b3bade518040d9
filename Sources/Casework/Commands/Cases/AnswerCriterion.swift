/// Answers one criterion of a case's framework, with the evidence and who weighed it.
public struct AnswerCriterion: Command {
  public let caseFile: CaseID
  /// The framework's code for the row.
  public let criterion: String
  public let answer: CriterionAnswer.Answer
  public let evidence: String
  public let assessor: Party?
  /// The identifier of the row, should the case not have it yet.
  public let rowID: Identifier<CriterionAnswer>

  public init(
    _ caseFile: CaseID, criterion: String, answer: CriterionAnswer.Answer, evidence: String = "",
    assessor: Party? = nil, rowID: Identifier<CriterionAnswer>
  ) {
    self.caseFile = caseFile
    self.criterion = criterion
    self.answer = answer
    self.evidence = evidence
    self.assessor = assessor
    self.rowID = rowID
  }

  public func words(in register: Register) -> String {
    "answer \(criterion) of \(register.reference(of: caseFile)): \(answer.words)"
  }

  public func violations(in register: Register) -> [Violation] {
    guard let held = register.cases[caseFile] else { return [.noSuchCase] }
    guard let referral = held.referral else {
      return [Violation("no-such-part", "\(held.reference) has no referral.")]
    }
    let rows = register.reference.framework(held.framework)?.criteria.map(\.code) ?? []
    guard rows.contains(criterion) || referral.criteria.contains(where: { $0.criterion == criterion }) else {
      let sentence = "“\(criterion)” is no criterion of its framework: choose \(rows.joined(separator: ", "))."
      return [Violation("criterion-known", sentence, field: "criterion")]
    }
    return []
  }

  /// Evidence and assessor that are there stay unless others are given.
  public func apply(to register: inout Register) {
    register.change(caseFile) { held in
      guard var rows = held.referral?.criteria else { return }
      let at = rows.firstIndex { $0.criterion == criterion } ?? rows.endIndex
      if at == rows.endIndex { rows.append(CriterionAnswer(id: rowID) { $0.criterion = criterion }) }
      rows[at].answer = answer
      if !evidence.isVoid { rows[at].evidence = evidence }
      rows[at].assessor = assessor ?? rows[at].assessor
      held.referral?.criteria = rows
    }
  }
}
