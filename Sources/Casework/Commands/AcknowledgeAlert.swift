/// Accepts an alert for now: it is counted apart until the given day, or until its facts change.
public struct AcknowledgeAlert: Command {
  public let document: DocumentKey
  public let acknowledgement: Acknowledgement
  /// What the alert is about, as people call it.
  public let called: String
  public let occasion: Occasion

  public init(document: DocumentKey, acknowledgement: Acknowledgement, called: String, occasion: Occasion) {
    self.document = document
    self.acknowledgement = acknowledgement
    self.called = called
    self.occasion = occasion
  }

  public func words(in register: Register) -> String {
    let until = acknowledgement.until?.words ?? ""
    return "acknowledge \(acknowledgement.code) of \(called) until \(until): \(acknowledgement.reason)"
  }

  public func violations(in register: Register) -> [Violation] {
    var broken: [Violation] = []
    if acknowledgement.reason.stripped.isEmpty {
      broken.append(Violation("needs-reason", "Acknowledging an alert needs a reason.", field: "reason"))
    }
    if acknowledgement.until.map({ $0 <= occasion.day }) ?? true {
      broken.append(Violation("needs-until", "Acknowledge it until a day after today.", field: "until"))
    }
    return broken
  }

  public func apply(to register: inout Register) {
    switch document {
    case .caseFile(let id): register.change(id) { $0.acknowledgements.append(acknowledgement) }
    case .plan(let id): register.change(id) { $0.acknowledgements.append(acknowledgement) }
    case .audit(let id): register.change(id) { $0.acknowledgements.append(acknowledgement) }
    case .round(let id): register.change(id) { $0.acknowledgements.append(acknowledgement) }
    default: register.changeSettings { $0.acknowledgements.append(acknowledgement) }
    }
  }
}
