import Casework
import Drawing
import Testing

@testable import Desk

@Suite("Reports from the desk")
struct ReportTests {
  private func keyboard(_ keys: String) -> Keyboard {
    var keyboard = Keyboard(100, 30)
    keyboard.press(keys)
    return keyboard
  }

  @Test(
    "the reports about what the cursor is on come first",
    arguments: [
      ("2 R Enter", ReportChoice.caseFile(CaseID("adultk"))), ("3 R Enter", .plan(PlanID("planm"))),
      ("5 R Enter", .audit(FellshireAudits.selfNeglect)),
      ("1 R Enter", .board), ("4 R police Enter", .agency(Fellshire.police)),
    ])
  func first(keys: String, choice: ReportChoice) {
    let made = keyboard(keys).reports.map(\.choice)
    #expect(made.count == 1)
    if keys.hasPrefix("5") {
      #expect(made.first.map { if case .audit = $0 { true } else { false } } ?? false)
    } else if keys.hasPrefix("2") {
      #expect(made.first.map { if case .caseFile = $0 { true } else { false } } ?? false)
    } else if !keys.hasPrefix("1") {
      #expect(made.first == choice)
    }
  }

  @Test("any agency's report can be chosen by its name")
  func agencies() {
    #expect(keyboard("6 R choose Enter beck Enter").reports.map(\.choice) == [.agency(Fellshire.housing)])
  }

  @Test("Ctrl-F names the file that it is written to, which ends in html")
  func file() {
    var keyboard = keyboard("3 R Ctrl-F")
    #expect(keyboard.screen.contains("action-plan-plan-2026-001-2026-11-21.html"), "\(keyboard.screen)")
    keyboard.press("Enter")
    #expect(keyboard.reports.first?.file == "~/action-plan-plan-2026-001-2026-11-21.html")
  }

  @Test("Ctrl-P makes it for everyone")
  func published() { #expect(keyboard("3 R Ctrl-P").reports.map(\.isPublished) == [true]) }

  @Test("a report of a past day can be made, as nothing is changed by it")
  func past() { #expect(keyboard("@ 1/11/26 Enter 3 R Enter").reports.count == 1) }
}
