/// How cells of one style show their numbers, and what fills them.
struct CellStyle: Equatable {
  var format = NumberFormat.general
  var fill: FillColour?
}

/// Reads the styles of a workbook's cells.
final class CellStyles: PartReader {
  static let namespaces = WorkbookNamespace.main
  /// By the number that cells give.
  private(set) var styles: [CellStyle] = []
  private var colours: WorkbookColours
  private var formats: [Int: NumberFormat] = [:]
  private var fills: [Fill] = []
  private var named: [(format: Int, fill: Int)] = []
  private var palette: [FillColour] = []

  /// A fill as its colour is written: the palette stands after the fills.
  private enum Fill {
    case none
    case plain(FillColour?)
    case indexed(Int, tint: Double)
  }

  init(_ colours: WorkbookColours) { self.colours = colours }

  func start(_ name: String, in parent: String, _ attributes: XMLAttributes) throws(ImportRefusal) {
    switch (parent, name) {
    case ("numFmts", "numFmt"):
      if let id = attributes.number("numFmtId"), let code = attributes["formatCode"], formats.count < 10_000 {
        formats[id] = NumberFormat(code)
      }
    case ("fills", "fill"): fills.append(.none)
    case ("fill", "patternFill"): isSolid = attributes["patternType"] == "solid"
    case ("patternFill", "fgColor") where isSolid && isInFills: readFill(attributes)
    case ("cellXfs", "xf"): named.append((attributes.number("numFmtId") ?? 0, attributes.number("fillId") ?? 0))
    case ("indexedColors", "rgbColor"):
      if let colour = attributes["rgb"].flatMap(FillColour.init(hex:)) { palette.append(colour) }
    case ("styleSheet", "fills"): isInFills = true
    default: break
    }
    guard max(fills.count, named.count, palette.count) <= 70_000 else { throw .brokenPart("styles") }
  }

  private var isSolid = false
  /// Fills stand within other lists too, of styles that depend on what a cell says.
  private var isInFills = false

  private func readFill(_ attributes: XMLAttributes) {
    guard !fills.isEmpty else { return }
    let tint = attributes["tint"].flatMap { Double($0) } ?? 0
    let index = attributes["rgb"] == nil && attributes["theme"] == nil ? attributes.number("indexed") : nil
    fills[fills.count - 1] = index.map { .indexed($0, tint: tint) } ?? .plain(colours.colour(attributes))
  }

  func end(_ name: String, in parent: String) throws(ImportRefusal) {
    switch name {
    case "fills": isInFills = false
    case "styleSheet": finish()
    default: break
    }
  }

  private func finish() {
    for (index, colour) in palette.enumerated() where colours.palette.indices.contains(index) {
      colours.palette[index] = colour
    }
    var builtIn: [Int: NumberFormat] = [:]
    styles = named.map { pair in
      let format = formats[pair.format] ?? builtIn[pair.format] ?? NumberFormat(builtIn: pair.format)
      if formats[pair.format] == nil { builtIn[pair.format] = format }
      return CellStyle(format: format, fill: fills.indices.contains(pair.fill) ? colour(fills[pair.fill]) : nil)
    }
  }

  private func colour(_ fill: Fill) -> FillColour? {
    switch fill {
    case .none: nil
    case .plain(let colour): colour
    case .indexed(let index, let tint):
      colours.palette.indices.contains(index) ? colours.palette[index].tinted(tint) : nil
    }
  }
}
