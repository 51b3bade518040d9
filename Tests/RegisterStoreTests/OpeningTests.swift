import Casework
import Glibc
import Testing

@testable import RegisterStore

@Suite struct OpeningTests {
  @Test("a register is found by name, by HEED_REGISTER, in a parent, then in the user's own place")
  func locating() throws {
    let bench = try Bench()
    let inner = bench.path + "/plans/2026"
    let elsewhere = ["HEED_REGISTER": "/elsewhere"]
    #expect(try RegisterStore.locate(explicit: "/named", environment: elsewhere, workingDirectory: inner) == "/named")
    #expect(try RegisterStore.locate(explicit: nil, environment: elsewhere, workingDirectory: inner) == "/elsewhere")
    #expect(try RegisterStore.locate(explicit: nil, environment: [:], workingDirectory: inner) == bench.path)
    let home = Bench.parent(of: bench.path)
    mkdir(home + "/heed", 0o700)
    rename(bench.path, home + "/heed/register")
    let found = try RegisterStore.locate(explicit: nil, environment: ["XDG_DATA_HOME": home], workingDirectory: "/")
    #expect(found == home + "/heed/register")
    let failure = #expect(throws: RegisterError.self) {
      try RegisterStore.locate(explicit: nil, environment: [:], workingDirectory: home)
    }
    #expect(failure?.kind == .notFound)
  }

  @Test("a directory without a register is not opened", arguments: ["/nonexistent/there", "/tmp"])
  func nothingThere(_ path: String) {
    let failure = #expect(throws: RegisterError.self) { try RegisterStore.open(at: path) }
    #expect(failure?.kind == .notFound)
  }

  @Test("a draft is kept until it is thrown away, and goes by a plain name")
  func drafts() throws {
    let bench = try Bench()
    try bench.store.saveDraft("tx-1", "half a sentence")
    try bench.store.saveDraft("tx-1", "a whole sentence.")
    #expect(try bench.another().drafts() == [RegisterStore.Draft(name: "tx-1", text: "a whole sentence.")])
    try bench.store.removeDraft("tx-1")
    try bench.store.removeDraft("tx-1")
    #expect(try bench.store.drafts() == [])
    #expect(throws: RegisterError.self) { try bench.store.saveDraft("../x", "") }
  }
}
