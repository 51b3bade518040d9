import Foundation
import Testing

@Suite("How commands end")
struct ExitStatusTests {
  struct Ending: CustomTestStringConvertible {
    let words: [String]
    let status: Int32
    let sentence: String
    var testDescription: String { "heed \(words.joined(separator: " "))" }
  }

  static let endings = [
    Ending(words: ["show", "SAR-1999-001"], status: 1, sentence: "No record is called SAR-1999-001: heed list cases"),
    Ending(words: ["show", "PLAN-1999-001"], status: 1, sentence: "heed list plans shows them"),
    Ending(words: ["move", "PLAN-2026-001/1/1", "completed"], status: 1, sentence: "it cannot go to completed"),
    Ending(words: ["list", "briefings"], status: 64, sentence: "does not keep briefings yet"),
    Ending(words: ["list", "nonsense"], status: 64, sentence: "is no kind of record"),
    Ending(words: ["list", "actions", "is:overdu"], status: 64, sentence: "Filter, column 4"),
    Ending(words: ["list", "actions", "--sort", "nonsense"], status: 64, sentence: "There is no column"),
    Ending(words: ["nonsense"], status: 64, sentence: "There is no command “nonsense”"),
    Ending(words: ["show"], status: 64, sentence: "Missing expected argument"),
    Ending(words: ["show", "PLAN-2026-001", "--json", "--csv"], status: 64, sentence: "Choose one of"),
    Ending(
      words: ["add", "case", "--kind", "sar", "--subjct", "x"], status: 64, sentence: "There is no field --subjct"),
    Ending(words: ["add", "ghost"], status: 64, sentence: "cannot be added"),
    Ending(words: ["extend", "PLAN-2026-001/1/1", "31/04/27"], status: 64, sentence: "April has 30 days"),
    Ending(words: ["import", "plan", "missing.csv"], status: 1, sentence: "missing.csv cannot be read"),
    Ending(words: ["progress", "PLAN-2026-001/1/1", " "], status: 1, sentence: "needs a text"),
    Ending(
      words: ["add", "agency", "--code", "police", "--name", "Other"], status: 1, sentence: "already an agency code"),
  ]

  @Test(
    "a command that is not carried out says why, and ends with the promised status", arguments: Self.endings)
  func refusal(_ ending: Ending) throws {
    let shop = try Workshop.withPlan()
    let answer = try shop.run(ending.words + ["--today", shop.today])
    #expect(answer.status == ending.status)
    #expect(answer.err.contains(ending.sentence), "it said: \(answer.err)")
    #expect(answer.out.isEmpty)
  }

  @Test("where there is no register, that is said with the way out")
  func noRegister() throws {
    let shop = try Workshop()
    let answer = try shop.run(["list", "cases"])
    #expect(answer.status == 1 && answer.err.contains("heed init"))
  }

  @Test("a directory that holds a register is not made one again")
  func twice() throws {
    let shop = try Workshop.withBoard()
    try shop.refused("init", "register", "--board", "Other", saying: "already")
  }

  @Test("without a terminal the desk is refused in one sentence")
  func noTerminal() throws {
    let answer = try Workshop.withBoard().run([])
    #expect(answer.status == 1 && answer.err.split(separator: "\n").count == 1)
  }

  @Test("a damaged file is told and left out, and a damaged register.json stops a change with status 2")
  func damage() throws {
    let shop = try Workshop.withPlan()
    let people = shop.register + "/directory/people.json"
    try "{ \"people\": [".write(toFile: people, atomically: true, encoding: .utf8)
    let answer = try shop.heed("list", "actions")
    #expect(answer.status == 0 && answer.err.contains("directory/people.json"))
    #expect(try shop.heed("check").status == 2)
    try "{".write(toFile: shop.register + "/register.json", atomically: true, encoding: .utf8)
    #expect(try shop.heed("progress", "PLAN-2026-001/1/1", "Done").status == 2)
  }

  @Test("input that cannot be imported ends with 65 and names its place")
  func badInput() throws {
    let shop = try Workshop.withBoard()
    try "Objective,Ref,Activity\n1,1,\"open".write(
      toFile: shop.directory + "/bad.csv", atomically: true, encoding: .utf8)
    try shop.refused("import", "plan", "bad.csv", saying: "row 2, column C", status: 65)
  }

  @Test("the version is answered alone, and is the same everywhere")
  func version() throws {
    let shop = try Workshop()
    #expect(try shop.run(["--version"]).out.hasPrefix("heed "))
  }
}
