import Foundation

/// Another program that reads a workbook, so that it is not this one alone that understands it.
enum SpreadsheetPeer {
  /// Whether there is a Python that has openpyxl.
  static let isThere = (try? run("import openpyxl")) != nil
  static let absence: String = "there is no /usr/bin/python3 with openpyxl here"

  /// What a script prints.
  static func run(_ script: String, _ words: [String] = []) throws -> String {
    let python = Process()
    python.executableURL = URL(filePath: "/usr/bin/python3")
    python.arguments = ["-c", script] + words
    let (out, complaints) = (Pipe(), Pipe())
    python.standardOutput = out
    python.standardError = complaints
    try python.run()
    let told = out.fileHandleForReading.readDataToEndOfFile()
    python.waitUntilExit()
    guard python.terminationStatus == 0 else {
      let words = String(decoding: complaints.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
      throw CocoaError(.fileReadCorruptFile, userInfo: [NSLocalizedDescriptionKey: words])
    }
    return String(decoding: told, as: UTF8.self)
  }

  /// What openpyxl sees in a workbook, as one JSON value.
  static func sight(of path: String) throws -> NSDictionary {
    let told = try run(script, [path])
    return try JSONSerialization.jsonObject(with: Data(told.utf8)) as? NSDictionary ?? [:]
  }

  private static let script = """
    import sys, json, openpyxl
    book = openpyxl.load_workbook(sys.argv[1])
    def cell(c):
        value = c.value.date().isoformat() if c.is_date and c.value is not None else c.value
        fill = c.fill.fgColor.rgb[2:] if c.fill.fill_type == 'solid' else ''
        return [c.data_type, value, c.protection.locked, fill, bool(c.alignment.wrap_text), c.number_format]
    sheets = {}
    for s in book.worksheets:
        sheets[s.title] = {
            'state': s.sheet_state, 'cells': [[cell(c) for c in row] for row in s.iter_rows()],
            'freeze': s.freeze_panes, 'filter': s.auto_filter.ref, 'titles': s.print_title_rows,
            'landscape': s.page_setup.orientation, 'paper': str(s.page_setup.paperSize),
            'fit': [s.sheet_properties.pageSetUpPr.fitToPage, int(s.page_setup.fitToWidth or 1), s.page_setup.fitToHeight],
            'foot': [s.oddFooter.left.text, s.oddFooter.center.text, s.oddFooter.right.text],
            'protected': s.protection.sheet, 'mayWiden': not s.protection.formatColumns,
            'validations': [[v.type, v.formula1, str(v.sqref), v.prompt] for v in s.data_validations.dataValidation],
        }
    print(json.dumps({'names': book.sheetnames, 'title': book.properties.title, 'sheets': sheets,
        'formulas': sum(c.data_type == 'f' for s in book.worksheets for r in s.iter_rows() for c in r)}))
    """
}
