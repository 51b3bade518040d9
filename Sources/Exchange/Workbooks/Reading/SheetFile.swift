/// A file that a spreadsheet saved: a CSV file, which is one table, or a workbook, each of whose sheets may be one.
public struct SheetFile: Sendable {
  /// Which sheets of a workbook are wanted.
  public enum Choice: Sendable, Equatable {
    /// The one whose headings fit.
    case fitting
    case named(String)
    /// Every one whose headings fit.
    case all
  }

  /// The tables that were chosen, and what to say of the choice.
  public struct Chosen: Sendable {
    public let tables: [SheetTable]
    /// Which sheets are read and which are left out, a sentence each; none for a CSV file.
    public let sentences: [String]
  }

  private enum Contents {
    case table(SheetTable)
    case workbook(Workbook)
  }

  private let contents: Contents

  /// - Parameters:
  ///   - name: the file's name, by whose ending a file that is no workbook but should be one is told.
  ///   - encoding: how a CSV file's bytes are read; a workbook says so itself.
  /// - Throws: a refusal of a file that is neither.
  public init(_ bytes: [UInt8], name: String = "", encoding: TextEncoding? = nil) throws(ImportRefusal) {
    let endings = [".xlsx", ".xlsm", ".xlsb", ".xls", ".ods"]
    let isCalledWorkbook = endings.contains { name.lowercased().hasSuffix($0) }
    if isCalledWorkbook || FileSignature.isZip(bytes) || FileSignature.isOldOffice(bytes) {
      contents = .workbook(try Workbook(bytes))
    } else {
      contents = .table(try SheetTable(bytes, encoding: encoding))
    }
  }

  /// The tables of the sheets that are wanted.
  ///
  /// - Parameters:
  ///   - what: what the sheets are to hold, for sentences: "a plan".
  ///   - mayTakeAll: whether several sheets can be read as one thing, for the refusal where several fit.
  ///   - fits: whether the first rows of a sheet hold the headings of such a thing.
  /// - Throws: a refusal where no sheet is meant, or several might be; it names those there are.
  public func tables(
    _ choice: Choice, of what: String, mayTakeAll: Bool = false, fitting fits: @escaping (SheetTable) -> Bool
  ) throws(ImportRefusal) -> Chosen {
    switch contents {
    case .table(let table):
      guard choice == .fitting else {
        throw ImportRefusal("the file is no workbook and has no sheets to choose: leave --sheet and --all-sheets out.")
      }
      return Chosen(tables: [table], sentences: [])
    case .workbook(let workbook):
      return try SheetChoosing(workbook, what, mayTakeAll, fits).chosen(choice)
    }
  }
}

/// Tells which sheets of a workbook are meant.
private struct SheetChoosing {
  private let visible: [Workbook.Sheet]
  private let hidden: [Workbook.Sheet]
  private let workbook: Workbook
  private let what: String
  private let mayTakeAll: Bool
  private let fits: (SheetTable) -> Bool

  init(_ workbook: Workbook, _ what: String, _ mayTakeAll: Bool, _ fits: @escaping (SheetTable) -> Bool) {
    (self.workbook, self.what, self.mayTakeAll, self.fits) = (workbook, what, mayTakeAll, fits)
    visible = workbook.sheets.filter { $0.state == .visible && !$0.rows.isEmpty }
    hidden = workbook.sheets.filter { $0.state != .visible && !$0.rows.isEmpty }
  }

  func chosen(_ choice: SheetFile.Choice) throws(ImportRefusal) -> SheetFile.Chosen {
    switch choice {
    case .named(let name):
      guard let sheet = workbook.sheet(named: name) else {
        throw ImportRefusal(
          "no sheet is called “\(name.onePlainLine)”: the workbook has \(Self.names(workbook.sheets)).")
      }
      return try result([sheet], leftOut: [])
    case .fitting:
      if visible.count == 1 { return try result(visible, leftOut: []) }
      let found = try fitting()
      guard found.count == 1 else { throw several(found) }
      return try result(found, leftOut: visible.filter { $0.name != found[0].name })
    case .all:
      let found = try fitting()
      return try result(found, leftOut: visible.filter { sheet in !found.contains { $0.name == sheet.name } })
    }
  }

  /// The headings stand in the first rows, and no more is looked at.
  private func fitting() throws(ImportRefusal) -> [Workbook.Sheet] {
    let found = visible.filter { sheet in (try? SheetTable(sheet, rows: 30)).map(fits) ?? false }
    guard found.isEmpty else { return found }
    guard !visible.isEmpty else {
      throw ImportRefusal(
        "every sheet with cells is hidden: show one, or name it with --sheet (\(Self.names(hidden))).")
    }
    throw ImportRefusal(
      "none of the sheets (\(Self.names(visible))) has the headings of \(what): name one with --sheet NAME, or its columns "
        + "with --map FIELD=COLUMN.")
  }

  private func several(_ found: [Workbook.Sheet]) -> ImportRefusal {
    let all = mayTakeAll ? ", or take them all with --all-sheets" : ""
    return ImportRefusal(
      "several sheets have the headings of \(what) (\(Self.names(found))): name one with --sheet NAME\(all).")
  }

  private func result(
    _ sheets: [Workbook.Sheet], leftOut: [Workbook.Sheet]
  ) throws(ImportRefusal) -> SheetFile.Chosen {
    var sentences = [
      "\(sheets.count == 1 ? "Sheet" : "Sheets") \(Self.names(sheets)) \(sheets.count == 1 ? "is" : "are") read."
    ]
    sentences += leftOut.map { "Sheet “\($0.name)” has no headings of \(what): it is left out." }
    let unread = hidden.filter { sheet in !sheets.contains { $0.name == sheet.name } }
    sentences += unread.map { "Sheet “\($0.name)” is hidden: it is left out." }
    let tables = try sheets.map { sheet throws(ImportRefusal) in try SheetTable(sheet) }
    return SheetFile.Chosen(tables: tables, sentences: sentences)
  }

  /// “Live”, “Closed” and “Notes”.
  private static func names(_ sheets: [Workbook.Sheet]) -> String {
    let names = sheets.prefix(20).map { "“\($0.name)”" } + (sheets.count > 20 ? ["\(sheets.count - 20) others"] : [])
    guard let last = names.last, names.count > 1 else { return names.first ?? "none" }
    return names.dropLast().joined(separator: ", ") + " and " + last
  }
}
