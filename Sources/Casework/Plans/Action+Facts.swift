// What follows from an action's records. Computed, never stored.
extension Action {
  /// The first agreed due day; a correction made before any extension puts a mistyped one right.
  public var originalDue: Day? {
    var due = timescale.due
    for event in extensions {
      guard event.kind == .correction else { break }
      due = event.to ?? due
    }
    return due
  }

  /// The day it is due now.
  public var currentDue: Day? { extensions.last?.to ?? timescale.due }

  /// How often the due day was moved on; corrections are not counted.
  public var slips: Int { extensions.count { $0.kind == .extension } }

  /// Whether nothing more will be done on it: signed off, embedded, or ended some other way.
  public var hasEnded: Bool { stage.isEnding }

  /// Days past the current due day, counted from the day after it; nought where it is not late.
  public func daysLate(on day: Day) -> Int { timing.daysLate(on: day) }

  public func isOverdue(on day: Day) -> Bool { daysLate(on: day) > 0 }

  public var claim: BragClaim? { claims.last }

  public var primaryLead: Lead? { leads.first(where: \.isPrimary) ?? leads.first }

  /// The latest dated progress entry's day.
  public var lastProgress: Day? { progress.compactMap(\.on).max() }

  /// Whether it says, in words or as measures, how its success will be told.
  public var hasMeasure: Bool { !measures.isEmpty || !measureOfSuccess.isVoid }

  /// Whether the present stage was set by an import without proof.
  public var isUnverified: Bool { moves.last?.isUnverified ?? false }

  /// The day it was last moved to `completed`.
  public var completed: Day? { moves.day(reached: .completed) }
}

extension ActionStage {
  /// Whether an action at this stage has ended.
  public var isEnding: Bool {
    switch self {
    case .signedOff, .embedded, .cancelled, .superseded, .carriedForward, .businessAsUsual, .notAchieved: true
    case .proposed, .agreed, .inProgress, .onHold, .completed, .reopened: false
    }
  }
}
