extension Judgement {
  /// The rules that a judgement breaks in its audit.
  func violations(in audit: Audit, _ register: Register) -> [Violation] {
    var found: [Violation] = []
    if !section.isEmpty, audit.tool?.sections.contains(where: { $0.code == section }) != true {
      let known = audit.tool?.sections.map(\.code).joined(separator: ", ") ?? ""
      let way = known.isEmpty ? "leave it out for the audit as a whole" : "choose one of \(known)"
      found.append(
        Violation("no-such-section", "“\(section)” is no section of this audit's tool: \(way).", field: "section"))
    }
    if !grade.isEmpty, register.scales(of: audit).grade(grade) == nil {
      let known = register.scales(of: audit).filter { !$0.isLegacy }.flatMap(\.grades).map(\.word).distinct
      found.append(
        Violation(
          "no-such-grade", "“\(grade)” is no grade of this audit: choose one of \(known.joined(separator: ", ")).",
          field: "grade"))
    }
    return found
  }
}
