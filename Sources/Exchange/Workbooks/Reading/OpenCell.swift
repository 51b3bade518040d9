import Casework

/// A cell while its part is read: where it stands and what sort of value it is said to hold.
struct OpenCell {
  var place = CellPlace(row: 0, column: 0)
  var type = "n"
  var style = 0
  /// Nothing where the value was typed; empty where the formula is that of another cell, moved.
  var formula: String?

  /// What it holds, and that in words.
  /// - Throws: a refusal of a value that is not what the cell says it is.
  func read(
    _ words: String, _ style: CellStyle, _ shared: WorkbookShared
  ) throws(ImportRefusal) -> (Workbook.Value, String) {
    switch type {
    case "s": return Self.text(try string(words, shared))
    case "str", "inlineStr": return Self.text(words)
    case "b": return words.isEmpty ? blank : (.flag(words == "1"), words == "1" ? "TRUE" : "FALSE")
    case "e": return (.error(words.onePlainLine), words.onePlainLine)
    case "d": return try dated(words)
    default: return try figure(words, style, shared)
    }
  }

  private static func text(_ words: String) -> (Workbook.Value, String) {
    words.isEmpty ? (.blank, "") : (.text(words), words)
  }

  private var blank: (Workbook.Value, String) { formula != nil ? (.unsavedFormula, "") : (.blank, "") }

  private func string(_ words: String, _ shared: WorkbookShared) throws(ImportRefusal) -> String {
    guard !words.isEmpty else { return "" }
    guard let index = Int(words) ?? Int(words.trimmed), shared.strings.indices.contains(index) else {
      throw .oddCell("the cell's words are not in the workbook", at: place)
    }
    return shared.strings[index]
  }

  private func figure(
    _ words: String, _ style: CellStyle, _ shared: WorkbookShared
  ) throws(ImportRefusal) -> (Workbook.Value, String) {
    guard !words.isEmpty else { return blank }
    guard let number = Double(words) ?? Double(words.trimmed), number.isFinite else {
      throw .oddCell("the cell should hold a number and does not", at: place)
    }
    switch style.format.kind {
    case .general: return (.number(number), FigureText.whole(number))
    case .figure(let shape): return (.number(number), FigureText(number).shaped(shape))
    case .calendar(let shape):
      guard let serial = SerialDay(number, shared.system) else { return (.number(number), FigureText(number).whole) }
      return serial.read(shape, number: number)
    }
  }

  /// A date written as "2026-11-21" or "2026-11-21T14:05:00".
  private func dated(_ words: String) throws(ImportRefusal) -> (Workbook.Value, String) {
    guard !words.isEmpty else { return blank }
    let halves = words.split(separator: "T")
    let clock = (halves.count > 1 ? halves[1] : "0").split(separator: ":").map {
      Int($0.prefix { $0 != "." && $0 != "Z" })
    }
    guard let first = halves.first, let day = Day(iso: String(first)), clock.count <= 3, !clock.contains(nil) else {
      throw .oddCell("the cell should hold a date and does not", at: place)
    }
    let parts = (clock.map { $0 ?? 0 } + [0, 0]).prefix(3).map { max(0, min(59, $0)) }
    let seconds = parts[0] * 3600 + parts[1] * 60 + parts[2]
    let serial = SerialDay(day, seconds: seconds)
    return serial.read(.dayAndTime, number: 0)
  }
}
