import Testing

@testable import Casework

@Suite("Counts as they are typed") struct TallyTests {
  private typealias Made = GradingFixture

  private func refusal(_ text: String) -> String? {
    do throws(Violation) {
      _ = try TallyEntry(text, scale: Made.compliance)
      return nil
    } catch {
      return error.sentence
    }
  }

  @Test(
    "counts, and percentages that make up the whole, give the same counts",
    arguments: [
      "full=14 partial=74 not=18 not graded=20", "full=14 partial=74 not=18 not graded=20 of 126",
      "full=11.1% partial=58.7% not=14.3% not graded=15.9% of 126",
      "full=11.1 %, partial=58.7 %, not=14.3 %, not graded=20 of 126",
    ])
  func read(_ text: String) throws {
    let entry = try TallyEntry(text, scale: Made.compliance)
    #expect(entry.counts.map(\.grade) == ["full", "partial", "not"])
    #expect(entry.counts.map(\.count) == [14, 74, 18] && entry.ungraded == 20)
  }

  @Test("percentages that sum to 84 are refused, saying what is missing")
  func missing() {
    #expect(
      refusal("full=11.1% partial=58.7% not=14.3% of 126")
        == "They add up to 84.1 %: 15.9 % (20 of 126) are missing; say what they are, such as not graded=20.")
  }

  @Test(
    "what does not make up the whole or cannot be read is refused",
    arguments: [
      ("full=14 partial=74 not=18 of 126", "20 are missing"), ("full=60% partial=45% of 20", "5.0 % too many"),
      ("full=80% partial=20%", "of 126"), ("full=50% partial=34%", "16.0 % are missing"),
      ("green=4", "not a grade"), ("full=4 full=5", "twice"), ("full=many", "no count"), ("fourteen", "each grade"),
      ("full=14 of many", "cannot be read"), ("full=130 of 126", "more than 126"),
    ])
  func refused(_ text: String, _ words: String) { #expect(refusal(text)?.contains(words) == true) }

  @Test("percentages rounded to miss 100 by up to 1 are taken, and their counts make up the whole")
  func rounded() throws {
    let entry = try TallyEntry("full=33.3% partial=33.3% not=33.3% of 100", scale: Made.compliance)
    #expect(entry.counts.reduce(0) { $0 + $1.count } == 100)
  }

  private func tally(_ id: String, _ change: (inout Tally) -> Void = { _ in }) -> Tally {
    Tally(id: Identifier(id)) { tally in
      (tally.scale, tally.locality, tally.ungraded) = ("ofsted", "Fylde", 2)
      tally.counts = [GradeCount(id: Identifier(id)) { ($0.grade, $0.count) = ("good", 4) }]
      change(&tally)
    }
  }

  private func record(_ tally: Tally) -> RecordTally { RecordTally(audit: AuditFixture.audit, tally: tally) }

  @Test("recorded again for the same place, a distribution takes the earlier one's place and identifier")
  func again() {
    let once = record(tally("t")).applied(to: Made.register())
    let twice = record(tally("u") { $0.ungraded = 3 }).applied(to: once)
    #expect(twice.audits[AuditFixture.audit]?.tallies.map(\.id.text) == ["t"])
    #expect(twice.audits[AuditFixture.audit]?.tallies.map(\.ungraded) == [3])
  }

  @Test("a distribution is of a question, a scale and grades that are there, and of someone")
  func rules() {
    let register = Made.register()
    #expect(record(tally("t")).rules(in: register).isEmpty)
    #expect(record(tally("t") { $0.question = "gone" }).rules(in: register) == ["no-such-question"])
    #expect(record(tally("t") { $0.scale = "gone" }).rules(in: register) == ["no-such-scale"])
    #expect(record(tally("t") { ($0.question, $0.scale) = ("heard", "rag") }).rules(in: register) == ["other-scale"])
    #expect(record(tally("t") { $0.counts[0].grade = "green" }).rules(in: register) == ["no-such-grade"])
    #expect(record(tally("t") { $0.ungraded = -1 }).rules(in: register) == ["bad-counts"])
    #expect(record(tally("t") { $0.agency = AgencyID("gone") }).rules(in: register) == ["agency-known"])
    var closed = Made.audit
    closed.moves = [PlanFixture.move(to: .signedOff)]
    #expect(record(tally("t")).rules(in: Made.register(closed)) == ["not-at-this-stage"])
  }

  @Test("counts by district and by agency are of the same cases and are not added up")
  func groups() {
    var audit = Made.audit
    audit.tallies = [
      tally("a"), tally("b") { $0.locality = "Wyre" },
      tally("c") { ($0.locality, $0.agency) = ("", AuditFixture.police) },
    ]
    let groups = TallyGroup.groups(of: audit, in: Made.register(audit))
    #expect(groups.map(\.total.all) == [12, 6])
    #expect(groups.map { $0.results.map(\.title) } == [["Fylde", "Wyre"], ["Police"]])
  }
}
