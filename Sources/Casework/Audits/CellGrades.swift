/// A grade of a scale, by their places in a tool: quick to compare and to count.
struct GradeMark: Hashable, Sendable {
  let scale: Int16
  /// Counted from 0, best first; -1 for stored text that is no grade of its scale.
  let grade: Int16
}

/// Reads stored grades of a tool's questions.
struct GradeMarks: Sendable {
  let scales: [GradeScale]
  /// For each question, the place of its scale; -1 where the tool does not have it.
  let scaleOfQuestion: [Int16]
  /// For each scale, the places of its grades by code.
  private let places: [[String: Int16]]

  init(_ tool: AuditTool?) {
    scales = tool?.scales ?? []
    let codes = scales.map(\.code)
    scaleOfQuestion = (tool?.questions ?? []).map { question in
      codes.firstIndex(of: question.scale).map(Int16.init) ?? -1
    }
    places = scales.map { scale in
      Dictionary(scale.grades.enumerated().map { ($1.code, Int16($0)) }, uniquingKeysWith: { first, _ in first })
    }
  }

  /// What a stored grade is; nothing where it is blank.
  func mark(_ stored: String, ofQuestion question: Int) -> GradeMark? {
    guard !stored.isEmpty else { return nil }
    var (scale, code) = (scaleOfQuestion[question], stored)
    if let stroke = stored.utf8.firstIndex(of: UInt8(ascii: "/")) {
      scale = scales.firstIndex { $0.code == stored[..<stroke] }.map(Int16.init) ?? -1
      code = String(stored[stored.index(after: stroke)...])
    }
    guard scale >= 0 else { return GradeMark(scale: -1, grade: -1) }
    return GradeMark(scale: scale, grade: places[Int(scale)][code] ?? -1)
  }

  func grade(_ mark: GradeMark?) -> Grade? {
    guard let mark, mark.scale >= 0, mark.grade >= 0 else { return nil }
    return scales[Int(mark.scale)].grades[Int(mark.grade)]
  }
}

/// One response with who gave it and when.
public struct GivenGrade: Sendable, Equatable {
  public let auditor: Party?
  public let role: GradingSheet.Role
  public let on: Day?
  public let response: GradedResponse
  /// What its grade means; nothing where it has none, or one that is in no scale of the tool.
  public let grade: Grade?
}

/// Everything given in one cell: the grades given first, and the moderated one.
public struct CellGrades: Sendable {
  let table: GradingTable
  let question: Int
  let first: Int32
  let moderation: Int32

  /// What auditors, or the agency itself, gave: in the order in which they began their sheets.
  public var given: [GivenGrade] { firstEntries.map(table.given) }

  /// The moderated response, which may be a comment alone.
  public var moderated: GivenGrade? { moderatedEntry.map(table.given) }

  /// The first grade that was given.
  public var firstGrade: Grade? { table.marks.grade(firstMark) }

  public var moderatedGrade: Grade? { table.marks.grade(moderatedEntry?.mark) }

  /// The moderated grade or, where there is none, the first one.
  public var grade: Grade? { table.marks.grade(mark) }

  public var isGraded: Bool { mark != nil }

  public var isModerated: Bool { moderatedEntry?.mark != nil }

  /// Whether someone wrote something here besides a grade.
  public var hasComment: Bool {
    (given + [moderated].compactMap { $0 }).contains { !$0.response.comment.isVoid || !$0.response.evidence.isVoid }
  }

  /// Whether those who graded it differ from each other.
  public var auditorsDiffer: Bool { Set(firstEntries.compactMap(\.mark)).count > 1 }

  /// Whether the moderated grade is another than one given first.
  public var moderationDiffers: Bool {
    guard let moderated = moderatedEntry?.mark else { return false }
    return firstEntries.contains { $0.mark.map { $0 != moderated } ?? false }
  }

  /// What one auditor gave in a role.
  public func given(by auditor: Party?, as role: GradingSheet.Role) -> GivenGrade? {
    (role == .moderation ? [moderated].compactMap { $0 } : given).first { $0.auditor == auditor && $0.role == role }
  }
}

extension CellGrades {
  var firstEntries: [GradingTable.Entry] {
    var (found, number) = ([GradingTable.Entry](), first)
    while number >= 0 {
      found.append(table.entries[Int(number)])
      number = table.entries[Int(number)].next
    }
    return found
  }

  var moderatedEntry: GradingTable.Entry? { moderation < 0 ? nil : table.entries[Int(moderation)] }

  var firstMark: GradeMark? { firstEntries.lazy.compactMap(\.mark).first }

  var mark: GradeMark? { moderatedEntry?.mark ?? firstMark }
}

extension GradingTable {
  fileprivate func given(_ entry: Entry) -> GivenGrade {
    let (sheet, response) = (sheet(of: entry), response(of: entry))
    return GivenGrade(
      auditor: sheet.auditor, role: sheet.role, on: sheet.day(of: response), response: response,
      grade: marks.grade(entry.mark))
  }
}
