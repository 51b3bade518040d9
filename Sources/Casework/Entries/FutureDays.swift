/// Finds days of things that happened which have not come yet.
struct FutureDays: FieldVisitor, DocumentWork {
  let today: Day
  private(set) var found: [Violation] = []

  init(after today: Day) { self.today = today }

  mutating func work<D: Fielded>(on document: inout D) { document.visit(&self) }

  private mutating func note<T: FieldValue>(_ field: Field, _ value: T) {
    guard field.traits.contains(.past), let day = value as? Day, day > today else { return }
    let sentence = "\(field.label): \(day.words) is after today, and only what has happened is written down."
    found.append(Violation("not-in-future", sentence, field: field.key))
  }

  mutating func field<T: FieldValue>(_ field: Field, _ value: inout T) { note(field, value) }
  mutating func field<T: FieldValue>(_ field: Field, _ value: inout T?) { if let value { note(field, value) } }
  mutating func field<T: FieldValue>(_ field: Field, _ values: inout [T]) { for value in values { note(field, value) } }
  mutating func part<P: Fielded>(_ field: Field, _ value: inout P) { value.visit(&self) }
  mutating func part<P: Fielded>(_ field: Field, _ value: inout P?) { value?.visit(&self) }
  mutating func items<I: Item>(_ field: Field, _ values: inout [I]) {
    for index in values.indices { values[index].visit(&self) }
  }
}

extension Register {
  /// What the documents changed since `before` newly say to have happened after today: no command may say that, whichever
  /// way it came. What was there before, by an import or by hand, does not stand in the way.
  public func futureDays(since before: Register, on today: Day) -> [Violation] {
    touched.flatMap { key -> [Violation] in
      let new = futureDays(in: key, on: today)
      guard !new.isEmpty else { return [] }
      var old = before.futureDays(in: key, on: today)
      return new.filter { violation in
        guard let place = old.firstIndex(of: violation) else { return true }
        old.remove(at: place)
        return false
      }
    }
  }

  private func futureDays(in key: DocumentKey, on today: Day) -> [Violation] {
    var (copy, days) = (self, FutureDays(after: today))
    _ = copy.perform(&days, on: key, keeping: false)
    return days.found
  }
}
