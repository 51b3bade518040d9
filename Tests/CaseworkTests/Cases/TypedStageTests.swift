import Testing

@testable import Casework

@Suite("Stages as people type them") struct TypedStageTests {
  private func typed(_ words: String, _ file: CaseFile) -> TypedStep {
    file.step(typed: words, in: CaseSamples.register)
  }

  private func rule(_ step: TypedStep) -> String? {
    if case .unclear(let violation) = step { violation.rule } else { nil }
  }

  @Test("a stage is found in any case, with hyphens for spaces, and shortened while it is unique")
  func shortened() {
    let file = CaseSamples.whole(at: .screening, review: .closed)
    for words in ["information requested", "INFO", "Information-requested", " info "] {
      #expect(typed(words, file) == .step(.referral(.informationRequested)), "\(words)")
    }
  }

  @Test("closed is the referral's when that is decided, and else the review's")
  func closed() {
    let decided = CaseSamples.whole(at: .decided, review: .impactCheck)
    #expect(typed("closed", decided) == .step(.referral(.closed)))
    #expect(typed("review closed", decided) == .step(.review(.closed)))
    #expect(typed("closed", CaseSamples.whole(at: .closed, review: .impactCheck)) == .step(.review(.closed)))
    #expect(typed("closed", CaseSamples.whole(at: .closed, review: .drafting)) == .step(.review(.closed)))
    var alone = CaseSamples.whole(at: .panel)
    alone.review = nil
    #expect(typed("closed", alone) == .step(.referral(.closed)))
  }

  @Test("published is the report's unless the brief is named")
  func published() {
    let file = CaseSamples.whole(at: .closed, review: .approved)
    #expect(typed("published", file) == .step(.report(.published)))
    #expect(typed("brief pub", file) == .step(.brief(.published)))
  }

  @Test("the beginning of two stages means neither, and the sentence names both")
  func unclear() {
    let file = CaseSamples.whole(at: .screening, review: .closed)
    #expect(rule(typed("re", file)) == "stage-unclear")
    guard case .unclear(let violation) = typed("re", file) else { return }
    #expect(violation.sentence == "“re” could be recommended, returned to referrer: type more of it.")
  }

  @Test("a word that is no stage is refused with the stages it can go to")
  func unknown() {
    let file = CaseSamples.whole(at: .received, review: .closed)
    #expect(rule(typed("finished", file)) == "no-such-stage")
    #expect(rule(typed("", file)) == "no-such-stage")
    guard case .unclear(let violation) = typed("finished", file) else { return }
    #expect(violation.sentence.contains("screening, withdrawn, merged"))
  }

  @Test("the next stages of a part are offered in order, each with what it still needs")
  func options() {
    let file = CaseSamples.whole(at: .panel)
    let options = stageOptions(
      of: file, part: .referral, details: MoveDetails(on: CaseSamples.today), in: CaseSamples.register.with(file),
      on: CaseSamples.today)
    #expect(options.map(\.to) == ["recommended", "deferred", "information requested", "withdrawn", "merged"])
    #expect(options.filter(\.isOpen).map(\.to) == ["information requested"])
    #expect(options.last?.unmet.map(\.rule) == ["merged-into"])
    let brief = stageOptions(
      of: file, part: .brief, details: CaseSamples.said, in: CaseSamples.register, on: CaseSamples.today)
    #expect(brief.filter(\.isOpen).map(\.to) == ["embargoed", "published", "not published"])
  }

  @Test("an outcome is found by code or words, shortened while it is unique")
  func outcomes() {
    let framework = CaseSamples.reference.framework("adults")
    #expect(framework?.outcome(typed: "NONE")?.code == "none")
    #expect(framework?.outcome(typed: "multi-agency")?.code == "malr")
    #expect(framework?.outcome(typed: "re")?.code == nil)
    #expect(framework?.outcome(typed: "") == nil)
  }
}
