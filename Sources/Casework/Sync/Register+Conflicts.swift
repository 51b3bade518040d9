extension Register {
  /// The conflicts that a document keeps; those about the directory stand in the settings.
  public func conflicts(in key: DocumentKey) -> [SyncConflict] {
    switch key {
    case .caseFile(let id): cases[id]?.conflicts ?? []
    case .plan(let id): plans[id]?.conflicts ?? []
    case .audit(let id): audits[id]?.conflicts ?? []
    case .round(let id): rounds[id]?.conflicts ?? []
    case .settings: settings.conflicts
    case .agencies, .people, .groups, .themes, .chronology: []
    }
  }

  mutating func changeConflicts(in key: DocumentKey, _ change: (inout [SyncConflict]) -> Void) {
    switch key {
    case .caseFile(let id): self.change(id) { change(&$0.conflicts) }
    case .plan(let id): self.change(id) { change(&$0.conflicts) }
    case .audit(let id): self.change(id) { change(&$0.conflicts) }
    case .round(let id): self.change(id) { change(&$0.conflicts) }
    case .settings: changeSettings { change(&$0.conflicts) }
    case .agencies, .people, .groups, .themes, .chronology: break
    }
  }

  /// Which document a conflict that a document keeps is about; nothing for a file that Heed does not write.
  func document(of conflict: SyncConflict, in key: DocumentKey) -> DocumentKey? {
    switch conflict.document {
    case "": return key
    case "agencies": return .agencies
    case "people": return .people
    case "groups": return .groups
    case "themes": return .themes
    default:
      let words = conflict.document.split(separator: "/")
      guard words.count == 2, words[0] == "chronology" else { return nil }
      let id = ChronologyID(String(words[1]))
      return chronologies[id] == nil ? nil : .chronology(id)
    }
  }
}

extension SyncConflict {
  /// The way to the part, entry or list that it is about.
  var path: FieldPath { FieldPath(marked: place) }
}

extension ConflictingField {
  var path: FieldPath { FieldPath(marked: field) }
}

extension FieldPath {
  /// A path as a conflict keeps it: entries are marked, "actions.#k7q2m3x8f0ab.text".
  init(marked text: String) {
    self.init(
      text.split(separator: ".").map { step in
        step.hasPrefix("#") ? .entry(AnyID(String(step.dropFirst()))) : .key(String(step))
      })
  }
}
