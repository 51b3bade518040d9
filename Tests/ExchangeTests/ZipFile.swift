import Foundation

/// A small zip archive, made by hand so that every byte of it can be wrong on purpose.
struct ZipFile {
  struct Entry {
    var name: String
    var bytes: [UInt8]
    /// What the lists say the expanded size is; the true one where it is nothing.
    var sizeSaid: Int?
    /// The bytes as stored, and by which method, where that is not as they are.
    var packed: [UInt8]?
    var flags: UInt16 = 0
  }

  var entries: [Entry] = []

  mutating func add(_ name: String, _ text: String) { entries.append(Entry(name: name, bytes: Array(text.utf8))) }

  var bytes: [UInt8] {
    var (file, list): ([UInt8], [UInt8]) = ([], [])
    for entry in entries {
      let start = file.count
      let header = Self.header(entry)
      file += Self.word(0x0403_4B50) + header + (entry.packed ?? entry.bytes)
      list += Self.word(0x0201_4B50) + Self.half(20) + header.prefix(26) + Self.half(0) + Self.half(0) + Self.half(0)
      list += Self.word(0) + Self.word(start) + Array(entry.name.utf8)
    }
    let end = Self.half(0) + Self.half(0) + Self.half(entries.count) + Self.half(entries.count)
    return file + list + Self.word(0x0605_4B50) + end + Self.word(list.count) + Self.word(file.count) + Self.half(0)
  }

  /// Version to name: what the local header and the list have in common.
  private static func header(_ entry: Entry) -> [UInt8] {
    let stored = entry.packed ?? entry.bytes
    let method = entry.packed == nil ? 0 : 8
    let common = half(20) + half(Int(entry.flags)) + half(method) + half(0) + half(0x21) + word(Int(crc(entry.bytes)))
    return common + word(stored.count) + word(entry.sizeSaid ?? entry.bytes.count) + half(entry.name.utf8.count)
      + half(0) + Array(entry.name.utf8)
  }

  static func half(_ number: Int) -> [UInt8] { [UInt8(number & 0xFF), UInt8(number >> 8 & 0xFF)] }
  static func word(_ number: Int) -> [UInt8] { half(number & 0xFFFF) + half(number >> 16 & 0xFFFF) }

  private static let table: [UInt32] = (0..<256).map { index in
    (0..<8).reduce(UInt32(index)) { value, _ in value & 1 == 1 ? 0xEDB8_8320 ^ (value >> 1) : value >> 1 }
  }

  static func crc(_ bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(~0) { table[Int(($0 ^ UInt32($1)) & 0xFF)] ^ ($0 >> 8) }
  }
}

/// A workbook made by hand, part by part.
struct TestWorkbook {
  struct Sheet {
    var name: String
    var state = "visible"
    /// What stands within the worksheet element.
    var xml: String
  }

  var sheets: [Sheet] = []
  var strings: [String] = []
  /// Format codes: a cell's style 1 is the first of them, and so on; fills follow.
  var formats: [String] = []
  /// What stands within patternFill: `<fgColor rgb="FFFF0000"/>`.
  var fills: [String] = []
  var properties = ""
  /// Parts that replace those made here, or stand beside them; nothing leaves one out.
  var others: [String: String?] = [:]

  private static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  private static let relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let package = "http://schemas.openxmlformats.org/package/2006"

  /// One sheet of rows of cells, each a word or `<c …>` of its own.
  static func rows(_ rows: [[String]], name: String = "Live", state: String = "visible", after: String = "") -> Sheet {
    let data = rows.enumerated().map { index, cells in
      let row = cells.enumerated().map { column, cell in
        let place = letters(column + 1) + "\(index + 1)"
        if cell.isEmpty { return "" }
        return cell.hasPrefix("<c")
          ? cell.replacing("<c", with: "<c r=\"\(place)\"", maxReplacements: 1)
          : "<c r=\"\(place)\" t=\"inlineStr\"><is><t xml:space=\"preserve\">\(escaped(cell))</t></is></c>"
      }
      return "<row r=\"\(index + 1)\">\(row.joined())</row>"
    }
    return Sheet(name: name, state: state, xml: "<sheetData>\(data.joined())</sheetData>\(after)")
  }

  private static func letters(_ column: Int) -> String { String(UnicodeScalar(UInt8(64 + column))) }

  static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
  }

  var zip: ZipFile {
    var parts: [(String, String)] = [
      ("[Content_Types].xml", types), ("_rels/.rels", rootRelations), ("xl/workbook.xml", workbook),
      ("xl/_rels/workbook.xml.rels", workbookRelations), ("xl/styles.xml", styles),
    ]
    if !strings.isEmpty { parts.append(("xl/sharedStrings.xml", shared)) }
    for (index, sheet) in sheets.enumerated() {
      parts.append(
        ("xl/worksheets/sheet\(index + 1).xml", "<worksheet xmlns=\"\(Self.main)\">\(sheet.xml)</worksheet>"))
    }
    var zip = ZipFile()
    for (name, text) in parts where others[name] == nil { zip.add(name, text) }
    for (name, text) in others.sorted(by: { $0.key < $1.key }) { if let text { zip.add(name, text) } }
    return zip
  }

  var bytes: [UInt8] { zip.bytes }

  private var types: String {
    "<Types xmlns=\"\(Self.package)/content-types\"><Override PartName=\"/xl/workbook.xml\" ContentType=\""
      + "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>"
  }

  private var rootRelations: String {
    "<Relationships xmlns=\"\(Self.package)/relationships\"><Relationship Id=\"rId1\" Type=\"\(Self.relations)"
      + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
  }

  private var workbook: String {
    let listed = sheets.enumerated().map { index, sheet in
      "<sheet name=\"\(Self.escaped(sheet.name))\" sheetId=\"\(index + 1)\" state=\"\(sheet.state)\" r:id=\"s\(index + 1)\"/>"
    }
    return "<workbook xmlns=\"\(Self.main)\" xmlns:r=\"\(Self.relations)\"><workbookPr \(properties)/>"
      + "<sheets>\(listed.joined())</sheets></workbook>"
  }

  private var workbookRelations: String {
    var all = sheets.indices.map { ("s\($0 + 1)", "worksheet", "worksheets/sheet\($0 + 1).xml") }
    all.append(("st", "styles", "styles.xml"))
    if !strings.isEmpty { all.append(("sh", "sharedStrings", "/xl/sharedStrings.xml")) }
    let listed = all.map {
      "<Relationship Id=\"\($0.0)\" Type=\"\(Self.relations)/\($0.1)\" Target=\"\($0.2)\"/>"
    }
    return "<Relationships xmlns=\"\(Self.package)/relationships\">\(listed.joined())</Relationships>"
  }

  private var shared: String { "<sst xmlns=\"\(Self.main)\">\(strings.joined())</sst>" }

  private var styles: String {
    let codes = formats.enumerated().map { index, code in
      "<numFmt numFmtId=\"\(200 + index)\" formatCode=\"\(Self.escaped(code).replacing("\"", with: "&quot;"))\"/>"
    }
    let filled = fills.map { "<fill><patternFill patternType=\"solid\">\($0)</patternFill></fill>" }
    let xfs =
      ["<xf/>"] + formats.indices.map { "<xf numFmtId=\"\(200 + $0)\"/>" }
      + fills.indices.map { "<xf fillId=\"\($0 + 1)\"/>" }
    return "<styleSheet xmlns=\"\(Self.main)\"><numFmts>\(codes.joined())</numFmts>"
      + "<fills><fill/>\(filled.joined())</fills><cellXfs>\(xfs.joined())</cellXfs></styleSheet>"
  }
}
