/// The parts that a workbook is made of, as its own lists name them.
struct WorkbookDirectory {
  /// The part that lists the sheets.
  let workbook: String
  /// What that part refers to by name: sheets, styles, words.
  let relations: [Relation]

  /// - Throws: a refusal of anything but a workbook without macros.
  init(_ parts: ContainerParts) throws(ImportRefusal) {
    try Self.check(parts)
    let root = Relations(folder: "")
    guard parts.contains("_rels/.rels") else { throw .missingPart("_rels/.rels") }
    try PartParser.read("_rels/.rels", of: parts, into: root)
    guard let found = root.found.first(where: { $0.kind == "officeDocument" }) else { throw .noWorkbook }
    workbook = found.part
    let folder = workbook.split(separator: "/").dropLast().joined(separator: "/")
    let list = (folder.isEmpty ? "" : folder + "/") + "_rels/" + (workbook.split(separator: "/").last ?? "") + ".rels"
    guard parts.contains(workbook) else { throw .missingPart(workbook) }
    guard parts.contains(list) else { throw .missingPart(list) }
    let own = Relations(folder: folder)
    try PartParser.read(list, of: parts, into: own)
    relations = own.found
  }

  /// What stands under that name; nothing where no relation is called so.
  func relation(_ name: String) -> Relation? { relations.first { $0.name == name } }

  /// The first part of that kind.
  func part(_ kind: String) -> String? { relations.first { $0.kind == kind }?.part }

  private static func check(_ parts: ContainerParts) throws(ImportRefusal) {
    let types = ContentTypes()
    if parts.contains("[Content_Types].xml") {
      try PartParser.read("[Content_Types].xml", of: parts, into: types)
    } else {
      throw parts.contains("mimetype") && parts.contains("content.xml") ? .openDocument : .noWorkbook
    }
    if types.names.contains(where: { $0.contains("sheet.binary") }) { throw .binaryWorkbook }
    let hasMacros =
      types.names.contains { $0.contains("macroenabled") || $0.contains("vbaproject") || $0.contains("macrosheet") }
      || parts.names.contains { $0.hasSuffix("vbaproject.bin") || $0.contains("/macrosheets/") }
    if hasMacros { throw .macros }
    guard types.names.contains(where: { $0.contains("spreadsheetml") }) else { throw .noWorkbook }
  }
}

/// A part that another refers to.
struct Relation {
  /// What the other calls it: "rId3".
  let name: String
  /// "worksheet", "styles".
  let kind: String
  /// Its name in the container.
  let part: String
}

/// Reads what a part refers to.
private final class Relations: PartReader {
  static let namespaces = WorkbookNamespace.packageRelationships
  private(set) var found: [Relation] = []
  private let folder: String

  init(folder: String) { self.folder = folder }

  func start(_ name: String, in parent: String, _ attributes: XMLAttributes) throws(ImportRefusal) {
    guard name == "Relationship", attributes["TargetMode"] != "External", let target = attributes["Target"],
      let id = attributes["Id"], let type = attributes["Type"]
    else { return }
    let kind = type.split(separator: "/").last.map(String.init) ?? ""
    found.append(Relation(name: id, kind: kind, part: resolved(target)))
  }

  /// A name that begins with a slash is whole; any other is within the folder, from which ".." leads up.
  private func resolved(_ target: String) -> String {
    var folders = target.first == "/" ? [] : folder.split(separator: "/")
    for step in target.split(separator: "/") {
      if step == ".." { _ = folders.popLast() } else if step != "." { folders.append(step) }
    }
    return folders.joined(separator: "/")
  }
}

/// Reads what the parts are said to hold, in lower case.
private final class ContentTypes: PartReader {
  static let namespaces = WorkbookNamespace.contentTypes
  private(set) var names: Set<String> = []

  func start(_ name: String, in parent: String, _ attributes: XMLAttributes) throws(ImportRefusal) {
    if let type = attributes["ContentType"] { names.insert(type.lowercased()) }
  }
}
