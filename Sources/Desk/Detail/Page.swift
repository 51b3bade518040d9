import Casework
import Drawing

/// What a detail pane or an opened page shows.
enum PageContent: Equatable, Sendable {
  case record(Address)
  case alert(Alert)
  case alerts(title: String, AlertGroup)
  case week(Day, [Upcoming])
  case meeting(PlanID, ActionID)
  case directory
  case grid(AuditID)
  /// The audits of a programme year, by its name.
  case programme(String)
  case findings
  case results(AuditID, ResultsLook)
  /// An earlier audit and the later one that is laid beside it.
  case comparison(AuditID, AuditID)
}

/// A page, the line its cursor is on and the first one in sight.
struct Page: Equatable, Sendable {
  var content: PageContent
  private(set) var line = 0
  private(set) var top = 0
  /// What the cursor stood on when the page was last on show.
  private(set) var anchor: PageAnchor?
  /// Whether that may be in another line by now.
  var isUnsettled = false

  init(_ content: PageContent) { self.content = content }

  /// The cursor is brought back onto a page that became shorter by `keepInSight`.
  mutating func move(by step: Int) { line = max(0, line + step) }

  mutating func go(to place: Int) { line = max(0, place) }

  /// Goes to where that stands now which the cursor stood on.
  mutating func follow(_ lines: [PageLine]) {
    isUnsettled = false
    if let place = anchor?.line(in: lines) { line = place }
  }

  mutating func keepInSight(lines: [PageLine], height: Int) {
    line = min(line, max(0, lines.count - 1))
    anchor = PageAnchor(at: line, of: lines)
    guard height > 0 else { return }
    top = max(min(top, line), line - height + 1)
    top = max(0, min(top, lines.count - height))
  }
}

/// A page as it was written for the width it is shown at.
struct WrittenPage: Sendable {
  let content: PageContent
  let width: Int
  let lines: [PageLine]
}

extension DeskState {
  /// The lines of a page at a width: those of the pages on show are written once an event.
  func lines(of page: Page?, width: Int) -> [PageLine] {
    guard let page else { return [] }
    if let known = written.first(where: { $0.width == width && $0.content == page.content }) { return known.lines }
    var writer = PageWriter(width: width, glyphs: glyphs)
    write(page.content, to: &writer)
    return writer.lines
  }

  private func write(_ content: PageContent, to writer: inout PageWriter) {
    switch content {
    case .record(let address): writer.about(address) { writeRecord(address, to: &$0) }
    case .alert(let alert): writeAlert(alert, to: &writer)
    case .alerts(let title, let group): writeAlerts(title, group, to: &writer)
    case .week(let monday, let items): writeWeek(from: monday, items, to: &writer)
    case .meeting(let plan, let action): writeMeetingCard(plan, action, to: &writer)
    case .directory: DirectoryPage(in: self).write(to: &writer)
    case .grid(let id): writer.about(.audit(id)) { writeGrid(to: &$0) }
    case .programme(let year): ProgrammePage(year, in: self).write(to: &writer)
    case .findings: FindingsPage(in: self).write(to: &writer)
    case .results(let id, let look):
      if let audit = register.audits[id] {
        writer.about(.audit(id)) { ResultsPage(audit, look, in: self).write(to: &$0) }
      }
    case .comparison(let earlier, let later):
      guard let before = register.audits[earlier], let now = register.audits[later] else { return }
      writer.about(.audit(later)) { ComparisonPage(before, now, in: register).write(to: &$0) }
    }
  }

  func writeRecord(_ address: Address, to writer: inout PageWriter) {
    switch address {
    case .caseFile(let id), .casePart(let id, _):
      if let file = register.cases[id] { CasePage(file, in: self).write(to: &writer) }
    case .agencyReturn(let id, let entry, _):
      if let file = register.cases[id] { CasePage(file, in: self).writeReturn(entry, to: &writer) }
    case .plan(let id):
      if let plan = register.plans[id] { PlanPage(plan, in: self).write(to: &writer) }
    case .objective(let id, let objective):
      if let plan = register.plans[id] { PlanPage(plan, in: self).writeObjective(objective, to: &writer) }
    case .recommendation(let id, let recommendation):
      if let plan = register.plans[id] { PlanPage(plan, in: self).writeRecommendation(recommendation, to: &writer) }
    case .action(let id, let action):
      if let plan = register.plans[id], let action = plan.actions.first(where: { $0.id == action }) {
        ActionPage(action, of: plan, in: self).write(to: &writer)
      }
    case .agency, .person, .group, .theme: DirectoryEntryPage(address, in: self).write(to: &writer)
    case .audit(let id), .auditReturn(let id, _), .sampleCase(let id, _), .finding(let id, _):
      if let audit = register.audits[id] { AuditPage(audit, in: self).write(address, to: &writer) }
    case .round(let id): if let round = register.rounds[id] { RoundPage(round, in: self).write(to: &writer) }
    case .roundRequest(let id, let request):
      if let round = register.rounds[id] { RoundRequestPage(round, request, in: self)?.write(to: &writer) }
    case .settings, .entry: EntryPage(address, in: self).write(to: &writer)
    }
  }
}

extension Register {
  /// Whether what a page shows is still there.
  func holds(_ content: PageContent) -> Bool {
    switch content {
    case .record(let address): holds(address)
    case .meeting(let plan, let action): holds(.action(plan, action))
    case .grid(let id): audits[id]?.tool != nil
    case .results(let id, _): audits[id] != nil
    case .comparison(let earlier, let later): audits[earlier] != nil && audits[later] != nil
    default: true
    }
  }

  /// The thing an alert or a link is about: the entry where there is one, else its document.
  func address(of document: DocumentKey, item: AnyID?) -> Address {
    let path = item.flatMap { self.path(to: $0, in: document) } ?? FieldPath()
    switch document {
    case .agencies, .people, .groups, .themes: return path.isEmpty ? .settings : Address(document, at: path)
    default: return Address(document, at: path)
    }
  }
}
