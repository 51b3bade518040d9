import Foundation
import StrictJSON
import Testing

@Suite("Bringing in and sending out")
struct ImportTests {
  /// Where the published plan may be: `HEED_FIXTURES`, else beside the repository.
  private static let fixtures =
    ProcessInfo.processInfo.environment["HEED_FIXTURES"]
    ?? URL(filePath: #filePath).appending(path: "../../../../shared/fixtures").standardized.path
  private static let plan = fixtures + "/delivery-plan.csv"
  private static let workbook = fixtures + "/delivery-plan.xlsx"
  private static let expected = fixtures + "/delivery-plan.expected.json"

  @Test(
    "the published delivery plan is understood exactly",
    .enabled(
      if: FileManager.default.fileExists(atPath: plan),
      "the published plan is not beside the repository: set HEED_FIXTURES"))
  func deliveryPlan() throws {
    let shop = try Workshop()
    try shop.done("init", "register", "--board", "Fellshire", on: "2019-09-11")
    try shop.done("import", "plan", Self.plan)
    let rows = try shop.done("list", "actions", "--json").json.array
    let wanted = try JSONValue.parse(Array(Data(contentsOf: URL(fileURLWithPath: Self.expected))))
    let expected = wanted["rows"]?.array ?? []
    #expect(rows.count == 38 && expected.count == 38)
    for (row, want) in zip(rows, expected) { compare(row, want) }
    #expect(
      ["green": 32, "amber": 4, "red": 2].allSatisfy { brag, count in rows.count { $0["brag"]?.string == brag } == count
      })
    try compareAlerts(shop)
  }

  /// - Parameter isPrinted: whether days are printed alike too; the workbook shows one with two digits of its year.
  private func compare(_ row: JSONValue, _ want: JSONValue, isPrinted: Bool = true) {
    let name = Comment(rawValue: row["reference"]?.string ?? "")
    #expect(row["ref"] == want["ref"], name)
    #expect(row["objective"]?.string == want["objective"]?.int.map(String.init), name)
    #expect(row["leads"]?.array == want["leads"]?.array, name)
    if isPrinted { #expect(row["timescale"]?["printed"] == want["timescale_text"], name) }
    #expect(row["timescale"]?["kind"] == want["due_kind"], name)
    #expect(row["timescale"]?["due"] == want["due"], name)
    #expect(row["brag"] == want["brag"], name)
    #expect(row["lastProgress"] == want["last_progress_date"], name)
    #expect(row["daysLate"] == want["days_overdue"], name)
  }

  private func compareAlerts(_ shop: Workshop) throws {
    func count(_ code: String) throws -> Int { try shop.done("alerts", "code:\(code)", "--json").json.array.count }
    #expect(try count("action-overdue") == 12)
    #expect(try count("claim-late") == 7)
    #expect(try count("claim-on-hold") == 3)
  }

  @Test(
    "the published delivery plan is understood exactly from its workbook too",
    .enabled(
      if: FileManager.default.fileExists(atPath: workbook),
      "the published workbook is not beside the repository: set HEED_FIXTURES"))
  func deliveryWorkbook() throws {
    let shop = try Workshop()
    try shop.done("init", "register", "--board", "Fellshire", on: "2019-09-11")
    let said = try shop.done("import", "plan", Self.workbook, "--dry-run", "--json")
    #expect(try said.json["doubts"]?.array.first?["sheet"]?.string == "Live")
    try shop.done("import", "plan", Self.workbook)
    let rows = try shop.done("list", "actions", "--json").json.array
    let wanted = try JSONValue.parse(Array(Data(contentsOf: URL(fileURLWithPath: Self.expected))))
    for (row, want) in zip(rows, wanted["rows"]?.array ?? []) { compare(row, want, isPrinted: false) }
    #expect(rows.count == 38)
  }

  @Test("a file of 200 MB is refused by its size, and a workbook that is none by its bytes")
  func hugeFile() throws {
    let shop = try Workshop.withBoard()
    let path = shop.directory + "/huge.xlsx"
    _ = FileManager.default.createFile(atPath: path, contents: Data([0x50, 0x4B, 3, 4]))
    truncate(path, 200 << 20)
    try shop.refused(
      "import", "plan", "huge.xlsx", saying: "huge.xlsx, the file is 200 MiB and the most that is read is 64",
      status: 65)
    truncate(path, 600)
    try shop.refused("import", "plan", "huge.xlsx", saying: "huge.xlsx, the workbook is cut short", status: 65)
    try shop.refused(
      "import", "people", "huge.xlsx", "--sheet", "A", "--all-sheets", saying: "give one of them", status: 64)
  }

  @Test("a dry run says what it guessed and doubts, and changes nothing")
  func dryRun() throws {
    let shop = try Workshop.withBoard()
    let sheet = "Name,Role,Agency\nAb Doe,Chair,Police\nCy Poe,Clerk,Moon Trust\n"
    try sheet.write(toFile: shop.directory + "/people.csv", atomically: true, encoding: .utf8)
    let dry = try shop.done("import", "people", "people.csv", "--dry-run")
    #expect(dry.err.contains("Column A “Name” is the name.") && dry.err.contains("“Moon Trust”"))
    #expect(try shop.done("list", "people", "--json").json.array.count == 1)
    try shop.done("import", "people", "people.csv")
    #expect(try shop.done("list", "people", "--json").json.array.count == 3)
  }

  @Test("a chronology is imported for its case")
  func chronology() throws {
    let shop = try Workshop.withReferral()
    let sheet = "Date,Event,Agency\n03/02/2026,A visit was missed,Housing\n04/02/2026 14:05,A call was made,Housing\n"
    try sheet.write(toFile: shop.directory + "/chronology.csv", atomically: true, encoding: .utf8)
    try shop.refused("import", "chronology", "chronology.csv", saying: "--case", status: 64)
    try shop.done("import", "chronology", "chronology.csv", "--case", "SAR-2026-001")
    let row = try shop.done("list", "chronologies", "--json").json.array.first
    #expect(row?["events"]?.int == 2 && row?["from"]?.string == "2026-02-03")
  }

  @Test("a list is exported to a file that a spreadsheet opens")
  func export() throws {
    let shop = try Workshop.withPlan()
    try shop.done("export", "actions", "actions.csv", "lead:jo")
    let bytes = Array(try Data(contentsOf: URL(fileURLWithPath: shop.directory + "/actions.csv")))
    #expect(bytes.prefix(3) == [0xEF, 0xBB, 0xBF])
    #expect(String(decoding: bytes, as: UTF8.self).contains("PLAN-2026-001/1/1,Train staff"))
  }

  @Test("evidence is told by its file's SHA-256, and a changed file raises an alert")
  func evidence() throws {
    let shop = try Workshop.withPlan()
    let file = shop.directory + "/proof.txt"
    try "proof".write(toFile: file, atomically: true, encoding: .utf8)
    try shop.done("evidence", "PLAN-2026-001/1/1", "--title", "Proof", "--file", "proof.txt")
    #expect(try shop.done("alerts", "evidence", "--json").json.array.isEmpty)
    try "other".write(toFile: file, atomically: true, encoding: .utf8)
    #expect(try shop.done("alerts", "code:evidence-changed", "--json").json.array.count == 1)
    try FileManager.default.removeItem(atPath: file)
    #expect(try shop.done("alerts", "code:evidence-missing", "--json").json.array.count == 1)
  }
}
