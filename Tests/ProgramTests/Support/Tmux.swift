import Foundation

/// The desk in a terminal that tmux draws, so that a test sees the screen as a person would.
final class Tmux {
  private let scene: Scene
  private let socket: String
  /// The number of the tmux that draws the screen, which outlives the command that starts it.
  private var server: pid_t = 0

  static let isThere = (try? Scene(board: nil).run(["tmux", "-V"]))?.ending == .status(0)

  /// Runs a shell script on a screen of that size; the screen stays when the script ends.
  init(_ script: String, in scene: Scene, columns: Int = 80, rows: Int = 24) throws {
    self.scene = scene
    socket = "heed-test-\(getpid())-\(UUID().uuidString.prefix(8))"
    let size = ["-x", "\(columns)", "-y", "\(rows)"]
    try tell(["-u", "-f", "/dev/null", "new-session", "-d"] + size + ["sh", "-c", script + "\nexec sleep 600"])
    server = pid_t(try tell(["display-message", "-p", "#{pid}"]).filter(\.isNumber)) ?? 0
  }

  deinit { if server > 0 { kill(server, SIGKILL) } }

  @discardableResult
  private func tell(_ words: [String]) throws -> String {
    let answer = try scene.run(["tmux", "-L", socket] + words)
    guard answer.ending == .status(0) else { throw SetupFailure("tmux \(words.joined(separator: " ")): \(answer.err)") }
    return answer.out
  }

  /// Presses keys, by tmux's names: "Enter", "Escape", "C-z", "q".
  func press(_ keys: String...) throws { try tell(["send-keys"] + keys) }

  /// Types text as it is.
  func type(_ text: String) throws { try tell(["send-keys", "-l", "--", text]) }

  func resize(columns: Int, rows: Int) throws {
    try tell(["resize-window", "-x", "\(columns)", "-y", "\(rows)"])
  }

  /// What the screen shows.
  var screen: String { (try? tell(["capture-pane", "-p"])) ?? "" }

  /// The line that the cursor is in, from 0.
  func cursorLine() throws -> Int? { Int(try tell(["display-message", "-p", "#{cursor_y}"]).dropLast()) }

  /// The line that the cursor is in, as the screen stood at one moment.
  var lineAtCursor: String {
    let seen = (try? tell(["display-message", "-p", "#{cursor_y}", ";", "capture-pane", "-p"])) ?? ""
    let lines = seen.split(separator: "\n", omittingEmptySubsequences: false)
    guard let row = lines.first.flatMap({ Int($0) }), lines.indices.contains(row + 1) else { return "" }
    return String(lines[row + 1])
  }

  /// The line in which some words stand, from 0.
  func line(of words: String) throws -> Int? {
    screen.split(separator: "\n", omittingEmptySubsequences: false).firstIndex { $0.contains(words) }
  }

  /// The cells in which some words start, from the top of the screen on, found in tmux's copy mode: what it captures
  /// as text does not say how many cells a character takes.
  func places(of words: String, atMost count: Int) throws -> [(row: Int, column: Int)] {
    let tell = ["display-message", "-p", "#{copy_cursor_y} #{copy_cursor_x}", ";"]
    // With the keys of vi the cursor stops where the words start, with others after them.
    let keys = ["set-option", "-g", "mode-keys", "vi", ";"]
    let start = ["copy-mode", ";", "send-keys", "-X", "top-line", ";", "send-keys", "-X", "start-of-line", ";"]
    let search = ["send-keys", "-X", "search-forward", words, ";"] + tell
    let again = ["send-keys", "-X", "search-again", ";"] + tell
    let more = Array(repeating: again, count: count - 1).flatMap { $0 }
    let answer = try self.tell(keys + start + search + more + ["send-keys", "-X", "cancel"])
    return answer.split(separator: "\n").compactMap { line in
      let numbers = line.split(separator: " ").compactMap { Int($0) }
      return numbers.count == 2 ? (numbers[0], numbers[1]) : nil
    }
  }

  /// Waits until the screen shows something, and answers whether it came.
  func shows(_ text: String, within seconds: Double = 10) -> Bool {
    eventually(within: seconds, every: 50_000) { screen.contains(text) }
  }

  /// Waits until the screen no longer shows something.
  func loses(_ text: String) -> Bool { eventually(every: 50_000) { !screen.contains(text) } }
}
