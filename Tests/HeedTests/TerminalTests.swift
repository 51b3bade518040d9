import Foundation
import Testing

/// On a terminal of 80 columns, which `script` gives.
@Suite(
  "On a terminal", .enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/script"), "script is not here"))
struct TerminalTests {
  private func onTerminal(_ shop: Workshop, _ command: String) throws -> [String] {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/script")
    process.arguments = ["-qec", "stty cols 80; '\(Workshop.program)' \(command) --today 2027-01-10", "/dev/null"]
    process.environment = ["HEED_REGISTER": shop.register, "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin"]
    let out = Pipe()
    process.standardOutput = out
    process.standardInput = FileHandle.nullDevice
    try process.run()
    let bytes = out.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline).map(String.init)
  }

  @Test("a table fits the width, its references whole and what says nothing left out")
  func table() throws {
    let shop = try Workshop.withPlan()
    let long = String(repeating: "a long way of saying it ", count: 9)
    try shop.done("add", "action", "--in", "PLAN-2026-001/1", "--text", long, "--due", "2026-12-01", "--lead", long)
    let lines = try onTerminal(shop, "list actions")
    #expect(lines.count == 4 && lines.allSatisfy { $0.count <= 80 })
    #expect(lines[0].hasPrefix("Reference") && !lines[0].contains("Slips"))
    #expect(lines[3].hasPrefix("PLAN-2026-001/1/2  a long way") && lines[3].contains("…"))
  }

  @Test("alerts are sentences under headings")
  func alerts() throws {
    let lines = try onTerminal(try Workshop.withPlan(), "alerts")
    #expect(lines.first == "Late 1" && lines.allSatisfy { $0.count <= 80 })
    #expect(lines[1].hasPrefix("  PLAN-2026-001/1/1  action-overdue  Fellshire Police: Due on 31 Dec 2026"))
  }
}
