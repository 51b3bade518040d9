import Foundation
import Testing

@Suite("Sealed identities and erasing, with the program itself")
struct SealRunTests {
  private static let passphrase = "four words none belong"

  /// Runs a command with the passphrase on descriptor 3.
  private func run(_ words: String, _ scene: Scene, passphrase: String = passphrase, input: String = "") throws
    -> Answer
  {
    let file = scene.directory + "/secret"
    try Files.write(passphrase + "\n", to: file)
    defer { unlink(file) }
    return try scene.run(
      ["sh", "-c", "'\(Scene.program)' \(words) --today \(Scene.today) --passphrase-fd 3 3< '\(file)'"], input: input)
  }

  @Test("what is sealed can be shown and found in text, stands nowhere else, and needs its passphrase")
  func session() throws {
    let scene = try Scene()
    try scene.done("add", "case", "--kind", "sar", "--subject", "Adult K", "--received", "2026-11-02")
    let set = try run(
      "seal set SAR-2026-001 --details -", scene, input: "name: Rowan Larkfield\nborn: 12 Mar 1940\nnhs: 943 476 5919\n"
    )
    #expect(set.ending == .status(0), "\(set.err)")
    #expect(
      try run("seal show 'Adult K'", scene).out.contains(
        "Name: Rowan Larkfield\nBorn: 12 Mar 1940\nNHS number: 943 476 5919"))
    let wrong = try run("seal list", scene, passphrase: "something else entirely")
    #expect(wrong.ending == .status(1) && wrong.err.contains("That is not the passphrase"))
    try scene.done("edit", "SAR-2026-001", "--referral.summary", "What Rowan went through")
    #expect(try scene.heed("alerts").err.contains("Real names not checked"))
    let alerts = try run("alerts --unlock code:real-name", scene)
    #expect(alerts.out.contains("part of the real name of the subject of SAR-2026-001"), "\(alerts.out)\(alerts.err)")
    #expect(!alerts.out.contains("Larkfield"))
    try scene.done("undo")
    try scene.done("export", "cases", scene.directory + "/cases.csv")
    // What the runs were given and said lies in files of the scene's own.
    let own = ["-in", "-out", "-err"]
    for (name, bytes) in Files.tree(scene.directory) where !own.contains(where: name.hasSuffix) {
      let text = String(decoding: bytes, as: UTF8.self)
      #expect(!text.contains("Larkfield") && !text.contains("476 5919") && !text.contains("none belong"), "\(name)")
    }
  }

  @Test(
    "a passphrase is typed unseen, a signal puts the echo back, and the process's words and variables hold no secret")
  func typing() throws {
    let scene = try Scene()
    try Files.write("name: Rowan Larkfield\n", to: scene.directory + "/details")
    let terminal = try PseudoTerminal(columns: 80, rows: 24)
    let before = terminal.settings
    for signal in [SIGINT, SIGTERM] {
      let program = try terminal.start(
        [Scene.program, "seal", "set", "Adult Q", "--details", "details"], in: scene)
      #expect(
        eventually {
          terminal.read()
          return terminal.contains("New passphrase:") && terminal.settings != before
        })
      for part in ["cmdline", "environ"] {
        #expect(!(try Files.text("/proc/\(program.pid)/\(part)").contains("Larkfield")))
      }
      program.send(signal)
      #expect(terminal.wait(for: program) == .signal(signal))
      #expect(terminal.settings == before)
    }
    let program = try terminal.start([Scene.program, "seal", "set", "Adult Q", "--details", "details"], in: scene)
    #expect(
      eventually {
        terminal.read()
        return terminal.settings != before
      })
    terminal.type(Self.passphrase + "\n")
    #expect(
      eventually {
        terminal.read()
        return terminal.contains("The same again:")
      })
    terminal.type(Self.passphrase + "\n")
    #expect(terminal.wait(for: program, seconds: 30) == .status(0))
    #expect(terminal.contains("Sealed: who Adult Q is.") && !terminal.contains("none belong"))
    #expect(terminal.settings == before)
    #expect(try run("seal list", scene).out.contains("Rowan Larkfield"))
  }

  @Test("a record is erased with a reason, and its reference says so ever after")
  func erasing() throws {
    let scene = try Scene()
    try scene.done("add", "case", "--kind", "sar", "--subject", "Adult K", "--received", "2026-11-02")
    try scene.done("add", "plan", "--title", "Quicksilver", "--source", "A review")
    #expect(try scene.heed("erase", "PLAN-2026-001", "--reason", "x").err.contains("give --yes"))
    let erased = try scene.heed("erase", "PLAN-2026-001", "--reason", "Made in error", "--yes")
    #expect(erased.ending == .status(0) && erased.err.contains("It cannot be undone."), "\(erased.err)")
    #expect(erased.err.contains("Heed cannot reach exports"))
    let shown = try scene.heed("show", "PLAN-2026-001")
    #expect(shown.ending == .status(1) && shown.err.contains("PLAN-2026-001 was erased on 21 Nov 2026"))
    #expect(try scene.heed("undo").err.contains("cannot be taken back"))
    #expect(try scene.heed("check").ending == .status(0))
    #expect(try scene.done("add", "plan", "--title", "Basalt", "--source", "A review").out.contains("PLAN-2026-002"))
    #expect(!Files.tree(scene.register).values.contains { String(decoding: $0, as: UTF8.self).contains("Quicksilver") })
  }
}
