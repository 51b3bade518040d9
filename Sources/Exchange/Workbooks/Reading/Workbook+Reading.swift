import CLateLibraries

extension Workbook {
  /// Reads a workbook's bytes, whole or not at all.
  ///
  /// - Throws: one sentence on a file that is no workbook, is locked, cut short, damaged or empty, holds macros, or
  ///   expands beyond `Limit`; nothing of it is kept.
  public init(_ bytes: [UInt8]) throws(ImportRefusal) {
    guard bytes.count <= Limit.file else { throw .tooBig(bytes: bytes.count) }
    guard !FileSignature.isOldOffice(bytes) else { throw .oldWorkbook }
    guard FileSignature.isZip(bytes) else { throw .noZip }
    guard heed_has_workbook_libraries() else { throw .noLibraries }
    let read = bytes.withUnsafeBytes { buffer in
      Result { () throws(ImportRefusal) -> Workbook in
        try WorkbookReader(try ContainerParts(buffer)).workbook()
      }
    }
    self = try read.get()
  }
}

/// What the first bytes of a file say that it is.
enum FileSignature {
  /// A zip archive, also one without entries.
  static func isZip(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0x50, 0x4B, 0x05, 0x06])
  }

  /// A compound file: an older Office document, or any newer one that is locked.
  static func isOldOffice(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1])
  }
}

/// Goes through the parts of a workbook.
private struct WorkbookReader {
  private let parts: ContainerParts
  private let directory: WorkbookDirectory

  init(_ parts: ContainerParts) throws(ImportRefusal) {
    self.parts = parts
    directory = try WorkbookDirectory(parts)
  }

  func workbook() throws(ImportRefusal) -> Workbook {
    let list = SheetList(directory.workbook)
    try PartParser.read(directory.workbook, of: parts, into: list)
    guard list.sheets.count <= Workbook.Limit.sheets else { throw .tooManySheets }
    let shared = try shared(list.system)
    let count = WorkbookCount()
    var sheets: [Workbook.Sheet] = []
    for listed in list.sheets {
      guard let relation = directory.relation(listed.relation) else { throw .missingPart("for sheet \(listed.name)") }
      guard relation.kind == "worksheet" else { continue }
      let reader = SheetReader(listed.name, relation.part, shared, count)
      try PartParser.read(relation.part, of: parts, into: reader)
      sheets.append(try reader.sheet(listed.state))
    }
    guard sheets.contains(where: { !$0.rows.isEmpty }) else { throw .noSheets }
    return Workbook(sheets: sheets)
  }

  private func shared(_ system: SerialDay.System) throws(ImportRefusal) -> WorkbookShared {
    var colours = WorkbookColours()
    if let part = directory.part("theme") {
      let theme = ThemeReader()
      try PartParser.read(part, of: parts, into: theme)
      colours.theme = theme.colours ?? colours.theme
    }
    let styles = CellStyles(colours)
    if let part = directory.part("styles") { try PartParser.read(part, of: parts, into: styles) }
    let strings = SharedStrings()
    if let part = directory.part("sharedStrings") { try PartParser.read(part, of: parts, into: strings) }
    return WorkbookShared(strings: strings.strings, styles: styles.styles, system: system)
  }
}

/// Reads which sheets there are, and from which day dates are counted.
private final class SheetList: PartReader {
  struct Listed {
    let name: String
    let relation: String
    let state: Workbook.Sheet.State
  }

  static let namespaces = WorkbookNamespace.main
  private(set) var sheets: [Listed] = []
  private var names: Set<String> = []
  private let listPart: String
  private(set) var system = SerialDay.System.from1900

  init(_ part: String) { listPart = part }

  func start(_ name: String, in parent: String, _ attributes: XMLAttributes) throws(ImportRefusal) {
    switch (parent, name) {
    case ("workbook", "workbookPr"): if attributes.flag("date1904") == true { system = .from1904 }
    case ("sheets", "sheet"):
      guard sheets.count <= Workbook.Limit.sheets else { throw .tooManySheets }
      let name = (attributes["name"] ?? "").collapsed.onePlainLine
      guard names.insert(name.lowercased()).inserted else {
        throw .brokenPart(listPart, "sheet \(name)")
      }
      let state = attributes["state"].flatMap(Workbook.Sheet.State.init(rawValue:)) ?? .visible
      sheets.append(
        Listed(
          name: name, relation: attributes.relationship ?? "", state: state
        ))
    default: break
    }
  }
}
