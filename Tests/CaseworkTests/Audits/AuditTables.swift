/// What domain.md says of an audit's stages and of its returns', written out again by hand.
enum AuditTables {
  static let audit = [
    StepRow("scheduled", to: "initiated", "needs-lead-auditor", "needs-topic"),
    StepRow("initiated", to: "collecting", "needs-tool", "needs-sample"),
    StepRow("collecting", to: "moderation", "returns-settled"),
    StepRow("moderation", to: "reported", "needs-summary", "differences-settled"),
    StepRow("scheduled", to: "reported", "needs-partner-findings"),
    StepRow("reported", to: "action plan", "plan-or-reason", "findings-answered"),
    StepRow("action plan", to: "signed off", "needs-signatory", "own-sign-off", "plans-complete"),
    StepRow("signed off", to: "closed", "reaudit-or-reason"),
    StepRow("scheduled", "initiated", "collecting", "moderation", to: "replaced", "needs-link", "needs-reason"),
    StepRow("moderation", to: "collecting", "needs-reason"),
    StepRow("reported", to: "moderation", "needs-reason"),
    StepRow("action plan", "closed", to: "reported", "needs-reason"),
    StepRow("signed off", to: "action plan", "needs-reason"),
  ]

  static let entry = [
    StepRow("not invited", to: "issued", "audit-ended", "needs-due"),
    StepRow("issued", "no return", to: "returned", "audit-ended"),
    StepRow(
      "returned", to: "quality assured", "audit-ended", "self-assessment-only", "requirements-seen", "needs-reason"),
    StepRow("quality assured", to: "chosen for challenge", "audit-ended", "self-assessment-only", "needs-reason"),
    StepRow("chosen for challenge", to: "challenge held", "audit-ended", "needs-notes"),
    StepRow("quality assured", "challenge held", to: "final", "audit-ended"),
    StepRow("not invited", "issued", to: "no return", "audit-ended", "needs-reason"),
    StepRow("quality assured", to: "returned", "audit-ended", "needs-reason"),
    StepRow("chosen for challenge", to: "quality assured", "audit-ended", "needs-reason"),
  ]
}
