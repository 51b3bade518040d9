/// Puts an audit into the programme, under a reference that no other audit has.
public struct ScheduleAudit: Command {
  public let audit: Audit
  public let occasion: Occasion

  /// - Parameter audit: as it will stand; without a programme year it takes the board's reporting year in which it is to
  ///   start or, where no day says when, the present one.
  public init(_ audit: Audit, occasion: Occasion) {
    self.audit = audit
    self.occasion = occasion
  }

  public func words(in register: Register) -> String { "schedule \(audit.reference): \(audit.topic)" }

  public func violations(in register: Register) -> [Violation] {
    var found = audit.violations(in: register) + Violation.blank("An audit", audit.topic, field: "topic")
    found += audit.tool?.kindViolations(for: audit.kind) ?? []
    if audit.id.isBlank || register.audits[audit.id] != nil {
      found.append(Violation("new-identifier", "An audit with the identifier of \(audit.reference) is already there."))
    }
    if !audit.year.isEmpty, ReportingYear(named: audit.year, of: register.settings.board) == nil {
      found.append(.noSuchYear(audit.year, field: "year"))
    }
    return found
  }

  public func apply(to register: inout Register) {
    var audit = audit
    if audit.year.isEmpty {
      audit.year = register.settings.board.reportingYear(holding: audit.timetable.startBy ?? occasion.day).name
    }
    register.put(audit)
  }
}

extension Violation {
  static func noSuchYear(_ name: String, field: String) -> Violation {
    Violation(
      "no-such-year", "“\(name)” is no programme year: write it as 2026/27, or 2026 for a calendar year.", field: field)
  }
}
