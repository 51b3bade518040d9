import Casework
import Drawing
import Testing

@testable import Desk

@Suite("Why a date is what it is")
struct WhyTests {
  private static let addresses: [Address] = {
    let register = Fellshire.register
    let cases = register.casesInOrder.flatMap { file in
      [Address.caseFile(file.id)]
        + register.references(ofReturnsIn: file).map { Address.agencyReturn(file.id, $0.id, $0.part) }
    }
    let plans = register.plansInOrder.flatMap { plan in
      [Address.plan(plan.id)] + plan.recommendations.map { .recommendation(plan.id, $0.id) }
        + plan.actions.map { .action(plan.id, $0.id) }
    }
    return cases + plans
  }()

  @Test("w explains every date that a page shows, on the line that shows it", arguments: addresses)
  func everyDate(address: Address) {
    let state = Keyboard(160, 40).state
    for line in state.lines(of: Page(.record(address)), width: 160) {
      let reasons = state.register.dateReasons(for: line.subject ?? address, on: state.today)
      let explained = reasons.flatMap { reason in
        [reason.due?.words ?? ""] + reason.lines.flatMap { [$0.label, $0.text] }
      }.joined(separator: "\n")
      for date in dates(in: line.text) where date != state.today.words {
        #expect(explained.contains(date), "\(date) of “\(line.text)” is not explained")
      }
    }
  }

  /// Days as they are written on a page: "21 Nov 2026".
  private func dates(in text: String) -> [String] {
    let words = text.split { !$0.isLetter && !$0.isNumber }.map(String.init)
    return words.indices.dropLast(2).compactMap { at in
      guard Int(words[at]) != nil, Month.named(words[at + 1]) != nil, words[at + 2].count == 4 else { return nil }
      return words[at...(at + 2)].joined(separator: " ")
    }
  }
}
