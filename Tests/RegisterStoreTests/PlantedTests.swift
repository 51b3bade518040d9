import Casework
import Glibc
import Testing

@testable import RegisterStore

@Suite("What others planted in a register") struct PlantedTests {
  /// What may stand where a file belongs.
  enum Plant: CaseIterable {
    case link, danglingLink, pipe, socket, folder
  }

  /// A register with a plan and a draft, and a file outside it that nobody may touch.
  private struct Ground {
    let bench: Bench
    let outside: String
    let before: FileStamp?

    init() throws {
      bench = try Bench()
      _ = try bench.store.commit([MakePlan()], on: .at(1))
      try bench.store.saveDraft("note", "Half a thought")
      outside = Bench.parent(of: bench.path) + "/outside"
      Bench.write(outside, "Nobody's business")
      before = Self.stamp(outside)
    }

    static func stamp(_ path: String) -> FileStamp? {
      var status = stat()
      return lstat(path, &status) == 0 ? FileStamp(status) : nil
    }

    /// Puts it in the place of what stands there, which is gone.
    func plant(_ plant: Plant, at path: String) {
      let whole = "\(bench.path)/\(path)"
      if Self.stamp(whole)?.isFolder == true { Bench.removeTree(whole) } else { unlink(whole) }
      switch plant {
      case .link: symlink(outside, whole)
      case .danglingLink: symlink(outside + "-not-there", whole)
      case .pipe: mkfifo(whole, 0o666)
      case .socket: mknod(whole, S_IFSOCK | 0o666, 0)
      case .folder: mkdir(whole, 0o777)
      }
    }

    /// Uses the register in every way, and answers what was complained of.
    func use() -> [String] {
      var said: [String] = []
      func attempt(_ deed: () throws(RegisterError) -> [String]) {
        do { said += try deed() } catch { said.append(error.sentence) }
      }
      guard let store = try? RegisterStore.open(at: bench.path, patience: 50, beforeStep: nil) else {
        attempt { () throws(RegisterError) in
          _ = try RegisterStore.open(at: bench.path, patience: 50, beforeStep: nil)
          return []
        }
        return said
      }
      said += store.damage.map(\.sentence)
      attempt { () throws(RegisterError) in
        switch try store.commit(
          [ChangePlan { $0.title = "Changed" }, MakePlan(id: PlanID("planb"), reference: "PLAN-2026-002")], on: .at(2))
        {
        case .saved(let receipt): receipt.notices
        case .refused(let violations): violations.map(\.sentence)
        case .conflict, .nothing: []
        }
      }
      attempt { () throws(RegisterError) in
        try store.saveDraft("note", "A whole thought")
        return try store.drafts().isEmpty ? ["no draft"] : []
      }
      attempt { () throws(RegisterError) in try store.check(on: Occasion.at(3).day).map(\.sentence) }
      return said
    }
  }

  /// Every path that there is, and those about to be made.
  private static func paths() throws -> [String] {
    let ground = try Ground()
    let files = Bench.filesBelow(ground.bench.path)
    let plan = try #require(files.first { $0.hasPrefix("plans/") })
    let journal = try #require(files.first { $0.hasPrefix("journal/") })
    let made = [
      ".heed/commit", ".heed/commit.new", plan + ".new", ".heed/drafts/note.new", ".heed/drafts", ".heed/cache",
      "plans/2026",
      "plans", "directory", "journal", Bench.parent(of: journal),
    ]
    return Array(Set(files + made)).sorted()
  }

  /// What Heed only ever writes as the register is made, and what it can do without.
  private static func isDispensable(_ path: String) -> Bool { path.hasPrefix(".git") || path.hasPrefix(".heed/cache") }

  @Test(
    "is neither followed nor waited for, at any path, and what lies outside stays as it was", arguments: Plant.allCases)
  func planted(_ plant: Plant) throws {
    for path in try Self.paths() {
      let ground = try Ground()
      // Names that hold what is random are other ones here.
      guard let path = Self.same(path, in: ground.bench) else { continue }
      let isFolder = Ground.stamp("\(ground.bench.path)/\(path)")?.isFolder ?? false
      ground.plant(plant, at: path)
      let planted = Ground.stamp("\(ground.bench.path)/\(path)")
      let said = ground.use()
      #expect(Ground.stamp(ground.outside) == ground.before, "\(path) leads outside")
      #expect(Ground.stamp(ground.outside + "-not-there") == nil, "\(path) leads outside")
      if plant == .folder, isFolder || path == ".heed/drafts" || path == ".heed/cache" { continue }
      #expect(Ground.stamp("\(ground.bench.path)/\(path)")?.inode == planted?.inode, "\(path) was replaced")
      if Self.isDispensable(path) { continue }
      #expect(!said.isEmpty, "nothing is said of \(path)")
    }
  }

  private static func same(_ path: String, in bench: Bench) -> String? {
    let present = Bench.filesBelow(bench.path)
    if path.hasPrefix("plans/2026/"), let plan = present.first(where: { $0.hasPrefix("plans/") }) {
      return path.hasSuffix(".new") ? plan + ".new" : plan
    }
    if path.hasPrefix("journal/"), let journal = present.first(where: { $0.hasPrefix("journal/") }) {
      return path.hasSuffix(".jsonl") ? journal : Bench.parent(of: journal)
    }
    return path
  }
}
