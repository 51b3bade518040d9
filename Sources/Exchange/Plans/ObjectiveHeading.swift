import Casework

/// "Objective 1 – Our children have a voice": a word for it, a number and a title, any of which may be missing.
struct ObjectiveHeading: Equatable {
  /// Whether it says that it is an objective.
  private(set) var isNamed = false
  private(set) var ref = ""
  private(set) var title = ""

  private static let names: Set<String> = ["objective", "priority", "aim", "goal", "theme", "outcome", "standard"]

  init(_ printed: String) {
    var rest = printed.collapsed[...]
    let first = rest.prefix { $0.isLetter }
    if Self.names.contains(first.lowercased()) {
      isNamed = true
      rest = rest.dropFirst(first.count).drop(while: Self.isMark)
    }
    var number = rest.prefix { $0.isNumber || $0.isLetter || $0 == "." }
    if number.last == "." { number.removeLast() }
    if number.first?.isNumber == true, number.count <= 6, Self.ends(rest.dropFirst(number.count), isNamed) {
      ref = String(number)
      rest = rest.dropFirst(number.count)
    } else {
      isNamed = false
      rest = printed.collapsed[...]
    }
    title = String(rest.drop(while: Self.isMark))
  }

  private static func isMark(_ letter: Character) -> Bool {
    letter.isWhitespace || letter.isDash || letter == ":" || letter == "." || letter == ")"
  }

  /// A number is a reference where a mark follows, nothing follows, or the word for an objective went before.
  private static func ends(_ rest: Substring, _ isNamed: Bool) -> Bool {
    guard let next = rest.first(where: { !$0.isWhitespace }) else { return true }
    return isNamed || isMark(next)
  }
}

/// The objectives of a sheet, in the order in which they are first met.
struct ObjectiveList {
  private(set) var objectives: [ImportedObjective] = []
  private var unnumbered: [String: String] = [:]

  /// The ref by which rows name the objective, and a sentence where it took a guess.
  mutating func ref(of printed: String) -> (ref: String, doubt: String?) {
    let heading = ObjectiveHeading(printed)
    if heading.ref.isEmpty { return refWithoutNumber(heading.title) }
    guard let known = objectives.firstIndex(where: { $0.ref.lowercased() == heading.ref.lowercased() }) else {
      objectives.append(ImportedObjective(ref: heading.ref, title: heading.title))
      return (heading.ref, nil)
    }
    if objectives[known].title.isEmpty { objectives[known].title = heading.title }
    let agrees = heading.title.isEmpty || heading.title.wordKey == objectives[known].title.wordKey
    let doubt = "Objective \(heading.ref) has another title in an earlier row: that was kept."
    return (objectives[known].ref, agrees ? nil : doubt)
  }

  /// The objective of a number that stands in a column of its own, beside its title; "none" is no objective.
  mutating func ref(_ printed: String, title: String) -> (ref: String, doubt: String?) {
    if NoneWord.isSaid(printed) || printed.isEmpty { return ("", nil) }
    guard let known = objectives.firstIndex(where: { $0.ref.lowercased() == printed.lowercased() }) else {
      objectives.append(ImportedObjective(ref: printed, title: title))
      return (printed, nil)
    }
    let agrees = title.isEmpty || title == objectives[known].title
    let doubt = "Objective \(printed) has another title in an earlier row: that was kept."
    return (objectives[known].ref, agrees ? nil : doubt)
  }

  private mutating func refWithoutNumber(_ title: String) -> (ref: String, doubt: String?) {
    if let ref = unnumbered[title.wordKey] { return (ref, nil) }
    let ref = (1...(objectives.count + 1)).map(String.init).first { number in
      !objectives.contains { $0.ref == number }
    }
    let number = ref ?? String(objectives.count + 1)
    objectives.append(ImportedObjective(ref: number, title: title, isNumbered: false))
    unnumbered[title.wordKey] = number
    return (number, "The objective is printed without a number: it is called \(number).")
  }
}
