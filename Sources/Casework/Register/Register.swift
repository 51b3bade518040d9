/// Everything a register holds, as one value: what commands change and what alerts, lists and figures are read from.
public struct Register: Sendable, Equatable {
  public private(set) var settings = Settings()
  public private(set) var agencies: [Agency] = []
  public private(set) var people: [Person] = []
  public private(set) var groups: [Group] = []
  public private(set) var themes: [Theme] = []
  public private(set) var cases: [CaseID: CaseFile] = [:]
  public private(set) var plans: [PlanID: Plan] = [:]
  public private(set) var audits: [AuditID: Audit] = [:]
  public private(set) var rounds: [UpdateRoundID: UpdateRound] = [:]
  public private(set) var chronologies: [ChronologyID: Chronology] = [:]
  /// Frameworks, clocks, schemes, holidays and lists: the shipped ones, with the board's own over them.
  public var reference: ReferenceData
  /// The documents changed since this value was read: what a commit writes.
  public private(set) var touched: Set<DocumentKey> = []

  public init(settings: Settings = Settings(), reference: ReferenceData = ReferenceData()) {
    self.settings = settings
    self.reference = reference
  }
}

/// One file of the register.
public enum DocumentKey: Hashable, Sendable {
  case settings, agencies, people, groups, themes
  case caseFile(CaseID)
  case plan(PlanID)
  case audit(AuditID)
  case round(UpdateRoundID)
  case chronology(ChronologyID)
}

// Every change goes through one of these, so that no changed document is ever left unwritten.
extension Register {
  public mutating func changeSettings(_ change: (inout Settings) -> Void) {
    change(&settings)
    touched.insert(.settings)
  }

  public mutating func changeAgencies(_ change: (inout [Agency]) -> Void) {
    change(&agencies)
    touched.insert(.agencies)
  }

  public mutating func changePeople(_ change: (inout [Person]) -> Void) {
    change(&people)
    touched.insert(.people)
  }

  public mutating func changeGroups(_ change: (inout [Group]) -> Void) {
    change(&groups)
    touched.insert(.groups)
  }

  public mutating func changeThemes(_ change: (inout [Theme]) -> Void) {
    change(&themes)
    touched.insert(.themes)
  }

  /// Changes a case that is there; does nothing when it is not.
  public mutating func change(_ id: CaseID, _ change: (inout CaseFile) -> Void) {
    guard cases[id] != nil else { return }
    change(&cases[id]!)
    touched.insert(.caseFile(id))
  }

  /// Changes a plan that is there; does nothing when it is not.
  public mutating func change(_ id: PlanID, _ change: (inout Plan) -> Void) {
    guard plans[id] != nil else { return }
    change(&plans[id]!)
    touched.insert(.plan(id))
  }

  /// Changes an audit that is there; does nothing when it is not.
  public mutating func change(_ id: AuditID, _ change: (inout Audit) -> Void) {
    guard audits[id] != nil else { return }
    change(&audits[id]!)
    touched.insert(.audit(id))
  }

  /// Changes an update round that is there; does nothing when it is not.
  public mutating func change(_ id: UpdateRoundID, _ change: (inout UpdateRound) -> Void) {
    guard rounds[id] != nil else { return }
    change(&rounds[id]!)
    touched.insert(.round(id))
  }

  /// Changes a chronology that is there; does nothing when it is not.
  public mutating func change(_ id: ChronologyID, _ change: (inout Chronology) -> Void) {
    guard chronologies[id] != nil else { return }
    change(&chronologies[id]!)
    touched.insert(.chronology(id))
  }

  public mutating func put(_ caseFile: CaseFile) {
    cases[caseFile.id] = caseFile
    touched.insert(.caseFile(caseFile.id))
  }

  public mutating func put(_ plan: Plan) {
    plans[plan.id] = plan
    touched.insert(.plan(plan.id))
  }

  public mutating func put(_ audit: Audit) {
    audits[audit.id] = audit
    touched.insert(.audit(audit.id))
  }

  public mutating func put(_ round: UpdateRound) {
    rounds[round.id] = round
    touched.insert(.round(round.id))
  }

  public mutating func put(_ chronology: Chronology) {
    chronologies[chronology.id] = chronology
    touched.insert(.chronology(chronology.id))
  }

  /// Takes a whole document away.
  public mutating func remove(_ key: DocumentKey) {
    switch key {
    case .caseFile(let id): cases[id] = nil
    case .plan(let id): plans[id] = nil
    case .audit(let id): audits[id] = nil
    case .round(let id): rounds[id] = nil
    case .chronology(let id): chronologies[id] = nil
    case .settings, .agencies, .people, .groups, .themes: return
    }
    touched.insert(key)
  }

  /// The same register with nothing waiting to be written.
  public mutating func forgetTouched() { touched = [] }
}
