// What does not hold of an audit's references and links.
extension AuditOnDay {
  var duplicateReference: Concern? {
    context.auditReferences.has(audit.reference) ? Concern(.duplicateReference, audit.reference, "audit") : nil
  }

  var duplicateEntry: Concern? {
    let (cases, findings) = (audit.cases.map(\.ref), audit.findings.map(\.ref))
    let (twiceCase, twiceFinding) = (Duplicates(cases), Duplicates(findings))
    if let ref = cases.first(where: twiceCase.has) { return Concern(.duplicateReference, ref, "case of this audit") }
    return findings.first(where: twiceFinding.has).map { Concern(.duplicateReference, $0, "finding of this audit") }
  }

  var brokenLink: Concern? {
    let broken = brokenRecords + brokenDirectory + brokenEntries
    return broken.isEmpty ? nil : Concern(.brokenLink, broken.joined(separator: ", "))
  }

  private var brokenRecords: [String] {
    let register = context.register
    var broken: [String] = []
    if let earlier = audit.outcome.reauditOf, !register.has(earlier.erased) { broken.append("the audit it repeats") }
    if let other = audit.outcome.replacedBy, !register.has(other.erased) { broken.append("the audit in its place") }
    if audit.triggers.contains(where: { $0.record.map { !context.register.has($0) } ?? false }) {
      broken.append("what brought it about")
    }
    return broken
  }

  private var brokenDirectory: [String] {
    let directory = context.directory
    var broken: [String] = []
    if let group = audit.owningGroup, directory.groups[group] == nil { broken.append("its owning group") }
    if case .person(let lead)? = audit.leadAuditor, directory.people[lead] == nil {
      broken.append("its lead auditor")
    }
    if audit.agencyIDs.contains(where: { directory.agencies[$0] == nil }) { broken.append("an agency") }
    if audit.findings.contains(where: { $0.themes.contains { directory.themes[$0] == nil } }) {
      broken.append("a theme of a finding")
    }
    return broken
  }

  private var brokenEntries: [String] {
    let cases = Set(audit.cases.map(\.id))
    var broken: [String] = []
    if audit.findings.contains(where: { !cases.isSuperset(of: $0.cases) }) { broken.append("the case of a finding") }
    if audit.sheets.contains(where: { $0.sampleCase.map { !cases.contains($0) } ?? false }) {
      broken.append("a case that is graded")
    }
    return broken
  }
}

extension Audit {
  /// Every agency it names, as often as it names it.
  fileprivate var agencyIDs: [AgencyID] {
    returns.compactMap(\.agency) + cases.flatMap(\.agencies) + findings.flatMap(\.agencies)
      + sheets.compactMap(\.agency) + auditors.compactMap(\.agency) + [partner?.agency].compactMap { $0 }
  }
}
