/// Asks agencies for their part of an audit, or for their self-assessment, all by the same day.
public struct IssueReturns: AuditCommand {
  public let audit: AuditID
  /// As they will stand: entries that are listed already, and new ones.
  public let entries: [AuditReturn]
  public let on: Day
  public let due: Day?
  /// The day on which it is written down.
  public let today: Day

  /// - Parameters:
  ///   - entries: the agencies asked; one that the audit lists already keeps its identifier.
  ///   - due: the day all of them are due; an entry with a day of its own keeps it where nothing is given.
  public init(
    audit: AuditID, entries: [AuditReturn], on: Day, due: Day?, by party: Party?, today: Day, mint: IdentifierMint
  ) {
    self.audit = audit
    self.entries = entries.map { entry in
      var entry = entry
      entry.due = due ?? entry.due
      entry.moves.append(MoveDetails(on: on, by: party).move(to: .issued, id: mint.make()))
      return entry
    }
    self.on = on
    self.due = due
    self.today = today
  }

  public func words(called reference: String, in register: Register) -> String {
    let names = entries.map { register.name(of: $0.agency) }.joined(separator: ", ")
    return "issue returns of \(reference) to \(names)"
  }

  public func violations(for audit: Audit, in register: Register) -> [Violation] {
    Violation.ended(audit) + agencyViolations(of: audit, in: register) + dayViolations
  }

  private func agencyViolations(of audit: Audit, in register: Register) -> [Violation] {
    if entries.isEmpty { return [Violation("needs-agency", "Name at least one agency to ask.", field: "agency")] }
    if entries.contains(where: { register.agency($0.agency) == nil }) {
      return [Violation("agency-known", "An agency asked is not in the directory: add it first.", field: "agency")]
    }
    // An agency is asked once, and one that is not listed by the same entry is listed by none.
    let others = audit.returns.filter { held in held.stage != .listed || !entries.contains { $0.id == held.id } }
    let asked = others.compactMap(\.agency) + entries.compactMap(\.agency)
    let twice = asked.enumerated().filter { asked[..<$0.offset].contains($0.element) }.map(\.element)
    guard !twice.isEmpty else { return [] }
    let names = twice.map { register.name(of: $0) }.joined(separator: ", ")
    return [Violation("asked-once", "An agency is asked once in an audit: \(names).", field: "agency")]
  }

  private var dayViolations: [Violation] {
    if on > today {
      let sentence = "Returns cannot have been issued on \(on.words), which is after today."
      return [Violation("not-in-future", sentence, field: "on")]
    }
    if entries.contains(where: { $0.due == nil }) { return [.needsReturnDay] }
    return entries.contains { $0.due.map { $0 < on } ?? false } ? [.dueAfterIssue] : []
  }

  public func change(_ audit: inout Audit) { for entry in entries { audit.returns.put(entry) } }
}

extension Violation {
  static let needsReturnDay = Violation("needs-due", "Give the day the returns are due.", field: "due")
  static let dueAfterIssue = Violation(
    "due-after-issued", "Returns cannot be due before they are issued: give a later day.", field: "due")
}
