import Casework
import Testing

@testable import RegisterStore

@Suite("Erasing a record") struct EraseTests {
  private static let first = DocumentKey.plan(PlanID("planaaaaaaaa"))

  private static func command(_ minutes: Int = 9) -> EraseRecord {
    EraseRecord(first, reason: "Kept for as long as the policy says", occasion: .at(minutes))
  }

  /// A register with words that are to go ("Quicksilver") in a record, its history, drafts and files set aside, written
  /// by two writers, and words that are to stay ("Basalt").
  private static func bench() throws -> Bench {
    let bench = try Bench()
    _ = try bench.store.commit([MakePlan(title: "Quicksilver the first")], on: .at(1))
    _ = try bench.store.commit(
      [
        ChangePlan("note: Quicksilver") { $0.title = "Quicksilver the second" },
        MakePlan(id: PlanID("planbbbbbbbb"), reference: "PLAN-2026-002", title: "Basalt", actions: []),
      ], on: .at(2))
    bench.forgetWriter()
    let other = try bench.another()
    _ = try other.commit([ChangePlan("note: Quicksilver again") { $0.earlyReason = "Quicksilver" }], on: .at(3))
    _ = try other.commit(
      [ChangeRegister { $0.change(PlanID("planbbbbbbbb")) { $0.parent = PlanID("planaaaaaaaa") } }], on: .at(4))
    try other.saveDraft("one", #"{"form":"edit PLAN-2026-001","texts":{"title":"Quicksilver"}}"#)
    try other.saveDraft("two", #"{"form":"edit PLAN-2026-002","texts":{"title":"Basalt"}}"#)
    Bench.copy(
      bench.path + "/plans/2026/PLAN-2026-001-aaaaa.json", bench.path + "/.heed/set-aside/t-PLAN-2026-001-aaaaa.json")
    Bench.copy(bench.path + "/plans/2026/PLAN-2026-001-aaaaa.json", bench.path + "/.heed/cache/text/arena.bin")
    return bench
  }

  private static func places(of word: String, in bench: Bench) -> [String] {
    Bench.filesBelow(bench.path).filter { bench.read($0).contains(word) }
  }

  @Test("its values are gone from every file, the others' stay, and the register proves whole")
  func everywhere() throws {
    let bench = try Self.bench()
    #expect(Self.places(of: "Quicksilver", in: bench).count >= 6)
    let store = try bench.another()
    guard case .erased(let receipt) = try store.erase(Self.command(), on: .at(9)) else {
      Issue.record("not erased")
      return
    }
    #expect(receipt.notices == [])
    #expect(Self.places(of: "Quicksilver", in: bench) == [])
    #expect(Self.places(of: "Basalt", in: bench).contains(".heed/drafts/two"))
    #expect(try bench.another().drafts().map(\.name) == ["two"])
    for reader in [store, try bench.another()] {
      #expect(try reader.check(on: Occasion.at(9).day) == [])
      #expect(reader.register.plans.keys.map(\.text) == ["planbbbbbbbb"])
    }
  }

  @Test("a tombstone says that it was there and went, when, by whom and why, and its number is given to no other")
  func tombstone() throws {
    let bench = try Self.bench()
    let store = try bench.another()
    let last = Digest.of(file: Array(bench.read("plans/2026/PLAN-2026-001-aaaaa.json").utf8))
    _ = try store.erase(Self.command(), on: .at(9))
    let stone = try #require(try bench.another().register.tombstone(called: "plan-2026-001"))
    #expect(stone.digest == last && stone.path == "plans/2026/PLAN-2026-001-aaaaa.json")
    #expect(
      store.register.sentence(of: stone)
        == "PLAN-2026-001 was erased on 21 Nov 2026 by Jo Marsh: Kept for as long as the policy says.")
    #expect(Links.broken(in: store.register) == [])
    #expect(try bench.another().nextReference(prefix: "PLAN", year: 2026) == "PLAN-2026-003")
    bench.remove(".heed/cache/journal.json")
    #expect(try bench.another().nextReference(prefix: "PLAN", year: 2026) == "PLAN-2026-003")
    let past = try bench.another().snapshot(asAt: Occasion.at(0).day)
    #expect(past.plans.count == 1 && past.tombstone(called: "PLAN-2026-001") != nil)
  }

  @Test("neither the erasure nor an earlier change of the record can be taken back, and the desk offers neither")
  func undoing() throws {
    let bench = try Self.bench()
    let store = try bench.another()
    _ = try store.erase(Self.command(), on: .at(9))
    #expect(try store.undoPreview() == nil)
    #expect(
      try store.undo(on: .at(10))
        == .refused([Violation("erased", "An erasure cannot be taken back: what was erased is gone.")]))
    // The first writer's latest change touched it.
    bench.becomeFirstWriter()
    let first = try bench.another()
    #expect(
      try first.undo(on: .at(10))
        == .refused([
          Violation("erased", "Your latest change cannot be taken back: a record that it touched has been erased.")
        ]))
    #expect(try first.check(on: Occasion.at(10).day) == [])
  }

  @Test("an erasure that fails at any step has happened whole or not at all, and the next program finishes it")
  func everyStep() throws {
    for step in 1... {
      let bench = try Self.bench()
      let fault = Fault(at: step)
      let failing = try bench.another(beforeStep: fault.hook)
      var failure: RegisterError?
      do { _ = try failing.erase(Self.command(), on: .at(9)) } catch { failure = error }
      let seen = try bench.another()
      let isErased = seen.register.tombstone(called: "PLAN-2026-001") != nil
      #expect(isErased == (seen.register.plans.count == 1), "half at step \(step)")
      #expect(try seen.check(on: Occasion.at(9).day) == [], "step \(step)")
      if failure?.kind == .unwritable { #expect(!isErased, "step \(step)") }
      _ = try seen.commit(
        [ChangeRegister { $0.change(PlanID("planbbbbbbbb")) { $0.title = "Basalt II" } }], on: .at(11))
      if isErased { #expect(Self.places(of: "Quicksilver", in: bench) == [], "step \(step)") }
      #expect(try bench.another().check(on: Occasion.at(11).day) == [], "step \(step)")
      if failure == nil { break }
    }
  }

  @Test("what a copy brings back is found by a check, and is taken away again")
  func comingBack() throws {
    let bench = try Self.bench()
    let old = Bench.filesBelow(bench.path).filter { !$0.hasPrefix(".heed/") }.map { ($0, bench.read($0)) }
    _ = try bench.another().erase(Self.command(), on: .at(9))
    // The file alone, as someone restoring a copy would put it.
    let file = try #require(old.first { $0.0.hasPrefix("plans/2026/PLAN-2026-001") })
    bench.write(file.0, file.1)
    #expect(try bench.another().check(on: Occasion.at(10).day).map(\.kind).contains(.erased))
    #expect(try bench.another().eraseAgain(on: .at(10)) == ["PLAN-2026-001"])
    #expect(Self.places(of: "Quicksilver", in: bench) == [])
    #expect(try bench.another().check(on: Occasion.at(10).day) == [])
    #expect(try bench.another().eraseAgain(on: .at(11)) == [])
  }

  @Test("a line whose values were taken away without an erasure is found")
  func withoutErasure() throws {
    let bench = try Self.bench()
    let journal = try #require(Bench.filesBelow(bench.path).first { $0.hasPrefix("journal/") })
    var lines = bench.read(journal).split(separator: "\n").map(String.init)
    let cut = try #require(lines[1].firstRange(of: #","salt":"#))
    lines[1] = String(lines[1][..<cut.lowerBound]) + "}"
    bench.write(journal, lines.joined(separator: "\n") + "\n")
    bench.remove(".heed/cache/journal.json")
    let findings = try bench.another().check(on: Occasion.at(5).day)
    #expect(findings.contains { $0.sentence.contains("its values were taken away") }, "\(findings.map(\.sentence))")
  }

  @Test("what is no whole record, has no reason, or is not there, is refused and nothing changes")
  func refusals() throws {
    let bench = try Self.bench()
    let before = bench.documents
    for (document, reason) in [
      (DocumentKey.people, "x"), (Self.first, " "), (.plan(PlanID("planzzzzzzzz")), "x"),
    ] {
      let outcome = try bench.another().erase(EraseRecord(document, reason: reason, occasion: .at(9)), on: .at(9))
      guard case .refused(let violations) = outcome, !violations.isEmpty else {
        Issue.record("\(document) was not refused")
        continue
      }
    }
    #expect(bench.documents == before)
  }
}

extension Bench {
  private var writers: [String] { Bench.filesBelow(path, ".heed").filter { $0.hasPrefix(".heed/writer-") } }

  /// The next program writes a chain of its own, as on another machine.
  func forgetWriter() {
    for name in writers where !name.hasSuffix("-first") {
      Bench.copy(path + "/" + name, Bench.parent(of: path) + "/writer-first")
      remove(name)
    }
  }

  /// The next program writes the first chain again.
  func becomeFirstWriter() {
    for name in writers { Bench.copy(Bench.parent(of: path) + "/writer-first", path + "/" + name) }
  }
}

@Suite("Journals of two copies, one of which was erased in") struct UnitedJournalTests {
  @Test("what was erased on either side is erased, the longer copy goes on, and any other difference is refused")
  func uniting() throws {
    let bench = try Bench()
    _ = try bench.store.commit([MakePlan(title: "Quicksilver")], on: .at(1))
    _ = try bench.store.commit([ChangePlan("note") { $0.title = "Quicksilver II" }], on: .at(2))
    let path = try #require(Bench.filesBelow(bench.path).first { $0.hasPrefix("journal/") })
    let whole = Array(bench.read(path).utf8)
    let plan = DocumentKey.plan(PlanID("planaaaaaaaa"))
    _ = try bench.store.erase(EraseRecord(plan, reason: "x", occasion: .at(3)), on: .at(3))
    let erased = Array(bench.read(path).utf8)
    let other = whole + Array("more\n".utf8)
    let cut = Array(erased.prefix(whole.count))
    #expect(JournalErasure.united(whole, erased) == erased && JournalErasure.united(erased, whole) == erased)
    #expect(JournalErasure.united(other, cut) == cut + Array("more\n".utf8))
    #expect(JournalErasure.united(whole, other) == other && JournalErasure.united(whole, whole) == whole)
    var changed = whole
    let place = try #require(changed.firstIndex(of: UInt8(ascii: "Q")))
    changed[place] = UInt8(ascii: "q")
    #expect(JournalErasure.united(changed, erased) == nil)
    #expect(JournalErasure.united(other, erased) == nil)
  }
}
