/// Moves an audit that was not done into a later programme year; the year it was first planned for stays with it.
public struct CarryAuditForward: AuditCommand {
  public let audit: AuditID
  /// The later year, the reason, by whom and when; the year it leaves is filled in here.
  public let slip: YearSlip

  public init(audit: AuditID, slip: YearSlip) {
    self.audit = audit
    self.slip = slip
  }

  public func words(called reference: String, in register: Register) -> String {
    "carry \(reference) forward to \(slip.to): \(slip.reason)"
  }

  public func violations(for audit: Audit, in register: Register) -> [Violation] {
    guard !audit.stage.hasResults, !audit.hasEnded else {
      let sentence =
        "\(audit.reference) is \(audit.stage.words): only an audit that is not yet reported is carried forward."
      return [Violation("not-yet-reported", sentence, field: "stage")]
    }
    return yearViolations(for: audit, of: register.settings.board)
      + Violation.blank("Carrying an audit forward", slip.reason, field: "reason")
  }

  private func yearViolations(for audit: Audit, of board: Board) -> [Violation] {
    guard let next = ReportingYear(named: slip.to, of: board) else { return [.noSuchYear(slip.to, field: "to")] }
    guard let present = ReportingYear(named: audit.year, of: board), next.first <= present.first else { return [] }
    let sentence = "It stands in \(audit.year): carry it into a later year."
    return [Violation("later-year", sentence, field: "to")]
  }

  public func change(_ audit: inout Audit) {
    var slip = slip
    slip.from = audit.year
    audit.yearSlips.append(slip)
    audit.year = slip.to
  }
}
