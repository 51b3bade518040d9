import Foundation
import Testing

/// The cells are counted by tmux, with tables that are not the program's own.
@Suite("The width of text on a real screen", .enabled(if: Tmux.isThere))
struct TextWidthTests {
  /// An emoji of several scalars reaches the screen as its first one, so tmux's own idea of such a family or of a
  /// skin's colour is not what is proved here; what a flag of two letters takes is.
  static let titles = [
    "Plain words", "Rene\u{301}e and Zoe\u{308}", "Z\u{351}\u{36B}\u{343}\u{36A}algo", "中村花子 の 計画", "한국어 계획",
    "แผนงาน ไทย", "خطة العمل", "תוכנית פעולה", "fit for it 👍", "family 👩‍👩‍👧 ends", "flag 🇬🇧 ends", "skin 👍🏽 ends",
    "ＷＩＤＥ", String(repeating: "中村花子 の 計画, ", count: 30),
  ]

  private func scene() throws -> Scene {
    let scene = try Scene()
    try scene.done("add", "plan", "--title", Self.titles[0], "--source", "A review")
    try scene.done("add", "objective", "--in", "PLAN-2026-001", "--title", "Learn")
    for (place, title) in Self.titles.enumerated() {
      try scene.done("add", "action", "--in", "PLAN-2026-001/1", "--text", title, "--due", "2026-12-24")
      if place > 0 { try scene.done("add", "plan", "--title", title, "--source", "A review") }
    }
    return scene
  }

  /// What stands to the right of the titles; on 20 columns nothing does, and only the rows have to stay in their places.
  private func marker(in view: String, columns: Int) -> String {
    columns == 20 ? "PLAN-2026" : view == "4" ? "24 Dec 2026" : "draft"
  }

  @Test(
    "what stands to the right of a title starts in one column, whatever the title's script",
    arguments: [20, 40, 80, 120, 300])
  func columns(width: Int) throws {
    let scene = try scene()
    let tmux = try Tmux("\(Scene.program) --today \(Scene.today)", in: scene, columns: width, rows: 60)
    #expect(tmux.shows(" 1 Today"))
    for view in ["4", "3"] {
      try tmux.press(view)
      let words = marker(in: view, columns: width)
      var starts: [Int?] = []
      // The program may still be drawing: it is looked at until the columns stand.
      let stands = eventually(every: 200_000) {
        starts = (try? self.starts(of: words, on: tmux)) ?? []
        return Set(starts).count == 1 && starts[0] != nil
      }
      #expect(stands, "view \(view): \(starts)\n\(tmux.screen)")
    }
  }

  /// The column in which some words first stand on the row of each title.
  private func starts(of words: String, on tmux: Tmux) throws -> [Int?] {
    let found = try tmux.places(of: words, atMost: 3 * Self.titles.count)
    return (4..<(4 + Self.titles.count)).map { row in found.first { $0.row == row }?.column }
  }
}
