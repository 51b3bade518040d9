import Drawing

/// Where the parts of a finder are in a body: what there is no room for is nothing.
struct FinderLayout {
  let panel: Rect
  private(set) var box: Rect?
  private(set) var field: Rect
  private(set) var rows: Rect
  private(set) var rule: Rect?
  private(set) var foot: Rect?

  /// It covers a body up to this width, and stands in the middle of a wider one.
  private static let widest = 132

  init(_ size: Size) {
    let width = min(size.width, Self.widest)
    panel = Rect(x: (size.width - width) / 2, y: 0, width: width, height: size.height)
    var rest = panel
    if panel.height >= 7, panel.width >= 24 {
      box = panel
      rest = panel.inset(columns: 1, rows: 1)
    }
    field = rest.takeTop(1)
    if rest.height >= 8 {
      foot = rest.takeBottom(2)
      rule = rest.takeBottom(1)
    }
    rows = rest
  }
}
