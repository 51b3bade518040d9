import Casework
import Drawing

/// Where everything is on a screen of some size: what there is no room for is nothing.
struct DeskLayout: Equatable {
  var header: Rect?
  var tabs: Rect?
  var rule: Rect?
  var body: Rect
  var list: Rect
  var divider: Rect?
  var detail: Rect?
  /// The message line; on the smallest screens it is the key line too.
  var message: Rect
  var keys: Rect?
  /// Under an opened page, what a meeting decided.
  var foot: Rect?
  /// Rows of the list without its headings.
  var listRows: Int

  /// - Parameters:
  ///   - titleRows: the rows of headings over the list.
  ///   - rowsWanted: as many rows as the list has unfiltered; it takes no more room than that, or half.
  ///   - besideFrom: the width from which the detail stands beside the list; on narrower screens it is under it.
  ///   - share: the list's part of the room, in hundredths, where the person chose it.
  init(_ size: Size, titleRows: Int, rowsWanted: Int, besideFrom: Int, share: Int? = nil) {
    var rest = Rect(.zero, size)
    if size.height >= 6 { header = rest.takeTop(1) }
    if size.height >= 9 { tabs = rest.takeTop(1) }
    if size.height >= 12 { rule = rest.takeTop(1) }
    if size.height >= 8 { keys = rest.takeBottom(1) }
    message = rest.takeBottom(size.height >= 2 ? 1 : 0)
    body = rest
    if body.width >= besideFrom && body.height >= 8 {
      let usual = max(60, body.width < 150 ? body.width * 11 / 20 : body.width * 3 / 5)
      list = rest.takeLeft(Self.part(share, of: rest.width, atLeast: 24) ?? usual)
      divider = rest.takeLeft(1)
      detail = rest
    } else if body.height >= 14 {
      let usual = min((body.height - 1) / 2, max(5, rowsWanted + titleRows + 1))
      list = rest.takeTop(Self.part(share, of: rest.height, atLeast: 4) ?? usual)
      divider = rest.takeTop(1)
      detail = rest
    } else {
      list = body
    }
    listRows = max(0, list.height - titleRows)
  }

  /// So many hundredths, with something left on both sides.
  private static func part(_ share: Int?, of whole: Int, atLeast least: Int) -> Int? {
    guard let share else { return nil }
    return min(max(least, (whole * share + 50) / 100), max(least, whole - least - 1))
  }

  /// The share of the list if the divider stood at a point.
  func share(at point: Point) -> Int? {
    guard let divider else { return nil }
    let isBeside = divider.width == 1
    let (place, whole) = isBeside ? (point.x - body.x, body.width) : (point.y - body.y, body.height)
    return whole > 0 ? min(max(1, place * 100 / whole), 99) : nil
  }
}

extension DeskState {
  func layout(for size: Size) -> DeskLayout {
    let isWide = ![.today, .cases].contains(view)
    var layout = DeskLayout(
      size, titleRows: view == .today ? 0 : 1, rowsWanted: rowsWanted, besideFrom: isWide ? 150 : 100,
      share: memory.listShare)
    if isInMeeting, prompt == nil, layout.body.height >= 16 {
      layout.foot = layout.body.takeBottom(min(10, layout.body.height / 4))
    }
    return layout
  }

  /// The rows of the list without a filter, so that typing one does not move the detail about.
  private var rowsWanted: Int {
    switch view {
    case .today, .cases: Int.max / 2
    case .plans: picture.plans.count
    case .actions: picture.actions.count
    case .audits, .standards: picture.audits(in: view).count
    case .meetings: picture.rounds.count
    }
  }

  var isListFocused: Bool { pane == .list && trail.isEmpty && prompt?.coversList != true }

  /// What the detail pane shows of the chosen row.
  var chosenContent: PageContent? { chosen?.content }
}
