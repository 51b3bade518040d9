/// Records how one addressee answered a recommendation, or that it is addressed to them.
///
/// A response with an identifier that is there already takes its place.
public struct AnswerRecommendation: RecommendationCommand {
  public let plan: PlanID
  public let recommendation: RecommendationID
  public let response: AddresseeResponse

  public init(plan: PlanID, recommendation: RecommendationID, response: AddresseeResponse) {
    self.plan = plan
    self.recommendation = recommendation
    self.response = response
  }

  public func words(called reference: String, in register: Register) -> String {
    let addressee = response.agency.map { register.name(of: $0) } ?? response.addressee
    guard let answer = response.answer else { return "address \(reference) to \(addressee)" }
    return "\(addressee) answers \(reference): \(answer.words)"
      + (response.reason.isEmpty ? "" : ", \(response.reason)")
  }

  public func violations(for recommendation: Recommendation, in plan: Plan, register: Register) -> [Violation] {
    response.violations(in: register) + repeatViolations(recommendation)
  }

  private func repeatViolations(_ recommendation: Recommendation) -> [Violation] {
    let isRepeated = recommendation.responses.contains { other in
      other.id != response.id && other.agency == response.agency
        && other.addressee.lowercased() == response.addressee.lowercased()
    }
    guard isRepeated else { return [] }
    return [Violation("duplicate-addressee", "It is addressed to them already: change that answer.", field: "agency")]
  }

  public func change(_ recommendation: inout Recommendation) { recommendation.responses.put(response) }
}

extension AddresseeResponse {
  /// The rules that one answer breaks by itself.
  func violations(in register: Register) -> [Violation] {
    var found: [Violation] = []
    if agency == nil, addressee.isVoid {
      found.append(Violation("needs-addressee", "Say whom the recommendation is addressed to.", field: "agency"))
    }
    if let agency, register.agency(agency) == nil {
      found.append(Violation("no-such-agency", "The addressee is not in the directory: add it first.", field: "agency"))
    }
    if lacksReason {
      let sentence = "Only \"accepted\" goes without a reason: say why it is \(answer?.words ?? "not")."
      found.append(Violation("needs-reason", sentence, field: "reason"))
    }
    return found
  }
}
