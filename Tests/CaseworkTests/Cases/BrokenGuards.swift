import Testing

@testable import Casework

/// One guard broken: from where, to where, what is taken away, and the rule and field that say so.
struct BrokenGuard: CustomTestStringConvertible, Sendable {
  let rule: String
  let field: String
  let file: CaseFile
  let step: CaseStep
  let details: MoveDetails

  init(
    _ rule: String, _ field: String, _ file: CaseFile, _ step: CaseStep, record: (inout CaseFile) -> Void = { _ in },
    said: (inout MoveDetails) -> Void = { _ in }
  ) {
    (self.rule, self.field, self.step) = (rule, field, step)
    var (file, details) = (file, CaseSamples.said)
    record(&file)
    said(&details)
    (self.file, self.details) = (file, details)
  }

  var testDescription: String { rule + " to " + step.stage }

  static let all = ofReceiving + ofPanels + ofRapidReviews + ofDecisions + ofEndings + ofReviews + ofPapers + ofDays

  private static func at(_ stage: ReferralStage, _ framework: String = "adults") -> CaseFile {
    CaseSamples.whole(at: stage, framework: framework)
  }

  private static func at(_ stage: ReviewStage) -> CaseFile { CaseSamples.whole(review: stage) }

  private static let later = CaseSamples.today

  private static let ofReceiving = [
    Self("needs-reference", "reference", at(.draft), .referral(.received), record: { $0.reference = "../SAR" }),
    Self("needs-kind", "kind", at(.draft), .referral(.received), record: { $0.kind = CaseKind("") }),
    Self("needs-subject", "subjects", at(.draft), .referral(.received), record: { $0.subjects[0].pseudonym = " " }),
    Self("received-by-then", "received", at(.draft), .referral(.received), record: { $0.referral?.received = later }),
    Self("needs-referrer", "referrer", at(.draft), .referral(.received), record: { $0.referral?.referrer = nil }),
    Self("needs-summary", "summary", at(.draft), .referral(.received), record: { $0.referral?.summary = "\n" }),
  ]

  private static let ofPanels = [
    Self(
      "returns-requested", "returns", at(.screening), .referral(.informationRequested),
      record: { $0.referral?.returns[0].due = nil }),
    Self(
      "returns-settled", "returns", at(.informationRequested), .referral(.panel),
      record: { $0.referral?.returns.append(CaseSamples.awaitedReturn) }),
    Self(
      "reason-no-returns", "reason", at(.screening), .referral(.panel), record: { $0.referral?.returns = [] },
      said: { $0.reason = "" }),
    Self("needs-awaited", "awaiting", at(.panel), .referral(.deferred), said: { $0.awaiting = "" }),
    Self("needs-holder", "holder", at(.panel), .referral(.deferred), said: { $0.holder = nil }),
    Self("needs-review-day", "review-on", at(.panel), .referral(.deferred), said: { $0.reviewOn = $0.on }),
  ]

  private static let ofRapidReviews = [
    Self(
      "notified-by-then", "notified", at(.received, "children"), .referral(.notified),
      record: { $0.referral?.notified = later }),
    Self(
      "returns-settled", "returns", at(.rapidReview, "children"), .referral(.sentToPanel),
      record: { $0.referral?.returns.append(CaseSamples.awaitedReturn) }),
    Self("needs-answer", "answer", at(.sentToPanel, "children"), .referral(.panelReply), said: { $0.answer = nil }),
    Self(
      "reason-rapid-review-again", "reason", at(.panelReply, "children"), .referral(.rapidReview),
      said: { $0.reason = "" }),
  ]

  private static let ofDecisions = [
    Self("reason-no-panel", "reason", at(.screening), .referral(.recommended), said: { $0.reason = " " }),
    Self(
      "criteria-answered", "criteria", at(.panel), .referral(.recommended),
      record: { $0.referral?.criteria[1].answer = nil }),
    Self("outcome-known", "outcome", at(.panel), .referral(.recommended), said: { $0.outcome = "sar" }),
    Self("outcome-known", "outcome", at(.recommended), .referral(.decided), said: { $0.outcome = "" }),
    Self("needs-rationale", "rationale", at(.panel), .referral(.recommended), said: { $0.rationale = "" }),
    Self("needs-rationale", "rationale", at(.recommended), .referral(.decided), said: { $0.rationale = "" }),
    Self("needs-decision-maker", "by", at(.recommended), .referral(.decided), said: { $0.by = nil }),
    Self(
      "own-sign-off", "by", at(.recommended), .referral(.decided),
      record: { $0.referral?.recommendation = GroupRecommendation { $0.by = CaseSamples.said.by } }),
    Self(
      "needs-other-learning", "other-learning", at(.recommended), .referral(.decided),
      said: { $0.otherLearning = "" }),
  ]

  private static let ofEndings = [
    Self(
      "referrer-told", "decision-told", at(.decided), .referral(.closed), record: { $0.referral?.decisionTold = nil }),
    Self(
      "referrer-told", "decision-told", at(.decided), .referral(.closed),
      record: { $0.referral?.decisionTold = CaseSamples.day(2026, 10, 31) }),
    Self("reason-returned", "reason", at(.screening), .referral(.returnedToReferrer), said: { $0.reason = "" }),
    Self("reason-reopened", "reason", at(.decided), .referral(.reopened), said: { $0.reason = "" }),
    Self("reason-withdrawn", "reason", at(.panel), .referral(.withdrawn), said: { $0.reason = "" }),
    Self("withdrawal-confirmed", "by", at(.panel), .referral(.withdrawn), said: { $0.by = nil }),
    Self("merged-into", "link", at(.panel), .referral(.merged), said: { $0.link = nil }),
    Self("merged-into", "link", at(.panel), .referral(.merged), said: { $0.link = CaseSamples.caseID.erased }),
  ]

  private static let ofReviews = [
    Self("terms-agreed", "terms", at(.scoping), .review(.gathering), record: { $0.review?.terms[0].agreed = nil }),
    Self("reviewer-named", "reviewer", at(.scoping), .review(.gathering), record: { $0.review?.reviewer = nil }),
    Self(
      "returns-settled", "returns", at(.gathering), .review(.analysis),
      record: { $0.review?.returns.append(CaseSamples.awaitedReturn) }),
    Self(
      "sight-offered", "reason", at(.drafting), .review(.accuracyCheck),
      record: { $0.review?.familyOfferedSight = nil }, said: { $0.reason = "" }),
    Self("needs-approver", "by", at(.board), .review(.approved), said: { $0.by = nil }),
    Self(
      "needs-impact-statement", "impact-statement", at(.impactCheck), .review(.closed),
      record: { $0.review?.impactStatement = "" }),
    Self("reason-discontinued", "reason", at(.analysis), .review(.discontinued), said: { $0.reason = "" }),
    Self("reason-converted", "reason", at(.analysis), .review(.converted), said: { $0.reason = "" }),
    Self("converted-to", "link", at(.analysis), .review(.converted), said: { $0.link = nil }),
  ]

  private static let ofPapers = [MovePublication.Paper.report, .brief].flatMap { paper in
    [
      published("needs-awaited", "awaiting", paper, .undecided, .embargoed),
      published("needs-address", "address", paper, .undecided, .published),
      published("needs-address", "address", paper, .embargoed, .published),
      published("reason-not-published", "reason", paper, .embargoed, .notPublished),
      published("reason-undecided-again", "reason", paper, .notPublished, .undecided),
    ]
  }

  private static func published(
    _ rule: String, _ field: String, _ paper: MovePublication.Paper, _ from: PublicationStage, _ to: PublicationStage
  ) -> Self {
    let moves = [StageMove<PublicationStage>(id: Identifier("p0")) { ($0.to, $0.on) = (from, CaseSamples.moved) }]
    return Self(
      rule, field, CaseSamples.whole(), paper == .report ? .report(to) : .brief(to),
      record: {
        if paper == .report { $0.review?.reportPublication = moves } else { $0.review?.briefPublication = moves }
      },
      said: { ($0.awaiting, $0.address, $0.reason) = ("", "", "") })
  }

  private static let ofDays = [
    Self("not-in-future", "on", at(.received), .referral(.screening), said: { $0.on = later.adding(days: 1) }),
    Self(
      "not-before-previous", "on", at(.received), .referral(.screening),
      said: { $0.on = CaseSamples.day(2026, 10, 31) }),
    Self(
      "not-before-previous", "on", at(.commissioned), .review(.scoping),
      said: { $0.on = CaseSamples.day(2026, 11, 1) }),
    Self(
      "not-before-previous", "on", at(.commissioned), .review(.scoping), record: { $0.review?.moves = [] },
      said: { $0.on = CaseSamples.day(2026, 11, 1) }),
  ]
}
