/// What a newer copy of a plan says otherwise than the plan itself, row by row, for a person to take or leave.
///
/// Nothing is changed by it: each row holds the one command that makes it so. A blank cell says nothing, and a row that
/// is gone from the copy is said and never taken away.
public struct PlanDifference: Sendable {
  /// How a row of the copy stands to the plan.
  public enum Kind: String, Sendable, CaseIterable {
    case changed, new, gone, same
    /// Which action it means cannot be told.
    case unclear

    public var words: String {
      switch self {
      case .gone: "gone from the copy"
      case .same: "the same"
      case .changed, .new, .unclear: rawValue
      }
    }
  }

  public struct Row: Sendable {
    /// The action's whole reference, "PLAN-2026-001/1/7b"; of a new one, the reference it would have.
    public let reference: String
    public let kind: Kind
    /// The copy's row; nothing for an action that is gone from it.
    public let sourceRow: SourceRow?
    public let fields: [FieldDifference]
    /// Sentences on what a person should look at.
    public let doubts: [String]
    /// Makes the row so, as one change; only of rows that are changed or new.
    public let command: TakeFromCopy?
  }

  public let plan: PlanID
  /// "delivery-plan-2.csv".
  public let document: String
  /// In the order of the copy; what is gone from it comes last.
  public let rows: [Row]
  /// The doubts of single cells, without those that matching the rows has settled.
  public let doubts: [ImportDoubt]

  /// Whether taking the copy would change nothing, and nothing is missing or unclear in it.
  public var isEmpty: Bool { rows.allSatisfy { $0.kind == .same } }

  public func count(_ kind: Kind) -> Int { rows.count { $0.kind == kind } }

  /// - Parameters:
  ///   - imported: the copy, as the reader of its file tells it.
  ///   - occasion: its day becomes the day of claims and moves.
  ///   - approver: who agrees to later due days.
  public init(
    of imported: ImportedPlan, to plan: Plan, register: Register, occasion: Occasion, approver: Party?,
    mint: IdentifierMint
  ) {
    let copy = ImportPlan.make(
      from: imported, id: plan.id, reference: plan.reference, scheme: plan.bragScheme, register: register,
      occasion: occasion, mint: mint)
    let scene = CopyScene(
      plan: plan, imported: imported, copy: copy, register: register, occasion: occasion, approver: approver,
      mint: mint)
    self.plan = plan.id
    document = imported.document
    rows = scene.rows + scene.gone
    let settled = Set(rows.filter { $0.kind == .changed || $0.kind == .same }.compactMap(\.sourceRow))
    doubts = copy.doubts.filter { $0.cell != .ref || !settled.contains($0.sourceRow) }
  }
}

/// One field of an action as it is and as the copy has it.
public struct FieldDifference: Sendable, Equatable {
  /// "Due", "What to do".
  public let name: String
  /// Nothing where it is blank, or where something is added to what is there.
  public let before: String?
  public let after: String

  public init(_ name: String, from before: String? = nil, to after: String) {
    self.name = name
    self.before = before.flatMap { $0.isVoid ? nil : $0 }
    self.after = after
  }

  /// "Due: 31 Dec 2026 → 31 Mar 2027"; "Progress: + Training began."
  public var words: String {
    let after = after.oneLine
    return before.map { "\(name): \($0.oneLine) → \(after)" } ?? "\(name): + \(after)"
  }
}

extension Register {
  /// The plans of which a file may be a newer copy: one by its title, or one that was brought in from a file of its name.
  public func plansLike(_ imported: ImportedPlan) -> [Plan] {
    plansInOrder.filter { plan in
      let isTitled = !imported.title.isVoid && plan.title.oneLine.lowercased() == imported.title.oneLine.lowercased()
      return isTitled || plan.sources.contains { $0.record == nil && $0.title == imported.document }
    }
  }
}

extension String {
  /// With one space for every run of white space, and none at the ends.
  var oneLine: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }

  /// The lines that say something, each in one line's spaces.
  var saidLines: [String] { split(whereSeparator: \.isNewline).map { String($0).oneLine }.filter { !$0.isEmpty } }
}
