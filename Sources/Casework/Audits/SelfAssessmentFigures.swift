/// The figures of a self-assessment round: who has answered by a day, and how the standards were scored.
public struct SelfAssessmentFigures: Sendable {
  /// The day by which returns are counted. Scores are as they stand now.
  public let asAt: Day
  /// Returned, of those issued.
  public let response: Share
  /// The agencies that were asked and had not answered, in the order of the round.
  public let awaited: [AgencyID]
  /// How the agencies scored themselves, all standards together.
  public let own: [GradeDistribution]
  /// The same with moderated scores in the place of self scores where there are any.
  public let moderated: [GradeDistribution]
  /// The standards most often scored partly met (amber), most frequent first; none that never was.
  public let mostPartly: [PartlyStandard]
  /// What agencies will improve, by deadline; those without one come last.
  public let improvements: [ImprovementDue]

  public init(_ table: GradingTable, asAt day: Day, in register: Register) {
    let audit = table.audit
    asAt = day
    let asked = audit.returns.filter { entry in entry.issued.map { $0 <= day } ?? entry.stage(asAt: day).isBack }
    response = Share(asked.count { $0.stage(asAt: day).isBack }, of: asked.count)
    awaited = asked.filter { !$0.stage(asAt: day).isBack }.compactMap(\.agency)
    own = Self.pooled(table, .first)
    moderated = Self.pooled(table, .moderated)
    mostPartly = Self.partly(AuditResults(table, reading: .moderated, in: register).questions, table)
    improvements = ImprovementDue.all(in: table)
  }

  private static func pooled(_ table: GradingTable, _ reading: GradeReading) -> [GradeDistribution] {
    var pool = GradePool(table.marks)
    for cell in 0..<table.cellCount {
      let scale = table.marks.scaleOfQuestion[cell % table.questions.count]
      pool.count(table.mark(ofCell: cell, as: reading), inScale: scale)
    }
    return pool.distributions(table.marks)
  }

  private static func partly(_ lines: [ResultLine], _ table: GradingTable) -> [PartlyStandard] {
    let found = zip(table.questions, lines).compactMap { question, line -> PartlyStandard? in
      guard let held = line.distributions.first(where: { $0.scale.code == question.scale }) else { return nil }
      let share = held.share(of: .partly)
      return share.n > 0 ? PartlyStandard(question: question, share: share) : nil
    }
    // A stable order: among equals, the order of the tool.
    return found.enumerated().sorted { ($1.element.share.n, $0.offset) < ($0.element.share.n, $1.offset) }.map(
      \.element)
  }

  /// "84.8 % (28 of 33) returned as at 3 Jul 2026".
  public var responseText: String { "\(response.figure) returned as at \(asAt.words)" }
}

/// How often a standard was scored partly met, of the agencies that scored it.
public struct PartlyStandard: Sendable, Equatable {
  public let question: AuditQuestion
  public let share: Share
}

/// What an agency said that it will improve.
public struct ImprovementDue: Sendable, Equatable {
  public let cell: GradeCell
  public let sheet: Identifier<GradingSheet>
  public let response: GradedResponse

  /// Whether it is past its deadline on a day and no action took it over.
  public func isLate(on day: Day) -> Bool { response.action == nil && response.deadline.map { $0 < day } ?? false }

  static func all(in table: GradingTable) -> [ImprovementDue] {
    let found = table.audit.sheets.flatMap { sheet in
      sheet.responses.filter { !$0.improvement.isVoid }.map { response in
        let cell = GradeCell(sampleCase: sheet.sampleCase, agency: sheet.agency, question: response.question)
        return ImprovementDue(cell: cell, sheet: sheet.id, response: response)
      }
    }
    let far = Day(number: .max)
    return found.enumerated().sorted {
      ($0.element.response.deadline ?? far, $0.offset) < ($1.element.response.deadline ?? far, $1.offset)
    }
    .map(\.element)
  }
}

extension AuditReturnStage {
  /// Whether the agency's answer is in.
  var isBack: Bool {
    switch self {
    case .returned, .qualityAssured, .chosen, .challenged, .final: true
    case .listed, .issued, .noReturn: false
    }
  }
}
