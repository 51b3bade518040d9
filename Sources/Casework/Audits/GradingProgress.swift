/// How far the grading of an audit is: cells graded by anyone, by whom, and in which column.
public struct GradingProgress: Sendable, Equatable {
  /// Cells graded, of all.
  public let all: Share
  /// Cells moderated, of those graded.
  public let moderated: Share
  /// For each column of the table, its cells graded.
  public let columns: [Share]
  /// For each who graded, in the order in which they began: the cells of the columns they took up.
  public let auditors: [(who: Party?, share: Share)]

  public init(_ table: GradingTable) {
    let questions = table.questions.count
    let graded = table.columns.indices.map { column in
      (0..<questions).count { table[column, $0].isGraded }
    }
    columns = graded.map { Share($0, of: questions) }
    all = Share(graded.reduce(0, +), of: table.cellCount)
    let moderations = table.columns.indices.reduce(0) { sum, column in
      sum + (0..<questions).count { table[column, $0].isModerated }
    }
    moderated = Share(moderations, of: all.n)
    auditors = Self.auditors(of: table)
  }

  private static func auditors(of table: GradingTable) -> [(who: Party?, share: Share)] {
    var (order, graded, columns) = ([Party?](), [Party?: Int](), [Party?: Int]())
    for sheet in table.audit.sheets where sheet.role != .moderation {
      if columns[sheet.auditor] == nil { order.append(sheet.auditor) }
      columns[sheet.auditor, default: 0] += 1
      let known = sheet.responses.count { !$0.grade.isEmpty && table.place(ofQuestion: $0.question) != nil }
      graded[sheet.auditor, default: 0] += known
    }
    return order.map { who in
      (who, Share(graded[who] ?? 0, of: (columns[who] ?? 0) * table.questions.count))
    }
  }

  public static func == (left: Self, right: Self) -> Bool {
    left.all == right.all && left.moderated == right.moderated && left.columns == right.columns
      && left.auditors.elementsEqual(right.auditors) { $0 == $1 }
  }
}

/// A cell whose auditors differ, or whose moderated grade is another than one given first.
public struct GradeDifference: Sendable {
  public let cell: GradeCell
  public let grades: CellGrades
}

extension GradingTable {
  /// The cells in which grades differ, by column and question.
  public var differences: [GradeDifference] {
    columns.indices.flatMap { column in
      questions.indices.compactMap { question in
        let grades = self[column, question]
        guard grades.auditorsDiffer || grades.moderationDiffers else { return nil }
        return GradeDifference(cell: cell(column, question), grades: grades)
      }
    }
  }
}
