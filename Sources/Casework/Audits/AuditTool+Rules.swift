extension AuditTool {
  /// The codes of the questions that every multi-agency tool carries.
  public static let genericQuestions = ["voice", "sharing", "assessment-planning"]

  /// Whether several agencies look together with it at a sample of cases.
  public var isMultiAgency: Bool { kinds.contains(.multiAgency) || isPerAgency }

  /// What is wrong with it as data; its questions may use the scales given beside its own.
  public func violations(with known: [GradeScale]) -> [Violation] {
    let scales = Set((scales + known).map(\.code))
    var found: [Violation] = []
    if code.isEmpty { found.append(fault("has no code", "give it one, such as case-file")) }
    if questions.isEmpty { found.append(fault("asks nothing", "give it a section with a question")) }
    for (question, times) in Self.counts(questions.map(\.code)) where times > 1 {
      found.append(fault("asks the question “\(question)” \(times) times", "give each question a code of its own"))
    }
    for question in questions where !scales.contains(question.scale) {
      let scale = question.scale.isEmpty ? "no scale" : "the scale “\(question.scale)”, which is not there"
      found.append(fault("grades the question “\(question.code)” on \(scale)", "name one of the scales"))
    }
    return found + missingGenericQuestions + self.scales.flatMap(\.violations)
  }

  /// A board's own tool has a higher version than the shipped one in whose place it stands: an audit says by its version
  /// which of them it was graded with.
  public func violations(over shipped: [AuditTool]) -> [Violation] {
    guard let former = shipped.first(where: { $0.code == code }), version <= former.version else { return [] }
    return [
      fault("has the version \(version), as the shipped one does", "call it version \(former.version + 1) or higher")
    ]
  }

  private var missingGenericQuestions: [Violation] {
    let missing = Self.genericQuestions.filter { question($0) == nil }
    guard isMultiAgency, !missing.isEmpty else { return [] }
    let codes = missing.map { "“\($0)”" }.joined(separator: ", ")
    return [fault("leaves out \(codes), which every multi-agency tool asks", "add what is left out")]
  }

  private func fault(_ what: String, _ remedy: String) -> Violation {
    Violation("audit-tool", "The audit tool “\(code)” \(what): \(remedy).", field: "tool")
  }

  /// How often each text stands there, in the order in which they first do.
  private static func counts(_ texts: [String]) -> [(String, Int)] {
    var counts: [String: Int] = [:]
    let first = texts.filter { text in
      counts[text, default: 0] += 1
      return counts[text] == 1
    }
    return first.map { ($0, counts[$0] ?? 0) }
  }
}

extension GradeScale {
  /// What is wrong with it as data: a grade is given by one key, which no other grade of the scale has.
  public var violations: [Violation] {
    var found: [Violation] = []
    if grades.isEmpty { found.append(fault("has no grades", "give it at least two")) }
    for grade in grades where !Self.isPlainKey(grade.key) {
      found.append(
        fault("gives “\(grade.code)” by the key “\(grade.key)”", "choose one small letter other than f, or a digit"))
    }
    let keys = grades.map(\.key)
    for key in Set(keys.filter { key in keys.count { $0 == key } > 1 }).sorted() {
      found.append(fault("gives two grades by the key “\(key)”", "give each a key of its own"))
    }
    return found
  }

  /// One letter from a to z or a digit; "f" makes a finding in the grid.
  private static func isPlainKey(_ key: String) -> Bool {
    guard key.utf8.count == 1, let byte = key.utf8.first else { return false }
    let isLetter = (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) && byte != UInt8(ascii: "f")
    return isLetter || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  private func fault(_ what: String, _ remedy: String) -> Violation {
    Violation("grade-scale", "The scale “\(code)” \(what): \(remedy).", field: "scale")
  }
}
