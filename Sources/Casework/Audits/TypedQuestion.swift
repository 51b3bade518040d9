extension AuditTool {
  /// The questions that typed words may mean: the one with that code or reference, else all whose code begins so.
  public func questions(typed: String) -> [AuditQuestion] {
    let wanted = typed.stripped.lowercased()
    guard !wanted.isEmpty else { return [] }
    let exact = questions.filter { $0.code.lowercased() == wanted || $0.ref.lowercased() == wanted }
    return exact.isEmpty ? questions.filter { $0.code.lowercased().hasPrefix(wanted) } : exact
  }

  /// The code of the question with that code or printed reference: "2.1"; nothing for words that name none, or several.
  public func code(ofQuestion typed: String) -> String? {
    let found = questions(typed: typed)
    return found.count == 1 ? found[0].code : nil
  }

  /// The code of the section with that code, or the one whose title begins so: "Mental capacity".
  public func code(ofSection typed: String) -> String? {
    let wanted = typed.stripped.lowercased()
    guard !wanted.isEmpty else { return nil }
    if let exact = sections.first(where: { $0.code.lowercased() == wanted }) { return exact.code }
    let found = sections.filter { $0.title.lowercased().hasPrefix(wanted) }
    return found.count == 1 ? found[0].code : nil
  }
}

extension Audit {
  /// The sample cases that a typed reference may mean: the one so called, else all that end in it ("4" for "C4").
  public func cases(typed: String) -> [SampleCase] {
    let wanted = typed.stripped.lowercased()
    guard !wanted.isEmpty else { return [] }
    let exact = cases.filter { $0.ref.lowercased() == wanted }
    guard exact.isEmpty else { return exact }
    return cases.filter { held in
      let ref = held.ref.lowercased()
      return ref.hasSuffix(wanted) && ref.dropLast(wanted.count).last?.isNumber != true
    }
  }
}
