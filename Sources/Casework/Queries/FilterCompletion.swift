/// What the word being typed in a filter may become.
public struct FilterCompletion: Sendable, Equatable {
  /// The characters of the text that a candidate takes the place of.
  public let range: Range<Int>
  /// What may stand there, the likeliest first; empty where nothing is known that fits.
  public let candidates: [String]

  /// - Parameters:
  ///   - cursor: how many characters stand before the cursor.
  ///   - rows: the rows to be filtered, whose values are offered.
  public init<Row: FilterSubject>(of text: String, at cursor: Int, for rows: some Collection<Row>) {
    let word = TypedWord(Array(text).prefix(cursor))
    let vocabulary = Row.vocabulary
    guard !word.isText, let name = word.name, let question = FilterQuestion(name) else {
      range = word.start..<cursor
      candidates = word.isText || word.name != nil ? [] : vocabulary.names(beginningWith: word.value)
      return
    }
    range = word.valueStart..<cursor
    switch question {
    case .state: candidates = Self.fitting(vocabulary.states.map(\.rawValue), word.value)
    case .thing: candidates = Self.fitting(vocabulary.things.map(\.rawValue), word.value)
    case .field(let field):
      candidates = vocabulary.fields.contains(field) ? Self.values(of: field, word.value, in: rows) : []
    }
  }

  private static func fitting(_ choices: [String], _ stem: String) -> [String] {
    let stem = stem.lowercased()
    return choices.filter { $0.lowercased().hasPrefix(stem) && $0.lowercased() != stem }
  }

  private static func values(of field: FilterField, _ stem: String, in rows: some Collection<some FilterSubject>)
    -> [String]
  {
    switch field.measure {
    case .days: return stem.isEmpty ? ["today", "+14d", "+28d", "+3m", "\"end mar\"", "2027-03-31"] : []
    case .numbers: return stem.isEmpty ? ["0", "1", "7", "28", "90"] : []
    case .words:
      let values = distinct(field, beginning: FoldedText(stem), in: rows) + ["none"]
      return values.filter {
        $0.lowercased() != stem.lowercased() && ($0 != "none" || "none".hasPrefix(stem.lowercased()))
      }
      .map { $0.contains(where: \.isWhitespace) ? "\"\($0)\"" : $0 }
    }
  }

  /// The values that rows have, each once in any case of its letters: those that begin as typed first, and the
  /// commonest of them first.
  private static func distinct(
    _ field: FilterField, beginning stem: FoldedText, in rows: some Collection<some FilterSubject>
  ) -> [String] {
    var counts: [String: Int] = [:]
    for row in rows {
      guard case .words(let words) = row.value(of: field) else { continue }
      for word in words where !word.isEmpty { counts[word, default: 0] += 1 }
    }
    let fitting = counts.filter { stem.isEmpty || stem.beginsWord(in: $0.key) }.map { value, count in
      (value: value, rank: (value.lowercased().hasPrefix(stem.text.lowercased()) ? 0 : 1, -count))
    }
    let ordered = fitting.sorted { $0.rank == $1.rank ? $0.value.isBefore($1.value) : $0.rank < $1.rank }.map(\.value)
    var seen: Set<String> = []
    return ordered.filter { seen.insert($0.lowercased()).inserted && !$0.contains { "\"”".contains($0) } }
  }
}

extension FilterVocabulary {
  /// "agency:", "due<": the names that may be typed, with what stands after them.
  func names(beginningWith stem: String) -> [String] {
    let all =
      (states.isEmpty ? [] : ["is:"]) + (things.isEmpty ? [] : ["has:"])
      + fields.map { $0.rawValue + ($0.measure == .words ? ":" : $0.measure == .days ? "<" : ">") }
    return all.filter { $0.hasPrefix(stem.lowercased()) }
  }
}

/// The word that ends where the cursor stands: a name, a name with the beginning of its value, or text.
private struct TypedWord {
  let start: Int
  /// The name before a `:`, `<` or `>`; nothing where there is none yet.
  let name: String?
  let valueStart: Int
  /// What is typed of the value, or of the name where there is none yet; without its quotation mark.
  let value: String
  /// Whether it stands in quotation marks without a name: text to look for.
  let isText: Bool

  init(_ typed: ArraySlice<Character>) {
    var begin = Self.start(in: typed)
    while begin < typed.endIndex, typed[begin] == "-" { begin += 1 }
    start = begin
    let word = typed[begin...]
    let nameEnd = word.firstIndex { !$0.isLetter } ?? word.endIndex
    let hasName = nameEnd > begin && nameEnd < word.endIndex && ":<>".contains(word[nameEnd])
    name = hasName ? String(word[begin..<nameEnd]).lowercased() : nil
    var after = hasName ? nameEnd + 1 : begin
    if hasName, after < word.endIndex, word[after] == "=" { after += 1 }
    valueStart = after
    let rest = word[after...]
    let isQuoted = rest.first.map { "\"“”".contains($0) } ?? false
    value = String(isQuoted ? rest.dropFirst() : rest)
    isText = isQuoted && !hasName
  }

  /// Where the word that ends the text begins: after the last space or parenthesis that stands in no quotation marks.
  private static func start(in typed: ArraySlice<Character>) -> Int {
    var (start, isQuoted) = (typed.startIndex, false)
    for place in typed.indices {
      if "\"“”".contains(typed[place]) {
        isQuoted.toggle()
      } else if !isQuoted, typed[place].isWhitespace || "()".contains(typed[place]) {
        start = place + 1
      }
    }
    return start
  }
}
