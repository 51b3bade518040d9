/// One thing that two machines changed in two ways before they met: both values, one of which stands until someone settles it.
///
/// `heed sync` writes it into the record it is about, with an identifier made from its content, so that whoever merges
/// writes the same. Conflicts about the directory and the settings stand in the settings.
public struct SyncConflict: Item {
  /// In what way the two differ.
  public enum Kind: String, ChoiceValue {
    /// The same fields were given different values.
    case field
    /// One side took away what the other changed: it stays.
    case removed
    /// Both added to a list of which the last entry counts, such as moves.
    case order
  }

  public var id = Identifier<SyncConflict>("")
  /// What it is about, such as `people` or `chronology/` and an identifier; blank for the record it stands in.
  public var document = ""
  public var kind = Kind.field
  /// The way to the part, entry or list, entries marked by `#`: `actions.#k7q2m3x8f0ab`; blank for the record itself.
  public var place = ""
  public var fields: [ConflictingField] = []

  public init() {}

  public mutating func visit<V: FieldVisitor>(_ fields: inout V) {
    fields.field("document", &document)
    fields.field("kind", &kind)
    fields.field("place", &place)
    fields.items("fields", &self.fields)
  }
}

/// One field of a conflict, with what stands and what does not, as stored.
public struct ConflictingField: Item {
  public var id = Identifier<ConflictingField>("")
  /// The way to the field from the conflict's place; blank for a list's last entry.
  public var field = ""
  public var kept: [String] = []
  public var other: [String] = []

  public init() {}

  public mutating func visit<V: FieldVisitor>(_ fields: inout V) {
    fields.field("field", &field)
    fields.field(Field("kept", .pseudonymous), &kept)
    fields.field(Field("other", .pseudonymous), &other)
  }
}
