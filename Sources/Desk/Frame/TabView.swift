import Casework
import Drawing

/// The views and how much is in each, the one on show marked; with less room, less is said of the others.
struct TabView {
  let state: DeskState
  private let tabs: [(view: View, text: String)]
  /// The columns between two of them.
  private let gap: Int

  /// How much is said of the views that are not on show; their titles stand closer where there is less room.
  private enum Fullness: CaseIterable { case counts, titles, closeTitles, keys }

  init(state: DeskState, width: Int) {
    self.state = state
    let room = width - TextWidth.columns(Breadcrumbs(state).text(width: .max, glyphs: state.glyphs))
    func choice(_ fullness: Fullness) -> (tabs: [(view: View, text: String)], gap: Int) {
      (View.allCases.map { (view: $0, text: Self.text(of: $0, fullness, state)) }, fullness == .closeTitles ? 0 : 1)
    }
    let fitting = Fullness.allCases.lazy.map(choice).first { tabs, gap in
      tabs.reduce(0) { $0 + TextWidth.columns($1.text) + gap } <= room
    }
    (tabs, gap) = fitting ?? choice(.keys)
  }

  private static func text(of view: View, _ fullness: Fullness, _ state: DeskState) -> String {
    let isShown = view == state.view
    let title = fullness == .keys && !isShown ? "" : " \(view.title)"
    let isCounted = isShown || fullness == .counts || (view == .today && fullness != .keys)
    let count = isCounted ? " \(self.count(in: view, isShort: fullness != .counts, state))" : ""
    return " \(view.key)\(title)\(count)" + (isShown || fullness != .closeTitles ? " " : "")
  }

  private static func count(in view: View, isShort: Bool, _ state: DeskState) -> String {
    let picture = state.picture
    switch view {
    case .today:
      let late = picture.lateAlerts
      return late == 0 && !isShort ? "nothing late" : "\(late) late"
    case .cases: return String(picture.cases.count)
    case .plans: return String(picture.plans.count)
    case .actions: return String(picture.actions.count)
    case .audits, .standards: return String(picture.audits.count { $0.kind.isSelfAssessment == (view == .standards) })
    case .meetings: return String(picture.rounds.count)
    }
  }

  func draw(into canvas: inout Canvas) {
    var x = 0
    for tab in tabs {
      var style = Style(tab.view == state.view ? .selected : .normal, bold: tab.view == state.view)
      style.reverse = tab.view == state.view
      x = canvas.put(tab.text, at: Point(x, 0), style: style) + gap
    }
    let room = max(0, canvas.size.width - x)
    let words = Breadcrumbs(state).text(width: room, glyphs: canvas.glyphs)
    canvas.put(words, at: Point(x, 0), style: Style(.key), width: room)
  }

  /// The view whose tab covers a column.
  func view(at column: Int) -> View? {
    var x = 0
    for tab in tabs {
      let end = x + TextWidth.columns(tab.text)
      if (x..<end).contains(column) { return tab.view }
      x = end + gap
    }
    return nil
  }
}
