import Foundation
import Testing

@Suite("A newer copy of a plan, from the command line")
struct PlanUpdateTests {
  private static let first = """
    Objective,Ref,Action,Lead,Timescale,RAG,Progress
    1 – Voice,1,Ask the adult,Ward manager,31/12/26,Green,01/10/26 – Begun
    1 – Voice,2,Train staff,Trainer,31/01/27,Green,
    """
  private static let second = """
    Objective,Ref,Action,Lead,Timescale,RAG,Progress
    1 – Voice,1,Ask the adult,Ward manager,31/03/27,Amber,"01/10/26 – Begun
    01/11/26 – Half done"
    1 – Voice,3,Audit files,Auditor,28/02/27,Green,
    """

  private func shop() throws -> Workshop {
    let shop = try Workshop.withBoard()
    try Self.first.write(toFile: shop.directory + "/plan.csv", atomically: true, encoding: .utf8)
    try Self.second.write(toFile: shop.directory + "/newer.csv", atomically: true, encoding: .utf8)
    try shop.done("import", "plan", "plan.csv")
    return shop
  }

  @Test("it is shown row by row and changes nothing until rows are accepted")
  func shown() throws {
    let shop = try shop()
    let before = try shop.done("show", "PLAN-2026-001", "--json").out
    let answer = try shop.done("import", "plan", "newer.csv", "--update", "PLAN-2026-001")
    #expect(answer.out.contains("PLAN-2026-001/1/1  changed (row 2)\n  Due: 31 Dec 2026 → 31 Mar 2027, an extension"))
    #expect(
      answer.out.contains("  BRAG: Green → Amber\n") && answer.out.contains("  Progress: + 1 Nov 2026: Half done\n"))
    #expect(answer.out.contains("PLAN-2026-001/1/2  gone from the copy\n"))
    #expect(answer.out.contains("PLAN-2026-001/1/3  new (row 3)\n"))
    #expect(answer.err.contains("Nothing was changed: take rows with --accept all"))
    #expect(try shop.done("show", "PLAN-2026-001", "--json").out == before)
    let same = try shop.done("import", "plan", "plan.csv", "--update", "PLAN-2026-001")
    #expect(same.out == "PLAN-2026-001 and plan.csv: 2 the same.\n")
  }

  @Test("a register that someone else is writing ends it, and is no row that was refused")
  func busy() throws {
    let shop = try shop()
    let lock = open(shop.register + "/.heed/lock", O_RDWR)
    defer { close(lock) }
    try #require(lock >= 0 && flock(lock, LOCK_EX) == 0)
    let answer = try shop.heed(
      "import", "plan", "newer.csv", "--update", "PLAN-2026-001", "--accept", "all", "--approver", "Board chair")
    #expect(answer.status == 2, "\(answer.err)")
    #expect(!answer.err.contains("was not taken"))
  }

  @Test("each accepted row is one change that undo takes back, and a refused one does not stop the others")
  func accepted() throws {
    let shop = try shop()
    let before = try shop.done("list", "actions", "--json").out
    let update = ["import", "plan", "newer.csv", "--update", "PLAN-2026-001", "--accept", "all"]
    let refused = try shop.run(update + ["--approver", "Ward manager", "--today", shop.today])
    #expect(refused.status == 1 && refused.err.contains("PLAN-2026-001/1/1 was not taken: "))
    #expect(try shop.done("list", "actions", "--json").json.array.count == 3)
    try shop.done("undo")
    #expect(try shop.done("list", "actions", "--json").out == before)
    let taken = try shop.run(update + ["--approver", "Board chair", "--today", shop.today])
    #expect(taken.status == 0, "\(taken.err)")
    let history = try shop.done("history", "PLAN-2026-001/1/1").out
    #expect(history.contains("take PLAN-2026-001/1/1 from newer.csv, a newer copy: due, brag, progress"))
    let left = try shop.done("import", "plan", "newer.csv", "--update", "PLAN-2026-001").out
    #expect(left.contains("PLAN-2026-001 and newer.csv: 1 gone from the copy, 2 the same."))
    try shop.done("undo")
    try shop.done("undo")
    #expect(try shop.done("list", "actions", "--json").out == before)
  }

  @Test("rows are named as people name them, and JSON says what became of each")
  func named() throws {
    let shop = try shop()
    let answer = try shop.done("import", "plan", "newer.csv", "--update", "PLAN-2026-001", "--accept", "3", "--json")
    let rows = try #require(try answer.json["rows"]?.array)
    #expect(rows.map { $0["kind"]?.string } == ["changed", "new", "gone"])
    #expect(rows.map { $0["isTaken"] } == [.bool(false), .bool(true), .bool(false)])
    let wrong = try shop.run(
      ["import", "plan", "newer.csv", "--update", "PLAN-2026-001", "--accept", "9", "--today", shop.today])
    #expect(wrong.status == 64 && wrong.err.contains("No row of newer.csv is called 9"))
  }

  @Test("a file that looks like a plan that is there says how it is taken as its newer copy")
  func likeness() throws {
    let shop = try shop()
    let again = try shop.done("import", "plan", "plan.csv", "--dry-run")
    #expect(again.err.contains("PLAN-2026-001 (plan) may be an older copy of it"))
    #expect(again.err.contains("--update PLAN-2026-001"))
  }
}
