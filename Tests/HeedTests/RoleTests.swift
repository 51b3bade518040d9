import Foundation
import Testing

@Suite("Roles and retention, from the command line")
struct RoleTests {
  /// A board with a coordinator, an agency lead and a viewer, in which roles are enforced.
  private func shop() throws -> Workshop {
    let shop = try Workshop.withBoard()
    try shop.done("edit", "Jo Marsh", "--board-roles", "coordinator")
    for (name, role) in [("Sam Lee", "agency lead"), ("Kit Rowe", "viewer")] {
      try shop.done("add", "person", "--name", name, "--board-roles", role)
    }
    return shop
  }

  private func enforced() throws -> Workshop {
    let shop = try shop()
    try shop.done("edit", "settings", "--roles", "enforced", "--as", "Jo Marsh")
    return shop
  }

  @Test("roles bind no one until someone who can give them turns them on")
  func turningOn() throws {
    let shop = try shop()
    try shop.done("add", "plan", "--title", "Learning")
    let refused = try shop.heed("edit", "settings", "--roles", "enforced")
    #expect(refused.status == 1)
    #expect(refused.err.contains("who is neither a coordinator nor a chair: make them one first."))
    try shop.done("edit", "settings", "--roles", "enforced", "--as", "Jo Marsh")
    let stranger = try shop.heed("add", "plan", "--title", "Another")
    #expect(stranger.status == 1)
    #expect(stranger.err.contains(" may not change plans: that is for a coordinator (Jo Marsh)."))
  }

  @Test("every way of changing something is refused in one sentence: add, edit, remove, move, import, undo, redo")
  func everyWay() throws {
    let shop = try enforced()
    try "name,role\nAda Quill,Nurse\n".write(toFile: shop.directory + "/people.csv", atomically: true, encoding: .utf8)
    try "Objective,Ref,Action\n1,1,Ask\n".write(
      toFile: shop.directory + "/plan.csv", atomically: true, encoding: .utf8)
    try shop.done("add", "plan", "--title", "Learning", "--as", "Jo Marsh")
    let ways = [
      ["add", "plan", "--title", "Other"], ["edit", "PLAN-2026-001", "--title", "Other"],
      ["remove", "Sam Lee"], ["move", "PLAN-2026-001", "open", "--reason", "Agreed"],
      ["import", "people", "people.csv"], ["import", "plan", "plan.csv"], ["import", "plan", "plan.csv", "--dry-run"],
      ["edit", "Kit Rowe", "--board-roles", "coordinator"], ["undo"],
    ]
    for way in ways {
      let answer = try shop.run(way + ["--as", "Kit Rowe", "--today", shop.today])
      #expect(answer.status == 1, "\(way): \(answer.err)")
      #expect(answer.err.contains("Kit Rowe may not "), "\(way): \(answer.err)")
    }
    try shop.done("undo", "--as", "Jo Marsh")
    let redo = try shop.heed("redo", "--as", "Kit Rowe")
    #expect(redo.status == 1 && redo.err.contains("Kit Rowe may not "))
    try shop.done("redo", "--as", "Jo Marsh")
    #expect(try shop.done("history", "PLAN-2026-001").out.contains("Jo Marsh (signed in as "))
  }

  @Test("an agency lead reports progress and signs nothing off")
  func lead() throws {
    let shop = try enforced()
    try "Objective,Ref,Action,Lead,Timescale\n1,1,Ask,Ward manager,31/12/26\n".write(
      toFile: shop.directory + "/plan.csv", atomically: true, encoding: .utf8)
    try shop.done("import", "plan", "plan.csv", "--as", "Jo Marsh")
    try shop.done("progress", "PLAN-2026-001/1/1", "Begun", "--as", "Sam Lee")
    let refused = try shop.heed(
      "extend", "PLAN-2026-001/1/1", "31/01/27", "--reason", "Late", "--approver", "Jo Marsh", "--as", "Sam Lee")
    #expect(refused.err.contains("Sam Lee may not sign off, approve or decide: that is for "), "\(refused.err)")
  }

  @Test("one's own work is refused under any name, and taken down with a warning where the board says so")
  func ownWork() throws {
    let shop = try enforced()
    try "Objective,Ref,Action,Lead,Timescale\n1,1,Ask,Jo Marsh,31/12/26\n".write(
      toFile: shop.directory + "/plan.csv", atomically: true, encoding: .utf8)
    try shop.done("import", "plan", "plan.csv", "--as", "Jo Marsh")
    let extend = ["extend", "PLAN-2026-001/1/1", "31/01/27", "--reason", "Late", "--as", "Jo Marsh"]
    for approver in ["Jo Marsh", "Sam Lee"] {
      let refused = try shop.run(extend + ["--approver", approver, "--today", shop.today])
      #expect(refused.status == 1 && refused.err.contains("More time cannot be approved by the action's own lead"))
    }
    try shop.done("edit", "settings", "--own-work", "warned", "--as", "Jo Marsh")
    let warned = try shop.run(extend + ["--approver", "Jo Marsh", "--today", shop.today])
    #expect(warned.status == 0 && warned.err.contains("Taken down, with a warning: More time"), "\(warned.err)")
    #expect(try shop.done("alerts", "code:own-sign-off").out.contains("More time was approved by Jo Marsh"))
  }

  @Test("what is to be kept no longer is listed, alerted and told on its page")
  func retention() throws {
    let shop = try Workshop.withBoard()
    try shop.done("round", "open", "--meeting", "9/12/26")
    try shop.done("round", "close", "ROUND-2026-001", "--reason", "The meeting was called off")
    #expect(try shop.done("show", "ROUND-2026-001").out.contains("3 Nov 2029: 3 years after it closed on 3 Nov 2026"))
    #expect(try shop.done("list", "rounds", "retention:running").out.contains("ROUND-2026-001"))
    #expect(try !shop.done("list", "rounds", "retention:due").out.contains("ROUND-2026-001"))
    #expect(try shop.done("list", "rounds", "retention:due", on: "2029-11-04").out.contains("ROUND-2026-001"))
    #expect(try shop.done("alerts", "code:retention-due").out.contains("ROUND-2026-001"))
  }

  @Test("an import as JSON says one value on stdout, with the reference in it")
  func importedAsJSON() throws {
    let shop = try Workshop.withBoard()
    try "Objective,Ref,Action\n1,1,Ask\n".write(
      toFile: shop.directory + "/plan.csv", atomically: true, encoding: .utf8)
    let answer = try shop.done("import", "plan", "plan.csv", "--json")
    #expect(try answer.json.object?["reference"]?.string == "PLAN-2026-001", "\(answer.out)")
  }
}
