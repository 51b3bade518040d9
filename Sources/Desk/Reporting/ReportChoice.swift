import Casework

/// A report that the desk can ask for.
public enum ReportChoice: Sendable, Equatable {
  case board, annual, actions
  case agency(AgencyID)
  case plan(PlanID)
  case caseFile(CaseID)
  case audit(AuditID)
}

/// A report that is asked for.
public struct ReportOrder: Sendable, Equatable {
  public let choice: ReportChoice
  /// What it is called, and its file: "Case report SAR-2026-004".
  public let title: String
  /// Whether it is for everyone: without officers' names, internal comment and small counts.
  public var isPublished = false
  /// The file that was named; nothing for one in a private place, which the browser shows.
  public var file: String?
  public var replaces = false
}

// Choosing a report: first those about what the cursor is on.
extension DeskState {
  mutating func openReports() {
    let orders = ordersHere + [.board, .annual, .actions].map(order)
    let choices = orders.map(choice) + (register.agencies.isEmpty ? [] : [agencyChoice])
    var menu = Menu(title: "Report as at \(today.words)", choices: choices)
    menu.enterWords = "make it"
    prompt = .menu(menu)
  }

  /// Which agency's report, where the cursor is on none.
  mutating func openAgencyReports() {
    let orders = register.agencies.map { order(.agency($0.id)) }
    var menu = Menu(title: "Report of which agency", choices: orders.map(choice))
    menu.enterWords = "make it"
    prompt = .menu(menu)
  }

  private var agencyChoice: Menu.Choice {
    Menu.Choice(
      mark: .plain, words: "Agency report: choose the agency", ink: .normal, notes: [], outcome: .agencyReports)
  }

  private func choice(of order: ReportOrder) -> Menu.Choice {
    var published = order
    published.isPublished = true
    var choice = Menu.Choice(mark: .plain, words: order.title, ink: .normal, notes: [], outcome: .report(order))
    choice.others = [
      Menu.Other(key: .control("f"), words: "to a file", outcome: .reportFile(order)),
      Menu.Other(key: .control("p"), words: "for everyone", outcome: .report(published)),
    ]
    return choice
  }

  /// What the cursor is on, what that belongs to, and the agency that it names.
  private var ordersHere: [ReportOrder] {
    guard let subject else { return [] }
    var found: [ReportChoice] = []
    switch subject.document {
    case .plan(let id): found.append(.plan(id))
    case .caseFile(let id): found.append(.caseFile(id))
    case .audit(let id): found.append(.audit(id))
    default: break
    }
    found += register.cases(behind: subject).map { .caseFile($0) }
    if let agency = agency(of: subject) { found.append(.agency(agency)) }
    return found.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }.map(order)
  }

  private func agency(of address: Address) -> AgencyID? {
    switch address {
    case .agency(let id): id
    case .action(_, let id): register.agency(register.action(id)?.action.leadAgency)?.id
    case .auditReturn(let id, let entry): register.audits[id]?.agencyReturn(entry)?.agency
    case .roundRequest(let id, let request): register.rounds[id]?.request(request)?.agency
    default: nil
    }
  }

  private func order(_ choice: ReportChoice) -> ReportOrder {
    ReportOrder(choice: choice, title: title(of: choice))
  }

  private func title(of choice: ReportChoice) -> String {
    switch choice {
    case .board: "Board pack"
    case .annual: "Annual report"
    case .actions: "Public action log"
    case .agency(let id): "Agency report: \(register.name(of: id))"
    case .plan(let id): "Action plan \(register.called(.plan(id)))"
    case .caseFile(let id): "Case report \(register.called(.caseFile(id)))"
    case .audit(let id): "Audit report \(register.called(.audit(id)))"
    }
  }

  /// Asks where the report shall be written.
  mutating func openReportFile(_ order: ReportOrder) {
    prompt = .file(FilePrompt(.report(order), name: "\(documents)/\(order.title.fileName)-\(today.iso).html"))
  }
}
