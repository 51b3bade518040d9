/// A plan as someone else's sheet told it, before it becomes records: every cell in its own words.
///
/// Whoever reads the sheet fills it; `ImportPlan.make` understands it.
public struct ImportedPlan: Sendable, Equatable {
  public var title = ""
  /// What the claims and evidence are quoted from: "delivery-plan.csv".
  public var document = ""
  /// What sort of source the plan has, and its words: "Ofsted inspection, June 2018".
  public var sourceKind = PlanSource.Kind.businessPlan
  public var source = ""
  public var objectives: [ImportedObjective] = []
  public var rows: [ImportedRow] = []
  /// Bodies that the sheet names and the register does not know yet.
  public var proposedAgencies: [ProposedAgency] = []

  public init() {}
}

/// One heading of a sheet's rows.
public struct ImportedObjective: Sendable, Equatable {
  /// As rows name it; unique in the sheet.
  public var ref: String
  public var title: String
  /// Whether the sheet printed the ref: one printed without is called by a number of the reader's.
  public var isNumbered: Bool

  public init(ref: String, title: String, isNumbered: Bool = true) {
    self.ref = ref
    self.title = title
    self.isNumbered = isNumbered
  }
}

/// A body that an import brings with it.
public struct ProposedAgency: Sendable, Equatable {
  public var id: AgencyID
  public var name: String
  /// Other words the sheet prints for it: "BTH".
  public var aliases: [String]

  public init(id: AgencyID, name: String, aliases: [String] = []) {
    self.id = id
    self.name = name
    self.aliases = aliases
  }
}

/// Which row of which sheet.
public struct SourceRow: Sendable, Hashable, ExpressibleByIntegerLiteral {
  /// The sheet's name; empty where a plan comes from one sheet alone.
  public let sheet: String
  /// From 1.
  public let number: Int

  public init(sheet: String = "", _ number: Int) { (self.sheet, self.number) = (sheet, number) }

  public init(integerLiteral number: Int) { self.init(number) }

  /// "row 12", or "Closed row 12".
  public var words: String { (sheet.isEmpty ? "" : sheet + " ") + "row \(number)" }
}

/// One action of a sheet, as printed. Whatever is blank was blank.
public struct ImportedRow: Sendable, Equatable {
  /// Where it stands, for doubts; its own alone.
  public var sourceRow: SourceRow = 0
  /// The ref of one of the plan's objectives.
  public var objective = ""
  public var ref = ""
  public var text = ""
  public var recommendationRef = ""
  public var recommendationText = ""
  /// Further recommendations that the action answers.
  public var alsoAnswers: [ImportedRecommendation] = []
  /// Roles or names, the primary one first.
  public var leads: [String] = []
  /// Known to the register or among the plan's proposed agencies.
  public var leadAgency: AgencyID?
  public var supportAgencies: [AgencyID] = []
  public var priority: Action.Priority?
  public var start: Day?
  public var timescale = ""
  public var brag = ""
  /// The stage, where the sheet says it; else it follows from the claim.
  public var stage: ActionStage?
  /// The day it is due now, where the sheet says it beside the timescale: only a newer copy's is looked at.
  public var dueNow: Day?
  public var progress: [ImportedProgress] = []
  public var evidence = ""
  /// Its pieces, where the cell lists several: each a title, with what it shows in the lines under it.
  public var evidenceList: [String] = []
  public var intendedOutcome = ""
  public var measureOfSuccess = ""
  public var impact = ""
  public var links: [ImportedLink] = []
  public var measures: [ImportedMeasure] = []
  /// The day it was completed.
  public var completed = ""
  /// Cells that fit no other field.
  public var keptCells: [ImportedCell] = []

  public init() {}
}

/// A recommendation by its number and words.
public struct ImportedRecommendation: Sendable, Equatable {
  public var ref: String
  public var text: String

  public init(ref: String, text: String) {
    self.ref = ref
    self.text = text
  }
}

/// One entry of a progress cell.
public struct ImportedProgress: Sendable, Equatable {
  public var on: Day?
  public var text: String

  public init(on day: Day?, text: String) {
    on = day
    self.text = text
  }
}

/// A figure, with the cells that print what it is and what it should be.
public struct ImportedMeasure: Sendable, Equatable {
  public var name: String
  public var current: String
  public var target: String

  public init(name: String, current: String = "", target: String = "") {
    self.name = name
    self.current = current
    self.target = target
  }
}

/// A cell under its heading.
public struct ImportedCell: Sendable, Equatable {
  public var column: String
  public var text: String

  public init(column: String, text: String) {
    self.column = column
    self.text = text
  }
}

/// A cell of which an import is not certain: where it stands, what it says, and what was made of it.
public struct ImportDoubt: Sendable, Equatable {
  /// What sort of cell it is; whoever read the sheet knows its column.
  public enum Cell: String, Sendable, CaseIterable {
    case ref, objective, text, recommendation, timescale, brag, completed
  }

  public var sourceRow: SourceRow
  public var cell: Cell
  public var printed: String
  public var sentence: String
}
