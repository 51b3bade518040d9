import Foundation
import Testing

@Suite("The first run", .enabled(if: Tmux.isThere, "tmux is not here: scripts/setup installs it"))
struct FirstRunTests {
  /// A person with a home and no register.
  private func scene() throws -> Scene {
    let scene = try Scene(board: nil)
    scene.environment = ["HEED_REGISTER": ""]
    return scene
  }

  private func start(_ scene: Scene, _ words: String = "") throws -> Tmux {
    try Tmux("'\(Scene.program)' \(words) --today \(Scene.today); echo \"ended $?.\"", in: scene)
  }

  private func answer(_ text: String, _ tmux: Tmux) throws {
    try tmux.type(text)
    try tmux.press("Enter")
  }

  @Test("makes a register by three questions, each asked again until it can be used, and finds it the next time")
  func made() throws {
    let scene = try scene()
    let tmux = try start(scene)
    #expect(tmux.shows("No register was found here, above this directory, or in your home."), "\(tmux.screen)")
    #expect(tmux.shows("Type 1, 2 or 3 and press Enter, or q to leave:") && !tmux.screen.contains("again"))
    try answer("7", tmux)
    #expect(tmux.shows("“7” is none of these"))
    try answer("1", tmux)
    #expect(tmux.shows("What is the board called?"))
    try tmux.press("Enter")
    #expect(tmux.shows("Type an answer and press Enter"))
    try answer("-Fellshire Boards", tmux)
    #expect(tmux.shows("Whom does it look after?"))
    try answer("elders", tmux)
    #expect(tmux.shows("“elders” is none of these"))
    try answer("joint", tmux)
    #expect(tmux.shows("Enter alone takes ~/.local/share/heed/register:"), "\(tmux.screen)")
    try tmux.press("Enter")
    #expect(tmux.shows("-Fellshire Boards") && tmux.shows("1 Today"), "\(tmux.screen)")
    try tmux.press("q")
    #expect(tmux.shows("ended 0."), "\(tmux.screen)")
    let again = try start(scene)
    #expect(again.shows("1 Today") && again.screen.contains("-Fellshire Boards"), "\(again.screen)")
  }

  @Test("opens the demonstration, and offers it again the next time, for as long as it is there")
  func demonstration() throws {
    let scene = try scene()
    scene.environment["TMPDIR"] = scene.directory
    let tmux = try start(scene)
    #expect(tmux.shows("Type 1, 2 or 3"))
    try answer("2", tmux)
    #expect(tmux.shows("1 Today", within: 60), "\(tmux.screen)")
    try tmux.press("q")
    #expect(tmux.shows("ended 0."))
    let again = try start(scene)
    #expect(again.shows("4  Open ~/heed-demo-"), "\(again.screen)")
    try answer("4", again)
    #expect(again.shows("1 Today"), "\(again.screen)")
    let name = try #require(
      try FileManager.default.contentsOfDirectory(atPath: scene.directory).first { $0.hasPrefix("heed-demo-") })
    try FileManager.default.removeItem(atPath: scene.directory + "/" + name)
    let last = try start(scene)
    #expect(last.shows("Type 1, 2 or 3 and") && !last.screen.contains("heed-demo"), "\(last.screen)")
  }

  @Test("opens a register that is pointed at, and offers it again")
  func pointedAt() throws {
    let scene = try scene()
    try scene.done("init", "far/board", "--board", "Far Board")
    let tmux = try start(scene)
    #expect(tmux.shows("Type 1, 2 or 3"))
    try answer("3", tmux)
    #expect(tmux.shows("Which directory holds it?"))
    try answer("far", tmux)
    #expect(tmux.shows("There is no register in far"), "\(tmux.screen)")
    try answer("~/far/board", tmux)
    #expect(tmux.shows("1 Today") && tmux.screen.contains("Far Board"), "\(tmux.screen)")
    try tmux.press("q")
    #expect(tmux.shows("ended 0."))
    #expect(try start(scene).shows("4  Open ~/far/board again"))
  }

  @Test("a directory that holds a register already, or cannot be made, is asked for again")
  func taken() throws {
    let scene = try scene()
    try scene.done("init", "far", "--board", "Far Board")
    try Files.write("", to: scene.directory + "/file")
    let tmux = try start(scene)
    for words in ["1", "New Board", "2", "far"] { try answer(words, tmux) }
    #expect(tmux.shows("There is a register in far"), "\(tmux.screen)")
    try answer("file/below", tmux)
    #expect(tmux.shows("file"), "\(tmux.screen)")
    try answer("near", tmux)
    #expect(tmux.shows("1 Today") && tmux.screen.contains("New Board"), "\(tmux.screen)")
    try tmux.press("q")
    #expect(tmux.shows("HEED_REGISTER=") && tmux.shows("ended 0."), "\(tmux.screen)")
  }

  @Test("names the variable that points to nothing, and makes the register there")
  func variable() throws {
    let scene = try scene()
    scene.environment["HEED_REGISTER"] = scene.directory + "/mine"
    let tmux = try start(scene)
    #expect(tmux.shows("There is no register in ~/mine, which HEED_REGISTER names."), "\(tmux.screen)")
    for words in ["1", "Mine", "1"] { try answer(words, tmux) }
    #expect(tmux.shows("Enter alone takes ~/mine:"), "\(tmux.screen)")
    try tmux.press("Enter")
    #expect(tmux.shows("1 Today"), "\(tmux.screen)")
  }

  @Test(
    "is left with q or Ctrl-D, and nothing is made", arguments: [["q"], ["C-d"], ["1", "Enter", "A", "Enter", "q"]])
  func left(_ keys: [String]) throws {
    let scene = try scene()
    let tmux = try start(scene)
    #expect(tmux.shows("Type 1, 2 or 3"))
    for key in keys { try tmux.press(key) }
    if keys.last == "q" { try tmux.press("Enter") }
    #expect(tmux.shows("ended 0."), "\(tmux.screen)")
    #expect(!FileManager.default.fileExists(atPath: scene.directory + "/.local/share"))
  }

  @Test("says all of it in plain lines, without one escape byte")
  func plain() throws {
    let scene = try scene()
    let terminal = try PseudoTerminal(columns: 80, rows: 24)
    let process = try terminal.start([Scene.program], in: scene)
    for words in ["x\n", "1\n", "A Board\n", "q\n"] {
      terminal.settle()
      terminal.type(words)
    }
    #expect(terminal.wait(for: process) == .status(0))
    #expect(terminal.contains("Whom does it look after?") && !terminal.bytes.contains(0x1B))
  }

  @Test("does not begin where questions are unwelcome, or where nobody sits at a terminal")
  func unasked() throws {
    let scene = try scene()
    let tmux = try start(scene, "--no-input")
    #expect(tmux.shows("The desk needs a terminal: give a command instead") && tmux.shows("ended 1."))
    let answer = try scene.heed(input: "1\n")
    #expect(answer.ending == .status(1) && answer.err.contains("The desk needs a terminal"))
  }
}
