import Foundation
import StrictJSON
import Testing

@Suite("What is exported")
struct ExportTests {
  private func bytes(_ name: String, _ shop: Workshop) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(fileURLWithPath: shop.directory + "/" + name)))
  }

  @Test(
    "every list is written as a workbook and as CSV, by the file's ending",
    arguments: [
      "cases", "plans", "recommendations", "actions", "audits", "findings", "returns", "people", "agencies", "groups",
      "themes", "chronologies",
    ])
  func lists(kind: String) throws {
    let shop = try Workshop.withPlan()
    try shop.done("export", kind, "list.xlsx")
    #expect(try bytes("list.xlsx", shop).prefix(4) == [0x50, 0x4B, 0x03, 0x04])
    try shop.done("export", kind, "list.csv")
    let table = try shop.done("export", kind, "-")
    #expect(try Array(table.out.utf8) == Array(bytes("list.csv", shop).dropFirst(3)))
    #expect(try shop.done("export", kind, "-", "--format", "csv").out == table.out)
  }

  @Test("a plan that is exported and imported again holds the same actions", arguments: ["plan.xlsx", "plan.csv"])
  func plan(file: String) throws {
    let shop = try Workshop.withPlan()
    try shop.done("progress", "PLAN-2026-001/1/1", "=half of them\n12/10/26 is next")
    try shop.done("brag", "PLAN-2026-001/1/1", "g")
    try shop.done("export", "plan", "PLAN-2026-001", file)
    let again = try shop.done("import", "plan", file)
    #expect(!again.err.contains("row 4"), "it doubts: \(again.err)")
    let actions = try shop.done("list", "actions", "--json").json.array
    #expect(actions.count == 2)
    for key in actions[0].keys where !["reference", "plan"].contains(key) {
      #expect(actions[0][key] == actions[1][key], "\(key)")
    }
    let titles = try shop.done("list", "plans", "--csv", "--columns", "title").out
    #expect(titles == "Title\r\nLearning from Adult K\r\nLearning from Adult K\r\n")
  }

  @Test(
    "what cannot be exported is refused in a sentence",
    arguments: [
      (["actions", "list.ods"], "list.ods does not say what to write: end its name in .csv or .xlsx", 64),
      (["actions", "list", "--format", "pdf"], "--format takes csv or xlsx: “pdf” is neither.", 64),
      (["actions", "-", "--format", "xlsx"], "A workbook goes into a file, not to stdout", 64),
      (["plan", "PLAN-2026-001"], "One plan is exported as heed export plan PLAN-2026-001 plan.xlsx", 64),
      (["plan", "SAR-2026-001", "plan.xlsx"], "No record is called SAR-2026-001", 1),
      (["actions", "no/such/list.xlsx"], "no/such/list.xlsx cannot be written: No such file or directory.", 1),
      (["actions", "list.csv"], "list.csv is a directory: name a file in it.", 1),
    ] as [([String], String, Int32)])
  func refused(words: [String], sentence: String, status: Int32) throws {
    let shop = try Workshop.withPlan()
    try FileManager.default.createDirectory(atPath: shop.directory + "/list.csv", withIntermediateDirectories: false)
    let answer = try shop.run(["export"] + words + ["--today", shop.today])
    #expect(answer.status == status)
    #expect(answer.err.contains(sentence), "it said: \(answer.err)")
  }

  @Test("an audit's results go into a file, the table that is shown first")
  func results() throws {
    let shop = try Workshop.withBoard()
    try shop.done("add", "audit", "--topic", "Case files", "--tool", "case-file", "--start-by", "2026-12-01")
    try shop.done("audit", "results", "AUD-2026-001", "--by", "question", "-o", "results.csv")
    let text = String(decoding: try bytes("results.csv", shop), as: UTF8.self)
    #expect(text == "\u{FEFF}Question,Grade,n,of,Share,Scale,From\r\n")
    try shop.done("audit", "results", "AUD-2026-001", "-o", "results.xlsx")
    #expect(try bytes("results.xlsx", shop).prefix(2) == [0x50, 0x4B])
  }
}
