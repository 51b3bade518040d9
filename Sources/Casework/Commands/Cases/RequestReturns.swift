/// Asks several agencies at once for their part of a referral or a review.
public struct RequestReturns: Command {
  /// One agency asked, with the identifier that its return will have.
  public struct Request: Sendable, Equatable {
    public let id: Identifier<AgencyReturn>
    public let agency: AgencyID

    public init(id: Identifier<AgencyReturn>, agency: AgencyID) {
      self.id = id
      self.agency = agency
    }
  }

  public let caseFile: CaseID
  /// The referral or the review.
  public let part: CasePart
  public let kind: AgencyReturn.Kind
  public let requests: [Request]
  public let requested: Day
  /// The day all of them are due; by the framework's clock where nothing is given.
  public let due: Day?
  public let occasion: Occasion

  public init(
    _ caseFile: CaseID, part: CasePart, kind: AgencyReturn.Kind, requests: [Request], requested: Day, due: Day? = nil,
    occasion: Occasion
  ) {
    self.caseFile = caseFile
    self.part = part
    self.kind = kind
    self.requests = requests
    self.requested = requested
    self.due = due
    self.occasion = occasion
  }

  public func words(in register: Register) -> String {
    let names = requests.map { register.name(of: $0.agency) }.joined(separator: ", ")
    return "request a \(kind.words) for \(register.reference(of: caseFile)) of \(names)"
  }

  public func violations(in register: Register) -> [Violation] {
    guard let held = register.cases[caseFile] else { return [.noSuchCase] }
    guard [.referral, .review].contains(part), held.parts.contains(part) else {
      return [
        Violation("no-such-part", "\(held.reference) has no \(part.words) to request returns for.", field: "part")
      ]
    }
    return agencyViolations(held, in: register) + dayViolations(held, in: register)
  }

  private func agencyViolations(_ held: CaseFile, in register: Register) -> [Violation] {
    if requests.isEmpty { return [Violation("needs-agency", "Name at least one agency to ask.", field: "agency")] }
    let unknown = requests.contains { register.agency($0.agency) == nil }
    let awaited = held.returns(of: part).filter { $0.kind == kind && !$0.isSettled }.compactMap(\.agency)
    let asked = awaited + requests.map(\.agency)
    let twice = asked.enumerated().filter { asked[..<$0.offset].contains($0.element) }.map(\.element)
    let names = twice.map { register.name(of: $0) }.joined(separator: ", ")
    return
      (unknown
      ? [Violation("agency-known", "An agency asked is not in the directory: add it first.", field: "agency")] : [])
      + (twice.isEmpty
        ? [] : [Violation("asked-once", "A \(kind.words) is already awaited: \(names).", field: "agency")])
  }

  private func dayViolations(_ held: CaseFile, in register: Register) -> [Violation] {
    if requested > occasion.day {
      let sentence = "Returns cannot have been requested on \(requested.words), which is after today."
      return [Violation("not-in-future", sentence, field: "requested")]
    }
    guard let due = dueDay(for: held, in: register) else {
      return [Violation("needs-due", "No clock says when returns are due: give the day.", field: "due")]
    }
    guard due < requested else { return [] }
    return [Violation("due-after-requested", "Returns cannot be due before they are requested.", field: "due")]
  }

  /// The day given, or by the clock for this part of the case.
  func dueDay(for held: CaseFile, in register: Register) -> Day? {
    due ?? held.returnRule(part, in: register)?.due(from: requested, calendar: register.workingCalendar)
  }

  public func apply(to register: inout Register) {
    guard let held = register.cases[caseFile] else { return }
    let due = dueDay(for: held, in: register)
    let returns = requests.map { request in
      AgencyReturn(id: request.id) { entry in
        (entry.agency, entry.kind, entry.requested, entry.due) = (request.agency, kind, requested, due)
      }
    }
    register.change(caseFile) { held in
      if part == .referral { held.referral?.returns += returns } else { held.review?.returns += returns }
    }
  }
}

extension CaseFile {
  /// What agencies were asked for the referral, or for the review; nothing for other parts.
  public func returns(of part: CasePart) -> [AgencyReturn] {
    switch part {
    case .referral: referral?.returns ?? []
    case .review: review?.returns ?? []
    case .report, .brief: []
    }
  }
}
