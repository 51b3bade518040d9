import Foundation
import StrictJSON
import Testing

@Suite("Several at one register")
struct SharingTests {
  private func scene() throws -> Scene {
    let scene = try Scene()
    try scene.done("add", "plan", "--title", "Learning from Adult K", "--source", "A review")
    try scene.done("add", "objective", "--in", "PLAN-2026-001", "--title", "Hear the adult")
    for text in ["Train staff", "Write the leaflet"] {
      try scene.done("add", "action", "--in", "PLAN-2026-001/1", "--text", text, "--due", "2026-12-31")
    }
    return scene
  }

  /// Starts an edit whose new words come through a pipe, and waits until it has read the register and waits for them.
  private func startEdit(_ scene: Scene, of field: String) throws -> (running: Scene.Running, writer: Int32) {
    let path = scene.directory + "/words"
    guard mkfifo(path, 0o600) == 0 else { throw SetupFailure("no pipe") }
    let reader = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    let writer = open(path, O_WRONLY | O_CLOEXEC)
    defer { close(reader) }
    guard fcntl(reader, F_SETFL, 0) == 0 else { throw SetupFailure("no pipe") }
    let running = try scene.start("edit", "PLAN-2026-001/1/1", field, "-", input: .descriptor(reader))
    #expect(eventually { running.process.isWaiting })
    return (running, writer)
  }

  private func say(_ text: String, _ edit: (running: Scene.Running, writer: Int32)) throws -> Answer {
    #expect(write(edit.writer, text, text.utf8.count) == text.utf8.count)
    close(edit.writer)
    let ending = edit.running.process.wait()
    return Answer(out: try Files.text(edit.running.out), err: try Files.text(edit.running.err), ending: ending)
  }

  @Test("of two processes that edit the same field, the second is told, is shown both texts, and changes nothing")
  func clash() throws {
    let scene = try scene()
    let edit = try startEdit(scene, of: "--text")
    try scene.done("edit", "PLAN-2026-001/1/1", "--text", "Train all staff by spring")
    let before = scene.records
    let answer = try say("Train only the managers", edit)
    #expect(answer.ending == .status(1))
    #expect(answer.err.contains("Someone else changed this meanwhile"))
    #expect(answer.err.contains("Theirs") && answer.err.contains("Train all staff by spring"))
    #expect(answer.err.contains("Yours") && answer.err.contains("Train only the managers"))
    #expect(scene.records == before)
    try scene.expectWhole()
  }

  @Test("two processes that edit different fields of one action both keep their words")
  func sideBySide() throws {
    let scene = try scene()
    let edit = try startEdit(scene, of: "--text")
    try scene.done("edit", "PLAN-2026-001/1/1", "--measure-of-success", "All have been trained")
    try scene.done("progress", "PLAN-2026-001/1/1", "A first group came")
    #expect(try say("Train only the managers", edit).ending == .status(0))
    let shown = try scene.done("show", "PLAN-2026-001/1/1", "--json").out
    for words in ["Train only the managers", "All have been trained", "A first group came"] {
      #expect(shown.contains(words))
    }
    try scene.expectWhole()
  }

  @Test("four processes that add twenty-five progress entries each lose none of them")
  func hundred() throws {
    let scene = try scene()
    let script = """
      for number in $(seq 25); do
        "$1" progress PLAN-2026-001/1/$(($2 % 2 + 1)) "entry $2-$number" --today 2026-11-21 --quiet || exit
      done
      """
    let writers = try (1...4).map { try scene.start(["/bin/bash", "-c", script, "bash", Scene.program, "\($0)"]) }
    for writer in writers {
      let ending = writer.process.wait(seconds: 120)
      let words = try Files.text(writer.err)
      #expect(ending == .status(0), "\(words)")
    }
    let texts = try [1, 2].flatMap { number in
      try JSONValue.parse(Array(scene.done("show", "PLAN-2026-001/1/\(number)", "--json").out.utf8))["record"]?[
        "progress"]?
        .array.compactMap { $0["text"]?.string } ?? []
    }
    let wanted = (1...4).flatMap { writer in (1...25).map { "entry \(writer)-\($0)" } }
    #expect(texts.count == 100 && Set(texts) == Set(wanted))
    try scene.expectWhole()
  }

  @Test("a lock that a killed process left behind stops no one, and one that is held says whose it is")
  func lock() throws {
    let scene = try scene()
    let path = scene.register + "/.heed/lock"
    let file = open(path, O_RDWR | O_CLOEXEC)
    #expect(flock(file, LOCK_EX) == 0)
    try Files.write("Ann Other (process 1)", to: path)
    let answer = try scene.heed("progress", "PLAN-2026-001/1/1", "Waits in vain")
    #expect(answer.ending == .status(2) && answer.lines.count == 1)
    #expect(answer.err.contains("is being changed by Ann Other (process 1)"))
    #expect(try scene.rows("actions").count == 2)
    close(file)
    try scene.done("progress", "PLAN-2026-001/1/1", "Comes through")
  }
}
