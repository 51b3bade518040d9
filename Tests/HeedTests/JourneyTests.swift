import StrictJSON
import Testing

/// One case from its referral to the check of what it changed, told as a coordinator would type it.
@Test("a referral becomes a review, the review a plan, and the plan's work is signed off by another and checked")
func journey() throws {
  let shop = try Workshop.withReferral()
  try toTheDecision(shop)
  try throughTheReview(shop)
  try throughThePlan(shop)
  try explained(shop)
  #expect(try shop.done("check").out.hasPrefix("The register is whole"))
}

private func toTheDecision(_ shop: Workshop) throws {
  try shop.done("move", "SAR-2026-001", "screening")
  try shop.done(
    "request", "SAR-2026-001", "--agency", "police", "--agency", "housing", "--agency", "health", on: "2026-11-04")
  try shop.done("move", "SAR-2026-001", "information-requested")
  try shop.refused("move", "SAR-2026-001", "panel", saying: "Fellshire Police (due 25 Nov 2026), Housing")
  try shop.done("chase", "SAR-2026-001/police", "--note", "Rang the desk", on: "2026-11-10")
  try shop.refused("settle", "SAR-2026-001/housing", "waived", saying: "Say why the return is waived.")
  try shop.done("settle", "SAR-2026-001/housing", "waived", "--reason", "No contact in the period")
  try shop.done("settle", "SAR-2026-001/police", "received")
  try shop.done("settle", "SAR-2026-001/health", "nil")
  try shop.done("move", "SAR-2026-001", "panel", on: "2026-11-11")
  let early = try shop.refused("move", "SAR-2026-001", "recommended", saying: "still open: 1 (The adult is in")
  #expect(early.err.contains("(--rationale)") && early.err.contains("(--outcome)"))
  for row in 1...4 {
    try shop.done("edit", "SAR-2026-001/criterion/\(row)", "--answer", row == 4 ? "not met" : "met")
  }
  try shop.done(
    "move", "SAR-2026-001", "recommended", "--outcome", "sar-mandatory", "--rationale", "The duty is met", "--by",
    "SAR Group")
  try shop.refused(
    "move", "SAR-2026-001", "decided", "--outcome", "sar-mandatory", "--rationale", "Agreed", saying: "who decided")
  try shop.done(
    "move", "SAR-2026-001", "decided", "--outcome", "sar-mandatory", "--rationale", "Agreed", "--by",
    "Independent chair", on: "2026-11-16")
  try shop.done("edit", "SAR-2026-001", "--decision-told", "2026-11-17", on: "2026-11-17")
}

private func throughTheReview(_ shop: Workshop) throws {
  try shop.done("commission", "SAR-2026-001", on: "2026-11-18")
  try shop.done(
    "hold", "SAR-2026-001", "--kind", "criminal", "--review-on", "+3m", "--reason", "The trial is listed")
  try shop.done("move", "SAR-2026-001/review", "scoping", on: "2026-11-19")
  try shop.refused("move", "SAR-2026-001/review", "gathering", saying: "heed add terms --in SAR-2026-001")
  try shop.done("add", "terms", "--in", "SAR-2026-001", "--version", "1", "--agreed", "2026-11-19")
  try shop.done("edit", "SAR-2026-001", "--reviewer", "Dr A Lin")
  for stage in ["gathering", "analysis", "drafting"] { try shop.done("move", "SAR-2026-001/review", stage) }
  try shop.refused("move", "SAR-2026-001/review", "accuracy check", saying: "offered sight")
  try shop.done("edit", "SAR-2026-001", "--agencies-offered-sight", "today", "--family-offered-sight", "today")
  try shop.done("move", "SAR-2026-001/review", "accuracy check")
  try shop.done("move", "SAR-2026-001/review", "board", on: "2026-11-23")
  try shop.refused("move", "SAR-2026-001/review", "approved", saying: "who approved the report. (--by)")
  try shop.done("move", "SAR-2026-001/review", "approved", "--by", "The board")
  try shop.done("move", "SAR-2026-001/brief", "published", "--address", "https://example.org/brief")
  try shop.done("move", "SAR-2026-001/report", "embargoed", "--awaiting", "the end of the trial")
  let page = try shop.done("show", "SAR-2026-001").out
  #expect(page.contains("Report: embargoed") && page.contains("Learning brief: published"))
  #expect(page.contains("On hold: criminal"))
}

private func throughThePlan(_ shop: Workshop) throws {
  try shop.done("add", "plan", "--title", "Learning from Adult K", "--source", "SAR-2026-001", on: "2026-11-24")
  try shop.done("add", "recommendation", "--in", "PLAN-2026-001", "--text", "Ask the adult", "--agency", "police")
  try shop.done(
    "add", "action", "--in", "PLAN-2026-001", "--ref", "7b", "--text", "Train staff", "--lead", "Jo Marsh",
    "--lead-agency", "police", "--due", "2026-12-31", "--answers", "PLAN-2026-001/rec/1")
  try shop.done("move", "PLAN-2026-001", "open")
  try shop.done("answer", "PLAN-2026-001/rec/1", "--agency", "police", "--answer", "accepted")
  try shop.done("move", "PLAN-2026-001/rec/1", "answered")
  try shop.done("move", "PLAN-2026-001/-/7b", "agreed")
  try shop.done("move", "PLAN-2026-001/-/7b", "in progress")
  try shop.refused(
    "extend", "PLAN-2026-001/-/7b", "2027-01-31", "--reason", "Data late", "--approver", "Jo Marsh",
    saying: "cannot be approved by the action's own lead")
  try shop.done(
    "extend", "PLAN-2026-001/-/7b", "2027-01-31", "--reason", "Data late", "--approver", "SAR Group", on: "2026-12-20")
  try shop.done(
    "extend", "PLAN-2026-001/-/7b", "+1m", "--reason", "Trainer ill", "--approver", "SAR Group", on: "2027-01-28")
  try shop.refused("move", "PLAN-2026-001/-/7b", "completed", saying: "heed evidence PLAN-2026-001/-/7b --title")
  try shop.done(
    "evidence", "PLAN-2026-001/-/7b", "--title", "Training register", "--kind", "training", on: "2027-02-01")
  try shop.done("move", "PLAN-2026-001/-/7b", "completed")
  try shop.refused("sign-off", "PLAN-2026-001/-/7b", "--by", "Jo Marsh", saying: "by its own lead")
  try shop.done("sign-off", "PLAN-2026-001/-/7b", "--by", "Chair of the SAR Group", on: "2027-02-02")
  try shop.done("move", "PLAN-2026-001/rec/1", "implemented")
}

private func explained(_ shop: Workshop) throws {
  let check = try shop.done("why", "PLAN-2026-001/rec/1").out
  #expect(check.contains("Impact check: Sun 2 May 2027") && check.contains("3 months after it was implemented"))
  #expect(try shop.done("alerts", "code:check-due", "--json", on: "2027-05-03").json.array.count == 1)
  let decision = try shop.done("why", "SAR-2026-001").out
  #expect(decision.contains("Decide on the referral: Tue 2 Feb 2027") && decision.contains("starts   received"))
  let due = try shop.done("why", "PLAN-2026-001/-/7b").out
  #expect(due.contains("extended  to 31 Jan 2027") && due.contains("extended  to 28 Feb 2027"))
  let history = try shop.done("history", "PLAN-2026-001/-/7b", "--json").json
  let words = history["entries"]?.array.compactMap { $0["words"]?.string } ?? []
  #expect(words.contains("extend PLAN-2026-001/-/7b to 31 Jan 2027: Data late"))
  #expect(history["format"]?.int == 1)
  #expect(try shop.done("undo").err.contains("Taken back: move PLAN-2026-001/rec/1 to implemented"))
  #expect(try shop.done("list", "recommendations", "--json").json.array[0]["stage"]?.string == "answered")
  try shop.done("redo")
  try shop.refused("redo", saying: "There is nothing to make again.")
  #expect(try shop.done("list", "recommendations", "--json").json.array[0]["stage"]?.string == "implemented")
}
