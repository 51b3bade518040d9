import Casework

/// The names of people that must not stand in what anyone may read.
///
/// Names of several words are found in any case, in their order or with the last before the others, and a directory's
/// also by the last after a title: "Ms Marsh". A listed name of one word is found as it is written only, since many are
/// words too.
public struct NameList: Sendable {
  private enum Source {
    /// Of the register's directory, by that name.
    case directory(String)
    /// A line of a list of real names, from 1: never repeated.
    case line(Int)

    var words: String {
      switch self {
      case .directory(let name): "the name of someone in the directory (\(name))"
      case .line(let number): "a listed real name (line \(number) of the list)"
      }
    }
  }

  private struct Name {
    let words: [String]
    let isExact: Bool
    let source: Source
  }

  /// By their first words.
  private var names: [String: [Name]] = [:]
  private static let titles: Set<String> = [
    "mr", "mrs", "ms", "miss", "mx", "dr", "prof", "professor", "cllr", "councillor", "sir", "dame", "lord", "lady",
    "rev",
    "reverend", "dc", "pc", "ds", "di", "dci", "sgt", "sergeant", "inspector", "superintendent", "nurse", "judge",
  ]

  /// - Parameters:
  ///   - people: the directory, with those who have left.
  ///   - realNames: the lines of a list, a name in each.
  public init(people: [Person], realNames: [String] = []) {
    for person in people { add(person) }
    for (index, line) in realNames.enumerated() {
      let words = Self.words(line)
      let source = Source.line(index + 1)
      if words.count == 1 { add(Name(words: words, isExact: true, source: source)) } else { add(words, source) }
    }
  }

  private mutating func add(_ person: Person) {
    let words = Self.words(person.name).filter { !Self.titles.contains($0.lowercased()) }
    guard words.count > 1, let last = words.last?.lowercased() else { return }
    let source = Source.directory(person.name)
    add(words, source)
    for title in Self.titles { add(Name(words: [title, last], isExact: false, source: source)) }
  }

  /// In order, and as lists print it: "Marsh, Jo".
  private mutating func add(_ words: [String], _ source: Source) {
    guard words.count > 1, let last = words.last else { return }
    for order in [words, [last] + words.dropLast()] {
      add(Name(words: order.map { $0.lowercased() }, isExact: false, source: source))
    }
  }

  private mutating func add(_ name: Name) {
    guard let first = name.words.first else { return }
    names[first.lowercased(), default: []].append(name)
  }

  /// What is found in a text, each person once: "the name of someone in the directory (Jo Marsh)".
  public func found(in text: String) -> [String] {
    guard !names.isEmpty else { return [] }
    let words = Self.words(text)
    var found: [String] = []
    for (place, word) in words.enumerated() {
      for name in names[word.lowercased()] ?? [] where stands(name, at: place, in: words) {
        if !found.contains(name.source.words) { found.append(name.source.words) }
      }
    }
    return found
  }

  private func stands(_ name: Name, at place: Int, in words: [String]) -> Bool {
    let there = words[place...].prefix(name.words.count)
    return name.isExact ? there.elementsEqual(name.words) : there.map { $0.lowercased() } == name.words
  }

  private static func words(_ text: String) -> [String] {
    text.split { !$0.isLetter && !$0.isNumber && !"'’-".contains($0) }.map { word in
      // "Marsh's" names Marsh.
      let bare = word.hasSuffix("'s") || word.hasSuffix("’s") ? word.dropLast(2) : word
      return String(bare)
    }
  }
}
