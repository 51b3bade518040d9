/// One field of a record as a form or a page shows it.
public struct FieldEntry: Sendable {
  /// Whether a field holds one value or several.
  public enum Shape: Sendable, Equatable { case single, several }

  /// The way to it from the record that was listed; parts that are always one are stepped into.
  public let path: FieldPath
  public let field: Field
  public let form: FieldForm
  public let shape: Shape
  /// What is stored: empty where the field says nothing.
  public let stored: [String]

  public init(path: FieldPath, field: Field, form: FieldForm, shape: Shape = .single, stored: [String] = []) {
    self.path = path
    self.field = field
    self.form = form
    self.shape = shape
    self.stored = stored
  }

  public var label: String { field.label }

  /// What the command line calls it: "due-on", or "decision.rationale" within a part.
  public var option: String { path.steps.map(Self.optionWord).joined(separator: ".") }

  private static func optionWord(_ step: FieldStep) -> String {
    switch step {
    case .key(let key): Field.hyphenated(key)
    case .entry(let id): id.text
    }
  }
}

/// Lists the fields of a record, its parts stepped into and its lists of entries left out.
public struct FieldListing: FieldVisitor {
  public private(set) var entries: [FieldEntry] = []
  private var prefix = FieldPath()
  private var traits: Field.Traits = []

  init() {}

  /// - Parameter isKept: whether all of it is kept, as what stands in a list that is only ever added to.
  public static func entries<R: Fielded>(of record: R, isKept: Bool = false) -> [FieldEntry] {
    var listing = FieldListing()
    if isKept { listing.traits = .kept }
    var copy = record
    copy.visit(&listing)
    return listing.entries
  }

  private mutating func add(_ field: Field, _ form: FieldForm, _ shape: FieldEntry.Shape, _ stored: [String]) {
    let whole = Field(field.name, field.words, field.traits.union(traits))
    entries.append(
      FieldEntry(
        path: prefix.appending(.key(field.key)), field: whole, form: form, shape: shape,
        stored: stored.filter { !$0.isEmpty }))
  }

  public mutating func field<T: FieldValue>(_ field: Field, _ value: inout T) {
    add(field, T.form, .single, value.isBlank ? [] : [value.fieldText])
  }

  public mutating func field<T: FieldValue>(_ field: Field, _ value: inout T?) {
    add(field, T.form, .single, value.map { [$0.fieldText] } ?? [])
  }

  public mutating func field<T: FieldValue>(_ field: Field, _ values: inout [T]) {
    add(field, T.form, .several, values.map(\.fieldText))
  }

  public mutating func part<P: Fielded>(_ field: Field, _ value: inout P) {
    if var timescale = value as? Timescale {
      add(field, .timescale, .single, [timescale.printed])
      timescale.printed = ""
      return
    }
    let (outerPrefix, outerTraits) = (prefix, traits)
    prefix = prefix.appending(.key(field.key))
    traits = outerTraits.union(field.traits.intersection(.kept))
    value.visit(&self)
    (prefix, traits) = (outerPrefix, outerTraits)
  }

  public mutating func part<P: Fielded>(_ field: Field, _ value: inout P?) {
    var present = value ?? P()
    part(field, &present)
  }

  public mutating func items<I: Item>(_ field: Field, _ values: inout [I]) {}
}
