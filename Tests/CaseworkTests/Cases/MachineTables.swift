/// One step as a machine's table has it, with the names of its guards in order.
struct StepRow {
  let from: [String]
  let to: String
  let rules: [String]

  init(_ from: String..., to: String, _ rules: String...) {
    (self.from, self.to, self.rules) = (from, to, rules)
  }

  init(_ from: [String], to: String, _ rules: [String]) {
    (self.from, self.to, self.rules) = (from, to, rules)
  }
}

/// What domain.md says of each machine, written out again by hand.
enum MachineTables {
  private static let receiving = [
    "needs-reference", "needs-kind", "needs-subject", "received-by-then", "needs-referrer", "needs-summary",
  ]

  static let adult =
    [
      StepRow(["draft", "returned to referrer"], to: "received", receiving),
      StepRow("received", "reopened", to: "screening"),
      StepRow("screening", "panel", to: "information requested", "returns-requested"),
      StepRow("information requested", "deferred", to: "panel", "returns-settled"),
      StepRow("screening", to: "panel", "reason-no-returns", "returns-settled"),
      StepRow("panel", to: "deferred", "needs-awaited", "needs-holder", "needs-review-day"),
      StepRow("panel", to: "recommended", "criteria-answered", "outcome-known", "needs-rationale"),
    ] + both(open: ["information requested", "panel", "deferred"])

  static let children =
    [
      StepRow(["draft", "returned to referrer"], to: "received", receiving),
      StepRow("received", "reopened", to: "screening"),
      StepRow("received", "screening", to: "notified", "notified-by-then"),
      StepRow("notified", to: "rapid review"),
      StepRow("rapid review", to: "sent to the panel", "returns-settled"),
      StepRow("sent to the panel", to: "panel reply", "needs-answer"),
      StepRow("panel reply", to: "recommended", "criteria-answered", "outcome-known", "needs-rationale"),
      StepRow("panel reply", to: "rapid review", "reason-rapid-review-again"),
    ] + both(open: ["notified", "rapid review", "sent to the panel", "panel reply"])

  private static func both(open own: [String]) -> [StepRow] {
    let open = ["draft", "received", "screening", "recommended", "returned to referrer", "reopened"] + own
    let deciding = ["needs-decision-maker", "own-sign-off", "outcome-known", "needs-rationale", "needs-other-learning"]
    return [
      StepRow(
        "screening", to: "recommended", "reason-no-panel", "criteria-answered", "outcome-known", "needs-rationale"),
      StepRow(["recommended"], to: "decided", deciding),
      StepRow("decided", to: "closed", "referrer-told"),
      StepRow("screening", to: "returned to referrer", "reason-returned"),
      StepRow("decided", "closed", to: "reopened", "reason-reopened"),
      StepRow(open, to: "withdrawn", ["reason-withdrawn", "withdrawal-confirmed"]),
      StepRow(open, to: "merged", ["merged-into", "merge-target-stands"]),
    ]
  }

  private static let openReview = [
    "commissioned", "scoping", "gathering", "analysis", "drafting", "accuracy check", "board", "approved",
    "action phase", "impact check",
  ]

  static let review = [
    StepRow("commissioned", to: "scoping"),
    StepRow("scoping", to: "gathering", "terms-agreed", "reviewer-named"),
    StepRow("gathering", to: "analysis", "returns-settled"),
    StepRow("analysis", to: "drafting"),
    StepRow("drafting", to: "accuracy check", "sight-offered"),
    StepRow("accuracy check", to: "board"),
    StepRow("board", to: "approved", "needs-approver"),
    StepRow("accuracy check", "board", to: "drafting"),
    StepRow("approved", to: "action phase"),
    StepRow("action phase", to: "impact check", "plan-or-reason", "actions-ended"),
    StepRow("impact check", to: "closed", "needs-impact-statement"),
    StepRow(openReview, to: "discontinued", ["reason-discontinued"]),
    StepRow(openReview, to: "converted", ["reason-converted", "converted-to"]),
  ]

  static let publication = [
    StepRow("undecided", to: "embargoed", "needs-awaited"),
    StepRow("undecided", "embargoed", to: "published", "needs-address"),
    StepRow("undecided", "embargoed", to: "not published", "reason-not-published"),
    StepRow("not published", to: "undecided", "reason-undecided-again"),
  ]
}
