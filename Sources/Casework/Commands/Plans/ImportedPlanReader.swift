/// Makes records of an imported plan's words, and notes every cell it is not certain of.
struct ImportedPlanReader {
  private let imported: ImportedPlan
  private let scheme: String
  let reference: ReferenceData
  let levels: BragScheme?
  let occasion: Occasion
  let mint: IdentifierMint
  private(set) var doubts: [ImportDoubt] = []
  private var objectives: [String: ObjectiveID] = [:]
  /// Those of the directory by their names in lower case, where only one bears a name.
  let people: [String: PersonID]
  private var recommendations: [Recommendation] = []

  init(
    _ imported: ImportedPlan, scheme: String, register: Register, occasion: Occasion, mint: IdentifierMint
  ) {
    self.imported = imported
    self.scheme = scheme
    self.occasion = occasion
    self.mint = mint
    reference = register.reference
    let named = Dictionary(grouping: register.people) { $0.name.lowercased() }
    people = named.compactMapValues { $0.count == 1 ? $0[0].id : nil }
    levels = register.reference.scheme(scheme.isEmpty ? register.settings.bragScheme : scheme)
  }

  /// Who says what the sheet says.
  var document: Party? { Party(fieldText: imported.document) }

  mutating func note(_ row: ImportedRow, _ cell: ImportDoubt.Cell, _ printed: String, _ sentence: String) {
    doubts.append(ImportDoubt(sourceRow: row.sourceRow, cell: cell, printed: printed, sentence: sentence))
  }

  mutating func plan(id: PlanID, reference: String) -> Plan {
    var plan = Plan(id: id)
    plan.reference = reference
    plan.title = imported.title
    plan.bragScheme = scheme
    plan.sources = [PlanSource(id: mint.make())]
    plan.sources[0].kind = imported.sourceKind
    plan.sources[0].title = imported.source.isEmpty ? imported.document : imported.source
    plan.moves = [unverified(.open, on: occasion.day)]
    plan.objectives = readObjectives()
    plan.actions = imported.rows.map { action($0) }
    plan.recommendations = recommendations
    let index = ImportedRowIndex(imported.rows)
    plan.actions = linked(plan.actions, imported.rows, index)
    noteDuplicates(index)
    return plan
  }

  /// A stage that nobody was asked to prove.
  func unverified<Stage>(_ stage: Stage, on day: Day, reason: String = "") -> StageMove<Stage> {
    StageMove(id: mint.make()) { move in
      move.to = stage
      move.on = day
      move.by = occasion.actor
      move.reason = reason
      move.isUnverified = true
    }
  }

  private mutating func readObjectives() -> [Objective] {
    let read = imported.objectives.map { printed in
      Objective(id: mint.make()) {
        $0.ref = printed.ref
        $0.title = printed.title
      }
    }
    objectives = Dictionary(read.map { ($0.ref, $0.id) }, uniquingKeysWith: { first, _ in first })
    return read
  }

  mutating func objective(of row: ImportedRow) -> ObjectiveID? {
    guard !row.objective.isEmpty else { return nil }
    if let id = objectives[row.objective] { return id }
    note(row, .objective, row.objective, "No objective is called \(row.objective): the action stands under none.")
    return nil
  }

  /// The recommendations that a row carries out.
  mutating func recommendations(of row: ImportedRow) -> [RecommendationID] {
    let first = ImportedRecommendation(ref: row.recommendationRef, text: row.recommendationText)
    return ([first] + row.alsoAnswers).compactMap { recommendation($0, of: row) }
  }

  /// The one already read with its number, or with its text; else a new one.
  private mutating func recommendation(_ printed: ImportedRecommendation, of row: ImportedRow) -> RecommendationID? {
    let (ref, text) = (ActionRef(printed.ref).key, printed.text)
    guard !ref.isEmpty || !text.isEmpty else { return nil }
    let known = recommendations.first { ref.isEmpty ? $0.text == text : ActionRef($0.ref).key == ref }
    if let known {
      if !text.isEmpty, known.text != text {
        note(
          row, .recommendation, text, "Recommendation \(known.ref) has another text in an earlier row: that was kept.")
      }
      return known.id
    }
    recommendations.append(
      Recommendation(id: mint.make()) {
        $0.ref = ref.isEmpty ? row.sourceRow.words : printed.ref
        $0.text = text.isEmpty ? "Recommendation \(printed.ref)" : text
      })
    return recommendations.last?.id
  }

  private mutating func noteDuplicates(_ index: ImportedRowIndex) {
    for row in imported.rows {
      if let namesake = index.namesake(of: row) {
        note(
          row, .ref, row.ref,
          "Sheet \(namesake.sheet), row \(namesake.number) is also called \(row.ref): both came in, and may be one action."
        )
      } else if !index.duplicates(of: row).isEmpty {
        note(row, .ref, row.ref, "Another action of the same objective is also called \(row.ref).")
      }
    }
  }

  /// The bodies that the sheet proposes, each with a code of its own.
  func agencies(besides known: [Agency]) -> [Agency] {
    imported.proposedAgencies.reduce(into: []) { made, proposed in
      let taken = Set((known + made).map(\.code))
      made.append(
        Agency(id: proposed.id) {
          $0.name = proposed.name
          $0.aliases = proposed.aliases
          $0.code = Self.code(for: proposed.aliases.first { $0.count <= 8 } ?? proposed.name, besides: taken)
          $0.isProposed = true
        })
    }
  }

  /// "lancashire-care" for "Lancashire Care", with a number where that is taken.
  private static func code(for name: String, besides taken: Set<String>) -> String {
    let words = name.lowercased().split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
    let plain = words.isEmpty ? "agency" : words.joined(separator: "-")
    let numbered = (2...(taken.count + 2)).map { "\(plain)-\($0)" }
    return ([plain] + numbered).first { !taken.contains($0) } ?? plain
  }
}
