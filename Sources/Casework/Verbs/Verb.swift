/// Everything Heed can be told to do, whichever face it is told through.
///
/// One table feeds the key line, the help of a view, the palette, the command line and `docs/keys.md`.
public enum Verb: String, CaseIterable, Sendable {
  case initialise = "init"
  case demo, status, alerts, list, show
  case add, edit, remove, move, erase
  case request, chase, settle, commission, hold, release
  case progress
  case `extension` = "extend"
  case evidence
  case signOff = "sign-off"
  case brag, answer
  case impactCheck = "impact-check"
  case carryForward = "carry-forward"
  case acknowledge, why, history, undo, redo
  case `import` = "import"
  case export, report, check, repair
  case sync
  case settleConflict = "settle-conflict"
  // Of audits: on the command line they are words of `heed audit`.
  case tools = "audit tools"
  case chooseTool = "audit tool"
  case sample = "audit sample"
  case issue = "audit issue"
  case requirement = "audit requirement"
  case changeMethod = "audit method"
  case carryAudit = "audit carry"
  case reaudit = "audit reaudit"
  case grade = "audit grade"
  case moderate = "audit moderate"
  case score = "audit score"
  case raisePlan = "audit plan"
  case noAction = "audit no-action"
  case improve = "audit improve"
  case results = "audit results"
  case compare = "audit compare"
  case figures = "audit figures"
  case programme = "audit programme"
  case findings, judge
  // Of update rounds: on the command line they are words of `heed round`.
  case openRound = "round open"
  case sendRound = "round send"
  case receiveRound = "round receive"
  case roundStatus = "round status"
  case acceptReply = "round accept"
  case rejectReply = "round reject"
  case chaseRound = "round chase"
  case closeRound = "round close"
  // Of sealed identities: on the command line they are words of `heed seal`.
  case sealSet = "seal set"
  case sealShow = "seal show"
  case sealList = "seal list"
  case sealRemove = "seal remove"
  case sealPassphrase = "seal passphrase"
  // The desk's own.
  case open, back, filter, sort, directory, help, refresh, quit
  case palette, jump, tour
  case mark, markAll, markRange, reassign, tag
  case meeting
  case group
  case savedFilters = "saved-filters"
  case columns
  case turnSort = "turn-sort"
  case goToCase = "go-to-case"
  case goToPlan = "go-to-plan"
  case goToRecommendation = "go-to-recommendation"
  case goToAudit = "go-to-audit"
  case nextHeading = "next-heading"
  case previousHeading = "previous-heading"
  case asAt, copy, drafts
  case unlock, lock
}

/// The views of the desk.
public enum View: String, CaseIterable, Sendable {
  case today, cases, plans, actions, audits, standards, meetings

  /// The key that shows it.
  public var key: String {
    switch self {
    case .today: "1"
    case .cases: "2"
    case .plans: "3"
    case .actions: "4"
    case .audits: "5"
    case .standards: "6"
    case .meetings: "9"
    }
  }

  public var title: String { rawValue.prefix(1).uppercased() + rawValue.dropFirst() }
}

/// What a verb is called, which key it has, where it works and what it does.
public struct VerbCard: Sendable {
  /// What a verb is done to.
  public enum Subject: String, Sendable {
    case register, record, action, caseFile, agencyReturn, recommendation, audit, finding, round, alert, view
  }

  public let verb: Verb
  /// A word or two for the key line: "next stage".
  public let words: String
  /// The key on the desk, as `Key` reads it: "x", "Ctrl-R"; empty where it has none.
  public let key: String
  public let subject: Subject
  /// One sentence for help, the palette, `--help` and the manual.
  public let help: String
  /// How the command line is written, after `heed`; empty for the desk's own verbs.
  public let usage: String
  /// A command that can be tried as it stands; empty for the desk's own verbs.
  public let example: String
  /// Other words people look for it by.
  public let alsoCalled: [String]

  init(
    _ verb: Verb, _ words: String, key: String = "", on subject: Subject, _ help: String, usage: String = "",
    example: String = "", also: [String] = []
  ) {
    self.verb = verb
    self.words = words
    self.key = key
    self.subject = subject
    self.help = help
    self.usage = usage
    self.example = example
    alsoCalled = also
  }

  public var isCommand: Bool { !usage.isEmpty }
}

extension Verb {
  public var card: VerbCard { VerbCard.of(self) }

  /// The words that call it on the command line: most are one, those about audits and rounds two ("audit grade").
  public var commandWords: [String] { rawValue.split(separator: " ").map(String.init) }
}
