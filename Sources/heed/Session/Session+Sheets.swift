import ArgumentParser
import Casework
import Exchange

/// Where a command that counts puts what it counted, besides the screen.
struct SheetOutput: ParsableArguments {
  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Write a file: .csv takes the table that is shown, .xlsx every one.", valueName: "file"),
    completion: .file(extensions: ["csv", "xlsx"]))
  var output: String?

  /// Writes the sheets where a file was named.
  /// - Returns: whether one was.
  func write(_ sheets: [WorkbookSheet], titled title: String, in session: Session) throws -> Bool {
    guard let output else { return false }
    let place = try SheetDestination(output)
    // A CSV file is for programs, which want the headings first.
    let bare = sheets.prefix(1).map { WorkbookSheet($0.name, rows: $0.rows) }
    let told = sheets.filter { $0.rows.count > 0 }
    try session.write(place.form == .csv ? bare : told.isEmpty ? sheets : told, titled: title, to: place)
    if output != "-" { session.tell("Wrote \(title.prefix(1).lowercased() + title.dropFirst()) to \(output).") }
    return true
  }
}

/// Where a table goes and in which form, for commands that write files.
struct SheetDestination {
  /// "-" is stdout.
  let path: String
  let form: TableFileForm

  /// - Parameter format: the form that was asked for; the name's ending tells it where it is not given, and CSV goes to
  ///   stdout.
  init(_ path: String, format: String? = nil) throws {
    self.path = path
    let forms = TableFileForm.allCases.map(\.rawValue)
    let typed = try format.map { name in
      guard let form = TableFileForm(rawValue: name.lowercased()) else {
        throw Refusal("--format takes \(forms.alternatives): “\(name)” is neither.", .usage)
      }
      return form
    }
    guard let form = typed ?? TableFileForm(ofFile: path) ?? (path == "-" ? .csv : nil) else {
      throw Refusal(
        "\(path) does not say what to write: end its name in .csv or .xlsx, or say --format \(forms.alternatives).",
        .usage)
    }
    if path == "-", form == .xlsx {
      throw Refusal("A workbook goes into a file, not to stdout: name one that ends in .xlsx.", .usage)
    }
    self.form = form
  }
}

extension Session {
  /// Writes sheets into a workbook, or the first of them into a CSV file.
  func write(_ sheets: [WorkbookSheet], titled title: String, to place: SheetDestination) throws {
    try writing { () throws(WriteRefusal) in
      switch place.form {
      case .xlsx:
        try WorkbookFile(sheets, title: title, board: register.settings.board.name, day: today).write(to: place.path)
      case .csv:
        guard let sheet = sheets.first else { return }
        guard place.path != "-" else {
          return CSVWriter.pieces(of: sheet.rows, lines: sheet.lines, isMarked: false) { Output.data($0) }
        }
        try FileReplacement.write(to: place.path) { (take) throws(WriteRefusal) in
          try CSVWriter.pieces(of: sheet.rows, lines: sheet.lines, take)
        }
      }
    }
  }
}
