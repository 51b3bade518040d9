import Casework
import Drawing

/// The update rounds by the day of their meeting.
struct RoundListView {
  let state: DeskState

  func draw(into canvas: inout Canvas) {
    let list = state[.meetings].list
    RowsView(list: list, isFocused: state.isListFocused, emptyWords: "No update round yet.")
      .draw(into: &canvas) { _, _ in }
  }
}
