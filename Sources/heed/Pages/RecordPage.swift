import Casework

/// Puts every field of a record that says something on a page: first what it holds itself, then its parts and lists,
/// each under a heading of its own.
struct RecordPage: FieldVisitor {
  private(set) var page: Page
  /// Whether the record's own fields are shown now, or its parts and lists.
  private var isAtFields = true
  private let reading: FieldReading
  /// Fields shown elsewhere.
  private let skipped: Set<String>

  init(on page: Page, in register: Register, today: Day, skipping skipped: Set<String> = []) {
    self.page = page
    reading = FieldReading(register, on: today)
    self.skipped = skipped
  }

  mutating func show<R: Fielded>(_ record: R) {
    var copy = record
    isAtFields = true
    copy.visit(&self)
    isAtFields = false
    copy.visit(&self)
  }

  private mutating func line(_ field: Field, _ stored: [String], _ form: FieldForm) {
    guard isAtFields, !skipped.contains(field.key), !stored.isEmpty else { return }
    page.field(field.label, stored.map { reading.words($0, for: form) }.joined(separator: "; "))
  }

  mutating func field<T: FieldValue>(_ field: Field, _ value: inout T) {
    line(field, value.isBlank ? [] : [value.fieldText], T.form)
  }

  mutating func field<T: FieldValue>(_ field: Field, _ value: inout T?) {
    line(field, value.map { [$0.fieldText] } ?? [], T.form)
  }

  mutating func field<T: FieldValue>(_ field: Field, _ values: inout [T]) {
    line(field, values.map(\.fieldText), T.form)
  }

  mutating func part<P: Fielded>(_ field: Field, _ value: inout P) {
    guard !skipped.contains(field.key), value != P() else { return }
    if let timescale = value as? Timescale {
      return line(field, [timescale.printed.isEmpty ? timescale.due?.words ?? "" : timescale.printed], .text)
    }
    guard !isAtFields else { return }
    page.heading(field.label)
    show(value)
  }

  mutating func part<P: Fielded>(_ field: Field, _ value: inout P?) {
    guard var present = value else { return }
    part(field, &present)
  }

  mutating func items<I: Item>(_ field: Field, _ values: inout [I]) {
    guard !isAtFields, !skipped.contains(field.key), !values.isEmpty else { return }
    page.heading(field.label)
    for index in values.indices {
      var entry = EntryLine(reading)
      values[index].visit(&entry)
      page.text("\(index + 1)  \(entry.words)")
    }
  }
}

extension Page {
  /// Whatever else a record says, under a heading of its own; nothing where it says no more.
  mutating func details(of record: some Fielded, in session: Session, skipping: Set<String>) {
    var whole = self
    whole.heading("Details")
    let begun = whole.lines.count
    var writer = RecordPage(on: whole, in: session.register, today: session.today, skipping: skipping)
    writer.show(record)
    if writer.page.lines.count > begun { self = writer.page }
  }
}

/// One entry of a list in a line: what it holds, with labels where a value alone would not be understood.
private struct EntryLine: FieldVisitor {
  private var parts: [String] = []
  private let reading: FieldReading

  init(_ reading: FieldReading) { self.reading = reading }

  var words: String { parts.joined(separator: "; ") }

  private mutating func add(_ field: Field, _ stored: [String], _ form: FieldForm) {
    guard !stored.isEmpty else { return }
    let value = stored.map { reading.words($0, for: form) }.joined(separator: ", ")
    let isPlain = parts.isEmpty || ["text", "note", "title", "reason", "event"].contains(field.key)
    parts.append(isPlain ? value : "\(Self.inside(field.label)): \(value)")
  }

  /// A label within a line: small, unless it begins with an abbreviation such as SHA.
  private static func inside(_ label: String) -> String {
    label.dropFirst().first?.isUppercase == true ? label : label.prefix(1).lowercased() + label.dropFirst()
  }

  mutating func field<T: FieldValue>(_ field: Field, _ value: inout T) {
    add(field, value.isBlank ? [] : [value.fieldText], T.form)
  }

  mutating func field<T: FieldValue>(_ field: Field, _ value: inout T?) {
    add(field, value.map { [$0.fieldText] } ?? [], T.form)
  }

  mutating func field<T: FieldValue>(_ field: Field, _ values: inout [T]) {
    add(field, values.map(\.fieldText), T.form)
  }

  mutating func part<P: Fielded>(_ field: Field, _ value: inout P) { value.visit(&self) }

  mutating func part<P: Fielded>(_ field: Field, _ value: inout P?) {
    guard var present = value else { return }
    present.visit(&self)
  }

  mutating func items<I: Item>(_ field: Field, _ values: inout [I]) {
    if !values.isEmpty { parts.append("\(field.label.lowercased()): \(values.count)") }
  }
}
