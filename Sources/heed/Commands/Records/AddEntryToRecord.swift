import Casework

extension Session {
  /// Adds an agency, a milestone, a contact, … by the one command for entries.
  func addEntry(_ kind: EntryKind, _ typed: FieldArguments, in home: String?) throws {
    let (document, base, called) = try place(of: kind, home)
    var typed = typed
    if case .audit(let id) = document, let audit = register.audits[id] { readOwnWords(of: audit, in: &typed) }
    let list = base.appending(kind.list)
    let id: AnyID = mint.make()
    let edits = try edits(typed, of: kind.fields(), isNew: true)
    let what = called.isEmpty ? "\(kind.name) \(name(among: typed))".stripped : "\(kind.name) to \(called)"
    try commit(AddEntry(document: document, list: list, id: id, called: what, edits: edits))
    if called.isEmpty { return Output.line(name(among: typed)) }
    let count = store.register.entries(of: list, in: document).count
    Output.line("\(called)/\(kind.name)/\(count)")
  }

  private func place(of kind: EntryKind, _ home: String?) throws -> (DocumentKey, FieldPath, String) {
    if case .directory(let document) = kind.home { return (document, FieldPath(), "") }
    guard let home else {
      throw Refusal("Say which record the \(kind.name) belongs to: --in REF.", .usage)
    }
    if kind.home == .chronology { return try chronologyPlace(home) }
    let address = try find(home)
    guard kind.stands(in: address) else {
      throw Refusal("A \(kind.name) does not belong to \(home): name \(Self.words(for: kind.home)).")
    }
    return (address.document, address.homePath, wholeReference(of: address) ?? home)
  }

  private func chronologyPlace(_ home: String) throws -> (DocumentKey, FieldPath, String) {
    let file = try caseFile(home)
    guard let chronology = register.chronologies(of: file.id).first else {
      throw Refusal(
        "\(file.reference) has no chronology yet: heed import chronology FILE --case \(file.reference) begins one.")
    }
    return (.chronology(chronology.id), FieldPath(), file.reference)
  }

  private static func words(for home: EntryKind.Home) -> String {
    switch home {
    case .directory: "the directory"
    case .caseFile, .chronology: "a case"
    case .plan: "a plan"
    case .action: "an action"
    case .recommendation: "a recommendation"
    case .agencyReturn: "an agency's return"
    case .audit: "an audit"
    case .auditReturn: "an agency's return to an audit"
    case .conference: "a conference"
    case .group: "a group"
    }
  }

  /// What a new entry of the directory is called.
  private func name(among typed: FieldArguments) -> String {
    typed.values.first { $0.name == "name" }?.text ?? typed.values.first { $0.name == "code" }?.text ?? ""
  }

  /// The whole reference of what an address names; an entry within a case's parts belongs to the case.
  func wholeReference(of address: Address) -> String? {
    if case .casePart(let id, _) = address { return register.cases[id]?.reference }
    return AddressBook(register).everything().first { $0.address == address }?.reference
  }
}
