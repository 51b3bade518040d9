import Foundation
import Testing

@Suite("The desk on a screen", .enabled(if: Tmux.isThere, "tmux is not here: scripts/setup installs it"))
struct DeskRunTests {
  /// Shows how the terminal is set, opens the desk, and shows it again with how the desk ended.
  private static func script(_ register: String) -> String {
    """
    echo "before $(stty -g)."
    sh -c 'echo $$ >pid; exec "$0" "$@"' '\(Scene.program)' --register '\(register)' --today \(Scene.today)
    echo "ended $?"; echo "after $(stty -g)."
    """
  }

  /// The desk on a plan with one action.
  private func desk() throws -> (scene: Scene, tmux: Tmux) {
    let scene = try Scene()
    try scene.done("import", "plan", scene.planSheet(1))
    let tmux = try Tmux(Self.script(scene.register), in: scene)
    #expect(tmux.shows("Fellshire"))
    return (scene, tmux)
  }

  /// Expects the desk to have ended so, and the terminal to be as it was before.
  private func expectRestored(_ tmux: Tmux, _ ending: String, sourceLocation: SourceLocation = #_sourceLocation) {
    #expect(tmux.shows("after "), "\(tmux.screen)", sourceLocation: sourceLocation)
    let words = tmux.screen.split(whereSeparator: \.isWhitespace).map(String.init)
    let settings = ["before", "after"].map { name in
      words.firstIndex(of: name).map { words[($0 + 1)...].prefix { !$0.hasSuffix(".") }.joined() + lastPart(words, $0) }
    }
    #expect(settings[0] != nil && settings[0] == settings[1], "\(tmux.screen)", sourceLocation: sourceLocation)
    #expect(tmux.screen.contains("ended \(ending)"), "\(tmux.screen)", sourceLocation: sourceLocation)
  }

  /// A narrow screen breaks the settings over lines; the full stop ends them.
  private func lastPart(_ words: [String], _ start: Int) -> String {
    words[(start + 1)...].first { $0.hasSuffix(".") } ?? ""
  }

  @Test("it opens on the demonstration, shows its views, filters, helps, fits every size, and leaves no trace")
  func tour() throws {
    let scene = try Scene(board: nil)
    try scene.done("demo", "register", "--no-open")
    let tmux = try Tmux(Self.script(scene.register), in: scene)
    #expect(tmux.shows("Late"), "\(tmux.screen)")
    for (key, kind) in [("2", "cases"), ("3", "plans"), ("4", "actions")] {
      let count = try scene.rows(kind).count
      try tmux.press(key)
      #expect(tmux.shows("\n \(count) \(kind)"), "\(tmux.screen)")
    }
    try tmux.press("/")
    try tmux.type("police")
    #expect(tmux.shows("/ police") && tmux.loses("ambulan"), "\(tmux.screen)")
    try tmux.press("Escape")
    #expect(tmux.loses("/ police"))
    try tmux.press("?")
    #expect(tmux.shows("Keys that work here"))
    try tmux.press("Escape")
    #expect(tmux.loses("Keys that work here"))
    for (columns, rows, words) in [
      (200, 60, "? help"), (20, 5, "? help"), (80, 24, "Fellshire"), (1, 1, ""), (132, 43, "Fellshire"),
      (80, 24, "? help"),
    ] {
      try tmux.resize(columns: columns, rows: rows)
      #expect(words.isEmpty || tmux.shows(words), "\(columns)x\(rows): \(tmux.screen)")
    }
    try tmux.press("1")
    #expect(tmux.shows("Late") && tmux.shows("alerts"), "\(tmux.screen)")
    try tmux.press("q")
    expectRestored(tmux, "0")
  }

  @Test("a change is saved and taken back")
  func undo() throws {
    let (scene, tmux) = try desk()
    try tmux.press("4")
    #expect(tmux.shows("1 action"))
    try tmux.press("p")
    #expect(tmux.shows("Ctrl-S save"), "\(tmux.screen)")
    try fill("What happened", with: "Twelve of them came", tmux)
    try tmux.press("C-s")
    #expect(tmux.shows("Saved: progress on PLAN-2026-001/1/1"), "\(tmux.screen)")
    #expect(try scene.done("show", "PLAN-2026-001/1/1").out.contains("Twelve of them came"))
    try tmux.press("u")
    #expect(tmux.shows("Taken back"), "\(tmux.screen)")
    #expect(try !scene.done("show", "PLAN-2026-001/1/1").out.contains("Twelve of them came"))
    try tmux.press("q")
    expectRestored(tmux, "0")
    try scene.expectWhole()
  }

  /// Types into the field whose label the cursor's line begins with.
  private func fill(_ label: String, with text: String, _ tmux: Tmux) throws {
    #expect(tmux.shows(label), "\(tmux.screen)")
    for _ in 0..<20 where try tmux.line(of: label) != tmux.cursorLine() {
      let line = try tmux.cursorLine()
      try tmux.press("Down")
      _ = try eventually(within: 1) { try tmux.cursorLine() != line }
    }
    try tmux.type(text)
    #expect(tmux.shows(text), "\(tmux.screen)")
  }

  @Test("an edit that the command line overtakes is refused in its form, which shows both texts")
  func clash() throws {
    let (scene, tmux) = try desk()
    try tmux.press("4")
    #expect(tmux.shows("1 action"))
    try tmux.press("e")
    try fill("What to do", with: " and ours", tmux)
    try scene.done("edit", "PLAN-2026-001/1/1", "--text", "Wholly theirs")
    try tmux.press("C-s")
    #expect(
      tmux.shows("Theirs: “Wholly") && tmux.shows("nothing of yours was saved") && tmux.shows("and ours"),
      "\(tmux.screen)")
    #expect(try scene.rows("actions").first?["text"]?.string == "Wholly theirs")
    try scene.expectWhole()
  }

  @Test("a signal to end restores the terminal, and what was typed is offered again", arguments: [SIGTERM, SIGHUP])
  func signalled(_ signal: Int32) throws {
    let (scene, tmux) = try desk()
    try tmux.press("4")
    #expect(tmux.shows("1 action"))
    try tmux.press("p")
    try fill("What happened", with: "Half a sentence", tmux)
    let pid = try #require(pid_t(try Files.text(scene.directory + "/pid").trimmingCharacters(in: .newlines)))
    kill(pid, signal)
    #expect(tmux.shows("after "), "\(tmux.screen)")
    expectRestored(tmux, "0")
    let again = try Tmux(Self.script(scene.register), in: scene)
    #expect(again.shows("Fellshire"))
    try again.press("4")
    #expect(again.shows("1 action"))
    try again.press("p")
    #expect(again.shows("Half a sentence"), "\(again.screen)")
  }

  @Test("a change from outside is seen")
  func watched() throws {
    let (scene, tmux) = try desk()
    try scene.done("add", "plan", "--title", "Made elsewhere")
    try tmux.press("3")
    #expect(tmux.shows("Made elsewhere"), "\(tmux.screen)")
  }
}
