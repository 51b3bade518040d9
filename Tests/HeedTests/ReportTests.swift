import Foundation
import Testing

@Suite("Reports from the command line") struct ReportTests {
  private func text(_ name: String, _ shop: Workshop) throws -> String {
    try String(contentsOfFile: "\(shop.directory)/\(name)", encoding: .utf8)
  }

  @Test("a report is written as its file's name says, for its owner alone")
  func forms() throws {
    let shop = try Workshop.withPlan()
    let said = try shop.done("report", "plan", "PLAN-2026-001", "-o", "plan.html").err
    #expect(said.contains("Wrote the action plan as at 3 Nov 2026 to plan.html."))
    #expect(try text("plan.html", shop).hasPrefix("<!DOCTYPE html>\n<html lang=\"en-GB\">"))
    let mode = try FileManager.default.attributesOfItem(atPath: "\(shop.directory)/plan.html")[.posixPermissions]
    #expect(mode as? Int == 0o600)
    try shop.done("report", "plan", "PLAN-2026-001", "-o", "plan.md")
    #expect(try text("plan.md", shop).hasPrefix("# PLAN-2026-001: "))
    try shop.done("report", "plan", "PLAN-2026-001", "-o", "plan.csv")
    #expect(try text("plan.csv", shop).contains("Train staff"))
    try shop.done("report", "plan", "PLAN-2026-001", "-o", "plan.xlsx")
    #expect(try Data(contentsOf: URL(fileURLWithPath: "\(shop.directory)/plan.xlsx")).prefix(2) == Data("PK".utf8))
  }

  @Test("without a file a report goes to stdout, as a page unless another format is asked for")
  func stdout() throws {
    let shop = try Workshop.withPlan()
    #expect(try shop.done("report", "board").out.hasPrefix("<!DOCTYPE html>"))
    #expect(try shop.done("report", "board", "--format", "md").out.hasPrefix("# Board pack\n"))
    #expect(try shop.done("report", "board", "--csv").out.hasPrefix("Board pack\r\n"))
    let json = try shop.done("report", "board", "--json").json
    #expect(json["kind"]?.string == "board" && json["asAt"]?.string == "2026-11-03")
    #expect(json["tables"]?.array.isEmpty == false)
    try shop.refused("report", "board", "--format", "xlsx", saying: "name a file with -o", status: 64)
  }

  @Test("a report as at an earlier day says that day, and what stood then")
  func asAt() throws {
    let shop = try Workshop.withPlan()
    let day = try shop.done("report", "plan", "PLAN-2026-001", "--format", "md", on: "2026-11-20").out
    #expect(day.contains("as at 20 Nov 2026") && day.contains("at the end of 20 Nov 2026"))
  }

  @Test("what cannot be made is refused in one sentence")
  func refusals() throws {
    let shop = try Workshop.withPlan()
    try shop.refused("report", "boat", saying: "“boat” is no report: choose board, agency", status: 64)
    try shop.refused("report", "plan", saying: "Say which one, as in heed report plan PLAN-2026-001.", status: 64)
    try shop.refused("report", "board", "SAR-2026-001", saying: "about the whole register", status: 64)
    try shop.refused("report", "board", "-o", "pack.pdf", saying: "does not say its format", status: 64)
    try shop.refused("report", "plan", "PLAN-2026-009", saying: "No record is called PLAN-2026-009", status: 1)
    try shop.refused("report", "board", "-o", "nowhere/pack.html", saying: "cannot be written", status: 1)
  }

  @Test("a board's own templates are taken from its register, or from the folder that is named")
  func templates() throws {
    let shop = try Workshop.withPlan()
    for (folder, words) in [("register/templates", "Ours"), ("others", "Theirs")] {
      let path = "\(shop.directory)/\(folder)"
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
      try "\(words).\n".write(toFile: "\(path)/page-end.md.mustache", atomically: true, encoding: .utf8)
    }
    #expect(try shop.done("report", "board", "--format", "md").out.hasSuffix("\nOurs.\n"))
    #expect(try shop.done("report", "board", "--format", "md", "--templates", "others").out.hasSuffix("\nTheirs.\n"))
    try "{{#rest}}".write(toFile: "\(shop.directory)/others/board.md.mustache", atomically: true, encoding: .utf8)
    try shop.refused(
      "report", "board", "--format", "md", "--templates", "others",
      saying: "others/board.md.mustache: a section is opened and never closed", status: 65)
    try shop.refused("report", "board", "--templates", "none", saying: "none cannot be read", status: 1)
  }

  @Test("a report opens in the browser that is named, and says so where there is none")
  func browser() throws {
    let shop = try Workshop.withPlan()
    let answer = try shop.heed(
      "report", "board", "-o", "pack.html", "--open", environment: ["BROWSER": "", "PATH": "/nowhere"])
    #expect(answer.status == 1 && answer.err.contains("There is no web browser here"))
    #expect(try text("pack.html", shop).hasPrefix("<!DOCTYPE html>"))
    #expect(
      try shop.heed("report", "board", "-o", "pack.html", "--open", environment: ["BROWSER": "/bin/true"]).status == 0)
  }
}
