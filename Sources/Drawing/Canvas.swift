/// A screen as a value: a grid of cells and the place of the cursor. Drawing outside it, or on a screen of no size, is
/// harmless.
///
/// `within` narrows the canvas to a rectangle: inside, `size` is the rectangle's and (0, 0) its top left corner, so a
/// pane is drawn by a function that knows nothing of its place.
public struct Canvas: Equatable, Sendable {
  /// The size of what is drawn on now: the whole screen, or the pane inside `within`.
  public private(set) var size: Size
  /// The lines, bars and marks to draw with; ASCII ones also make `SafeText` and ellipses ASCII.
  public let glyphs: Glyphs
  /// The cursor of the focused field in screen columns and rows; nil hides it.
  public private(set) var cursor: Point?

  /// The size of the whole screen, also inside `within`.
  public let screenSize: Size
  private var cells: [Cell]
  private var origin = Point.zero
  private var clip: Rect

  /// A blank screen.
  public init(_ size: Size, glyphs: Glyphs = .unicode) {
    self.size = size
    self.glyphs = glyphs
    screenSize = size
    cells = Array(repeating: .blank, count: size.width * size.height)
    clip = Rect(.zero, size)
  }

  /// The whole of what is drawn on now, as a rectangle to cut a layout from.
  public var bounds: Rect { Rect(.zero, size) }

  /// The cells of one row of the whole screen, `row` from 0 to `screenSize.height - 1`.
  public func row(_ row: Int) -> ArraySlice<Cell> {
    cells[row * screenSize.width..<(row + 1) * screenSize.width]
  }

  /// Draws in a pane: `draw` sees a canvas of the size of `rect` and cannot draw outside it.
  public mutating func within<Failure: Error>(
    _ rect: Rect, _ draw: (inout Canvas) throws(Failure) -> Void
  ) throws(Failure) {
    let outer = (size, origin, clip)
    defer { (size, origin, clip) = outer }
    let corner = absolute(rect.origin)
    clip = clip.intersection(Rect(corner, rect.size))
    (size, origin) = (rect.size, corner)
    try draw(&self)
  }

  /// Puts the terminal's cursor, which follows the focus; outside the canvas it is hidden.
  public mutating func placeCursor(at point: Point) {
    let place = absolute(point)
    cursor = clip.contains(place) ? place : nil
  }

  /// Changes the style of what is already drawn, for the chosen row or a match.
  public mutating func restyle(_ rect: Rect, _ change: (inout Style) -> Void) {
    forEachIndex(in: rect) { canvas, index in change(&canvas.cells[index].style) }
  }

  private mutating func forEachIndex(in rect: Rect, _ body: (inout Canvas, Int) -> Void) {
    let area = clip.intersection(Rect(absolute(rect.origin), rect.size))
    guard !area.isEmpty else { return }
    for y in area.y..<area.maxY {
      for x in area.x..<area.maxX { body(&self, y * screenSize.width + x) }
    }
  }

  /// Far-off places are drawn at a far-off place that cannot overflow.
  private func absolute(_ point: Point) -> Point {
    let far = 1 << 30
    return Point(origin.x + min(max(point.x, -far), far), origin.y + min(max(point.y, -far), far))
  }
}

extension Canvas {
  /// Writes `text` in its visible form on one line and answers the column after it. With `width` exactly that many
  /// columns are written: truncated with an ellipsis, or padded. What lies outside is clipped; a wide character that is
  /// cut leaves a space.
  @discardableResult
  public mutating func put(
    _ text: String, at point: Point, style: Style = .normal, width: Int? = nil, alignment: Alignment = .leading
  ) -> Int {
    let shown = shownText(text, width: width, alignment: alignment)
    var place = absolute(point)
    let isPlain = SafeText.plainColumns(shown) != nil
    guard (clip.y..<clip.maxY).contains(place.y) else {
      return place.x - origin.x + TextWidth.columns(shown)
    }
    for character in shown {
      let columns = isPlain ? 1 : max(1, TextWidth.columns(of: character))
      set(character, columns: columns, at: place, style: style)
      place.x += columns
    }
    return place.x - origin.x
  }

  private func shownText(_ text: String, width: Int?, alignment: Alignment) -> String {
    guard let width else { return SafeText.visible(text, ascii: glyphs.isASCII) }
    return TextWidth.padded(text, to: width, alignment: alignment, ascii: glyphs.isASCII)
  }

  /// Fills a rectangle with one narrow character; a wide or invisible one counts as a space.
  public mutating func fill(_ rect: Rect, with character: Character = " ", style: Style = .normal) {
    let isNarrow = TextWidth.columns(of: character) == 1 && SafeText.visible(String(character)) == String(character)
    let shown = isNarrow ? character : " "
    forEachIndex(in: rect) { canvas, index in canvas.replace(index, with: Cell(shown, style: style)) }
  }

  private mutating func set(_ character: Character, columns: Int, at place: Point, style: Style) {
    let start = max(place.x, clip.x)
    let end = min(place.x + columns, clip.maxX)
    guard start < end else { return }
    let index = place.y * screenSize.width + start
    guard end - start == columns else {
      for offset in 0..<end - start { replace(index + offset, with: Cell(" ", style: style)) }
      return
    }
    for offset in 0..<columns {
      let cell = offset == 0 ? Cell(character, columns: columns, style: style) : Cell.continuation(style)
      replace(index + offset, with: cell)
    }
  }

  /// Writes one cell; a wide character that was partly there leaves spaces.
  private mutating func replace(_ index: Int, with cell: Cell) {
    if cell.columns != 0 && cells[index].columns != 1 { blankCharacter(over: index) }
    if cell.columns == 0 && cells[index].columns > 1 { blankCharacter(over: index) }
    cells[index] = cell
  }

  private mutating func blankCharacter(over index: Int) {
    var lead = index
    while lead > 0 && cells[lead].columns == 0 { lead -= 1 }
    for covered in lead..<lead + Int(cells[lead].columns) { cells[covered] = Cell(" ", style: cells[covered].style) }
  }
}
