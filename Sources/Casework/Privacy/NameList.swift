/// The names of people that must not stand in what anyone may read.
///
/// Names of several words are found in any case, with or without accents, in their order or with the last before the
/// others, and a directory's also by the last after a title: "Ms Marsh". A listed name of one word is found as it is
/// written only, since many are words too. What is found of a sealed identity is said with `add(_:in:)`.
public struct NameList: Sendable {
  private struct Name {
    /// Folded, or as written where `isExact`.
    let words: [String]
    let isExact: Bool
    /// Whether it counts only where it begins with a capital letter.
    var needsCapital = false
    let whose: NameMention.Whose
  }

  /// By their first words, folded.
  private var names: [String: [Name]] = [:]
  private var filter = WordFilter()
  private static let titles: Set<String> = [
    "mr", "mrs", "ms", "miss", "mx", "dr", "prof", "professor", "cllr", "councillor", "sir", "dame", "lord", "lady",
    "rev",
    "reverend", "dc", "pc", "ds", "di", "dci", "sgt", "sergeant", "inspector", "superintendent", "nurse", "judge",
  ]

  /// - Parameters:
  ///   - people: the directory, with those who have left.
  ///   - realNames: the lines of a list, a name in each.
  public init(people: [Person] = [], realNames: [String] = []) {
    for person in people { add(person) }
    for (index, line) in realNames.enumerated() { add(listed: Self.words(line), .line(index + 1)) }
  }

  /// Whether there is nothing to be found.
  public var isEmpty: Bool { names.isEmpty }

  private mutating func add(_ person: Person) {
    let words = Self.words(person.name).filter { !Self.titles.contains($0.lowercased()) }
    guard words.count > 1 else { return }
    add(words, .directory(person.name))
    addTitles(before: words, .directory(person.name))
  }

  private mutating func add(listed words: [String], _ whose: NameMention.Whose) {
    if words.count == 1 {
      add(Name(words: words, isExact: true, whose: whose))
    } else {
      add(words, whose)
    }
  }

  /// In order, and as lists print it: "Marsh, Jo".
  private mutating func add(_ words: [String], _ whose: NameMention.Whose) {
    guard words.count > 1, let last = words.last else { return }
    for order in [words, [last] + words.dropLast()] { add(folded: order, whose) }
  }

  private mutating func addTitles(before words: [String], _ whose: NameMention.Whose) {
    guard let last = words.last else { return }
    for title in Self.titles { add(folded: [title, last], whose) }
  }

  private mutating func add(folded words: [String], _ whose: NameMention.Whose) {
    add(Name(words: words.map { FoldedWord.of($0) }, isExact: false, whose: whose))
  }

  private mutating func add(_ name: Name) {
    guard let first = name.words.first.map({ FoldedWord.of($0) }) else { return }
    names[first, default: []].append(name)
    filter.add(first)
  }
}

extension NameList {
  /// Adds what tells who the people of sealed identities are.
  ///
  /// A name of several words counts in its order, last first, without its middle names, with an initial for the first, and
  /// by its last word after a title; a name of one word as it is written. A single word of a longer name counts as a part,
  /// where it has three letters or more and begins with a capital. The date of birth and the NHS number count in every way
  /// of writing them.
  public mutating func add(_ list: IdentityList, in register: Register) {
    for identity in list.identities {
      let subject = identity.subjectWords(in: register)
      func whose(_ detail: NameMention.Detail) -> NameMention.Whose {
        .sealed(subject: subject, caseFile: identity.caseFile, detail)
      }
      for name in identity.names { add(sealed: Self.words(name), whose(.name), part: whose(.namePart)) }
      for words in identity.born?.waysOfWriting ?? [] { add(folded: words, whose(.birthDate)) }
      let groups = NHSNumber.groups(of: identity.nhsNumber)
      if !groups.isEmpty {
        for words in [groups, [groups.joined()], [groups.joined(separator: "-")]] {
          add(folded: words, whose(.nhsNumber))
        }
      }
    }
  }

  private mutating func add(sealed words: [String], _ whose: NameMention.Whose, part: NameMention.Whose) {
    guard words.count > 1, let first = words.first, let last = words.last else { return add(listed: words, whose) }
    add(words, whose)
    if words.count > 2 { add([first, last], whose) }
    add(folded: [String(first.prefix(1)), last], whose)
    addTitles(before: words, whose)
    for word in Set(words) where word.count >= 3 && !Self.titles.contains(word.lowercased()) {
      add(Name(words: [FoldedWord.of(word)], isExact: false, needsCapital: true, whose: part))
    }
  }

  /// What is found in a text, each once; a part only where nothing whole of the same person is.
  public func mentions(in text: String) -> [NameMention] {
    guard !names.isEmpty, filter.mayHold(text) else { return [] }
    let words = Self.words(text)
    let folded = words.map { FoldedWord.of($0) }
    var found: [NameMention] = []
    for place in words.indices {
      for name in names[folded[place]] ?? [] where stands(name, at: place, words, folded) {
        let mention = NameMention(whose: name.whose)
        if !found.contains(mention) { found.append(mention) }
      }
    }
    return found.filter { mention in !mention.isPart || !found.contains { $0.isWhole(of: mention) } }
  }

  private func stands(_ name: Name, at place: Int, _ words: [String], _ folded: [String]) -> Bool {
    if name.isExact { return words[place...].starts(with: name.words) }
    if name.needsCapital, words[place].first?.isUppercase != true { return false }
    return folded[place...].starts(with: name.words)
  }

  private static func words(_ text: String) -> [String] {
    text.split { !$0.isLetter && !$0.isNumber && !"'’-".contains($0) }.map { word in
      // "Marsh's" names Marsh.
      let bare = word.hasSuffix("'s") || word.hasSuffix("’s") ? word.dropLast(2) : word
      return String(bare)
    }
  }
}

extension NameMention {
  /// Whether it is a whole name of the person of whom the other is a part.
  fileprivate func isWhole(of part: NameMention) -> Bool {
    guard case .sealed(let subject, let file, .name) = whose, case .sealed(let other, let otherFile, _) = part.whose
    else { return false }
    return subject == other && file == otherFile
  }
}

extension Day {
  /// The words of a date as people write it, in small letters: "12 march 2011", "12/03/2011", "2011-03-12".
  fileprivate var waysOfWriting: [[String]] {
    let (days, months) = (["\(day)", Self.two(day)], ["\(month)", Self.two(month)])
    var ways: Set<[String]> = [[iso], [Self.two(day) + "-" + Self.two(month) + "-\(year)"]]
    for name in [Month.name(month).lowercased(), Month.shortName(month).lowercased()] {
      for number in days + ["\(day)st", "\(day)nd", "\(day)rd", "\(day)th"] {
        ways.formUnion([
          [number, name, "\(year)"], [number, "of", name, "\(year)"], [name, number, "\(year)"],
        ])
      }
    }
    for number in days { for month in months { ways.insert([number, month, "\(year)"]) } }
    return ways.sorted { $0.joined(separator: " ") < $1.joined(separator: " ") }
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
