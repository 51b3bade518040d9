import Foundation
import Testing

/// The desk on a board with three agencies, with the steps that a coordinator does by keyboard.
struct JourneyDesk {
  let scene: Scene
  let tmux: Tmux

  /// - Parameters:
  ///   - old: nothing for a new register.
  ///   - person: who is at the desk, where that is not who is signed in.
  init(in old: Scene? = nil, as person: String? = nil) throws {
    scene = try old ?? Self.board(with: ["Police", "Housing", "Health"])
    let actor = person.map { " --as '\($0)'" } ?? ""
    tmux = try Tmux(
      """
      sh -c 'echo $$ >pid; exec "$0" "$@"' '\(Scene.program)' --register '\(scene.register)' --today \(Scene.today)\(actor)
      echo "ended $?"
      """, in: scene, columns: 100, rows: 40)
    try #require(tmux.shows("Fellshire"), "\(tmux.screen)")
  }

  /// A new register of a board with some agencies.
  static func board(with agencies: [String]) throws -> Scene {
    let scene = try Scene()
    for name in agencies {
      try scene.done("add", "agency", "--code", name.lowercased(), "--name", "Fellshire \(name)")
    }
    return scene
  }

  /// The line that the cursor is in.
  private var line: String { tmux.lineAtCursor }

  /// Presses a key that takes the cursor on; two lines alike are passed after a second.
  private func step(_ key: String) throws {
    let old = line
    try tmux.press(key)
    _ = eventually(within: 1) { line != old }
  }

  /// Goes from field to field to the one that bears a label, and types over what stands there.
  func fill(_ label: String, with text: String) throws {
    try #require(tmux.shows(label), "\(tmux.screen)")
    for _ in 0..<25 where !line.contains(label) {
      try step("Tab")
    }
    try #require(line.contains(label), "\(label): \(tmux.screen)")
    try tmux.press("C-u")
    try tmux.type(text)
    try #require(tmux.shows(text), "\(tmux.screen)")
  }

  /// Fills in some fields of the open form and saves it.
  func save(_ fields: KeyValuePairs<String, String>) throws {
    for (label, text) in fields where !text.isEmpty { try fill(label, with: text) }
    try tmux.press("C-s")
    try requireSaved()
  }

  private func requireSaved() throws {
    try #require(tmux.shows("Saved:"), "\(tmux.screen)")
    try #require(!tmux.screen.contains("Ctrl-S save"), "\(tmux.screen)")
  }

  /// Presses a verb's keys and waits for its form.
  func open(_ keys: String...) throws { try open(keys) }

  private func open(_ keys: [String]) throws {
    for key in keys { try tmux.press(key) }
    try #require(tmux.shows("Ctrl-S save") || tmux.shows("Enter save"), "\(tmux.screen)")
  }

  /// Presses a verb's keys and fills in its form.
  func perform(_ keys: String..., fields: KeyValuePairs<String, String>) throws {
    try open(keys)
    try save(fields)
  }

  /// Whether some words that were typed and not saved are on the disk.
  func holdsDraft(with words: String) -> Bool {
    // A file that is still being written has a name of its own until it is whole.
    Files.tree(scene.register + "/.heed/drafts").contains { name, bytes in
      !name.hasSuffix(".new") && String(decoding: bytes, as: UTF8.self).contains(words)
    }
  }

  /// Goes to a record by its reference or words.
  func go(to words: String) throws {
    try tmux.press("C-p")
    try #require(tmux.shows("Go to"), "\(tmux.screen)")
    try tmux.type(words)
    try #require(tmux.shows(words))
    try tmux.press("Enter")
    try #require(tmux.loses("┌─ Go to"), "\(tmux.screen)")
  }

  /// Goes down a page until the cursor is at some words.
  func goDown(to words: String) throws {
    for _ in 0..<60 where !line.contains(words) {
      try step("j")
    }
    try #require(line.contains(words), "\(tmux.screen)")
  }

  /// Chooses the next stage, and answers what the step asks for.
  func move(to stage: String, fields: KeyValuePairs<String, String> = [:]) throws {
    try tmux.press("x")
    try #require(tmux.shows("Enter choose"), "\(tmux.screen)")
    try tmux.type(stage)
    try tmux.press("Enter")
    try #require(tmux.loses("Enter choose"), "\(tmux.screen)")
    _ = eventually(every: 50_000) { [screen = tmux.screen] in
      screen.contains("Saved: ") || screen.contains("Ctrl-S save")
    }
    if !fields.isEmpty || tmux.screen.contains("Ctrl-S save") { try save(fields) } else { try requireSaved() }
  }

  /// Adds an entry of a kind to the record on show.
  func add(_ kind: String, fields: KeyValuePairs<String, String>) throws {
    try tmux.press("a")
    try #require(tmux.shows("Enter choose"), "\(tmux.screen)")
    try tmux.type(kind)
    try tmux.press("Enter")
    try save(fields)
  }
}
