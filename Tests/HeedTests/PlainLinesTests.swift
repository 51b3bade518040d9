import Foundation
import Testing

@Suite("The desk as plain lines, by the real program")
struct PlainLinesTests {
  /// A week's work, typed a line at a time: what is typed, and what is said of it.
  private static let tasks: [(lines: [String], said: String)] = [
    (["today"], "Late: "),
    (["actions", "/ agency:police is:overdue"], "filter agency:police is:overdue."),
    (["/ lead:none"], "filter lead:none."),
    (["/", "why 1"], "Why the dates of PLAN-"),
    (["history 1"], "History of PLAN-"),
    (["find 3/4/4.6", "1", "back"], "PLAN-2026-003/4/4.6  Adult K"),
    (["find LCSPR-2026-001/police-2", "1", "chase", "Rang the office", ".", "back"], "Saved: chase"),
    (["find SAR-2026-011", "1", "next stage", "1", "back"], "to panel"),
    (["actions", "progress 2", "Dates set", "."], "Saved: progress on PLAN-"),
    (["extend 1-5", "+1m", "Data late", "Board", ".", ""], "Saved: extend 5 actions"),
    (["claim BRAG 1-10", "a", ""], "Saved: claim Amber for 10 actions"),
    (["undo"], "Taken back: claim Amber for 10 actions"),
  ]

  @Test("twelve weekly tasks are done by lines from a pipe, with not one escape byte in what is said")
  func tasks() throws {
    let shop = try Workshop()
    #expect(try shop.heed("demo", "board", "--no-open").status == 0)
    let lines = Self.tasks.flatMap(\.lines) + ["quit"]
    let answer = try shop.heed(
      "--register", "board", "--plain", input: lines.joined(separator: "\n") + "\n")
    #expect(answer.status == 0, "\(answer.err)")
    #expect(!answer.out.utf8.contains(0x1B))
    for task in Self.tasks { #expect(answer.out.contains(task.said), "\(task.lines)\n\(answer.out)") }
    #expect(answer.out.hasSuffix("quit\n"), "\(answer.out.suffix(300))")
    #expect(try shop.heed("check", "--register", "board").status == 0)
  }

  @Test("HEED_PLAIN asks for the lines too, and the end of the input leaves as quit does")
  func asked() throws {
    let shop = try Workshop()
    _ = try shop.heed("demo", "board", "--no-open")
    let answer = try shop.heed("--register", "board", input: "cases\n", environment: ["HEED_PLAIN": "1"])
    #expect(answer.status == 0 && answer.out.contains("Cases: 13 cases"), "\(answer.out)\(answer.err)")
    #expect(!answer.out.utf8.contains(0x1B))
  }
}
