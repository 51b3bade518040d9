/// What is left of a record that was erased: that it was there, and who erased it, when and why.
public struct Tombstone: Item {
  /// The record's own.
  public var id = Identifier<Tombstone>("")
  /// "SAR-2026-004", which no other record is ever given.
  public var reference = ""
  public var formerly: [String] = []
  /// "case", "plan", "audit", "update round".
  public var kind = ""
  public var on: Day?
  public var by: Party?
  public var reason = ""
  /// The SHA-256 of the record's file as it last was: whoever has a copy can show that it is what was erased.
  public var digest = ""
  /// Where its file stood.
  public var path = ""
  /// What stood within it and others link to, and the chronologies that went with it.
  public var parts: [AnyID] = []

  public init() {}

  public mutating func visit<V: FieldVisitor>(_ fields: inout V) {
    fields.field(Field("reference", .required), &reference)
    fields.field("formerly", &formerly)
    fields.field(Field("kind", .required), &kind)
    fields.field(Field("on", "Erased on", [.required, .past]), &on)
    fields.field(Field("by", "Erased by"), &by)
    fields.field(Field("reason", .required), &reason)
    fields.field(Field("digest", "SHA-256 of its file"), &digest)
    fields.field(Field("path", "Its file"), &path)
    fields.field("parts", &parts)
  }
}

extension Register {
  /// What is left of an erased record, by what it was called.
  public func tombstone(called reference: String) -> Tombstone? {
    let head = reference.stripped.lowercased().prefix { $0 != "/" }
    return settings.erased.last { stone in
      ([stone.reference] + stone.formerly).contains { $0.lowercased() == head }
    }
  }

  /// What is left of the erased record that a link leads to, or leads into.
  public func tombstone(of id: AnyID) -> Tombstone? {
    settings.erased.last { $0.id.erased == id || $0.parts.contains(id) }
  }

  /// "SAR-2026-004 was erased on 21 Nov 2026 by Jo Marsh: retention has ended."
  public func sentence(of stone: Tombstone) -> String {
    let who = stone.by.map { " by \(name(of: $0))" } ?? ""
    return "\(stone.reference) was erased\(stone.on.map { " on \($0.words)" } ?? "")\(who): \(stone.reason)."
  }
}
