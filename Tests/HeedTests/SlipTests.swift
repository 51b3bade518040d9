import Foundation
import StrictJSON
import Testing

/// What people do wrong at a prompt: nothing typed may be lost, and nothing may go where it was not meant to.
@Suite("Slips at the prompt")
struct SlipTests {
  @Test("a field whose value was forgotten is refused, and what it held stays")
  func forgottenValue() throws {
    let shop = try Workshop.withReferral()
    try shop.refused("edit", "SAR-2026-001", "--summary", saying: "--summary has no value", status: 64)
    try shop.refused("add", "plan", "--title", "--source", "x", saying: "--title has no value", status: 64)
    let record = try shop.done("show", "SAR-2026-001", "--json").json["record"]
    #expect(record?["referral"]?["summary"]?.string == "Found at home")
  }

  @Test("of actions with the same reference none is taken for the other, and each can be named")
  func sameReference() throws {
    let shop = try Workshop.withPlan()
    let sheet = "Ref,Action,Lead,Timescale\n1,Write it,Nurse,31/01/27\n1,Teach it,Nurse,28/02/27\n"
    try sheet.write(toFile: shop.directory + "/plan.csv", atomically: true, encoding: .utf8)
    try shop.done("import", "plan", "plan.csv")
    try shop.refused(
      "progress", "PLAN-2026-002/-/1", "Begun", saying: "may be any of 2: PLAN-2026-002/-/1~1, PLAN-2026-002/-/1~2")
    try shop.done("progress", "PLAN-2026-002/-/1~2", "Begun")
    try shop.done("edit", "PLAN-2026-002/-/1~2", "--ref", "2")
    let second = try shop.done("show", "PLAN-2026-002/-/2", "--json").json
    #expect(second["text"]?.string == "Teach it")
    #expect(second["lastProgress"]?.string == shop.today)
  }

  @Test(
    "a word that is no command is told which was meant",
    arguments: [
      ("shwo", "did you mean heed show?"), ("delete", "did you mean heed remove?"),
      ("stat", "did you mean heed status?"),
      ("xyzzy", "heed --help lists them"),
    ])
  func unknownCommand(_ word: String, _ sentence: String) throws {
    let shop = try Workshop()
    let answer = try shop.run([word, "SAR-2026-001"])
    #expect(answer.status == 64)
    #expect(answer.err.contains(sentence), "it said: \(answer.err)")
    #expect(answer.out.isEmpty)
  }

  @Test("a due day that is no day is kept as typed, and said at once")
  func noDay() throws {
    let shop = try Workshop.withPlan()
    let answer = try shop.done("add", "action", "--in", "PLAN-2026-001/1", "--text", "Teach", "--due", "31/04/27")
    #expect(answer.err.contains("31/04/27 is not a day: April has 30 days."))
    #expect(try shop.done("alerts", "code:invalid-date").out.contains("PLAN-2026-001/1/2"))
  }

  @Test("the past is neither changed nor in the future", arguments: [["undo"], ["redo"]])
  func past(_ words: [String]) throws {
    let shop = try Workshop.withReferral()
    let answer = try shop.run(words + ["--as-at", "2026-01-01"])
    #expect(answer.status == 64)
    #expect(answer.err.contains("--as-at shows the past"))
    #expect(try shop.run(["status", "--as-at", "9998-01-01"]).err.contains("a day that has come"))
  }

  @Test("an ending of a return that is none is told all there are")
  func ending() throws {
    let shop = try Workshop.withReferral()
    try shop.done("request", "SAR-2026-001", "--agency", "police")
    try shop.refused(
      "settle", "SAR-2026-001/police", "waved", saying: "choose one of received, nil involvement, verbal, waived",
      status: 64)
  }

  @Test("an answer that cannot be written whole is no success")
  func fullDisk() throws {
    let shop = try Workshop.withBoard()
    let shell = Process()
    let said = Pipe()
    shell.executableURL = URL(fileURLWithPath: "/bin/sh")
    shell.arguments = ["-c", "'\(Workshop.program)' list agencies --register '\(shop.register)' > /dev/full"]
    shell.standardError = said
    try shell.run()
    shell.waitUntilExit()
    let sentence = String(decoding: said.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    #expect(shell.terminationStatus == 2)
    #expect(sentence.contains("could not be written"))
  }

  @Test("evidence whose file is gone is a gap in the alerts and in the counts alike")
  func lostEvidence() throws {
    let shop = try Workshop.withPlan()
    let file = shop.directory + "/register.pdf"
    try "seen".write(toFile: file, atomically: true, encoding: .utf8)
    try shop.done("evidence", "PLAN-2026-001/1/1", "--title", "Register", "--file", file)
    let before = try shop.done("status", "--json").json["gaps"]?.int
    try FileManager.default.removeItem(atPath: file)
    #expect(try shop.done("alerts", "code:evidence-missing", "--json").json.array.count == 1)
    #expect(try shop.done("status", "--json").json["gaps"]?.int == before.map { $0 + 1 })
  }
}
