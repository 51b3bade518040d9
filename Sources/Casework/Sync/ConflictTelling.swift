/// A conflict in the words of whoever settles it.
public struct ConflictTelling: Sendable, Equatable {
  /// What it is about: "PLAN-2026-001/1/7b, what to do".
  public let subject: String
  /// What stands now.
  public let kept: String
  /// What the other copy said.
  public let other: String

  /// "PLAN-2026-001/1/7b, what to do: “Visit” stands, and the other copy says “Telephone”."
  public var sentence: String { "\(subject): “\(kept)” stands, and the other copy says “\(other)”." }
}

extension Register {
  /// A conflict that a document keeps, in words.
  public func telling(of conflict: SyncConflict, in key: DocumentKey) -> ConflictTelling {
    guard let document = document(of: conflict, in: key) else {
      return telling(ofFile: conflict)
    }
    switch conflict.kind {
    case .field: return telling(ofFields: conflict, in: document)
    case .removed:
      return ConflictTelling(
        subject: holder(Address(document, at: conflict.path), in: document), kept: "what was changed in it",
        other: "it was taken away")
    case .order: return telling(ofLast: conflict, in: document)
    }
  }

  /// What people call the record, entry or part that a conflict stands at.
  private func holder(_ address: Address, in document: DocumentKey) -> String {
    let called = address.path.isEmpty ? "" : called(address)
    return called.isEmpty ? name(of: document) : called
  }

  private func telling(ofFile conflict: SyncConflict) -> ConflictTelling {
    let fields = conflict.fields.map { $0.field.isEmpty ? "all of it" : $0.field }.joined(separator: ", ")
    return ConflictTelling(
      subject: [conflict.document, fields].filter { !$0.isEmpty }.joined(separator: ", "),
      kept: Self.joined(conflict.fields.flatMap(\.kept)), other: Self.joined(conflict.fields.flatMap(\.other)))
  }

  private func telling(ofFields conflict: SyncConflict, in document: DocumentKey) -> ConflictTelling {
    let address = Address(document, at: conflict.path)
    let known = fields(at: address)
    let shown = Self.shown(conflict.fields)
    let labels = shown.map { field in
      let entry = known.first { $0.path == field.path }
      return (entry?.label ?? Field.spoken(field.path.lastKey)).lowercased()
    }
    return ConflictTelling(
      subject: "\(holder(address, in: document)), \(labels.joined(separator: ", "))", kept: words(shown, known, \.kept),
      other: words(shown, known, \.other))
  }

  /// Of a due day what was printed says enough; the rest of it follows from that.
  private static func shown(_ fields: [ConflictingField]) -> [ConflictingField] {
    let printed = fields.filter { $0.field == "timescale.printed" || $0.field == "timescale.due" }
    return printed.isEmpty ? fields : Array(printed.suffix(1))
  }

  private func words(
    _ fields: [ConflictingField], _ known: [FieldEntry], _ side: (ConflictingField) -> [String]
  ) -> String {
    let reading = FieldReading(self, on: Day(number: 0))
    return Self.joined(
      fields.map { field in
        let form =
          known.first { $0.path == field.path }?.form ?? (Day(fieldText: side(field).first ?? "") == nil ? .text : .day)
        return Self.joined(side(field).map { reading.words($0, for: form) })
      })
  }

  private func telling(ofLast conflict: SyncConflict, in document: DocumentKey) -> ConflictTelling {
    let home = Address(document, at: FieldPath(conflict.path.steps.dropLast()))
    let what = conflict.path.lastKey == "moves" ? "stage" : Field.spoken(conflict.path.lastKey).lowercased()
    let said = [\ConflictingField.kept, \.other].map { side in
      conflict.fields.first?[keyPath: side].first.map { words(ofEntry: $0, of: conflict, in: document) } ?? ""
    }
    return ConflictTelling(subject: "\(holder(home, in: document)), \(what)", kept: said[0], other: said[1])
  }

  /// "completed, 21 Nov 2026": what an entry of a list says first, and when.
  private func words(ofEntry id: String, of conflict: SyncConflict, in document: DocumentKey) -> String {
    let reading = FieldReading(self, on: Day(number: 0))
    let fields = fields(at: Address(document, at: conflict.path.appending(.entry(AnyID(id)))))
    let telling = ["to", "level", "on"].compactMap { key in fields.first { $0.field.key == key } }
    return telling.flatMap { entry in entry.stored.map { reading.words($0, for: entry.form) } }
      .joined(separator: ", ")
  }

  private static func joined(_ words: [String]) -> String {
    let said = words.filter { !$0.isEmpty }.joined(separator: "; ")
    if said.isEmpty { return "nothing" }
    return said.count > 120 ? said.prefix(119) + "…" : said
  }
}
