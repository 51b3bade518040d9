extension GradeScale {
  /// The grade that typed or printed words mean: its key, letters, code or word, else the one whose word begins so.
  ///
  /// Letter case, spaces and marks mean nothing: "RI", "r", "requires improvement", "Req" are the same grade.
  public func grade(printed: String) -> Grade? {
    if let exact = grade(inFull: printed) { return exact }
    let wanted = printed.gradeKey
    guard wanted.count >= 3 else { return nil }
    let begun = grades.filter { $0.word.gradeKey.hasPrefix(wanted) }
    return begun.count == 1 ? begun[0] : nil
  }

  /// The grade whose key, letters, code or word is printed in full.
  public func grade(inFull printed: String) -> Grade? {
    let wanted = printed.gradeKey
    guard !wanted.isEmpty else { return nil }
    return grades.first { [$0.letters, $0.word, $0.code].contains { $0.gradeKey == wanted } }
      ?? grades.first { $0.key.gradeKey == wanted }
  }

  /// "Outstanding, Good, Requires improvement, Inadequate".
  public var gradeWords: String { grades.map(\.word).joined(separator: ", ") }
}

extension AuditTool {
  /// A grade as a response stores it: the code in the question's scale, or scale and code of a legacy grade.
  ///
  /// Legacy words are only taken in full; nothing for words that no scale of the tool knows.
  public func storedGrade(printed: String, of question: AuditQuestion) -> String? {
    if let grade = scale(of: question)?.grade(printed: printed) { return grade.code }
    for scale in scales where scale.isLegacy && scale.code != question.scale {
      let grade = scale.grades.first { [$0.word, $0.code].contains { $0.gradeKey == printed.gradeKey } }
      if let grade, !printed.gradeKey.isEmpty { return "\(scale.code)/\(grade.code)" }
    }
    return nil
  }
}

extension String {
  /// Letters and digits alone, in lower case.
  fileprivate var gradeKey: String { lowercased().filter { $0.isLetter || $0.isNumber } }
}
