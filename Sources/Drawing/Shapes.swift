extension Canvas {
  /// A line of `length` columns to the right of `point`.
  public mutating func horizontalLine(at point: Point, length: Int, style: Style = Style(.dim)) {
    fill(Rect(x: point.x, y: point.y, width: length, height: 1), with: glyphs.horizontal, style: style)
  }

  /// A line of `length` rows down from `point`.
  public mutating func verticalLine(at point: Point, length: Int, style: Style = Style(.dim)) {
    fill(Rect(x: point.x, y: point.y, width: 1, height: length), with: glyphs.vertical, style: style)
  }

  /// A border along the inner edge of `rect`, with a title in its top line; less than 2 by 2 draws nothing.
  public mutating func box(_ rect: Rect, title: String = "", style: Style = Style(.dim)) {
    guard rect.width >= 2, rect.height >= 2 else { return }
    let (right, bottom) = (rect.maxX - 1, rect.maxY - 1)
    for y in [rect.y, bottom] { horizontalLine(at: Point(rect.x, y), length: rect.width, style: style) }
    for x in [rect.x, right] { verticalLine(at: Point(x, rect.y), length: rect.height, style: style) }
    put(String(glyphs.topLeft), at: rect.origin, style: style)
    put(String(glyphs.topRight), at: Point(right, rect.y), style: style)
    put(String(glyphs.bottomLeft), at: Point(rect.x, bottom), style: style)
    put(String(glyphs.bottomRight), at: Point(right, bottom), style: style)
    guard !title.isEmpty, rect.width > 6 else { return }
    let words = TextWidth.truncated(title, to: rect.width - 6, ascii: glyphs.isASCII)
    put(" \(words) ", at: Point(rect.x + 2, rect.y), style: Style(.heading))
  }

  /// A bar of `width` columns of which `fraction` (0 to 1) is filled; thin, or a solid block with finer steps.
  public mutating func bar(
    _ fraction: Double, at point: Point, width: Int, style: Style = Style(.bar), isBlock: Bool = false
  ) {
    let parts = (isBlock ? glyphs.block : glyphs.line).parts(fraction: fraction, width: width)
    let end = put(parts.filled, at: point, style: style)
    put(parts.empty, at: Point(end, point.y), style: Style(.barEmpty))
  }
}
