import Casework
import Drawing

/// What a detail pane or an opened page shows.
enum PageContent: Equatable, Sendable {
  case record(Address)
  case alert(Alert)
  case alerts(title: String, AlertGroup)
  case week(Day, [Upcoming])
  case meeting(PlanID, ActionID)
}

/// A page, the line its cursor is on and the first one in sight.
struct Page: Equatable, Sendable {
  var content: PageContent
  private(set) var line = 0
  private(set) var top = 0

  init(_ content: PageContent) { self.content = content }

  /// The cursor is brought back onto a page that became shorter by `keepInSight`.
  mutating func move(by step: Int) { line = max(0, line + step) }

  mutating func go(to place: Int) { line = max(0, place) }

  mutating func keepInSight(lines: [PageLine], height: Int) {
    line = min(line, max(0, lines.count - 1))
    guard height > 0 else { return }
    top = max(min(top, line), line - height + 1)
    top = max(0, min(top, lines.count - height))
  }
}

extension DeskState {
  /// The lines of a page at a width.
  func lines(of page: Page?, width: Int) -> [PageLine] {
    guard let page else { return [] }
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
    default: writer.paragraph("This is in the board's directory: heed show prints it.", .dim)
    }
  }
}

extension Register {
  /// Whether what a page shows is still there.
  func holds(_ content: PageContent) -> Bool {
    switch content {
    case .record(let address): holds(address)
    case .meeting(let plan, let action): holds(.action(plan, action))
    default: true
    }
  }

  private func holds(_ address: Address) -> Bool {
    switch address {
    case .caseFile(let id): return cases[id] != nil
    case .casePart(let id, let part): return cases[id]?.has(part) ?? false
    case .agencyReturn(let id, let entry, _): return cases[id]?.agencyReturn(entry) != nil
    case .plan(let id): return plans[id] != nil
    case .objective(let id, let entry): return plans[id]?.objective(entry) != nil
    case .recommendation(let id, let entry): return plans[id]?.recommendation(entry) != nil
    case .action(let id, let entry): return plans[id]?.actions.contains { $0.id == entry } ?? false
    default: return true
    }
  }

  /// The thing an alert or a link is about: the entry where a page shows it, else its document.
  func address(of document: DocumentKey, item: AnyID?) -> Address {
    switch document {
    case .caseFile(let id):
      if let item, let found = cases[id]?.agencyReturn(item.retyped()) {
        return .agencyReturn(id, item.retyped(), found.part)
      }
      return .caseFile(id)
    case .plan(let id):
      guard let item, let plan = plans[id] else { return .plan(id) }
      if plan.actions.contains(where: { $0.id.erased == item }) { return .action(id, item.retyped()) }
      if plan.recommendation(item.retyped()) != nil { return .recommendation(id, item.retyped()) }
      return .plan(id)
    default: return .settings
    }
  }

  /// What people call a thing.
  func called(_ address: Address) -> String {
    switch address {
    case .caseFile(let id): cases[id]?.reference ?? ""
    case .casePart(let id, let part): "\(cases[id]?.reference ?? "")/\(part.rawValue)"
    case .agencyReturn(let id, let entry, _):
      cases[id].flatMap { references(ofReturnsIn: $0).first { $0.id == entry }?.reference } ?? ""
    case .plan(let id): plans[id]?.reference ?? ""
    case .objective(let id, let entry): "\(plans[id]?.reference ?? "")/\(plans[id]?.objective(entry)?.ref ?? "")"
    case .recommendation(let id, let entry):
      plans[id].flatMap { plan in plan.recommendation(entry).map { plan.reference(of: $0) } } ?? ""
    case .action(let id, let entry):
      plans[id].flatMap { plan in plan.actions.first { $0.id == entry }.map { plan.reference(of: $0) } } ?? ""
    default: "the board's settings"
    }
  }
}
