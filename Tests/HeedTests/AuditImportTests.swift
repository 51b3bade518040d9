import Foundation
import StrictJSON
import Testing

@Suite("Bringing in an audit's grades")
struct AuditImportTests {
  /// Inadequate, requires improvement, good and outstanding by district, as one board printed them.
  static let districts: [(String, [Int])] = [
    ("Burnley", [0, 2, 2, 0]), ("Chorley", [0, 9, 1, 4]), ("Fylde", [0, 3, 1, 2]), ("Hyndburn", [2, 2, 2, 1]),
    ("Lancaster", [2, 5, 3, 3]), ("Pendle", [1, 8, 6, 1]), ("Preston", [1, 7, 12, 1]), ("Ribble Valley", [1, 1, 3, 1]),
    ("Rossendale", [0, 1, 1, 2]), ("South Ribble", [0, 1, 1, 1]), ("West Lancashire", [1, 1, 3, 2]),
    ("Wyre", [0, 3, 2, 1]),
  ]
  static let words = ["Inadequate", "Requires improvement", "Good", "Outstanding"]

  /// The districts as a table of counts.
  static var counted: String {
    let rows = districts.map { "\($0.0),\($0.1.map(String.init).joined(separator: ","))" }
    return (["District," + words.joined(separator: ",")] + rows + ["Total,8,43,37,19"]).joined(separator: "\n") + "\n"
  }

  /// The districts as one row a case.
  static var byCase: String {
    let grades = districts.flatMap { name, counts in
      zip(words, counts).flatMap { word, count in Array(repeating: "\(name),\(word)", count: count) }
    }
    let rows = grades.enumerated().map { "C\($0 + 1),\($1)" }
    return (["Case,District,Overall judgement"] + rows).joined(separator: "\n") + "\n"
  }

  private static func shop(_ sheet: String) throws -> Workshop {
    let shop = try Workshop.withBoard()
    try sheet.write(toFile: shop.directory + "/grades.csv", atomically: true, encoding: .utf8)
    return shop
  }

  @Test("a new audit is made of a sheet, and a dry run changes nothing")
  func newAudit() throws {
    let shop = try Self.shop(Self.byCase)
    let dry = try shop.done(
      "import", "audit", "grades.csv", "--topic", "Case files", "--tool", "case-file", "--dry-run")
    #expect(dry.out.isEmpty && dry.err.contains("107 cases and 107 grades"))
    #expect(dry.err.contains("Column B “District” is the locality."))
    try shop.refused("show", "AUD-2026-001", saying: "No record is called AUD-2026-001")
    let made = try shop.done("import", "audit", "grades.csv", "--topic", "Case files", "--tool", "case-file")
    #expect(made.out == "AUD-2026-001\n")
    let page = try shop.done("show", "AUD-2026-001", "--json").json
    #expect(page["stage"]?.string == "collecting" && page["responses"]?.int == 107)
    #expect(page["sample"]?.array.count == 107)
    let history = try shop.done("history", "AUD-2026-001").out
    #expect(history.contains("import 107 cases and 107 grades into AUD-2026-001 from grades.csv"))
  }

  @Test("undoing an import leaves the register as it was")
  func undo() throws {
    let shop = try Self.shop(Self.counted + "")
    func files() throws -> [String: Data] {
      let audits = URL(fileURLWithPath: shop.register)
      let names = FileManager.default.subpaths(atPath: audits.path) ?? []
      return try Dictionary(
        uniqueKeysWithValues: names.filter { $0.hasSuffix(".json") }.filter {
          $0.hasPrefix("audits/") || $0.hasPrefix("directory/")
        }.map {
          ($0, try Data(contentsOf: audits.appending(path: $0)))
        })
    }
    try shop.done("add", "audit", "--topic", "Quality", "--tool", "quality-tier")
    let before = try files()
    try shop.done("import", "audit", "grades.csv", "--into", "AUD-2026-001")
    #expect(try files() != before)
    try shop.done("undo")
    #expect(try files() == before)
    #expect(try shop.done("check").out.hasPrefix("The register is whole"))
  }

  @Test("figures that do not account for all are refused, and nothing comes in")
  func percentages() throws {
    let shop = try Self.shop("Full,Partial,Not,Total\n11%,59%,14%,126\n")
    let words = ["import", "audit", "grades.csv", "--topic", "Tier one", "--tool", "compliance-tier"]
    let answer = try shop.run(words + ["--today", shop.today])
    #expect(answer.status == 65)
    #expect(answer.err.contains("grades.csv, row 2") && answer.err.contains("84") && answer.err.contains("16"))
    try shop.refused("show", "AUD-2026-001", saying: "No record")
  }

  @Test("what an import needs is asked for in one sentence")
  func refusals() throws {
    let shop = try Self.shop("Case,Question,Grade\nC1,1.1,G\n")
    try shop.refused("import", "audit", "grades.csv", saying: "Say which audit", status: 64)
    try shop.refused(
      "import", "audit", "grades.csv", "--topic", "T", "--tool", "nothing", saying: "No audit tool is called nothing")
    try shop.refused(
      "import", "audit", "grades.csv", "--into", "AUD-2026-001", "--topic", "T", saying: "--into names an audit",
      status: 64)
    try shop.done("add", "audit", "--topic", "Bare")
    try shop.refused(
      "import", "audit", "grades.csv", "--into", "AUD-2026-001", saying: "AUD-2026-001 has no tool yet", status: 65)
    try shop.refused(
      "import", "audit", "grades.csv", "--topic", "T", "--tool", "case-file", "--map", "colour=B",
      saying: "names no field", status: 65)
  }

  @Test("a case reference that tells who a person is raises a doubt, and an alert once it is in")
  func privacy() throws {
    let shop = try Self.shop("Case,Question,Grade\n943 476 5919,1.1,G\n")
    let read = try shop.done("import", "audit", "grades.csv", "--topic", "T", "--tool", "case-file")
    #expect(read.err.contains("looks like an NHS number"))
    let alerts = try shop.done("alerts", "code:looks-like-nhs-number", "--json").json.array
    #expect(alerts.contains { $0["record"]?.string?.hasPrefix("AUD-2026-001") == true })
  }
}
