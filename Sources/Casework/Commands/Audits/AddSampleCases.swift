/// Adds cases to an audit's sample, each under a pseudonymous reference of its own.
public struct AddSampleCases: AuditCommand {
  public let audit: AuditID
  public let cases: [SampleCase]

  public init(audit: AuditID, cases: [SampleCase]) {
    self.audit = audit
    self.cases = cases
  }

  public func words(called reference: String, in register: Register) -> String {
    let refs = cases.map(\.ref)
    let what =
      refs.count > 4 ? "\(refs.count) cases, \(refs[0]) to \(refs[refs.count - 1])," : refs.joined(separator: ", ")
    return "add \(what) to \(reference)"
  }

  public func violations(for audit: Audit, in register: Register) -> [Violation] {
    if cases.isEmpty { return [Violation("needs-case", "Name at least one case to add.", field: "ref")] }
    if audit.kind.isSelfAssessment {
      return [Violation("no-sample", "A self-assessment grades agencies and has no sample of cases.", field: "kind")]
    }
    return Violation.ended(audit) + audit.stageViolations(adding: "cases")
      + audit.refViolations(adding: cases) + agencyViolations(in: register)
  }

  private func agencyViolations(in register: Register) -> [Violation] {
    guard cases.flatMap(\.agencies).contains(where: { register.agency($0) == nil }) else { return [] }
    let sentence = "An agency of a sample case is not in the directory: add it first."
    return [Violation("agency-known", sentence, field: "agencies")]
  }

  public func change(_ audit: inout Audit) { audit.cases += cases }
}

extension Audit {
  /// The sample is settled once the audit is reported: what was reported was said of those cases.
  fileprivate func stageViolations(adding what: String) -> [Violation] {
    guard stage.hasResults, !hasEnded else { return [] }
    let sentence = "\(reference) is \(stage.words): move it back to moderation to add \(what)."
    return [Violation("sample-settled", sentence, field: "stage")]
  }

  fileprivate func refViolations(adding new: [SampleCase]) -> [Violation] {
    if new.contains(where: { $0.ref.isVoid || $0.ref.contains("/") }) {
      let sentence = "A case needs a reference without a slash, such as C1: a pseudonym, never a name."
      return [Violation("bad-ref", sentence, field: "ref")]
    }
    var taken = Set(cases.map { $0.ref.lowercased() })
    let twice = new.filter { !taken.insert($0.ref.lowercased()).inserted }.map(\.ref)
    guard !twice.isEmpty else { return [] }
    let sentence = "There already: \(twice.joined(separator: ", ")); choose other references for these cases."
    return [Violation("duplicate", sentence, field: "ref")]
  }
}

extension SampleCase {
  /// So many cases numbered on after those an audit has: "C1", "C2", and after "C9" "C10".
  public static func numbered(_ count: Int, after cases: [SampleCase], mint: IdentifierMint) -> [SampleCase] {
    let numbers = cases.compactMap { held in
      held.ref.uppercased().hasPrefix("C") ? Int(held.ref.dropFirst()) : nil
    }
    let last = numbers.max() ?? 0
    return (0..<max(0, count)).map { place in SampleCase(id: mint.make()) { $0.ref = "C\(last + place + 1)" } }
  }
}
