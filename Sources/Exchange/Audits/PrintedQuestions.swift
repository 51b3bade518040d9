import Casework

/// Tells which question of a tool printed words mean: by its code, its reference, its text or the beginning of either.
struct PrintedQuestions {
  private let questions: [AuditQuestion]
  private let byKey: [String: AuditQuestion]
  private let byRef: [String: AuditQuestion]

  private static let overall: Set<String> = [
    "overall", "overalljudgement", "overalljudgment", "overallgrade", "overallrating", "judgement", "judgment",
    "overalloutcome", "auditgrade", "wholecase",
  ]

  init(_ tool: AuditTool) {
    questions = tool.questions
    byKey = Self.unique(questions.flatMap { [($0.code.wordKey, $0), ($0.text.wordKey, $0)] })
    byRef = Self.unique(questions.map { (Self.ref($0.ref), $0) })
  }

  /// What two questions are called in the same way names neither.
  private static func unique(_ pairs: [(String, AuditQuestion)]) -> [String: AuditQuestion] {
    let grouped = Dictionary(grouping: pairs.filter { !$0.0.isEmpty }, by: \.0)
    return grouped.compactMapValues { found in
      Set(found.map(\.1.code)).count == 1 ? found[0].1 : nil
    }
  }

  /// The question that asks for the judgement of the whole case; nothing where the tool asks none.
  var overallQuestion: AuditQuestion? { questions.first(where: \.isOverall) }

  func question(_ printed: String) -> AuditQuestion? {
    let key = printed.wordKey
    guard !key.isEmpty else { return nil }
    if let found = byRef[Self.ref(printed)] ?? byKey[key] ?? byLeadingRef(printed) { return found }
    if Self.overall.contains(key) { return overallQuestion }
    return byBeginning(key)
  }

  /// "1.2 Was the adult heard?"
  private func byLeadingRef(_ printed: String) -> AuditQuestion? {
    guard let word = printed.collapsed.split(separator: " ").first(where: { $0.contains(where: \.isNumber) }),
      printed.collapsed.hasPrefix(word) || Self.isName(printed.collapsed.split(separator: " ")[0])
    else { return nil }
    return byRef[Self.ref(String(word))]
  }

  /// Enough of the text to mean no other question.
  private func byBeginning(_ key: String) -> AuditQuestion? {
    guard key.count >= 8 else { return nil }
    let found = questions.filter { $0.text.wordKey.hasPrefix(key) }
    return found.count == 1 ? found[0] : nil
  }

  private static func isName(_ word: some StringProtocol) -> Bool {
    ["q", "question", "standard"].contains(word.wordKey)
  }

  /// "1.2" of "Q1.2", "Question 1.2:" and "1.2"; the points between its numbers matter.
  private static func ref(_ printed: String) -> String {
    var words = printed.lowercased().split { $0.isWhitespace || ":)(".contains($0) }
    if words.count > 1, isName(words[0]) { words.removeFirst() }
    guard words.count == 1, var word = words.first else { return printed.lowercased().collapsed }
    if word.first == "q", word.dropFirst().first?.isNumber == true { word.removeFirst() }
    while word.last == "." { word.removeLast() }
    return String(word)
  }
}
