extension AuditTool {
  /// The grade that typed words mean for a question, as it is stored; nothing where they mean none.
  ///
  /// A grade is named by its code, letters, key or word, in any letter case: "ri", "Requires improvement", "r". A word
  /// of one legacy scale alone is stored with that scale: "ofsted-legacy/adequate".
  public func storedGrade(typed: String, for question: AuditQuestion) -> String? {
    let wanted = typed.foldedGrade
    if let own = scale(of: question)?.grade(typed: wanted) { return own.code }
    if let stroke = wanted.firstIndex(of: "/") {
      let (code, word) = (wanted[..<stroke], String(wanted[wanted.index(after: stroke)...]))
      return legacyGrades(typed: word).first { $0.hasPrefix(code.replacing(" ", with: "-") + "/") }
    }
    let old = legacyGrades(typed: wanted)
    return old.count == 1 ? old[0] : nil
  }

  private func legacyGrades(typed wanted: String) -> [String] {
    scales.filter(\.isLegacy).compactMap { scale in
      scale.grade(typed: wanted).map { "\(scale.code)/\($0.code)" }
    }
  }
}

extension GradeScale {
  /// The grade with that folded code, letters, word or key.
  fileprivate func grade(typed wanted: String) -> Grade? {
    grades.first { [$0.code, $0.letters, $0.word].contains { $0.foldedGrade == wanted } }
      ?? grades.first { !$0.key.isEmpty && $0.key.foldedGrade == wanted }
  }
}

extension String {
  /// Lower case, with hyphens as the spaces they stand for.
  fileprivate var foldedGrade: String { lowercased().stripped.hyphensAsSpaces }
}
