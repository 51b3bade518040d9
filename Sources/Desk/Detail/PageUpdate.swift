import Casework
import Drawing

// Which page has the keys, and what its cursor is on.
extension DeskState {
  /// The page that has the keys: the opened one, else the detail pane while it is focused.
  var focusedPage: Page? { trail.last ?? (pane == .detail ? beside : nil) }

  /// What keys apply to now.
  var subject: Address? {
    guard let page = focusedPage else { return chosenContent.flatMap(address(of:)) }
    return lineUnderCursor?.subject ?? address(of: page.content)
  }

  /// What Enter opens from the line the cursor is on; nothing where that is the page itself.
  var target: PageContent? {
    guard let page = focusedPage, let line = lineUnderCursor else { return nil }
    return target(of: line, on: page)
  }

  private func target(of line: PageLine, on page: Page) -> PageContent? {
    guard let target = line.target, target != page.content else { return nil }
    if case .record(let address) = target, isPart(address, of: page.content) { return nil }
    return target
  }

  private var focusedLines: [PageLine] {
    let width = trail.isEmpty ? layout(for: size).detail?.width ?? 0 : layout(for: size).body.width
    return lines(of: focusedPage, width: width)
  }

  private var lineUnderCursor: PageLine? {
    guard let page = focusedPage else { return nil }
    let lines = focusedLines
    return lines.indices.contains(page.line) ? lines[page.line] : nil
  }

  /// Goes down to the next heading, or up to the one before; to the end of the page where there is none.
  mutating func goToHeading(down: Bool) {
    guard let page = focusedPage else { return }
    let headings = focusedLines.enumerated().filter(\.element.isHeading).map(\.offset)
    let next = down ? headings.first { $0 > page.line } : headings.last { $0 < page.line }
    goInPage(to: next ?? (down ? Int.max / 2 : 0))
  }

  /// Goes down to the next thing on the page that can be opened, or up to the one before, and around its ends.
  mutating func goToNextThing(down: Bool) {
    guard let page = focusedPage else { return }
    let targets = focusedLines.map { target(of: $0, on: page) }
    // A thing of several lines begins at the first of them.
    let places = targets.indices.filter { targets[$0] != nil && ($0 == 0 || targets[$0 - 1] != targets[$0]) }
    let next = down ? places.first { $0 > page.line } : places.last { $0 < page.line }
    guard let place = next ?? (down ? places.first : places.last) else {
      message = Message("Nothing on this page opens by itself.", .info)
      return
    }
    goInPage(to: place)
  }

  /// Goes to the first line about something, where the page has one.
  mutating func goInPage(to address: Address) {
    if let place = focusedLines.firstIndex(where: { $0.subject == address }) { goInPage(to: place) }
  }

  func address(of content: PageContent) -> Address? {
    switch content {
    case .record(let address): address
    case .alert(let alert): register.address(of: alert.document, item: alert.item)
    case .meeting(let plan, let action): .action(plan, action)
    case .grid(let id): .audit(id)
    case .results(let id, _), .comparison(_, let id): .audit(id)
    case .alerts, .week, .directory, .programme, .findings: nil
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

  /// Opens what a line leads to.
  mutating func open(_ content: PageContent) {
    switch content {
    case .record(let address): open(address)
    case .grid(let id): openGrid(at: .audit(id))
    default: trail.append(Page(content))
    }
  }

  /// Opens a record over what is on show; from its own page goes to the thing the cursor is on.
  mutating func open(_ address: Address) {
    guard trail.last?.content != .record(address) else { return }
    trail.append(Page(.record(address)))
  }
}
