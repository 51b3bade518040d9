/// Turns what a person typed into what a file stores, and back, for any field.
public struct FieldReading: Sendable {
  let register: Register
  private let today: Day

  public init(_ register: Register, on today: Day) {
    self.register = register
    self.today = today
  }

  /// What is stored for the typed text, or one sentence, begun with the field's label, that says why it cannot be.
  public func stored(_ typed: String, for entry: FieldEntry) -> Result<String, Violation> {
    value(typed, for: entry).mapError { Violation($0.rule, "\(entry.label): \($0.sentence)", field: entry.option) }
  }

  /// As `stored`, for where the label stands beside the sentence.
  public func value(_ typed: String, for entry: FieldEntry) -> Result<String, Violation> {
    let text = typed.stripped
    return switch entry.form {
    case .text, .instant: .success(entry.field.traits.contains(.long) ? typed : text)
    case .timescale: .success(timescale(text))
    case .day: day(text)
    case .flag: flag(text)
    case .number: number(text)
    case .choice(let choices): choice(text, among: choices)
    case .link(let target): link(text, to: target)
    case .party: .success(party(text))
    case .mention(let target): mention(text, of: target)
    }
  }

  /// The words a person reads for what is stored.
  public func words(_ stored: String, for form: FieldForm) -> String {
    switch form {
    case .day: Day(fieldText: stored)?.words ?? stored
    case .flag: stored == "true" ? "yes" : "no"
    case .choice(let choices): choices.first { $0.stored == stored }?.words ?? stored
    case .link(let target): name(stored, of: target)
    case .party: register.name(of: Party(fieldText: stored))
    case .mention(let target): stored.first == "@" ? name(String(stored.dropFirst()), of: target) : stored
    case .text, .instant, .number, .timescale: stored
    }
  }

  private func day(_ text: String) -> Result<String, Violation> {
    let calendar = register.reference.calendar(register.settings.board.division)
    return DayShorthand.read(text, on: today, calendar: calendar).map(\.iso)
      .mapError { Violation("not-a-day", $0.sentence) }
  }

  /// As printed; a shorthand for a day, which would mean another one tomorrow, becomes that day.
  public func timescale(_ text: String) -> String {
    guard Timescale(printed: text).due == nil, case .success(let iso) = day(text) else { return text }
    return Day(iso: iso)?.words ?? text
  }

  private func flag(_ text: String) -> Result<String, Violation> {
    switch text.lowercased() {
    case "yes", "y", "true", "1": .success("true")
    case "no", "n", "false", "0": .success("false")
    default: .failure(Violation("not-yes-or-no", "“\(text)” is neither yes nor no."))
    }
  }

  private func number(_ text: String) -> Result<String, Violation> {
    Int(text).map { .success(String($0)) } ?? .failure(Violation("not-a-number", "“\(text)” is not a whole number."))
  }

  private func choice(_ text: String, among choices: [FieldChoice]) -> Result<String, Violation> {
    let wanted = Self.plain(text)
    let exact = choices.filter { Self.plain($0.stored) == wanted || Self.plain($0.words) == wanted }
    let fits = exact.isEmpty ? choices.filter { Self.plain($0.words).hasPrefix(wanted) } : exact
    if fits.count == 1 { return .success(fits[0].stored) }
    let list = choices.map(\.words).joined(separator: ", ")
    return .failure(Violation("no-such-choice", "“\(text)” is not one of: \(list)."))
  }

  private func link(_ text: String, to target: LinkTarget) -> Result<String, Violation> {
    switch AddressBook(register).find(text) {
    case .found(let address):
      guard let id = address.linked, target == .anything || address.target == target else {
        return .failure(Violation("wrong-kind", "“\(text)” is not \(target.words)."))
      }
      return .success(id.text)
    case .several(let references): return .failure(severalFit(text, references))
    case .nothing:
      return .failure(Violation("not-found", "no \(target.noun) is called “\(text)”."))
    }
  }

  /// A person of the directory where the name is one's, else the words themselves.
  public func someone(_ typed: String) -> Party {
    let text = typed.stripped
    let person = register.people.first { $0.name.lowercased() == text.lowercased() }
    return person.map { .person($0.id) } ?? .named(text)
  }

  private func party(_ text: String) -> String { someone(text).fieldText }

  /// The one thing of that kind that a reference fits, else the words themselves.
  private func mention(_ text: String, of target: LinkTarget) -> Result<String, Violation> {
    switch AddressBook(register).find(text, among: target) {
    case .found(let address): .success(address.linked.map { "@" + $0.text } ?? text)
    case .several(let references): .failure(severalFit(text, references))
    case .nothing: .success(text.first == "@" ? String(text.drop { $0 == "@" }) : text)
    }
  }

  private func severalFit(_ text: String, _ references: [String]) -> Violation {
    let list = references.prefix(6).joined(separator: ", ")
    return Violation("several-fit", "“\(text)” may be any of \(references.count): \(list).")
  }

  private func name(_ stored: String, of target: LinkTarget) -> String {
    switch target {
    case .agency: register.agency(AgencyID(stored))?.name ?? stored
    case .person: register.person(PersonID(stored))?.name ?? stored
    case .group: register.group(GroupID(stored))?.name ?? stored
    case .theme: register.theme(ThemeID(stored))?.name ?? stored
    default:
      AddressBook(register).everything().first { $0.address.linked?.text == stored }?.reference
        ?? register.tombstone(of: AnyID(stored)).map { "\($0.reference) (erased)" } ?? stored
    }
  }

  /// Lower case, with hyphens as spaces: how people and shells write the same words.
  private static func plain(_ text: String) -> String {
    String(text.lowercased().map { $0 == "-" || $0 == "_" ? " " : $0 })
  }
}

extension Address {
  /// The identifier that a link to it holds.
  var linked: AnyID? {
    switch self {
    case .caseFile(let id): id.erased
    case .plan(let id): id.erased
    case .audit(let id): id.erased
    case .round(let id): id.erased
    default: item
    }
  }

  /// The kind of link that leads to it.
  public var target: LinkTarget {
    switch self {
    case .agency: .agency
    case .person: .person
    case .group: .group
    case .theme: .theme
    case .caseFile, .casePart: .caseFile
    case .agencyReturn: .agencyReturn
    case .plan: .plan
    case .objective: .objective
    case .recommendation: .recommendation
    case .action: .action
    case .audit: .audit
    case .auditReturn: .auditReturn
    case .sampleCase: .sampleCase
    case .finding: .finding
    case .round: .round
    case .roundRequest: .roundRequest
    case .settings, .entry: .anything
    }
  }
}
