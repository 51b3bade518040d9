/// A day that someone entered, with the way to it and what it is called.
public struct EnteredDay: Sendable, Equatable {
  public let path: FieldPath
  /// "Received"; within an entry of a list, its place too: "Milestones 2, Due".
  public let label: String
  public let day: Day
}

/// Finds every day that a record and its entries hold.
public struct EnteredDays: FieldVisitor, DocumentWork {
  private var days: [EnteredDay] = []
  private var path = FieldPath()
  private var label = ""

  public init() {}

  /// - Returns: the days, in the order of the fields.
  public mutating func work<D: Fielded>(on document: inout D) -> [EnteredDay] {
    document.visit(&self)
    return days
  }

  private mutating func add(_ field: Field, _ text: String) {
    guard let day = Day(fieldText: text) else { return }
    let whole = label.isEmpty ? field.label : "\(label), \(field.label.lowercased())"
    days.append(EnteredDay(path: path.appending(.key(field.key)), label: whole, day: day))
  }

  private mutating func within(_ step: FieldPath, _ name: String, _ visit: (inout EnteredDays) -> Void) {
    let outer = (path, label)
    path = path.appending(step)
    if !name.isEmpty { label = label.isEmpty ? name : "\(label), \(name.lowercased())" }
    visit(&self)
    (path, label) = outer
  }

  public mutating func field<T: FieldValue>(_ field: Field, _ value: inout T) {
    if case .day = T.form { add(field, value.fieldText) }
  }

  public mutating func field<T: FieldValue>(_ field: Field, _ value: inout T?) {
    if case .day = T.form, let value { add(field, value.fieldText) }
  }

  public mutating func field<T: FieldValue>(_ field: Field, _ values: inout [T]) {}

  public mutating func part<P: Fielded>(_ field: Field, _ value: inout P) {
    let isWhole = ["referral", "review"].contains(field.key)
    within([field.key], isWhole ? "" : field.label) { value.visit(&$0) }
  }

  public mutating func part<P: Fielded>(_ field: Field, _ value: inout P?) {
    guard var present = value else { return }
    part(field, &present)
  }

  public mutating func items<I: Item>(_ field: Field, _ values: inout [I]) {
    guard I.self != Acknowledgement.self else { return }
    for index in values.indices {
      let step = FieldPath([.key(field.key), .entry(values[index].id.erased)])
      within(step, "\(field.label) \(index + 1)") { values[index].visit(&$0) }
    }
  }
}
