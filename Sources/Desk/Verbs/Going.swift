import Casework

// From a record to those it belongs with: its case, its plan, its recommendation.
extension DeskState {
  /// Where a verb would lead from what the cursor is on; a page that is already open is no way to go.
  func destinations(of verb: Verb) -> [Address] {
    guard let subject else { return [] }
    let all: [Address] =
      switch verb {
      case .goToCase: register.cases(behind: subject).map { .caseFile($0) }
      case .goToPlan: register.plans(around: subject).map { .plan($0) }
      case .goToRecommendation: register.recommendations(behind: subject)
      case .goToAudit: audits(behind: subject)
      default: []
      }
    return all.filter { .record($0) != focusedPage?.content }
  }

  /// The findings that are answered, or else the audits.
  private func audits(behind address: Address) -> [Address] {
    let findings = register.findings(behind: address)
    return findings.isEmpty ? register.audits(behind: address).map { .audit($0) } : findings
  }

  /// Goes there; asks which where there are several.
  mutating func go(by verb: Verb) {
    let places = destinations(of: verb)
    guard places.count > 1 else {
      if let place = places.first { open(place) }
      return
    }
    let choices = places.map { place in
      Menu.Choice(
        mark: .plain, words: "\(register.called(place))  \(register.title(of: place))", ink: .normal, notes: [],
        outcome: .open(place))
    }
    prompt = .menu(Menu(title: "Go to \(verb.card.words)", choices: choices))
  }
}
