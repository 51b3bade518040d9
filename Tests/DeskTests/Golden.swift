import Drawing
import Foundation
import Testing

/// Compares a screen with its file in `Screens`.
func expectScreen(_ keyboard: Keyboard, _ name: String, location: SourceLocation = #_sourceLocation) {
  let canvas = keyboard.canvas
  let cursor = canvas.cursor.map { "cursor \($0.x),\($0.y)" } ?? "no cursor"
  expectText(canvas.text + cursor + "\n", name, location: location)
}

/// Compares a text with its file in `Screens`. With `HEED_RECORD` set it writes the file instead, and fails so
/// that a recording is never taken for a pass.
func expectText(_ screen: String, _ name: String, location: SourceLocation = #_sourceLocation) {
  let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Screens")
  let file = folder.appendingPathComponent("\(name).txt")
  if ProcessInfo.processInfo.environment["HEED_RECORD"] != nil {
    do {
      try screen.write(to: file, atomically: true, encoding: .utf8)
      Issue.record(
        "recorded \(name): read it, then run the tests without HEED_RECORD", sourceLocation: location)
    } catch { Issue.record(error, sourceLocation: location) }
    return
  }
  let wanted = (try? String(contentsOf: file, encoding: .utf8)) ?? "no such screen\n"
  #expect(screen == wanted, "screen \(name) is now:\n\(screen)", sourceLocation: location)
}
