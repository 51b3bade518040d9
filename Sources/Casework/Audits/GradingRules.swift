// Where, when and with what an audit may be graded.
extension Audit {
  /// The agencies whose part in a case is graded: those the case names or, where it names none, all of the audit's
  /// whose return may still come or has come.
  public func agencies(in sampleCase: SampleCase) -> [AgencyID] {
    sampleCase.agencies.isEmpty ? gradedAgencies : sampleCase.agencies
  }

  /// The agencies of the audit, without those whose return will not come.
  var gradedAgencies: [AgencyID] { returns.filter { $0.stage != .noReturn }.compactMap(\.agency) }

  /// The agencies that were asked to assess themselves, without those that will not.
  var assessingAgencies: [AgencyID] {
    returns.filter { ![.listed, .noReturn].contains($0.stage) }.compactMap(\.agency)
  }

  /// A cell as a person names it: "AUD-2026-003/C1 1.2", "AUD-2026-007/police 4.1".
  public func words(for cell: GradeCell, in register: Register) -> String {
    let column = [
      cases.first { $0.id == cell.sampleCase }?.ref, cell.agency.map { register.agency($0)?.code ?? "-" },
    ]
    let question = tool?.question(cell.question).flatMap { $0.ref.isEmpty ? nil : $0.ref } ?? cell.question
    return ([reference] + column.compactMap { $0 }).joined(separator: "/") + " \(question)"
  }

  /// Why a cell is none of this audit's.
  func violations(of cell: GradeCell, in register: Register) -> [Violation] {
    guard let tool else {
      return [Violation("needs-tool", "\(reference) has no tool yet: choose one, then grade.", field: "tool")]
    }
    guard tool.question(cell.question) != nil else {
      let sentence = "\(tool.title) asks no question “\(cell.question)”: see the questions of \(reference)."
      return [Violation("no-such-question", sentence, field: "question")]
    }
    return kind.isSelfAssessment ? assessmentViolations(of: cell, register) : caseViolations(of: cell, tool, register)
  }

  private func assessmentViolations(of cell: GradeCell, _ register: Register) -> [Violation] {
    guard cell.sampleCase == nil else {
      return [Violation("no-cases", "\(reference) is a self-assessment: it has standards and no cases.", field: "case")]
    }
    guard let agency = cell.agency else {
      return [Violation("needs-agency", "Say which agency is assessed.", field: "agency")]
    }
    return membershipViolations(agency, register)
  }

  private func caseViolations(of cell: GradeCell, _ tool: AuditTool, _ register: Register) -> [Violation] {
    guard let sampleCase = cases.first(where: { $0.id == cell.sampleCase }) else {
      let sentence =
        cell.sampleCase == nil
        ? "Say which case is graded." : "The case is no longer in \(reference): look for it again."
      return [Violation("no-such-case", sentence, field: "case")]
    }
    guard let agency = cell.agency else {
      guard tool.isPerAgency else { return [] }
      return [Violation("needs-agency", "\(tool.title) grades each agency's part: say whose.", field: "agency")]
    }
    guard tool.isPerAgency else {
      let sentence = "\(tool.title) grades the agencies together: leave the agency out."
      return [Violation("graded-together", sentence, field: "agency")]
    }
    return membershipViolations(agency, in: sampleCase, register)
  }

  private func membershipViolations(
    _ agency: AgencyID, in sampleCase: SampleCase? = nil, _ register: Register
  ) -> [Violation] {
    let name = register.agency(agency)?.name ?? "That agency"
    guard returns.contains(where: { $0.agency == agency }) else {
      let sentence = "\(name) is none of the agencies of \(reference): add it to them first."
      return [Violation("not-its-agency", sentence, field: "agency")]
    }
    guard let named = sampleCase?.agencies, !named.isEmpty, !named.contains(agency) else { return [] }
    let sentence = "\(name) has no part in \(sampleCase?.ref ?? "the case"): add it to the case's agencies first."
    return [Violation("not-its-agency", sentence, field: "agency")]
  }

  /// Why a stored grade is none that a question may be given; a blank one is always allowed.
  func gradeViolations(of stored: String, for code: String) -> [Violation] {
    guard !stored.isEmpty, let tool, let question = tool.question(code) else { return [] }
    let own = tool.scale(of: question)
    let pieces = stored.split(separator: "/", maxSplits: 1).map(String.init)
    let isKnown =
      pieces.count == 2
      ? tool.scales.contains { $0.isLegacy && $0.code == pieces[0] && $0.grade(pieces[1]) != nil }
      : own?.grade(stored) != nil
    guard !isKnown else { return [] }
    let words = own?.grades.map { "\($0.word) (\($0.code))" }.joined(separator: ", ") ?? "none, since its scale is gone"
    return [Violation("no-such-grade", "“\(stored)” is not a grade here: they are \(words).", field: "grade")]
  }

  /// Why nothing is graded in that role at the stage where the audit, or the agency's return, stands.
  func stageViolations(of role: GradingSheet.Role, agency: AgencyID?, in register: Register) -> [Violation] {
    guard [.collecting, .moderation].contains(stage) else {
      let sentence = "\(reference) is at the stage “\(stage.words)”: it is graded while collecting and in moderation."
      return [Violation("not-at-this-stage", sentence, field: "stage")]
    }
    guard kind.isSelfAssessment else {
      return role == .selfAssessment
        ? [Violation("no-self-scores", "\(reference) is graded by auditors, and no self-assessment.", field: "role")]
        : []
    }
    return returnViolations(of: role, agency: agency, in: register)
  }

  private func returnViolations(of role: GradingSheet.Role, agency: AgencyID?, in register: Register) -> [Violation] {
    let (allowed, when): ([AuditReturnStage], String)
    switch role {
    case .grading:
      return [
        Violation("self-assessed", "Agencies grade themselves in \(reference): give a self score.", field: "role")
      ]
    case .selfAssessment: (allowed, when) = ([.issued, .returned], "scored by the agency while issued or returned")
    case .moderation:
      (allowed, when) = (
        [.returned, .qualityAssured, .chosen, .challenged], "moderated once it is returned and until it is final"
      )
    }
    guard let entry = returns.first(where: { $0.agency == agency }), !allowed.contains(entry.stage) else { return [] }
    let sentence = "The return of \(register.name(of: agency)) is at the stage “\(entry.stage.words)”: it is \(when)."
    return [Violation("not-at-this-stage", sentence, field: "stage")]
  }
}
