extension AuditTool {
  /// The questions that typed words may mean: the one with that code or reference, else all whose code begins so.
  public func questions(typed: String) -> [AuditQuestion] {
    let wanted = typed.stripped.lowercased()
    guard !wanted.isEmpty else { return [] }
    let exact = questions.filter { $0.code.lowercased() == wanted || $0.ref.lowercased() == wanted }
    return exact.isEmpty ? questions.filter { $0.code.lowercased().hasPrefix(wanted) } : exact
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
