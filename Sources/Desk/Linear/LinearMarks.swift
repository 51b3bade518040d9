import Casework

// Many rows at once: marked by their numbers, and then changed together.
extension LinearDesk {
  mutating func mark(_ rows: RowNumbers) -> [DeskEffect] {
    guard let ids = ids(of: rows) else { return [] }
    desk.current.marks.formUnion(ids)
    sayMarks()
    return []
  }

  /// Takes the marks of some rows away; of all where none are named.
  mutating func unmark(_ rows: RowNumbers?) -> [DeskEffect] {
    if let rows {
      guard let ids = ids(of: rows) else { return [] }
      desk.current.marks.subtract(ids)
    } else {
      desk.unmark()
    }
    sayMarks()
    return []
  }

  mutating func sayMarks() {
    say(
      desk.markCount.isEmpty
        ? "Nothing is marked." : "\(desk.markCount): what is done now is done to all that is marked.")
  }

  /// Does to exactly these rows what a verb does to what is marked.
  mutating func perform(_ verb: Verb, onEach rows: RowNumbers) -> [DeskEffect] {
    guard let ids = ids(of: rows) else { return [] }
    desk.current.marks = ids
    guard desk.bulkVerbs.contains(verb) else {
      desk.unmark()
      return tell(error: "\(verb.card.words) is done to one at a time: give one number.")
    }
    return desk.perform(verb)
  }

  /// Does it to one row alone, whatever is marked; the marks stay.
  mutating func perform(_ verb: Verb, onOnly number: Int) -> [DeskEffect] {
    guard choose(number) else { return [] }
    let (view, marks) = (desk.view, desk.current.marks)
    desk.current.marks = []
    defer { desk[view].marks = marks }
    return performHere(verb)
  }

  /// The identifiers of the rows that bear these numbers; says so where one is missing, or is nothing to mark.
  private mutating func ids(of rows: RowNumbers) -> Set<String>? {
    guard desk.trail.isEmpty else {
      _ = tell(error: "Several are named in a list: back leads there.")
      return nil
    }
    let list = desk.current.list.rows
    guard rows != .all else { return Set(list.filter(\.canBeMarked).map(\.id)) }
    let places = Dictionary(uniqueKeysWithValues: rowNumbers.map { ($0.value, $0.key) })
    var ids: Set<String> = []
    for range in rows.ranges {
      guard range.upperBound <= places.count, range.lowerBound > 0 else {
        _ = tell(error: "There is no \(range.lowerBound > 0 ? range.upperBound : range.lowerBound) here.")
        return nil
      }
      for number in range {
        guard let row = places[number].map({ list[$0] }), row.canBeMarked else {
          _ = tell(error: "\(number) stands for several: open it first, then name what is in it.")
          return nil
        }
        ids.insert(row.id)
      }
    }
    return ids
  }

  /// Answers an order that cannot be done with a sentence.
  mutating func tell(error sentence: String) -> [DeskEffect] {
    desk.message = Message(sentence, .error)
    return []
  }
}

extension RowNumbers {
  fileprivate var ranges: [ClosedRange<Int>] {
    switch self {
    case .one(let number): [number...number]
    case .several(let ranges): ranges
    case .all: []
    }
  }
}
