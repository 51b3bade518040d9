/// One finding of an audit as lists show it.
public struct FindingRow: Sendable, Equatable, Identifiable {
  public let id: AuditFindingID
  public let audit: AuditID
  /// "AUD-2026-003/F1".
  public let reference: String
  public let auditReference: String
  public let topic: String
  public let auditStage: AuditStage
  public let kind: AuditFinding.Kind
  public let text: String
  /// The codes of the questions it comes from.
  public let questions: [String]
  public let agencies: [AgencyNames]
  public let themes: [String]
  /// The grade in words; its code where no scale has it.
  public let grade: String
  /// The grade's code and letters, beside its words.
  public let gradeNames: [String]
  /// Whether its grade asks for an action or a decision that there is none.
  public let isAdverse: Bool
  public let standing: FindingStanding
  /// The references of the recommendations that list it.
  public let recommendations: [String]
  /// The references of the plans in which something answers it.
  public let plans: [String]
  public let actionCount: Int
  /// How many of those actions have ended.
  public let endedActionCount: Int
  public let caseCount: Int
  /// Why there is no action, where that was decided.
  public let noActionReason: String

  public var isUnanswered: Bool { isAdverse && (standing == .open || standing == .recommended) }

  /// What answers it, in words: "1 of 2 actions ended", "no action: it was a single case".
  public var answer: String {
    switch standing {
    case .open: isAdverse ? "needs an action or a decision" : ""
    case .recommended: "recommended, without an action"
    case .acted: "\(endedActionCount) of \(actionCount) action\(actionCount == 1 ? "" : "s") ended"
    case .noAction: "no action: \(noActionReason)"
    }
  }
}

/// What has been done about a finding so far.
public enum FindingStanding: String, ChoiceValue {
  /// Nothing.
  case open
  case recommended
  /// It has an action, directly or through a recommendation.
  case acted = "has an action"
  /// It was decided that there is none.
  case noAction = "no action"
}

extension Register {
  /// Every finding of every audit, or of one: by audit, then in the audit's own order.
  public func findingRows(in audit: AuditID? = nil) -> [FindingRow] {
    let scene = FindingScene(self)
    let chosen = audit.map { audits[$0].map { [$0] } ?? [] } ?? auditsInNaturalOrder
    return chosen.flatMap { audit in audit.findings.map { FindingRow($0, of: audit, in: scene) } }
  }
}

/// What the rows of all findings share.
private struct FindingScene {
  let audits: AuditScene
  /// Where each action stands and whether it has ended.
  private(set) var actions: [ActionID: (plan: String, hasEnded: Bool)] = [:]

  init(_ register: Register) {
    audits = AuditScene(register)
    guard register.audits.values.contains(where: { !$0.findings.isEmpty }) else { return }
    for plan in register.plans.values {
      for at in plan.actions.indices {
        actions[plan.actions[at].id] = (plan.reference, plan.actions[at].hasEnded)
      }
    }
  }

  func reference(of recommendation: Address) -> (plan: String, whole: String)? {
    guard case .recommendation(let plan, let id) = recommendation, let plan = audits.register.plans[plan] else {
      return nil
    }
    return plan.recommendation(id).map { (plan.reference, plan.reference(of: $0)) }
  }
}

extension FindingRow {
  fileprivate init(_ finding: AuditFinding, of audit: Audit, in scene: FindingScene) {
    let (register, directory) = (scene.audits.register, scene.audits.directory)
    let answer = scene.audits.answers.answer(to: finding.id)
    let (listed, actions) = (
      answer.recommendations.compactMap(scene.reference), answer.actions.compactMap { scene.actions[$0] }
    )
    let known = register.grade(of: finding, in: audit)
    id = finding.id
    self.audit = audit.id
    reference = audit.reference(of: finding)
    auditReference = audit.reference
    topic = audit.topic
    auditStage = audit.stage
    kind = finding.kind
    text = finding.text
    questions = finding.questions
    agencies = finding.agencies.compactMap(directory.agency)
    themes = directory.names(of: finding.themes)
    grade = known.map { $0.word.isEmpty ? finding.grade : $0.word } ?? finding.grade
    gradeNames = [finding.grade, known?.code, known?.letters].compactMap { $0 }.filter { !$0.isEmpty }
    isAdverse = known?.needsAction ?? false
    standing =
      finding.noAction != nil
      ? .noAction : !actions.isEmpty ? .acted : listed.isEmpty ? .open : .recommended
    recommendations = listed.map(\.whole)
    plans = (listed.map(\.plan) + actions.map(\.plan)).distinct
    actionCount = actions.count
    endedActionCount = actions.count(where: \.hasEnded)
    caseCount = finding.cases.count
    noActionReason = finding.noAction?.reason ?? ""
  }
}
