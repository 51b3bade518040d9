/// Keeps a distribution that came as counts, without the cases behind it.
///
/// An audit has one distribution for each question, agency and locality: recorded again, it takes the earlier one's
/// place and keeps its identifier.
public struct RecordTally: AuditCommand {
  public let audit: AuditID
  public let tally: Tally

  public init(audit: AuditID, tally: Tally) {
    self.audit = audit
    self.tally = tally
  }

  public func words(called reference: String, in register: Register) -> String {
    let subject = [register.name(of: tally.agency), tally.locality].filter { !$0.isVoid }
    let former = register.audits[audit]?.tallies.first { $0.isOfTheSame(as: tally) }
    return "record the grades of \(tally.whole) in \(reference)"
      + (subject.isEmpty ? "" : ", \(subject.joined(separator: ", "))")
      + (former.map { ", in the place of \($0.whole) counted before" } ?? "")
  }

  public func violations(for audit: Audit, in register: Register) -> [Violation] {
    let ended = Violation.ended(audit)
    guard ended.isEmpty else { return ended }
    guard audit.stage != .signedOff else {
      let sentence = "\(audit.reference) is signed off: its figures stand as they were signed off."
      return [Violation("not-at-this-stage", sentence, field: "stage")]
    }
    return subjectViolations(in: audit, register) + scaleViolations(in: audit, register)
  }

  private func subjectViolations(in audit: Audit, _ register: Register) -> [Violation] {
    var found: [Violation] = []
    if !tally.question.isEmpty, audit.tool?.question(tally.question) == nil {
      let sentence = "\(audit.reference) asks no question “\(tally.question)”: see the questions of its tool."
      found.append(Violation("no-such-question", sentence, field: "question"))
    }
    if let agency = tally.agency, register.agency(agency) == nil {
      found.append(Violation("agency-known", "That agency is not in the directory: add it first.", field: "agency"))
    }
    return found
  }

  private func scaleViolations(in audit: Audit, _ register: Register) -> [Violation] {
    let scale = audit.scale(of: tally, in: register.reference)
    guard !scale.grades.isEmpty else {
      return [Violation("no-such-scale", "There is no scale “\(tally.scale)”: name one of the scales.", field: "scale")]
    }
    if let own = audit.tool?.question(tally.question)?.scale, own != scale.code, !scale.isLegacy {
      let sentence = "That question is graded on “\(own)” and not on “\(scale.code)”: count in its own scale."
      return [Violation("other-scale", sentence, field: "scale")]
    }
    return countViolations(in: scale)
  }

  private func countViolations(in scale: GradeScale) -> [Violation] {
    let codes = tally.counts.map(\.grade)
    if let strange = codes.first(where: { scale.grade($0) == nil }) {
      let sentence = "“\(strange)” is not a grade of \(scale.title): they are \(scale.gradeWords)."
      return [Violation("no-such-grade", sentence, field: "counts")]
    }
    if Set(codes).count < codes.count {
      return [Violation("duplicate", "A grade is counted twice: count each once.", field: "counts")]
    }
    let counts = tally.counts.map(\.count) + [tally.ungraded]
    if counts.contains(where: { $0 < 0 }) || counts.reduce(0, +) == 0 {
      return [Violation("bad-counts", "Counts are whole numbers, and one at least is above 0.", field: "counts")]
    }
    return []
  }

  public func change(_ audit: inout Audit) {
    var kept = tally
    if let earlier = audit.tallies.first(where: { $0.isOfTheSame(as: tally) }) { kept.id = earlier.id }
    audit.tallies.put(kept)
  }
}

extension Tally {
  /// All it counts, those not graded among them.
  fileprivate var whole: Int { counts.reduce(ungraded) { $0 + $1.count } }

  /// Whether it counts what another counts.
  fileprivate func isOfTheSame(as other: Tally) -> Bool {
    question == other.question && agency == other.agency && locality.lowercased() == other.locality.lowercased()
      && scale == other.scale
  }
}
