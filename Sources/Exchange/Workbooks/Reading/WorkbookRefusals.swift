// Why a workbook cannot be read, each in one sentence.
extension ImportRefusal {
  static let oldWorkbook = ImportRefusal(
    "the file is protected by a password or is an older Excel workbook (.xls): open it in a spreadsheet, save it as "
      + ".xlsx without a password, and import that.")

  static let noLibraries = ImportRefusal(
    "workbooks are read with expat, libzip and libxlsxwriter, and one of them is not installed: install it (Debian: apt "
      + "install libexpat1 libzip4 libxlsxwriter4), or save the sheet as CSV and import that.")

  static let macros = ImportRefusal("the workbook holds macros: save it as .xlsx without them, and import that.")

  static let binaryWorkbook = ImportRefusal("the file is a binary workbook (.xlsb): save it as .xlsx and import that.")

  static let openDocument = ImportRefusal(
    "the file is an OpenDocument file (.ods): save it as .xlsx or CSV and import that.")

  static let noWorkbook = ImportRefusal(
    "the file is a zip archive but no Excel workbook: open it in a spreadsheet, save it as .xlsx and import that.")

  static let noZip = ImportRefusal(
    "the file is called a workbook but its bytes are none: open it in a spreadsheet, save it as .xlsx and import that.")

  static let cutShort = ImportRefusal(
    "the workbook is cut short or damaged, so that its list of parts cannot be read: get the file again.")

  static let lockedPart = ImportRefusal(
    "the workbook is protected by a password: save it without one and import that.")

  static let tooManyEntries = ImportRefusal(
    "the file holds more than \(Workbook.Limit.entries) parts, which no ordinary workbook does: save its sheets as a new "
      + "workbook and import that.")

  static func oddName(_ name: String) -> ImportRefusal {
    ImportRefusal(
      "the file holds a part called “\(name.onePlainLine)”, which no spreadsheet writes: do not trust it, and ask the "
        + "sender to save it again.")
  }

  static func expandsTooFar(_ name: String, _ limit: Int) -> ImportRefusal {
    ImportRefusal(
      "\(name.isEmpty ? "the workbook" : "its part \(name.onePlainLine)") expands to more than \(limit >> 20) MiB, which "
        + "no ordinary workbook does: save its sheets as a new workbook, or as CSV, and import that.")
  }

  static func missingPart(_ name: String) -> ImportRefusal {
    ImportRefusal(
      "the workbook lacks its part \(name.onePlainLine): open it in a spreadsheet, save it again and import that.")
  }

  /// - Parameter where: "sheet Live, near row 12", or empty.
  static func brokenPart(_ name: String, _ where: String = "") -> ImportRefusal {
    let place = `where`.isEmpty ? "" : "\(`where`): "
    return ImportRefusal(
      "\(place)the workbook's part \(name.onePlainLine) is damaged: open it in a spreadsheet, save it again and import "
        + "that.")
  }

  static func oddCell(_ fault: String, at place: CellPlace) -> ImportRefusal {
    ImportRefusal("\(fault): open the workbook in a spreadsheet, save it again and import that.", at: place)
  }

  static func longCell(in place: CellPlace? = nil) -> ImportRefusal {
    ImportRefusal(
      "\(place == nil ? "a cell of the workbook" : "the cell") holds more than 256 KiB: shorten it.", at: place)
  }

  static let noSheets = ImportRefusal("the workbook has no sheet with cells: there is nothing to import.")

  static let tooManySheets = ImportRefusal(
    "the workbook has more than \(Workbook.Limit.sheets) sheets: save those to import as a workbook of their own.")

  static let tooManyCells = ImportRefusal(
    "the workbook has more than 2,000,000 cells: delete what is not part of the table, or split it and import the parts."
  )

  static let tooManyWords = ImportRefusal(
    "the words of the workbook's cells are more than \(Workbook.Limit.words >> 20) MiB: split it and import the parts.")
}

extension String {
  /// On one line, without marks that move the cursor, and no longer than can be read.
  var onePlainLine: String {
    let plain = unicodeScalars.prefix(80).map { $0.properties.generalCategory == .control ? "?" : Character($0) }
    return String(plain) + (unicodeScalars.count > 80 ? "…" : "")
  }
}
