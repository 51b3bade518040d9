import Casework
import Glibc
import Testing

@testable import RegisterStore

/// Spoils a small register byte by byte. The tests take 60 of the ways, by a seed; all of them with `HEED_SWEEP=all`, and as
/// many as it says with `HEED_SWEEP=1000`.
@Suite struct DamageSweepTests {
  private let bench: Bench
  private let whole: [String: [UInt8]]
  private let shipped: ShippedData

  init() throws {
    bench = try Bench()
    shipped = try ShippedData.load()
    _ = try bench.store.commit([MakePlan()], on: .at(1))
    _ = try bench.store.commit(
      [MakePlan(id: PlanID("planbbbbbbbb"), reference: "PLAN-2026-002", title: "Second")], on: .at(2))
    _ = try bench.store.commit([ChangePlan("retitle") { $0.title = "Learning from Adult L" }], on: .at(3))
    whole = bench.tree
  }

  private func open() throws -> RegisterStore {
    try RegisterStore.open(at: bench.path, shipped: shipped, patience: 0, beforeStep: nil)
  }

  private func harms(of files: [String]) -> [Harm] {
    let all = files.sorted().flatMap { Harm.all(of: $0, whole[$0] ?? []) }
    let wanted = getenv("HEED_SWEEP").map { String(cString: $0) }
    if wanted == "all" { return all }
    var draws = Draws(state: UInt64(Day(year: 2026, month: 11, day: 21)?.number ?? 1))
    return (0..<(wanted.flatMap { Int($0) } ?? 60)).map { _ in all[Int.random(in: all.indices, using: &draws)] }
  }

  private static let day = Occasion.at(4).day

  private var documents: [String] { whole.keys.filter { DocumentKind(path: $0) != nil } }

  @Test(
    "a spoilt record is found, keeps no other from opening, and comes back as it was last good, the spoilt one kept")
  func records() throws {
    for harm in harms(of: documents) {
      bench.restore(whole)
      let spoilt = harm.spoil(whole[harm.path] ?? [])
      bench.put(harm.path, spoilt)
      let store = try open()
      #expect(try !store.check(on: Self.day).isEmpty, "\(harm) is not found")
      #expect(store.files.count == documents.count, "\(harm) hides others")
      #expect(store.damage.allSatisfy { $0.path == harm.path }, "\(harm) damages others")
      let isDamaged = !store.damage.isEmpty
      let plan = try store.repair(on: .at(4))
      #expect(plan.repairs.map(\.path) == (isDamaged ? [harm.path] : []), "\(harm): \(plan)")
      // An edit that another program may have meant is journalled, and not taken for damage.
      #expect(bench.bytes(harm.path) == (isDamaged ? whole[harm.path] : spoilt), "\(harm)")
      if isDamaged { #expect(setAside == [spoilt], "\(harm) is not kept") }
      try expectMended(harm)
    }
  }

  private var setAside: [[UInt8]] { bench.tree.filter { $0.key.hasPrefix(".heed/set-aside/") }.map(\.value) }

  /// Expects nothing to be amiss but what rules say of an edit, and a second repair to do nothing.
  private func expectMended(_ harm: Harm) throws {
    let store = try open()
    guard store.readOnlyReason == nil else { return }
    let left = try store.check(on: Self.day).filter { [.damage, .journal, .outsideEdit].contains($0.kind) }
    #expect(left == [], "\(harm)")
    let once = bench.recordTree
    let plan = try store.repair(on: .at(5))
    #expect(plan == RepairPlan(repairs: [], beyond: []), "\(harm)")
    #expect(bench.recordTree == once, "\(harm): twice is not as once")
  }

  @Test("a spoilt journal is found and harms no record, and what can be mended of it is")
  func journals() throws {
    let journals = whole.keys.filter { $0.hasPrefix("journal/") }
    for harm in harms(of: journals) {
      bench.restore(whole)
      let spoilt = harm.spoil(whole[harm.path] ?? [])
      bench.put(harm.path, spoilt)
      let store = try open()
      #expect(try !store.check(on: Self.day).isEmpty, "\(harm) is not found")
      #expect(store.damage == [] && store.register.plans.count == 2, "\(harm)")
      let plan = try store.repair(on: .at(4))
      for path in documents { #expect(bench.bytes(path) == whole[path], "\(harm) changed \(path)") }
      if plan.beyond.isEmpty {
        #expect(setAside.contains(spoilt), "\(harm) is not kept")
        try expectMended(harm)
      } else if case .flip = harm.kind {
        // What is said to be beyond repair is left as it is: no line is taken for another.
        #expect(bench.bytes(harm.path).starts(with: spoilt), "\(harm) was changed")
      }
    }
  }

  @Test("a file that is gone, and what a killed program left, are put right")
  func goneAndStray() throws {
    let path = try #require(documents.first { $0.hasPrefix("plans/") })
    bench.remove(path)
    bench.put("plans/2026/half.json.new", [0x7B])
    let plan = try open().repair(on: .at(4))
    #expect(plan.repairs.map(\.kind) == [.bringBack, .setAside])
    #expect(bench.bytes(path) == whole[path])
    #expect(setAside == [[0x7B]])
    #expect(try open().check(on: Self.day) == [])
  }

  @Test("a record is told by what would change, and nothing is changed by being told")
  func telling() throws {
    let path = "plans/2026/PLAN-2026-001-aaaaa.json"
    bench.write(path, bench.read(path).replacing("\"title\": \"Learning from Adult L\"", with: "\"title\": 7"))
    let before = bench.tree
    let plan = try open().repairPlan()
    #expect(bench.tree == before)
    #expect(plan.repairs.map(\.differences) == [["-   \"title\": 7,", "+   \"title\": \"Learning from Adult L\","]])
    #expect(plan.repairs[0].sentence.hasSuffix("comes back as saved on 21 Nov 2026 (retitle)."))
  }

  @Test("a commit that cannot be read is put out of the way, and the rest opens again")
  func commitRecord() throws {
    bench.put(".heed/commit", [0x7B])
    #expect(throws: RegisterError.self) { try open() }
    #expect(try RegisterStore.repairCommit(at: bench.path, isDone: false, mint: IdentifierMint()) != nil)
    #expect(throws: RegisterError.self) { try open() }
    #expect(try RegisterStore.repairCommit(at: bench.path, isDone: true, mint: IdentifierMint()) != nil)
    #expect(try RegisterStore.repairCommit(at: bench.path, isDone: true, mint: IdentifierMint()) == nil)
    #expect(try open().check(on: Self.day) == [])
    #expect(setAside == [[0x7B]])
  }
}

/// Random numbers that a seed repeats (SplitMix64).
private struct Draws: RandomNumberGenerator {
  var state: UInt64
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }
}
