import Casework
import Drawing

// Which page has the keys, and what its cursor is on.
extension DeskState {
  /// The page that has the keys: the opened one, else the detail pane while it is focused.
  var focusedPage: Page? { trail.last ?? (pane == .detail ? beside : nil) }

  /// What keys apply to now.
  var subject: Address? {
    guard let page = focusedPage else { return chosenContent.flatMap(address(of:)) }
    let width = trail.isEmpty ? layout(for: size).detail?.width ?? 0 : layout(for: size).body.width
    let lines = lines(of: page, width: width)
    return (lines.indices.contains(page.line) ? lines[page.line].subject : nil) ?? address(of: page.content)
  }

  func address(of content: PageContent) -> Address? {
    switch content {
    case .record(let address): address
    case .alert(let alert): register.address(of: alert.document, item: alert.item)
    case .alerts, .week: nil
    }
  }

  /// The alert that can be acknowledged here.
  var chosenAlert: Alert? {
    guard view == .today, trail.count <= 1, case .alert(let alert)? = chosenContent else { return nil }
    return alert
  }

  mutating func movePage(by step: Int) {
    if let last = trail.indices.last { trail[last].move(by: step) } else { beside?.move(by: step) }
  }

  mutating func goInPage(to place: Int) {
    if let last = trail.indices.last { trail[last].go(to: place) } else { beside?.go(to: place) }
  }

  /// Opens a record over what is on show; from its own page goes to the thing the cursor is on.
  mutating func open(_ address: Address) {
    guard trail.last?.content != .record(address) else { return }
    trail.append(Page(.record(address)))
  }
}
