/// The colours that a workbook's cells refer to by number.
struct WorkbookColours {
  /// In the order in which cells count them: the light and dark pairs change places with those of the theme's own list.
  var theme: [FillColour] = Self.officeTheme
  var palette: [FillColour] = Self.usualPalette

  /// What an element such as fgColor says; nothing for a colour left to the spreadsheet.
  func colour(_ attributes: XMLAttributes) -> FillColour? {
    let tint = attributes["tint"].flatMap { Double($0) } ?? 0
    if let hex = attributes["rgb"] { return FillColour(hex: hex)?.tinted(tint) }
    if let index = attributes.number("theme") {
      return theme.indices.contains(index) ? theme[index].tinted(tint) : nil
    }
    guard let index = attributes.number("indexed"), palette.indices.contains(index) else { return nil }
    return palette[index].tinted(tint)
  }

  /// What a workbook without a theme of its own has.
  private static let officeTheme = colours(
    "FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72")

  /// ECMA-376 part 1, 18.8.27: the first eight twice.
  private static let usualPalette: [FillColour] = {
    let first = "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF"
    let rest =
      "800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF "
      + "000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF "
      + "FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 "
      + "333399 333333"
    return colours("\(first) \(first) \(rest)")
  }()

  private static func colours(_ hex: String) -> [FillColour] {
    hex.split(separator: " ").compactMap { FillColour(hex: String($0)) }
  }
}

/// Reads the twelve colours of a workbook's theme.
final class ThemeReader: PartReader {
  static let namespaces = WorkbookNamespace.drawing
  private var found: [String: FillColour] = [:]

  func start(_ name: String, in parent: String, _ attributes: XMLAttributes) throws(ImportRefusal) {
    guard Self.order.contains(parent), found[parent] == nil else { return }
    let hex = name == "srgbClr" ? attributes["val"] : name == "sysClr" ? attributes["lastClr"] : nil
    found[parent] = hex.flatMap(FillColour.init(hex:))
  }

  private static let order = [
    "lt1", "dk1", "lt2", "dk2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6", "hlink", "folHlink",
  ]

  /// In the order in which cells count them; nothing where the theme does not say all of them.
  var colours: [FillColour]? {
    let colours = Self.order.compactMap { found[$0] }
    return colours.count == Self.order.count ? colours : nil
  }
}
