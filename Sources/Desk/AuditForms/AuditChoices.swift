import Casework

// What may be said in the fields of an audit that hold a code of its tool: shown in words, kept as the code.
extension DeskState {
  /// A field whose text is a code, as a choice among those there are; any other field as it is.
  func suited(_ entry: FieldEntry, in document: DocumentKey?) -> FieldEntry {
    guard case .audit(let id)? = document, case .text = entry.form, let audit = register.audits[id],
      let choices = codes(of: entry.path.lastKey, in: audit), !choices.isEmpty
    else { return entry }
    return FieldEntry(
      path: entry.path, field: entry.field, form: .choice(choices), shape: entry.shape, stored: entry.stored)
  }

  private func codes(of key: String, in audit: Audit) -> [FieldChoice]? {
    switch key {
    case "grade":
      return register.scales(of: audit).filter { !$0.isLegacy }.flatMap(\.grades).map {
        FieldChoice(stored: $0.code, words: $0.word)
      }
    case "questions": return audit.tool?.questions.map { FieldChoice(stored: $0.code, words: "\($0.ref) \($0.text)") }
    case "section": return audit.tool?.sections.map { FieldChoice(stored: $0.code, words: $0.title) }
    default: return nil
    }
  }

  /// What a new entry of an audit begins with: the next reference, today, whoever is at the keyboard.
  func firstText(of entry: FieldEntry, _ kind: EntryKind, inAudit id: AuditID) -> String {
    guard let audit = register.audits[id] else { return "" }
    switch (kind.name, entry.path) {
    case ("finding", ["ref"]): return audit.nextFindingRef
    case ("finding", ["cases"]):
      if case .sampleCase? = subject, let subject { return register.called(subject) }
      return ""
    case ("observation", ["ref"]): return "O\(audit.observations.count + 1)"
    case ("conference", ["ref"]): return "CC\(audit.conferences.count + 1)"
    case ("judgement", ["by"]), ("observation", ["observer"]), ("return-chase", ["by"]): return register.name(of: actor)
    case ("judgement", ["on"]), ("observation", ["on"]), ("return-chase", ["on"]): return today.words
    default: return ""
    }
  }
}
