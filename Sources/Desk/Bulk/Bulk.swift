import Casework

/// One change made to many records.
struct Bulk: Sendable {
  let deed: BulkDeed
  let subjects: [BulkSubject]
}

/// What is done to each of the marked.
enum BulkDeed: Equatable, Sendable {
  case extend, progress, evidence, reassign, tag, chase, acknowledge
  case claim(level: String)
  case move(part: CasePart?, stage: String)
}

/// One record to be changed, and the marked rows that stand for it.
struct BulkSubject: Equatable, Sendable {
  let address: Address
  /// The alert, where it is the alert that is changed.
  let alert: Alert?
  var rows: Set<String>
}

extension Address {
  /// What it is, as a person counts them: "action".
  var noun: String {
    switch self {
    case .action: "action"
    case .caseFile, .casePart: "case"
    case .agencyReturn: "return"
    case .plan: "plan"
    case .audit: "audit"
    case .recommendation: "recommendation"
    default: "record"
    }
  }

  var hasThemes: Bool {
    switch self {
    case .action, .caseFile, .plan, .recommendation: true
    default: false
    }
  }
}

// Which records a change of many is made to.
extension DeskState {
  /// The marked records of the view on show, in the order of its list, those it does not show last; without marks, the
  /// alerts of the chosen group.
  ///
  /// Alerts about one record are one record, save where the alerts themselves are meant.
  func marked(asAlerts: Bool = false) -> [BulkSubject] {
    let rows = inOrder(markedRows)
    return asAlerts ? rows.filter { $0.alert != nil } : view == .today ? Self.merged(rows) : rows
  }

  private func inOrder(_ subjects: [BulkSubject]) -> [BulkSubject] {
    let places = Dictionary(current.list.rows.enumerated().map { ($0.element.id, $0.offset) }) { first, _ in first }
    let place = { (subject: BulkSubject) in subject.rows.compactMap { places[$0] }.min() ?? Int.max }
    return subjects.enumerated().sorted { (place($0.element), $0.offset) < (place($1.element), $1.offset) }
      .map(\.element)
  }

  private var markedRows: [BulkSubject] {
    let marks = current.marks
    switch view {
    case .today:
      let alerts = marks.isEmpty ? chosenGroup : picture.alerts.filter { marks.contains($0.rowID) }
      return alerts.map { alert in
        let address = register.address(of: alert.document, item: alert.item)
        return BulkSubject(address: address, alert: alert, rows: [alert.rowID])
      }
    case .cases:
      return picture.cases.filter { marks.contains($0.id.text) }.map { subject(.caseFile($0.id), $0.id.text) }
    case .plans: return picture.plans.filter { marks.contains($0.id.text) }.map { subject(.plan($0.id), $0.id.text) }
    case .actions:
      return picture.actions.filter { marks.contains($0.id.text) }.map { subject(.action($0.plan, $0.id), $0.id.text) }
    case .audits, .standards:
      return picture.audits(in: view).filter { marks.contains($0.id.text) }.map { subject(.audit($0.id), $0.id.text) }
    case .meetings: return []
    }
  }

  private func subject(_ address: Address, _ row: String) -> BulkSubject {
    BulkSubject(address: address, alert: nil, rows: [row])
  }

  private static func merged(_ alerts: [BulkSubject]) -> [BulkSubject] {
    alerts.reduce(into: []) { merged, subject in
      if let place = merged.firstIndex(where: { $0.address == subject.address }) {
        merged[place].rows.formUnion(subject.rows)
      } else {
        merged.append(BulkSubject(address: subject.address, alert: nil, rows: subject.rows))
      }
    }
  }

  /// The alerts of the group that the cursor is on.
  private var chosenGroup: [Alert] {
    guard isInList, case .today(.group(_, let group, _))? = chosen else { return [] }
    return group.alerts
  }

  /// What can be done to all that is marked.
  var bulkVerbs: [Verb] {
    guard isInList else { return [] }
    guard !current.marks.isEmpty else { return chosenGroup.isEmpty ? [] : [.acknowledge] }
    let rows = markedRows
    let alerts: [Verb] = rows.contains { $0.alert != nil } ? [.acknowledge] : []
    let nouns = Set(rows.map(\.address.noun))
    let actions: [Verb] = [.extension, .brag, .move, .progress, .evidence, .signOff, .reassign, .meeting]
    return alerts + (nouns.contains("action") ? actions : nouns == ["return"] ? [] : [.move])
      + (nouns.contains("return") ? [.chase] : []) + (nouns == ["return"] ? [] : [.tag]) + [.edit]
  }

  mutating func performOnMarked(_ verb: Verb) -> [DeskEffect] {
    switch verb {
    case .extension: return open(.extend)
    case .progress: return open(.progress)
    case .evidence: return open(.evidence)
    case .reassign: return open(.reassign)
    case .tag: return open(.tag)
    case .chase: return open(.chase)
    case .acknowledge: return open(.acknowledge)
    case .signOff: return open(.move(part: nil, stage: ActionStage.signedOff.rawValue))
    case .brag: openBulkBrag()
    case .move: openBulkStages()
    case .edit: openBulkMenu()
    case .meeting: return openMeeting()
    default: break
    }
    return []
  }

  private mutating func open(_ deed: BulkDeed) -> [DeskEffect] {
    open(Bulk(deed: deed, subjects: marked(asAlerts: deed == .acknowledge)), from: nil)
  }

  /// Asks what a form must ask; where there is nothing to ask, shows what would be changed.
  mutating func open(_ bulk: Bulk, from menu: Prompt?) -> [DeskEffect] {
    if bulk.asksNothing(of: bulkFields(of: bulk)) { return preview(bulk, nil, from: menu) }
    return openForm(.bulk(bulk))
  }
}

extension Bulk {
  /// A claim says all there is to say; so does a step whose form would only ask for the day.
  fileprivate func asksNothing(of fields: [FormField]) -> Bool {
    switch deed {
    case .claim: true
    case .move: fields.count <= 1
    default: false
    }
  }
}
