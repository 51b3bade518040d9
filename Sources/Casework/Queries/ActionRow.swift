/// One action as lists show it on a day.
public struct ActionRow: ActionListing, Equatable, Identifiable {
  public let id: ActionID
  public let plan: PlanID
  /// The whole reference: "PLAN-2026-001/1/7b".
  public let reference: String
  public let planReference: String
  public let planTitle: String
  /// The objective's reference and title; "-" and nothing where the action has none.
  public let objectiveRef: String
  public let objective: String
  /// As printed: "7b".
  public let ref: String
  public let text: String
  public let agency: AgencyNames?
  /// The leads in words, the primary one first; empty where there is none.
  public let leads: String
  public let stage: ActionStage
  /// What was last said of its colour; nothing where it is unrated.
  public let claim: ClaimedLevel?
  public let timescale: Timescale
  public let due: Day?
  public let originalDue: Day?
  /// Whether it is due within the days that the board's settings call soon.
  public let isSoon: Bool
  /// Days past the current due day; 0 where it is not late.
  public let daysLate: Int
  /// Days past the first agreed due day, up to now or to the day it was completed; 0 where it is not late.
  public let daysLateAgainstOriginal: Int
  public let slips: Int
  /// How many times its due day was changed, corrections with them.
  public let extensionCount: Int
  public let progressCount: Int
  public let lastProgress: Day?
  /// Days since its last progress entry or stage move; nothing where neither has a day.
  public let age: Int?
  public let evidenceCount: Int
  /// Whether it says what will show that it worked.
  public let hasMeasure: Bool
  public let linkCount: Int
  public let themes: [String]
  /// The group that owns the plan.
  public let group: String
  /// The references of the cases its plan comes from.
  public let cases: [String]
  /// The references of the audits its plan comes from.
  public let audits: [String]
  /// Findings that it answers itself.
  public let findingCount: Int
  public let isUnverified: Bool

  public var timescalePrinted: String { timescale.printed }
  public var timescaleKind: TimescaleKind { timescale.kind }
}

/// A claim as its scheme reads it.
public struct ClaimedLevel: Sendable, Equatable {
  /// The level's code: "green".
  public let code: String
  public let letter: String
  public let word: String
  /// Nothing where the scheme has no such level.
  public let meaning: BragMeaning?
  public let on: Day?

  init(code: String, letter: String, word: String, meaning: BragMeaning?, on day: Day?) {
    self.code = code
    self.letter = letter
    self.word = word
    self.meaning = meaning
    on = day
  }

  public init(_ claim: BragClaim, in scheme: BragScheme?) {
    let level = scheme?.level(claim.level)
    code = claim.level
    letter = level?.letter ?? "?"
    word = level?.word ?? claim.level
    meaning = level?.meaning
    on = claim.on
  }

  /// "Green (on target)"; the word alone where it says what it means.
  public var words: String {
    guard let meaning, meaning.words != word.lowercased() else { return word }
    return "\(word) (\(meaning.words))"
  }
}
