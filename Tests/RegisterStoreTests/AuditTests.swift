import Casework
import Testing

@testable import RegisterStore

@Suite("Audits on disk") struct AuditTests {
  private func change(_ change: @escaping @Sendable (inout Audit) -> Void) -> ChangeRegister {
    ChangeRegister { $0.change(MakeFullAudit.id, change) }
  }

  private static func grade(_ code: String, _ id: String) -> GradedResponse {
    GradedResponse(id: Identifier(id)) { ($0.question, $0.grade) = ("voice", code) }
  }

  /// An audit that leads nowhere else: of a full one the links lead to what is not there.
  private static var graded: Audit {
    Audit(id: MakeFullAudit.id) { audit in
      audit.reference = "AUD-2026-001"
      audit.cases = ["C1", "C2"].map { ref in SampleCase(id: SampleCaseID(ref)) { $0.ref = ref } }
      audit.sheets = audit.cases.map { sampled in
        GradingSheet(id: Identifier("sheet\(sampled.ref)")) { sheet in
          sheet.sampleCase = sampled.id
          sheet.responses = [grade("good", "r1")]
          sheet.responses[0].comment = "Seen alone"
        }
      }
    }
  }

  private func isSaved(_ outcome: CommitOutcome) throws {
    guard case .saved = outcome else {
      Issue.record("not saved: \(outcome)")
      throw CancellationError()
    }
  }

  @Test("an audit is kept in a file of its own, and read back as it was")
  func keeping() throws {
    let bench = try Bench()
    _ = try bench.store.commit([MakeFullAudit()], on: .at(1))
    #expect(bench.documents[MakeFullAudit.path] != nil)
    let read = try #require(try bench.another().register.audits[MakeFullAudit.id])
    #expect(read == bench.store.register.audits[MakeFullAudit.id])
    #expect(read.sheets.count == 2 && read.sheets[0].responses.count == 2 && read.tool?.scales.isEmpty == false)
  }

  @Test("undo and redo of grades, findings and moves give back the very bytes")
  func undoing() throws {
    let bench = try Bench()
    var states = [bench.documents]
    let finding = AuditFinding(id: AuditFindingID("f9")) { ($0.ref, $0.text) = ("F9", "Seen too late") }
    let commands: [any Command] = [
      ChangeRegister { $0.put(Self.graded) }, change { $0.sheets[0].responses[0].grade = "ri" },
      change { $0.sheets[1].responses.append(Self.grade("good", "r9")) },
      change { $0.sheets[1].responses[0].comment = "" }, change { $0.findings.insert(finding, at: 0) },
      change { $0.sheets.remove(at: 0) },
      change { $0.moves.append(StageMove(id: Identifier("m9")) { $0.to = .moderation }) },
      RemoveDocument(key: .audit(MakeFullAudit.id)),
    ]
    for (minute, command) in commands.enumerated() {
      try isSaved(bench.store.commit([command], on: .at(minute + 1)))
      #expect(bench.documents != states.last)
      states.append(bench.documents)
    }
    for (number, state) in states.dropLast().enumerated().reversed() {
      try isSaved(bench.another().undo(on: .at(20)))
      #expect(bench.documents == state, "undoing change \(number)")
    }
    for (number, state) in states.dropFirst().enumerated() {
      try isSaved(bench.another().redo(on: .at(30)))
      #expect(bench.documents == state, "redoing change \(number)")
    }
    #expect(try bench.another().check(on: Occasion.at(31).day).filter { $0.kind == .journal } == [])
  }

  @Test("history says which grade became which, where")
  func history() throws {
    let bench = try Bench()
    _ = try bench.store.commit([MakeFullAudit()], on: .at(1))
    _ = try bench.store.commit([change { $0.sheets[0].responses[0].grade = "ri" }], on: .at(2))
    let operations = bench.journal.last.map { $0.contains("\"grade\"") && $0.contains("\"ri\"") }
    #expect(operations == true)
    #expect(bench.journal.last?.contains("\"insert\"") == false, "one grade is one value changed")
  }

  @Test("two who grade different cells at once lose nothing")
  func together() throws {
    let bench = try Bench()
    _ = try bench.store.commit([MakeFullAudit()], on: .at(1))
    let other = try bench.another()
    _ = try bench.store.commit([change { $0.sheets[0].responses[0].grade = "ri" }], on: .at(2))
    try isSaved(other.commit([change { $0.sheets[1].responses[1].grade = "good" }], on: .at(3)))
    let audit = try #require(try bench.another().register.audits[MakeFullAudit.id])
    #expect(audit.sheets[0].responses[0].grade == "ri" && audit.sheets[1].responses[1].grade == "good")
  }

  @Test(
    "a damaged audit is set apart with its line, and the rest opens and can be changed",
    arguments: [
      ("{\n  \"id\": \"a\",\n  \"sheets\": {}\n}", 3, "a list in square brackets is expected here"),
      (
        "{\n  \"id\": \"a\",\n  \"sheets\": [\n    {\n      \"id\": \"s\",\n      \"responses\": [\n        {\n"
          + "          \"question\": \"voice\"\n        }\n      ]\n    }\n  ]\n}", 7,
        "the entry that begins here has no id"
      ),
      ("{\n  \"id\": \"a\",\n  \"sheets\": [", 3, nil),
      ("\u{0}\u{1}", 1, nil),
    ] as [(String, Int, String?)])
  func damaged(_ text: String, _ line: Int, _ reason: String?) throws {
    let bench = try Bench()
    _ = try bench.store.commit([MakePlan(), MakeFullAudit()], on: .at(1))
    bench.write(MakeFullAudit.path, text)
    let written = bench.read(MakeFullAudit.path)
    let store = try bench.another()
    #expect(store.register.audits.isEmpty && store.register.plans.count == 1)
    #expect(store.damage.map(\.path) == [MakeFullAudit.path] && store.damage.map(\.line) == [line])
    if let reason { #expect(store.damage.map(\.reason) == [reason]) }
    _ = try store.commit([ChangePlan { $0.title = "Still open" }], on: .at(2))
    #expect(bench.read(MakeFullAudit.path) == written)
  }

  @Test("check tells of two audits with one reference, and of what is wrong with a board's own tools and scales")
  func checking() throws {
    let bench = try Bench()
    let twin = ChangeRegister { register in
      for id in ["auditbbbbbbb", "auditccccccc"] {
        register.put(
          Audit(id: AuditID(id)) {
            $0.reference = "AUD-2026-007"
            $0.topic = "Neglect"
          })
      }
    }
    _ = try bench.store.commit([twin], on: .at(1))
    let folder = try RegisterFolder(at: bench.path)
    for name in ["scales", "audit-tools"] { try folder.makeFolder(name) }
    bench.write("scales/two.json", #"{"id":"two","grades":[{"id":"a","key":"y"},{"id":"b","key":"y"}]}"#)
    bench.write(
      "audit-tools/own.json",
      #"""
      {"code":"own","kinds":["multi-agency case-file audit"],"sections":[{"id":"s","questions":[
      {"id":"voice","scale":"two"},{"id":"sharing","scale":"nine"}]}]}
      """#)
    bench.write(
      "audit-tools/transitions.json",
      #"{"code":"transitions","version":1,"sections":[{"id":"s","questions":[{"id":"voice","scale":"rag"}]}]}"#)
    let findings = try bench.another().check(on: Occasion.at(2).day)
    #expect(
      findings.filter { $0.kind == .duplicateReference }.map(\.sentence) == [
        "AUD-2026-007 is the reference of audits/2026/AUD-2026-007-bbbbb.json and "
          + "audits/2026/AUD-2026-007-ccccc.json: renumber one of them."
      ])
    #expect(
      findings.filter { $0.kind == .faultyTool }.map(\.sentence) == [
        "audit-tools/own.json: The audit tool “own” grades the question “sharing” on the scale “nine”, which is not "
          + "there: name one of the scales.",
        "audit-tools/own.json: The audit tool “own” leaves out “assessment-planning”, which every multi-agency tool "
          + "asks: add what is left out.",
        "audit-tools/transitions.json: The audit tool “transitions” has the version 1, as the shipped one does: call it "
          + "version 2 or higher.",
        "scales/two.json: The scale “two” gives two grades by the key “y”: give each a key of its own.",
      ])
  }
}
