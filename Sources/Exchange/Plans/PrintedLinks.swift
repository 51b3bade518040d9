import Casework

/// The other actions that a cell clearly names: "See Objective 1 - action 2", "carried over from action 12".
struct PrintedLinks {
  private struct Word {
    let text: String
    let range: Range<Substring.Index>
  }

  private static let phrases: [(words: [String], kind: ActionLink.Kind)] = [
    (["carried", "over", "from"], .carriedOverFrom), (["carried", "forward", "from"], .carriedOverFrom),
    (["merged", "into"], .mergedInto), (["merged", "with"], .mergedInto),
    (["superseded", "by"], .supersededBy), (["replaced", "by"], .supersededBy),
    (["duplicate", "of"], .duplicateOf), (["same", "as"], .duplicateOf),
    (["linked", "to"], .dependsOn), (["links", "to"], .dependsOn), (["depends", "on"], .dependsOn),
    (["dependent", "on"], .dependsOn), (["see"], .dependsOn),
  ]

  private static let openers = Set(phrases.map { $0.words[0] })

  /// The links in a cell's words; text that names no action after such words makes none.
  static func read(_ cell: String) -> [ImportedLink] {
    cell.split(whereSeparator: \.isNewline).flatMap(links).reduce(into: []) { kept, link in
      if !kept.contains(link) { kept.append(link) }
    }
  }

  /// A cell of a column of links: every action it names depends on.
  static func readColumn(_ cell: String) -> [ImportedLink] {
    let lines = cell.split(separator: "\n").map(String.init)
    if !lines.isEmpty, lines.allSatisfy({ kind(of: $0) != nil }) { return lines.flatMap(kindLinks) }
    let phrased = read(cell)
    guard phrased.isEmpty else { return phrased }
    return cell.split { $0.isNewline || $0 == "," || $0 == ";" }.compactMap { piece in
      link(words(of: piece)[...], .dependsOn, in: piece, isNamed: true)
    }
  }

  /// As an exported plan prints them: "depends on 1/7b", with a hyphen for no objective.
  static func printed(_ kind: ActionLink.Kind, objective: String, ref: String) -> String {
    "\(kind.words) \(objective.isEmpty ? ImportedLink.noObjective : objective)/\(ref)"
  }

  private static func kind(of line: String) -> ActionLink.Kind? {
    ActionLink.Kind.allCases.first { line.hasPrefix("\($0.words) ") }
  }

  /// What a line that begins with a link's kind names: an action by its whole name, by a phrase, or in words only.
  private static func kindLinks(_ line: String) -> [ImportedLink] {
    guard let kind = kind(of: line) else { return [] }
    let rest = line.dropFirst(kind.words.count + 1)
    if let link = wholeLink(rest, kind) { return [link] }
    let phrased = read(line)
    return phrased.isEmpty ? [ImportedLink(kind: kind, ref: "", printed: String(rest))] : phrased
  }

  private static func wholeLink(_ rest: Substring, _ kind: ActionLink.Kind) -> ImportedLink? {
    guard let slash = rest.firstIndex(of: "/"), slash > rest.startIndex, rest.index(after: slash) < rest.endIndex else {
      return nil
    }
    var link = ImportedLink(
      kind: kind, objective: String(rest[..<slash]), ref: String(rest[rest.index(after: slash)...]),
      printed: String(rest))
    link.isWhole = true
    return link
  }

  private static func links(in line: Substring) -> [ImportedLink] {
    let words = words(of: line)
    return words.indices.compactMap { index in
      guard openers.contains(words[index].text) else { return nil }
      let rest = words[index...]
      guard let phrase = phrases.first(where: { rest.prefix($0.words.count).map(\.text) == $0.words }) else {
        return nil
      }
      return link(rest.dropFirst(phrase.words.count), phrase.kind, in: line, isNamed: false)
    }
  }

  /// "objective 1 action 2", "action 12", "objective 7, 7c", or a number with a letter.
  private static func link(
    _ words: ArraySlice<Word>, _ kind: ActionLink.Kind, in line: Substring, isNamed: Bool
  ) -> ImportedLink? {
    var rest = words
    var objective = ""
    if rest.first?.text == "objective", let number = rest.dropFirst().first, isNumbered(number.text) {
      objective = number.text
      rest = rest.dropFirst(2)
    }
    let isAction = ["action", "actions"].contains(rest.first?.text)
    if isAction { rest = rest.dropFirst() }
    guard let ref = rest.first, isNumbered(ref.text) else { return nil }
    guard isNamed || isAction || !objective.isEmpty || isLettered(ref.text) else { return nil }
    let printed = line[words.first!.range.lowerBound..<ref.range.upperBound]
    return ImportedLink(kind: kind, objective: objective, ref: String(line[ref.range]), printed: String(printed))
  }

  /// A reference begins with a digit and is short: "2", "7c", "10b.ii".
  private static func isNumbered(_ word: String) -> Bool {
    word.utf8.first.map { (0x30...0x39).contains($0) } == true && word.utf8.count <= 8
  }

  /// "13a", but not "13" or "2nd", which may count anything.
  private static func isLettered(_ word: String) -> Bool {
    let letters = word.drop(while: \.isNumber)
    return letters.count == 1 && letters.first?.isLetter == true && word.count <= 4
  }

  private static func words(of line: Substring) -> [Word] {
    line.split { !($0.isLetter || $0.isNumber || $0 == ".") }.compactMap { piece in
      let end = piece.lastIndex { $0 != "." }.map(piece.index(after:)) ?? piece.startIndex
      let word = piece[..<end]
      return word.isEmpty ? nil : Word(text: word.lowercased(), range: word.startIndex..<word.endIndex)
    }
  }
}
