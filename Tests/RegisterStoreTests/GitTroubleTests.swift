import Casework
import Glibc
import Testing

@testable import RegisterStore

@Suite("Trouble with syncing is one sentence each") struct GitTroubleTests {
  /// What a sync of the first copy is refused with.
  private func trouble(_ copies: Copies, with remote: String? = nil) -> RegisterError? {
    #expect(throws: RegisterError.self) { try copies.stores[0].sync(with: remote, on: copies.now) }
  }

  @Test("a register that is not shared yet says how to begin, and one whose only other copy is unknown too")
  func notShared() throws {
    let bench = try Bench()
    let error = #expect(throws: RegisterError.self) { try bench.store.sync(on: .at(1)) }
    #expect(error?.kind == .refused && error?.sentence.contains("heed sync --start") == true)
    let copies = try Copies(1)
    _ = try copies.git("-C", "0", "remote", "remove", "origin")
    #expect(trouble(copies)?.sentence.contains("no other copy to sync with yet") == true)
    #expect(trouble(copies, with: "office")?.sentence == "No other copy is called office: none is known.")
    #expect(trouble(copies, with: "--upload-pack=touch x")?.kind == .refused)
  }

  @Test("when the other copy cannot be reached, all is saved here and goes out later")
  func offline() throws {
    let copies = try Copies(2)
    try copies.save(0, ChangePlan { $0.title = "Written on the train" })
    _ = try copies.git("-C", "0", "remote", "set-url", "origin", "git://127.0.0.1:1/nobody")
    let error = trouble(copies)
    #expect(error?.kind == .unreachable && error?.sentence.contains("everything is saved here") == true)
    _ = try copies.git("-C", "0", "remote", "set-url", "origin", copies.path + "/shared.git")
    try copies.syncAll()
    #expect(copies.plan(1).title == "Written on the train")
    try copies.expectOneRegister()
  }

  @Test("an address that holds nothing, something else or another register takes nothing in and sends nothing")
  func wrongRemote() throws {
    let copies = try Copies(1)
    #expect(trouble(copies, with: copies.path + "/nowhere")?.sentence.contains("holds no shared register") == true)
    let other = try Copies(1)
    #expect(trouble(copies, with: other.path + "/shared.git")?.sentence.contains("holds another register") == true)
    _ = try copies.git("init", "-q", "notes")
    Bench.write(copies.path + "/notes/notes.txt", "Shopping")
    _ = try copies.git("-C", "notes", "add", ".")
    _ = try copies.git("-C", "notes", "commit", "-q", "-m", "Notes")
    #expect(trouble(copies, with: copies.path + "/notes")?.sentence.contains("holds no register") == true)
    let joining = #expect(throws: RegisterError.self) {
      try RegisterStore.join(copies.path + "/notes", in: copies.path + "/copy", on: .at(1))
    }
    #expect(joining?.sentence.contains("holds no register yet") == true)
    #expect(throws: RegisterError.self) {
      try RegisterStore.join(copies.path + "/shared.git", in: copies.path + "/0", on: .at(1))
    }
  }

  @Test("a push that the other side forbids is told with its reason, and nothing is lost")
  func forbidden() throws {
    let copies = try Copies(1)
    let hook = copies.path + "/shared.git/hooks/pre-receive"
    mkdir(copies.path + "/shared.git/hooks", 0o700)
    Bench.write(hook, "#!/bin/sh\nexit 1\n")
    chmod(hook, 0o700)
    try copies.save(0, ChangePlan { $0.title = "New" })
    #expect(trouble(copies)?.sentence.contains("does not take your changes (pre-receive hook declined)") == true)
    unlink(hook)
    #expect(try copies.sync(0).sent == ["PLAN-2026-001"])
  }

  @Test("a git pull run by hand stops and changes no record; sync says how to take it back, and then brings all in")
  func handPull() throws {
    let copies = try Copies(2)
    try copies.save(0, ChangePlan { $0.title = "Mine" })
    try copies.save(1, ChangePlan { $0.actions[0].text = "Yours" })
    try copies.sync(1)
    _ = try copies.git("-C", "0", "add", "-A")
    _ = try copies.git("-C", "0", "commit", "-q", "-m", "By hand")
    #expect(try !copies.git("-C", "0", "pull", "-q", "--no-rebase", "origin", "main").isDone)
    #expect(try copies.stores[0].check(on: Occasion.at(0).day).filter { $0.kind == .damage } == [])
    let error = trouble(copies)
    #expect(error?.kind == .refused && error?.sentence.contains("merge --abort") == true)
    _ = try copies.git("-C", "0", "merge", "--abort")
    try copies.syncAll()
    #expect(copies.plan(0).title == "Mine" && copies.plan(0).actions[0].text == "Yours")
    try copies.expectOneRegister()
  }

  @Test("an old state that git stands on, a newer format and a damaged file each stop a sync before anything is sent")
  func states() throws {
    let copies = try Copies(2)
    _ = try copies.git("-C", "0", "checkout", "-q", "--detach")
    #expect(trouble(copies)?.sentence.contains("stands on no branch") == true)
    _ = try copies.git("-C", "0", "checkout", "-q", "main")
    let settings = copies.path + "/1/register.json"
    Bench.write(settings, (Bench.read(settings) ?? "").replacing("\"1.0\"", with: "\"2.0\""))
    for words in [["add", "-A"], ["commit", "-q", "-m", "Newer"], ["push", "-q", "origin", "main"]] {
      _ = try Git(
        directory: copies.path + "/1", author: Git.Author(name: "Jo", email: "jo@x", instant: .init(seconds: 0))
      )
      .demand(words)
    }
    let newer = trouble(copies)
    #expect(newer?.kind == .newerFormat && newer?.sentence.contains("install a newer Heed") == true)
    Bench.write(copies.path + "/0/plans/2026/PLAN-2026-001-aaaaa.json", "{")
    #expect(trouble(copies)?.kind == .damaged)
  }

  @Test("a file that is no plain one is not taken in")
  func links() throws {
    let copies = try Copies(2)
    symlink("/etc/passwd", copies.path + "/1/cases")
    _ = try copies.git("-C", "1", "add", "-A")
    _ = try copies.git("-C", "1", "commit", "-q", "-m", "A link")
    _ = try copies.git("-C", "1", "push", "-q", "origin", "main")
    #expect(trouble(copies)?.sentence.contains("holds cases, which is no plain file") == true)
    #expect(Bench.filesBelow(copies.path + "/0").allSatisfy { !$0.hasPrefix("cases") })
  }

  @Test("a sync stopped at any step of its saving goes on from there when it is run again")
  func stopped() throws {
    for step in stride(from: 1, to: 80, by: 4) {
      let copies = try Copies(2)
      try copies.save(0, ChangePlan { $0.title = "Mine" })
      try copies.save(1, ChangePlan { $0.title = "Yours" })
      try copies.sync(0)
      let fault = Fault(at: step)
      let failing = try RegisterStore.open(at: copies.path + "/1", patience: 2_000, beforeStep: fault.hook)
      do { _ = try failing.sync(on: copies.now) } catch {
        try copies.syncAll()
        #expect(copies.plan(0).conflicts.count == 1)
        try copies.expectOneRegister()
        continue
      }
      #expect(step > 8)
      return
    }
  }
}
