/// Counts of grades as a person types them: "full=14 partial=74 not=18 not graded=20 of 126", or percentages with what
/// they are of: "full=11.1% partial=58.7% not=14.3% not graded=15.9% of 126".
public struct TallyEntry: Sendable, Equatable {
  /// Counts by the grades' codes, in the order typed.
  public private(set) var counts: [(grade: String, count: Int)] = []
  public private(set) var ungraded = 0

  /// - Throws: the sentence that says what cannot be read, or what is missing from the whole.
  public init(_ text: String, scale: GradeScale) throws(Violation) {
    let typed = try TypedCounts(text)
    let names = try typed.entries.map { (entry) throws(Violation) in try Self.grade(entry.name, in: scale) }
    guard Set(names).count == names.count else { throw Self.refusal("A grade is counted twice: count each once.") }
    let numbers = typed.arePercentages ? try typed.countsOfShares() : try typed.wholeCounts()
    for (name, number) in zip(names, numbers) {
      if let name { counts.append((name, number)) } else { ungraded = number }
    }
  }

  /// A grade's code; nothing for those not graded.
  private static func grade(_ name: String, in scale: GradeScale) throws(Violation) -> String? {
    if ["not graded", "ungraded", "blank"].contains(name.lowercased().hyphensAsSpaces) { return nil }
    if let grade = scale.grade(printed: name) { return grade.code }
    throw refusal("“\(name)” is not a grade of \(scale.title): they are \(scale.gradeWords), and not graded.")
  }

  fileprivate static func refusal(_ sentence: String) -> Violation { Violation("counts", sentence, field: "counts") }

  /// A tally with these counts, its other fields still to be filled.
  public func tally(id: Identifier<Tally>, scale: GradeScale, mint: IdentifierMint) -> Tally {
    Tally(id: id) { tally in
      tally.scale = scale.code
      tally.counts = counts.map { entry in
        GradeCount(id: mint.make()) { ($0.grade, $0.count) = (entry.grade, entry.count) }
      }
      tally.ungraded = ungraded
    }
  }

  public static func == (left: Self, right: Self) -> Bool {
    left.ungraded == right.ungraded && left.counts.elementsEqual(right.counts) { $0 == $1 }
  }
}

/// Names with numbers, and what they are of.
private struct TypedCounts {
  /// Numbers in hundredths, so that percentages stay whole.
  private(set) var entries: [(name: String, hundredths: Int, isShare: Bool)] = []
  private(set) var whole: Int?

  init(_ text: String) throws(Violation) {
    let pieces = text.split(separator: "=", omittingEmptySubsequences: false).map { String($0).stripped }
    guard pieces.count > 1, var name = pieces.first else {
      throw TallyEntry.refusal("Write each grade with its count: full=14 partial=74 not=18 not graded=20 of 126.")
    }
    for (place, piece) in pieces.dropFirst().enumerated() {
      let words = piece.split { $0.isWhitespace || $0 == "," || $0 == ";" }.map(String.init)
      var rest = words.dropFirst()
      // A percent sign may stand apart from its number.
      let hasSign = rest.first == "%"
      if hasSign { rest = rest.dropFirst() }
      let typed = (words.first ?? "") + (hasSign ? "%" : "")
      entries.append((name, try Self.number(typed), typed.last == "%" || typed.contains(".")))
      name = rest.joined(separator: " ")
      if place == pieces.count - 2 { try readWhole(Array(rest)) }
    }
  }

  private static func number(_ text: String) throws(Violation) -> Int {
    let halves = (text.last == "%" ? String(text.dropLast()) : text).split(
      separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    let digits = halves.map { $0.allSatisfy { ("0"..."9").contains($0) } && $0.count <= 6 }
    guard !digits.contains(false), let first = halves.first, let units = Int(first) else {
      throw TallyEntry.refusal("“\(text)” is no count and no percentage: write 14 or 11.1%.")
    }
    let part = halves.count == 2 ? (halves[1] + "00").prefix(2) : "00"
    return units * 100 + (Int(part) ?? 0)
  }

  var arePercentages: Bool { entries.contains(where: \.isShare) }

  private mutating func readWhole(_ words: [String]) throws(Violation) {
    guard !words.isEmpty else { return }
    guard words.count == 2, words[0].lowercased() == "of", words[1].count <= 6, let number = Int(words[1]), number > 0
    else { throw TallyEntry.refusal("“\(words.joined(separator: " "))” cannot be read: end with “of 126”.") }
    whole = number
  }

  /// Counts as typed; those of a whole account for all of it.
  func wholeCounts() throws(Violation) -> [Int] {
    let counts = entries.map { $0.hundredths / 100 }
    let sum = counts.reduce(0, +)
    guard let whole, sum != whole else { return counts }
    guard sum < whole else {
      throw TallyEntry.refusal("They add up to \(sum), more than \(whole): correct one of them.")
    }
    let missing = whole - sum
    throw TallyEntry.refusal(
      "They add up to \(sum) of \(whole): \(missing) are missing; say what they are, such as not graded=\(missing).")
  }

  /// The counts behind percentages, which together miss 100 by no more than 1; a number that is none, such as
  /// “not graded=20” beside them, is a count.
  func countsOfShares() throws(Violation) -> [Int] {
    guard let whole else {
      let sum = entries.reduce(0) { $0 + $1.hundredths }
      throw sum < 9_900
        ? missing(10_000 - sum) : TallyEntry.refusal("Say what they are percentages of: end with “of 126”.")
    }
    let shares = entries.map { $0.isShare ? $0.hundredths : ($0.hundredths * 100 + whole / 2) / whole }
    let sum = shares.reduce(0, +)
    guard sum >= 9_900 else { throw missing(10_000 - sum) }
    guard sum <= 10_100 else {
      let more = Self.percent(sum - 10_000)
      throw TallyEntry.refusal("They add up to \(Self.percent(sum)), \(more) too many: correct one of them.")
    }
    return Self.split(whole, by: shares, sum)
  }

  private func missing(_ rest: Int) -> Violation {
    let said = "They add up to \(Self.percent(10_000 - rest)): \(Self.percent(rest))"
    guard let whole else {
      return TallyEntry.refusal("\(said) are missing; say what they are, such as not graded=\(Self.percent(rest)).")
    }
    let count = (rest * whole + 5_000) / 10_000
    return TallyEntry.refusal(
      "\(said) (\(count) of \(whole)) are missing; say what they are, such as not graded=\(count).")
  }

  /// Shares a whole out so that the parts make it up again: what rounding leaves goes to the largest remainders.
  private static func split(_ whole: Int, by shares: [Int], _ sum: Int) -> [Int] {
    var counts = shares.map { $0 * whole / sum }
    let left = whole - counts.reduce(0, +)
    let order = shares.indices.sorted { (shares[$0] * whole % sum, $1) > (shares[$1] * whole % sum, $0) }
    for place in order.prefix(left) { counts[place] += 1 }
    return counts
  }

  /// "84.1 %".
  private static func percent(_ hundredths: Int) -> String {
    let tenths = (hundredths + 5) / 10
    return "\(tenths / 10).\(tenths % 10) %"
  }
}
