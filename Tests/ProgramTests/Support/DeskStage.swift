import Foundation
import Testing

/// The desk on a plan with one action, on a screen that a test looks at.
struct DeskStage {
  let scene: Scene
  let tmux: Tmux

  /// - Parameters:
  ///   - words: after the program's name.
  ///   - scene: nothing for a new register.
  init(_ words: String = "", in scene: Scene? = nil, columns: Int = 120) throws {
    if let scene {
      self.scene = scene
    } else {
      self.scene = try Scene()
      try self.scene.done("import", "plan", self.scene.planSheet(1))
    }
    tmux = try Tmux(Self.script(self.scene, words), in: self.scene, columns: columns)
    #expect(tmux.shows("Fellshire"), "\(tmux.screen)")
  }

  /// Job control, so that the desk can be suspended; its number is kept in a file.
  private static func script(_ scene: Scene, _ words: String) -> String {
    """
    set -m
    sh -c 'echo $$ >pid; exec "$0" "$@"' '\(Scene.program)' --register '\(scene.register)' --today \(Scene.today) \(words)
    status=$?
    while [ $status = 148 ]; do echo "stopped"; sleep 1; fg >/dev/null; status=$?; done
    echo "ended $status"
    """
  }

  func kill(_ signal: Int32) throws {
    let pid = try #require(pid_t(try Files.text(scene.directory + "/pid").trimmingCharacters(in: .newlines)))
    Glibc.kill(pid, signal)
  }

  /// Opens the form for progress on the action and types into it.
  func typeProgress(_ text: String) throws {
    try tmux.press("4")
    #expect(tmux.shows("1 action"), "\(tmux.screen)")
    try tmux.press("p")
    #expect(tmux.shows("What happened"), "\(tmux.screen)")
    try tmux.type(text)
    #expect(tmux.shows(text), "\(tmux.screen)")
  }

  var page: String { get throws { try scene.done("show", "PLAN-2026-001/1/1").out } }
}

/// The register's lock, held by the test as another program would hold it.
final class HeldLock {
  private let file: Int32

  init(_ scene: Scene) throws {
    file = open(scene.register + "/.heed/lock", O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard file >= 0, flock(file, LOCK_EX) == 0 else { throw SetupFailure("the register's lock") }
  }

  func letGo() { flock(file, LOCK_UN) }

  deinit { close(file) }
}
