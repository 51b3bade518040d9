import Casework

/// The columns of an exported plan, from left to right, each under the heading that an import looks for first: whatever a kept
/// column is called, it is not taken for one of them.
enum PlanSheetColumn: String, CaseIterable {
  case objectiveRef = "Objective ref"
  case objective = "Objective"
  case ref = "Ref"
  case recommendationRef = "Recommendation ref"
  case recommendation = "Recommendation"
  case action = "Action"
  case outcome = "Outcome"
  case leadAgency = "Lead agency"
  case leads = "Lead officer"
  case supportAgencies = "Support agencies"
  case start = "Start date"
  case timescale = "Timescales"
  case dueNow = "Due now"
  case stage = "Stage"
  case brag = "BRAG"
  case completed = "Date completed"
  case progress = "Progress"
  case evidence = "Evidence"
  case measureOfSuccess = "How measured"
  case metric = "Metric"
  case currentData = "Current data"
  case targetData = "Target data"
  case impact = "Impact"
  case priority = "Priority"
  case links = "Links"

  var column: TypedColumn {
    switch self {
    case .start, .dueNow, .completed: TypedColumn(rawValue, .day)
    case .brag: TypedColumn(rawValue, .claim)
    case .objectiveRef, .ref, .recommendationRef, .stage, .priority, .timescale, .leadAgency:
      TypedColumn(rawValue, .name)
    default: TypedColumn(rawValue, .words)
    }
  }

  /// - Parameter index: which action of the plan it is.
  func cell(of action: Action, at index: Int, _ scene: PlanSheetScene) -> TypedCell {
    switch self {
    case .start: .day(action.start)
    case .dueNow: .day(action.currentDue)
    case .completed: .day(Self.completed(action))
    case .brag: .claim(action.claims.last.map { ClaimedLevel($0, in: scene.scheme) })
    default: .text(text(of: action, at: index, scene))
    }
  }

  private static func completed(_ action: Action) -> Day? {
    [.completed, .signedOff, .embedded].contains(action.stage) ? action.completed : nil
  }

  private func text(of action: Action, at index: Int, _ scene: PlanSheetScene) -> String {
    switch self {
    case .objectiveRef: scene.saysNoObjective(at: index) ? NoneWord.printed : scene.objective(of: action)?.ref ?? ""
    case .objective: scene.objective(of: action)?.title ?? ""
    case .recommendationRef, .recommendation: recommendation(of: action, at: index, scene)
    case .ref: action.ref
    case .action: action.text
    case .outcome: action.intendedOutcome
    case .timescale: action.timescale.printed
    case .stage: action.stage.words
    case .measureOfSuccess: action.measureOfSuccess
    case .impact: action.impact
    case .priority: action.priority?.words ?? ""
    case .metric, .currentData, .targetData: measure(of: action)
    default: PlanSheetWords(action, scene)[self]
    }
  }

  private func recommendation(of action: Action, at index: Int, _ scene: PlanSheetScene) -> String {
    let answered = action.answers.compactMap(scene.plan.recommendation)
    guard !answered.isEmpty else {
      return self == .recommendationRef && scene.saysNoRecommendation(at: index) ? NoneWord.printed : ""
    }
    let words = answered.map { self == .recommendationRef ? $0.ref : $0.text }
    return words.count == 1 && CellList.items(words[0]) == nil ? words[0] : CellList.text(words)
  }

  /// Alone and plain as it stands; several, or one with line ends, as lists beside each other.
  private func measure(of action: Action) -> String {
    let measures = action.measures
    let words = measures.map { self == .metric ? $0.name : self == .currentData ? $0.current : $0.target }
    let all = measures.flatMap { [$0.name, $0.current, $0.target] }
    let isPlain = measures.count == 1 && all.allSatisfy { $0 == $0.collapsed && CellList.items($0) == nil }
    return measures.isEmpty || isPlain ? words.joined() : CellList.text(words)
  }
}

/// The cells of an action that hold several things: each as plain as it can be and still be read back.
struct PlanSheetWords {
  private let action: Action
  private let scene: PlanSheetScene

  init(_ action: Action, _ scene: PlanSheetScene) {
    self.action = action
    self.scene = scene
  }

  subscript(column: PlanSheetColumn) -> String {
    switch column {
    case .leadAgency: leadAgency
    case .leads: leads
    case .supportAgencies: action.supportAgencies.map(name).joined(separator: "\n")
    case .progress: ProgressEntries.printed(action.progress.map { ImportedProgress(on: $0.on, text: $0.text) })
    case .evidence: evidence
    case .links: action.links.map(link).joined(separator: "\n")
    default: ""
    }
  }

  /// By name; by code where another agency bears that name.
  private func name(_ id: AgencyID) -> String {
    guard let agency = scene.register.agency(id) else { return "" }
    return scene.agencies.exact(agency.name) == id ? agency.name : agency.code
  }

  private var leadAgency: String { action.leadAgency.map(name) ?? "" }

  /// The primary one first. An action that no one leads says so: else its agency's name would be taken for its lead.
  private var leads: String {
    let inOrder = action.leads.filter(\.isPrimary) + action.leads.filter { !$0.isPrimary }
    let words = inOrder.map { scene.register.name(of: $0) }.filter { !$0.isEmpty }
    if words.isEmpty { return action.leadAgency == nil ? "" : NoneWord.printed }
    let plain = words.joined(separator: "\n")
    let isPlain = LeadNames(plain).names == words && CellList.items(plain) == nil && !NoneWord.isSaid(plain)
    return isPlain ? plain : CellList.text(words)
  }

  private var evidence: String {
    let pieces = action.evidence
    if pieces.count == 1, let piece = pieces.first {
      let isWhole = piece.shows.hasPrefix(piece.title + "\n")
      if piece.shows.isEmpty || isWhole, CellList.items(piece.title) == nil {
        return isWhole ? piece.shows : piece.title
      }
    }
    return CellList.text(pieces.map { $0.shows.isEmpty ? $0.title : "\($0.title)\n\($0.shows)" })
  }

  private func link(_ link: ActionLink) -> String {
    guard let other = scene.action(link.target) else {
      return "\(link.kind.words) \(elsewhere(link.target) ?? link.printed)"
    }
    return PrintedLinks.printed(link.kind, objective: scene.objective(of: other)?.ref ?? "", ref: other.ref)
  }

  /// An action of another plan, by its whole reference.
  private func elsewhere(_ id: ActionID?) -> String? {
    id.flatMap { scene.register.action($0) }.map { $0.plan.reference(of: $0.action) }
  }
}
