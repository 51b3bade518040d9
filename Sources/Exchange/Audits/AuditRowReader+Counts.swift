import Casework

/// The columns of a table of counts.
struct CountedColumns {
  let scale: GradeScale
  /// By column, from 1.
  let grades: [Int: Grade]

  var inOrder: [(column: Int, grade: Grade)] { grades.sorted { $0.key < $1.key }.map { ($0.key, $0.value) } }
}

/// One row of counts, as printed.
struct CountedRow {
  var counts: [(grade: Grade, count: Int)] = []
  /// Nothing where no column holds it, or the cell is blank.
  var ungraded: Int?
  var total: Int?

  var graded: Int { counts.reduce(0) { $0 + $1.count } }
}

// Rows that each count the grades of a locality, an agency or a question.
extension AuditRowReader {
  private static let labels: [AuditSheetColumn] = [.locality, .agency, .question]

  mutating func readCounts(_ rows: [SheetRow<AuditSheetColumn>], _ counted: CountedColumns) throws(ImportRefusal) {
    noteUnread(rows)
    var total: (row: SheetRow<AuditSheetColumn>, counts: CountedRow)?
    for row in rows {
      guard let counts = try counts(of: row, counted) else { continue }
      if isTotal(row, among: rows) || isSum(row, counts, of: rows) {
        total = (row, counts)
      } else if let tally = tally(row, counts, counted.scale) {
        tallies.append(tally)
      }
    }
    if let total { compare(total.row, total.counts) }
  }

  /// A sum of the other rows is no locality of its own.
  private func isTotal(_ row: SheetRow<AuditSheetColumn>, among rows: [SheetRow<AuditSheetColumn>]) -> Bool {
    guard rows.count > 1, row[.question].isEmpty || questions.question(row.line(.question)) == nil else { return false }
    let printed = Self.labels.map { row.line($0) }.filter { !$0.isEmpty }
    return !printed.isEmpty && printed.allSatisfy(Self.saysTotal)
  }

  /// "Total", "All districts", "County total"; never "All Saints".
  private static func saysTotal(_ printed: String) -> Bool {
    let sums: Set<String> = ["total", "totals", "all", "overall", "grandtotal", "sum", "overalltotal"]
    if sums.contains(printed.wordKey) { return true }
    let words = printed.lowercased().split { !$0.isLetter }
    if let first = words.first, let last = words.last, [first, last].contains(where: { $0.hasPrefix("total") }) {
      return true
    }
    let plurals: Set<Substring> = [
      "districts", "areas", "localities", "teams", "agencies", "cases", "audits", "boroughs",
    ]
    return words.count == 2 && words[0] == "all" && plurals.contains(words[1])
  }

  /// A last row under any other name that counts what four rows or more above it count together: to keep it as well
  /// would count everyone twice.
  private mutating func isSum(
    _ row: SheetRow<AuditSheetColumn>, _ counts: CountedRow, of rows: [SheetRow<AuditSheetColumn>]
  ) -> Bool {
    guard row.number == rows.last?.number, tallies.count > 3, row[.question].isEmpty, counts.graded > 0 else {
      return false
    }
    let isSum = counts.counts.allSatisfy { grade, count in count == sum(of: grade) }
    if isSum {
      note(row.doubt("It counts what the rows above count together: it is taken as their total, and left out."))
    }
    return isSum
  }

  private func sum(of grade: Grade) -> Int {
    tallies.flatMap(\.counts).filter { $0.grade == grade.code }.reduce(0) { $0 + $1.count }
  }

  private mutating func compare(_ row: SheetRow<AuditSheetColumn>, _ total: CountedRow) {
    for (grade, count) in total.counts {
      let sum = sum(of: grade)
      guard sum != count else { continue }
      note(row.doubt("The row of totals says \(count) “\(grade.word)” and the rows sum to \(sum): the rows were kept."))
    }
  }

  private mutating func tally(_ row: SheetRow<AuditSheetColumn>, _ counts: CountedRow, _ scale: GradeScale) -> Tally? {
    var tally = Tally(id: mint.make())
    if !row[.question].isEmpty {
      guard let question = questions.question(row.line(.question)) else {
        note(row.doubt(.question, "“\(row.line(.question))” is no question of “\(tool.title)”: the row is left out."))
        return nil
      }
      guard question.scale == scale.code || scale.isLegacy else {
        note(row.doubt(.question, "This question is not graded on “\(scale.title)”: the row is left out."))
        return nil
      }
      tally.question = question.isOverall ? "" : question.code
    }
    tally.agency = agency(row)
    tally.locality = row.line(.locality)
    tally.scale = scale.code
    tally.counts = counts.counts.map { pair in
      GradeCount(id: mint.make()) { ($0.grade, $0.count) = (pair.grade.code, pair.count) }
    }
    tally.ungraded = counts.ungraded ?? 0
    return isThere(tally, row) ? nil : tally
  }

  private mutating func isThere(_ tally: Tally, _ row: SheetRow<AuditSheetColumn>) -> Bool {
    let twin = (tallies + audit.tallies).contains {
      ($0.question, $0.agency, $0.locality.wordKey) == (tally.question, tally.agency, tally.locality.wordKey)
    }
    if twin { note(row.doubt("Its distribution is there already: the row is left out.")) }
    return twin
  }

  /// The counts of a row; nothing, with a doubt, where one of them is no number.
  private mutating func counts(
    of row: SheetRow<AuditSheetColumn>, _ counted: CountedColumns
  ) throws(ImportRefusal) -> CountedRow? {
    let cells = counted.inOrder.map { (grade: $0.grade, column: $0.column, text: row.words(inColumn: $0.column)) }
    if cells.contains(where: { isPercentage($0.text, under: $0.column) }) {
      return try shares(of: row, cells.map { ($0.grade, $0.text) }, counted.scale)
    }
    var found = CountedRow()
    for cell in cells {
      guard let count = Self.count(cell.text) else {
        let place = row.place(inColumn: cell.column)
        let fault = "“\(cell.text)” is no count: the row is left out."
        note(Doubt(at: place, heading: columns.heading(cell.column), cell: cell.text, fault))
        return nil
      }
      found.counts.append((cell.grade, count))
    }
    try readTotal(of: row, into: &found)
    return found
  }

  /// What is neither graded nor said to be ungraded is not graded: a distribution accounts for all.
  private mutating func readTotal(of row: SheetRow<AuditSheetColumn>, into found: inout CountedRow)
    throws(ImportRefusal)
  {
    found.ungraded = row[.notGraded].isEmpty ? nil : Self.count(row[.notGraded])
    found.total = row[.total].isEmpty ? nil : Self.count(row[.total])
    guard let total = found.total else { return }
    let missing = total - found.graded - (found.ungraded ?? 0)
    guard missing >= 0 else {
      throw ImportRefusal(
        "the counts sum to \(total - missing) and the total says \(total): correct one of them.", at: row.place(.total))
    }
    guard missing > 0 else { return }
    guard found.ungraded == nil else {
      throw ImportRefusal(
        "the counts, with those not graded, sum to \(total - missing) and the total says \(total): \(missing) are missing.",
        at: row.place(.total))
    }
    found.ungraded = missing
    note(row.doubt(.total, "\(missing) of \(total) stand under no grade: they are taken as not graded."))
  }

  private func isPercentage(_ cell: String, under column: Int) -> Bool {
    cell.contains("%") || cell.contains(".") || columns.heading(column).contains("%")
  }

  /// A whole number; a blank or a dash is nought.
  static func count(_ cell: String) -> Int? {
    let digits = cell.filter { $0 != "," && !$0.isWhitespace }
    if digits.allSatisfy(\.isDash) { return 0 }
    return digits.count <= 9 && digits.allSatisfy { ("0"..."9").contains($0) } ? Int(digits) : nil
  }

  /// Columns that a table of counts has no place for are said once each.
  private mutating func noteUnread(_ rows: [SheetRow<AuditSheetColumn>]) {
    let read = Set((Self.labels + [.notGraded, .total]).compactMap { columns.places[$0] }).union(shape.headed)
    for column in columns.headings.indices.map({ $0 + 1 }) where !read.contains(column) {
      guard rows.contains(where: { !$0.words(inColumn: column).isEmpty }) else { continue }
      let place = columns.headerPlace(column)
      let heading = columns.heading(column)
      note(
        Doubt(
          at: place, heading: heading, cell: heading, "This column is no count of a grade: its words are left out."))
    }
  }
}
