// What follows from an audit's records. Computed, never stored.
extension Audit {
  /// Whether nothing more is done on it: closed, or replaced by another.
  public var hasEnded: Bool { stage == .closed || stage == .replaced }

  /// Whether work on it goes on or is still to begin.
  public var isOpen: Bool { !hasEnded }

  /// Whether anything is graded: in a cell, as counts, or as a judgement.
  public var isGraded: Bool {
    !tallies.isEmpty || !judgements.isEmpty || sheets.contains { $0.responses.contains { !$0.grade.isEmpty } }
  }

  /// Whether there is something to look at.
  public var hasSample: Bool {
    !cases.isEmpty || !returns.isEmpty || !observations.isEmpty || !conferences.isEmpty || !tallies.isEmpty
  }

  /// The agencies that were asked and have neither answered nor been let go.
  public var awaited: [AuditReturn] { returns.filter { $0.stage == .issued } }

  /// Responses with a grade, before moderation: a comment alone counts as not graded.
  public var gradedCount: Int {
    sheets.reduce(0) { count, sheet in
      sheet.role == .moderation ? count : count + sheet.responses.count { !$0.grade.isEmpty }
    }
  }

  /// The programme year it was first planned for: "2025/26".
  public var originalYear: String { yearSlips.first?.from ?? year }

  /// How often it was carried into a later year.
  public var slips: Int { yearSlips.count }
}

extension AuditReturn {
  /// The day it was first issued, as far as its moves say.
  public var issued: Day? { moves.first { $0.to == .issued }?.on }

  /// The day it last came in.
  public var returned: Day? { moves.day(reached: .returned) }

  /// The stage it had reached by the end of a day.
  public func stage(asAt day: Day) -> AuditReturnStage {
    moves.last { move in move.on.map { $0 <= day } ?? true }?.to ?? .listed
  }

  /// Days past the due day; 0 where it is not awaited, not late, or has no due day.
  public func daysLate(on day: Day) -> Int {
    guard stage == .issued, let due else { return 0 }
    return max(0, due.days(until: day))
  }
}
