import Casework
import Drawing

/// An agency, person, group or theme: its fields, and then what it owes or stands in.
struct DirectoryEntryPage {
  private let entry: EntryPage

  init(_ address: Address, in state: DeskState) { entry = EntryPage(address, in: state) }

  private var address: Address { entry.address }
  private var state: DeskState { entry.state }
  private var register: Register { state.register }

  func write(to page: inout PageWriter) {
    page.title(register.called(address))
    if let words = standing { page.paragraph(words, .soon) }
    page.gap()
    entry.writeFields(to: &page)
    switch address {
    case .agency(let id): writeOwed(by: id, to: &page)
    case .person(let id): writeLed(by: id, to: &page)
    case .group(let id): writeGroup(id, to: &page)
    case .theme(let id): writeTheme(id, to: &page)
    default: break
    }
  }

  /// What must be known before anything is asked of it.
  private var standing: String? {
    switch address {
    case .agency(let id):
      register.agency(id)?.activeTo.flatMap { $0 < state.today ? "No longer active since \($0.words)." : nil }
    case .person(let id): register.person(id).flatMap { $0.hasLeft(by: state.today) ? "Has left." : nil }
    case .group(let id):
      register.group(id)?.activeTo.flatMap { $0 < state.today ? "Ended on \($0.words)." : nil }
    case .theme(let id): register.theme(id).flatMap { $0.isRetired ? "No longer used." : nil }
    default: nil
    }
  }

  private func writeOwed(by id: AgencyID, to page: inout PageWriter) {
    writeActions("open actions led", rows { $0.leadAgency == id }, to: &page)
    writeReturns(of: id, to: &page)
    let people = register.people.filter { $0.agency == id && !$0.hasLeft(by: state.today) }
    guard !people.isEmpty else { return }
    page.heading("people \(people.count)")
    for person in people {
      page.about(.person(person.id)) { $0.line(Run("  \(person.name)", .key), Run("  \(person.role)", .dim)) }
    }
  }

  private func writeLed(by id: PersonID, to page: inout PageWriter) {
    writeActions("open actions led", rows { $0.leads.contains { $0.person == id } }, to: &page)
    let groups = register.groups.filter { group in
      group.members.contains(id) || group.chairs.contains { $0.person == .person(id) }
    }
    if !groups.isEmpty { page.heading("groups") }
    for group in groups { page.about(.group(group.id)) { $0.line(Run("  \(group.name)", .key)) } }
  }

  private func writeGroup(_ id: GroupID, to page: inout PageWriter) {
    guard let group = register.group(id) else { return }
    page.heading("chairs \(group.chairs.count)")
    if group.chairs.isEmpty { page.paragraph("none yet: a adds one", .dim, indent: 2) }
    for term in group.chairs.reversed() {
      let span = "\(term.from?.words ?? "?") to \(term.to?.words ?? "now")"
      page.about(address.entry(["chairs"], term.id)) {
        $0.line(Run("  \(register.name(of: term.person))"), Run("  \(span)", .dim))
      }
    }
    let plans = register.plansInOrder.filter { $0.owningGroup == id }
    if !plans.isEmpty { page.heading("plans owned") }
    for plan in plans {
      page.about(.plan(plan.id)) {
        $0.line(Run("  \(plan.reference)", .key), Run("  \(plan.title)"), Run("  \(plan.stage.words)", .dim))
      }
    }
  }

  private func writeTheme(_ id: ThemeID, to page: inout PageWriter) {
    let cases = register.casesInOrder.filter { $0.themes.contains(id) }
    if !cases.isEmpty { page.heading("cases") }
    for file in cases {
      page.about(.caseFile(file.id)) { $0.line(Run("  \(file.reference)", .key), Run("  \(file.title)")) }
    }
    writeActions("open actions", rows { $0.themes.contains(id) }, to: &page)
  }

  /// The open actions that fit, the one that is due first before the others.
  private func rows(_ fits: (Action) -> Bool) -> [ActionRow] {
    let wanted = Set(register.plans.values.flatMap(\.actions).filter { !$0.hasEnded && fits($0) }.map(\.id))
    return state.picture.actions.filter { wanted.contains($0.id) }
      .sorted { ($0.due?.number ?? .max, $0.reference) < ($1.due?.number ?? .max, $1.reference) }
  }

  private func writeActions(_ heading: String, _ rows: [ActionRow], to page: inout PageWriter) {
    page.heading("\(heading) \(rows.count)")
    if rows.isEmpty { page.paragraph("none", .dim, indent: 2) }
    for row in rows {
      page.about(.action(row.plan, row.id)) { $0.line(ActionLine(row, today: state.today).runs(width: $0.width)) }
    }
  }

  private func writeReturns(of id: AgencyID, to page: inout PageWriter) {
    let owed = register.casesInOrder.flatMap { file in
      register.references(ofReturnsIn: file).compactMap { place in
        file.agencyReturn(place.id).map { (file, place, $0.entry) }
      }
    }.filter { $0.2.agency == id && !$0.2.isSettled }
    page.heading("returns owed \(owed.count)")
    if owed.isEmpty { page.paragraph("none", .dim, indent: 2) }
    for (file, place, entry) in owed {
      page.about(.agencyReturn(file.id, place.id, place.part)) {
        $0.line(
          Run("  \(file.reference)", .key), Run("  \(entry.kind.words)  "),
          CasePage(file, in: state).standing(of: entry))
      }
    }
  }
}
