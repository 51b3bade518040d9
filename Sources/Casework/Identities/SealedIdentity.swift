/// Who a subject really is: kept encrypted in `identities.sealed` and nowhere else.
public struct SealedIdentity: Item {
  public var id = Identifier<SealedIdentity>("")
  /// What the register calls the person: the reference of a case, or a pseudonym such as "Adult K".
  public var subject = ""
  /// The case it is the subject of, whatever its reference becomes.
  public var caseFile: CaseID?
  /// The full name first, then others the person goes by.
  public var names: [String] = []
  public var born: Day?
  /// Ten digits, checked; empty where it is not known.
  public var nhsNumber = ""

  public init() {}

  public mutating func visit<V: FieldVisitor>(_ fields: inout V) {
    fields.field(Field("subject", .required), &subject)
    fields.field(Field("caseFile", "Case"), &caseFile)
    fields.field(Field("names", .required), &names)
    fields.field(Field("born", "Date of birth", .past), &born)
    fields.field(Field("nhsNumber", "NHS number"), &nhsNumber)
  }

  /// The NHS number as it is printed: "943 476 5919".
  public var printedNHSNumber: String { NHSNumber.groups(of: nhsNumber).joined(separator: " ") }
}

/// What `identities.sealed` holds once it is opened.
public struct IdentityList: Fielded, Equatable {
  public var identities: [SealedIdentity] = []
  public init() {}
  public mutating func visit<V: FieldVisitor>(_ fields: inout V) { fields.items("identities", &identities) }

  /// What is kept of a subject, by the words it was kept under or the case that has the reference.
  public func identity(of subject: String, in register: Register) -> SealedIdentity? {
    let subject = subject.stripped
    if let found = identities.first(where: { $0.subject.lowercased() == subject.lowercased() }) { return found }
    guard let file = register.caseFile(called: subject) else { return nil }
    let own = identities.filter { $0.caseFile == file.id }
    return own.count == 1 ? own[0] : nil
  }

  /// Puts an identity in, in the place of what was kept of the same subject.
  public mutating func put(_ identity: SealedIdentity) {
    if let place = identities.firstIndex(where: { $0.id == identity.id }) {
      identities[place] = identity
    } else {
      identities.append(identity)
    }
  }
}

extension SealedIdentity {
  /// What its subject is called now: the present reference of its case, or the pseudonym it was kept under.
  public func subjectName(in register: Register) -> String { caseKeptUnder(in: register)?.reference ?? subject }

  /// The same within a sentence: "the subject of SAR-2026-004", "Child B".
  public func subjectWords(in register: Register) -> String {
    caseKeptUnder(in: register).map { "the subject of \($0.reference)" } ?? subject
  }

  private func caseKeptUnder(in register: Register) -> CaseFile? {
    guard let file = caseFile.flatMap({ register.cases[$0] }) else { return nil }
    return ([file.reference] + file.formerly).contains { $0.lowercased() == subject.lowercased() } ? file : nil
  }
}

extension Register {
  /// The case of that reference, as it is now or was formerly.
  func caseFile(called reference: String) -> CaseFile? {
    let wanted = reference.lowercased()
    return cases.values.first { $0.reference.lowercased() == wanted }
      ?? cases.values.first { $0.formerly.contains { $0.lowercased() == wanted } }
  }
}
