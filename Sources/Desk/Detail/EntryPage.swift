import Casework
import Drawing

/// A page made of a record's own fields alone, for whatever has no page of its own: a milestone, a contact, an agency.
struct EntryPage {
  let address: Address
  let state: DeskState
  private let register: Register

  init(_ address: Address, in state: DeskState) {
    self.address = address
    self.state = state
    register = state.register
  }

  func write(to page: inout PageWriter) {
    writeTitle(to: &page)
    page.gap()
    writeFields(to: &page)
    writeEvents(to: &page)
  }

  private func writeTitle(to page: inout PageWriter) {
    page.title(register.called(address))
    if let home = address.home?.record {
      page.leading(to: home) {
        $0.line(Run(" of \(register.called(home))", .key), Run("  \(register.title(of: home))", .dim))
      }
    }
    guard register.isHistory(address) else { return }
    page.paragraph("Part of the history, which stays as it was written.", .dim)
  }

  /// Every field, the blank ones too, so that one sees what could be said.
  func writeFields(to page: inout PageWriter) {
    let fields = register.fields(at: address)
    let outer = page.labelWidth
    page.labelWidth = min(max(12, fields.map { TextWidth.columns($0.label) }.max() ?? 0), page.width / 2)
    for field in fields {
      page.leading(to: linked(by: field)) { page in
        if field.stored.isEmpty {
          page.field(field.label, "-", .dim)
        } else {
          page.field(field.label, words(of: field))
        }
      }
    }
    page.labelWidth = outer
  }

  private func words(of field: FieldEntry) -> String {
    field.stored.map { state.reading.words($0, for: field.form) }.joined(separator: "; ")
  }

  /// The record that a field leads to, so that Enter follows it.
  private func linked(by field: FieldEntry) -> Address? {
    guard case .link = field.form, field.stored.count == 1 else { return nil }
    return register.address(linkedBy: AnyID(field.stored[0]))
  }

  private func writeEvents(to page: inout PageWriter) {
    guard case .entry(.chronology(let id), []) = address, let chronology = register.chronologies[id] else { return }
    page.heading(count(chronology.events.count, "event"))
    for event in chronology.events {
      page.about(address.entry(["events"], event.id)) { page in
        page.line(
          Run("  \(event.on?.words ?? event.start) \(event.time)", .info),
          Run("  \(register.name(of: event.agency))\(event.isKeyEpisode ? "  key episode" : "")", .dim))
        page.paragraph(event.event, indent: 4)
      }
    }
  }
}

extension Address {
  /// The nearest thing that has a page of its own: the case of a milestone, the action of a piece of evidence.
  var record: Address {
    switch self {
    case .casePart(let id, _): .caseFile(id)
    case .entry(.chronology, []): self
    case .entry: home?.record ?? self
    default: self
    }
  }
}

extension Register {
  /// What a link leads to; nothing where it leads nowhere.
  func address(linkedBy id: AnyID) -> Address? {
    if cases[id.retyped()] != nil { return .caseFile(id.retyped()) }
    if plans[id.retyped()] != nil { return .plan(id.retyped()) }
    for document in [DocumentKey.agencies, .people, .groups, .themes] {
      if let path = path(to: id, in: document) { return Address(document, at: path) }
    }
    return plans.keys.lazy.compactMap { plan in
      path(to: id, in: .plan(plan)).map { Address(.plan(plan), at: $0) }
    }.first
  }
}
