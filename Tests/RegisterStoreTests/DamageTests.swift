import Casework
import Glibc
import Testing

@testable import RegisterStore

@Suite struct DamageTests {
  private static let path = "plans/2026/PLAN-2026-001-aaaaa.json"

  private func bench() throws -> Bench {
    let bench = try Bench()
    _ = try bench.store.commit(
      [MakePlan(), MakePlan(id: PlanID("planbbbbbbbb"), reference: "PLAN-2026-002")], on: .at(1))
    return bench
  }

  @Test(
    "a damaged file is set apart with its line and reason, and the rest opens",
    arguments: [
      (
        "{\n  \"id\": \"planaaaaaaaa\",\n  \"title\": \"x\",\n  \"title\": \"y\"\n}", 4,
        "the key \"title\" stands twice in this object"
      ),
      (
        "{\n  \"id\": \"planaaaaaaaa\",\n  \"periodFrom\": \"31/12/26\"\n}", 3,
        "a day such as \"2026-11-21\" is expected here, not \"31/12/26\""
      ),
      ("{\n  \"title\": \"x\"\n}", 1, "the entry that begins here has no id"),
      ("{\n  \"id\": \"planaaaaaaaa\",\n  \"actions\": {}\n}", 3, "a list in square brackets is expected here"),
      (
        "{\n  \"id\": \"p\",\n  \"actions\": [\n    {\n      \"id\": \"a\"\n    },\n    {\n      \"id\": \"a\"\n    }\n  ]\n}",
        7, "the id \"a\" stands twice in this list"
      ),
      ("{\n  \"id\": \"p\",\n  \"title\": 5\n}", 3, "text in double quotes is expected here, not \"5\""),
      ("", 1, "there is nothing to read"),
    ])
  func damaged(_ text: String, _ line: Int, _ reason: String) throws {
    let bench = try bench()
    bench.write(Self.path, text)
    let store = try bench.another()
    #expect(store.register.plans.count == 1)
    #expect(store.damage.map(\.path) == [Self.path])
    #expect(store.damage.map(\.line) == [line])
    #expect(store.damage.map(\.reason) == [reason])
    // A change elsewhere is saved, and never touches the damaged file.
    _ = try store.commit([MakePlan(id: PlanID("planc"), reference: "PLAN-2026-003")], on: .at(2))
    #expect(bench.read(Self.path) == text)
    #expect(try store.nextReference(prefix: "PLAN", year: 2026) == "PLAN-2026-004")
  }

  @Test("a list that could not be read is not written over")
  func damagedList() throws {
    let bench = try bench()
    bench.write("directory/themes.json", "{ oh")
    let store = try bench.another()
    let add = ChangeRegister { $0.changeThemes { $0.append(Theme(id: ThemeID("t")) { $0.name = "New" }) } }
    guard case .refused(let violations) = try store.commit([add], on: .at(2)) else {
      Issue.record("not refused")
      return
    }
    #expect(violations.map(\.rule) == ["damaged"])
    #expect(bench.read("directory/themes.json") == "{ oh")
  }

  @Test("a copied file is listed beside the one it was copied from")
  func copied() throws {
    let bench = try bench()
    bench.write("plans/2026/copy.json", bench.read(Self.path))
    let store = try bench.another()
    #expect(store.register.plans.count == 2)
    #expect(store.damage.map(\.path) == ["plans/2026/copy.json"])
  }

  @Test("a register of a newer format is read and never written")
  func newerFormat() throws {
    let bench = try bench()
    bench.write("register.json", bench.read("register.json").replacing("\"1.0\"", with: "\"2.0\""))
    let store = try bench.another()
    #expect(store.register.plans.count == 2)
    let failure = #expect(throws: RegisterError.self) { try store.commit([ChangePlan { $0.title = "x" }], on: .at(2)) }
    #expect(failure?.kind == .newerFormat)
    #expect(bench.read(Self.path).contains("Learning from Adult K"))
  }

  @Test("no symbolic link is followed, neither to a file nor to a folder")
  func links() throws {
    let bench = try bench()
    let outside = Bench.parent(of: bench.path) + "/outside.json"
    Bench.write(outside, bench.read(Self.path))
    bench.remove(Self.path)
    symlink(outside, bench.path + "/" + Self.path)
    let store = try bench.another()
    #expect(store.register.plans.count == 1)
    #expect(store.damage.map(\.path) == [Self.path])
    #expect(throws: RegisterError.self) {
      let folder = try RegisterFolder(at: bench.path)
      rename(bench.path + "/journal", bench.path + "/elsewhere")
      symlink(bench.path + "/elsewhere", bench.path + "/journal")
      _ = try folder.names(in: "journal")
    }
  }

  @Test(
    "files and folders have the register's own permissions whatever the umask",
    arguments: [Settings.Access.owner, .group])
  func permissions(_ access: Settings.Access) throws {
    let before = umask(access == .owner ? 0 : 0o077)
    defer { umask(before) }
    let bench = try Bench(access: access)
    _ = try bench.store.commit([MakePlan()], on: .at(1))
    let (file, folder): (UInt32, UInt32) = access == .owner ? (0o600, 0o700) : (0o660, 0o2770)
    for path in Bench.filesBelow(bench.path) { #expect(Bench.mode(of: bench.path + "/" + path) == file, "\(path)") }
    for path in ["", "/plans", "/plans/2026", "/journal", "/.heed"] {
      #expect(Bench.mode(of: bench.path + path) == folder, "\(path)")
    }
    #expect(try bench.store.check(on: Occasion.at(2).day) == [])
  }

  @Test(
    "check tells of a file open to others, a broken link, a missing field, a tampered journal and an end of holidays")
  func checking() throws {
    let bench = try bench()
    chmod(bench.path + "/" + Self.path, 0o644)
    _ = try bench.store.commit(
      [
        ChangePlan { plan in
          plan.actions[0].text = ""
          plan.actions[0].leadAgency = AgencyID("nobody")
        }
      ], on: .at(2))
    let journal = try #require(Bench.filesBelow(bench.path).first { $0.hasPrefix("journal/") })
    bench.write(journal, bench.read(journal).replacing("Learning from Adult K", with: "Learning from Adult L"))
    chmod(bench.path + "/register.json", 0o644)
    let findings = try bench.another().check(on: Day(year: 2030, month: 1, day: 1)!)
    #expect(
      findings.map(\.kind)
        == [.missingField, .brokenLink, .journal, .journal, .journal, .journal, .holidays, .permissions])
    #expect(findings[0].sentence == "\(Self.path): Actions 1, What to do is missing: fill it in.")
    #expect(findings[2].line == 3)
  }
}
