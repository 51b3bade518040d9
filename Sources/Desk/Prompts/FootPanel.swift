import Drawing

/// The box at the foot of the body in which forms and menus stand: what it is about in its top line, how much is out of
/// sight in the bottom one. On small screens it has no sides, and its title is its first row.
struct FootPanel {
  private let area: Rect
  /// Where the rows are drawn.
  let inside: Rect
  private let hasBox: Bool
  private let hasTitle: Bool

  /// - Parameters:
  ///   - rows: as many as there are to show; it is no higher than that, nor than `size`.
  ///   - size: of the body.
  init(rows: Int, in size: Size) {
    hasBox = Self.hasBox(in: size)
    hasTitle = hasBox || size.height >= 3
    let around = hasBox ? 2 : hasTitle ? 1 : 0
    let height = min(size.height, rows + around)
    area = Rect(x: 0, y: size.height - height, width: size.width, height: height)
    inside =
      hasBox
      ? area.inset(columns: 1, rows: 1)
      : Rect(x: 0, y: area.y + around, width: size.width, height: max(0, height - around))
  }

  /// The columns of its rows.
  static func width(in size: Size) -> Int { hasBox(in: size) ? size.width - 2 : size.width }

  /// The most rows it can show.
  static func height(in size: Size) -> Int { max(0, size.height - (hasBox(in: size) ? 2 : size.height >= 3 ? 1 : 0)) }

  private static func hasBox(in size: Size) -> Bool { size.height >= 5 && size.width >= 24 }

  /// Clears it and draws what is around the rows.
  /// - Parameters:
  ///   - above: how many more there are above what is in sight.
  ///   - below: how many more there are below.
  func draw(title: String, above: Int, below: Int, into canvas: inout Canvas) {
    canvas.fill(area)
    if hasBox {
      canvas.box(area, title: title)
      let parts = [(above, "above"), (below, "below")].filter { $0.0 > 0 }.map { "\($0.0) more \($0.1)" }
      guard !parts.isEmpty else { return }
      let words = " \(parts.joined(separator: ", ")) "
      canvas.put(words, at: Point(area.maxX - 2 - TextWidth.columns(words), area.maxY - 1), style: Style(.key))
    } else if hasTitle {
      let marks =
        (above > 0 ? " \(canvas.glyphs.up)\(above)" : "") + (below > 0 ? " \(canvas.glyphs.down)\(below)" : "")
      let room = max(0, area.width - TextWidth.columns(marks))
      canvas.put(title, at: area.origin, style: Style(.heading), width: room)
      canvas.put(marks, at: Point(area.x + room, area.y), style: Style(.key))
    }
  }
}
