// Entries made from the little that people type for them, the same on the desk and on the command line.

extension PlanSource {
  /// A case of the register where the words name one, else a source in words.
  public init(id: Identifier<PlanSource>, typed: String, in register: Register) {
    self.init(id: id)
    switch AddressBook(register).find(typed) {
    case .found(.caseFile(let id)): (record, kind) = (id.erased, .caseReview)
    case .found(.audit(let id)):
      (record, kind) = (id.erased, register.audits[id].map { PlanSource.kind(of: $0) } ?? .audit)
    default: (title, kind) = (typed, .businessPlan)
    }
  }
}

extension Subject {
  /// Someone of the kind that the pseudonym begins with, "Child LA", else of the kind that such cases are about.
  public init(id: Identifier<Subject>, pseudonym: String, of card: CaseKindCard?) {
    self.init(id: id)
    self.pseudonym = pseudonym
    let first = pseudonym.lowercased().split(separator: " ").first.map(String.init) ?? ""
    kind = Kind(rawValue: first) ?? (card?.people == .child ? .child : .adult)
  }
}

extension ActionRef {
  /// One more than the highest whole number among references.
  public static func next(after refs: [String]) -> String { String((refs.compactMap { Int($0) }.max() ?? 0) + 1) }
}
