import Casework
import Glibc
import Testing

@testable import RegisterStore

@Suite("An answer kept beside the register is used only while it is sure to be right")
struct KeptFileTests {
  /// A register whose files have stood long enough to be trusted, and a store that has just read them.
  private func settled() throws -> (bench: Bench, store: RegisterStore) {
    let bench = try Bench()
    _ = try bench.store.commit([MakePlan()], on: .at(1))
    usleep(1_100_000)
    return (bench, try bench.another())
  }

  private func kept(_ bench: Bench, _ question: String = "q") -> KeptFile? {
    KeptFile.open(inRegisterAt: bench.path, "answer", to: question)
  }

  private let answer = Array("the answer".utf8)

  @Test("It is given back whole to the same question, and nothing differs")
  func given() throws {
    let (bench, store) = try settled()
    store.keep("answer", to: "q") { answer }
    let file = try #require(kept(bench))
    #expect(file.bytes.prefix(answer.count).elementsEqual(answer))
    #expect(file.differences() == [])
    #expect(kept(bench, "another") == nil)
    #expect(Bench.mode(of: bench.path + "/.heed/cache/answer") == 0o600)
  }

  @Test("Whatever another program does to a document shows", arguments: OutsideDeed.allCases)
  func shows(_ deed: OutsideDeed) throws {
    let (bench, store) = try settled()
    store.keep("answer", to: "q") { answer }
    let plan = try #require(bench.documents.keys.first { $0.hasPrefix("plans/") })
    deed.perform(on: bench.path, plan)
    #expect(try #require(kept(bench)).differences() == [deed.shownPath(plan)])
  }

  @Test("A file that was changed within the last second is always looked at again")
  func unsettled() throws {
    let bench = try Bench()
    _ = try bench.store.commit([MakePlan()], on: .at(1))
    try bench.another().keep("answer", to: "q") { answer }
    #expect(try #require(kept(bench)).differences()?.contains { $0.hasPrefix("plans/") } == true)
  }

  @Test("A file that came while the answer was being made shows, however late the answer is kept")
  func cameBetween() throws {
    let (bench, store) = try settled()
    let plan = try #require(bench.documents.keys.first { $0.hasPrefix("plans/") })
    Bench.copy(bench.path + "/" + plan, bench.path + "/plans/2026/PLAN-2026-009-zzzzz.json")
    usleep(1_100_000)
    store.keep("answer", to: "q") { answer }
    #expect(try #require(kept(bench)).differences() == ["plans/2026/PLAN-2026-009-zzzzz.json"])
  }

  @Test("While a change is being saved nothing can be told")
  func pending() throws {
    let (bench, store) = try settled()
    store.keep("answer", to: "q") { answer }
    bench.write(".heed/commit", "{")
    #expect(try #require(kept(bench)).differences() == nil)
  }

  @Test("Nothing is kept while a file is damaged")
  func damaged() throws {
    let (bench, _) = try settled()
    let plan = try #require(bench.documents.keys.first { $0.hasPrefix("plans/") })
    bench.write(plan, "{")
    usleep(1_100_000)
    try bench.another().keep("answer", to: "q") { answer }
    #expect(kept(bench) == nil)
  }

  @Test("One that was cut short or put together by another program is no answer, and a link is not followed")
  func foreign() throws {
    let (bench, store) = try settled()
    store.keep("answer", to: "q") { answer }
    let path = bench.path + "/.heed/cache/answer"
    let whole = try #require(store.folder.read(".heed/cache/answer")?.bytes)
    for length in [0, 1, 63, 64, 65, whole.count - 8, whole.count - 1] {
      truncate(path, length)
      #expect(kept(bench) == nil, "\(length) bytes")
      try store.folder.create(".heed/cache/answer", whole, isSynced: false)
    }
    for place in 0..<16 {
      var bytes = whole
      bytes[place] ^= 1
      try store.folder.create(".heed/cache/answer", bytes, isSynced: false)
      #expect(kept(bench) == nil, "byte \(place)")
    }
    try store.folder.create(".heed/cache/answer", whole, isSynced: false)
    rename(path, path + ".moved")
    symlink(path + ".moved", path)
    #expect(kept(bench) == nil)
  }
}

/// What another program may do to a document.
enum OutsideDeed: CaseIterable {
  case longer, sameSize, sameSizeAndTime, replaced, removed, copied, newYear, linked

  func perform(on register: String, _ plan: String) {
    let path = register + "/" + plan
    let text = Bench.read(path) ?? ""
    var before = stat()
    lstat(path, &before)
    switch self {
    case .longer: Bench.write(path, text + "\n")
    case .sameSize, .sameSizeAndTime: Bench.write(path, String(text.reversed()))
    case .replaced:
      Bench.write(path + "~", text)
      rename(path + "~", path)
    case .removed: unlink(path)
    case .copied: Bench.copy(path, register + "/plans/2026/PLAN-2026-009-zzzzz.json")
    case .newYear: Bench.copy(path, register + "/plans/2031/PLAN-2031-001-zzzzz.json")
    case .linked:
      rename(path, path + "~")
      symlink(path + "~", path)
    }
    if self == .sameSizeAndTime { utimensat(AT_FDCWD, path, [before.st_atim, before.st_mtim], 0) }
  }

  func shownPath(_ plan: String) -> String {
    switch self {
    case .copied: "plans/2026/PLAN-2026-009-zzzzz.json"
    case .newYear: "plans/2031"
    default: plan
    }
  }
}
