import Casework
import Drawing

/// The whole screen: header, tabs, list, detail or opened page, message line, key line, and a prompt over them.
struct FrameView {
  let state: DeskState
  let layout: DeskLayout

  func draw(into canvas: inout Canvas) {
    if let rect = layout.header { canvas.within(rect) { HeaderView(state: state).draw(into: &$0) } }
    if let rect = layout.tabs { canvas.within(rect) { TabView(state: state, width: rect.width).draw(into: &$0) } }
    if let rect = layout.rule { canvas.horizontalLine(at: rect.origin, length: rect.width) }
    drawBody(into: &canvas)
    canvas.within(layout.message) { MessageView(state: state, isAlsoKeys: layout.keys == nil).draw(into: &$0) }
    if let rect = layout.keys { canvas.within(rect) { KeyLine(state: state).draw(into: &$0) } }
    drawPrompt(into: &canvas)
    drawLongMessage(into: &canvas)
  }

  /// A message that is too long for its line begins above it, so that none is cut.
  private func drawLongMessage(into canvas: inout Canvas) {
    let width = canvas.size.width
    guard let message = state.message, state.working == nil || state.canStop, state.prompt?.usesMessageLine != true,
      TextWidth.columns(message.text) >= width
    else { return }
    let lines = TextWidth.wrap(message.text, width: max(1, width - 2), ascii: canvas.glyphs.isASCII)
      .prefix(max(1, layout.body.height))
    for (place, line) in lines.enumerated() {
      let row = Rect(x: 0, y: layout.message.maxY - lines.count + place, width: width, height: 1)
      canvas.fill(row)
      canvas.put(" " + line, at: row.origin, style: message.style, width: width)
    }
  }

  private func drawBody(into canvas: inout Canvas) {
    if let grid = state.gridOnShow {
      canvas.within(layout.body) { GridView(state: state, grid: grid, isFocused: state.prompt == nil).draw(into: &$0) }
      return
    }
    if let page = state.trail.last {
      let lines = state.lines(of: page, width: layout.body.width)
      canvas.within(layout.body) { PageView(page: page, lines: lines, isFocused: state.prompt == nil).draw(into: &$0) }
      if let foot = layout.foot { canvas.within(foot) { MeetingFoot(state: state).draw(into: &$0) } }
      return
    }
    canvas.within(layout.list) { drawList(into: &$0) }
    if let divider = layout.divider { drawDivider(divider, into: &canvas) }
    guard let rect = layout.detail, let page = state.beside else { return }
    let lines = state.lines(of: page, width: rect.width)
    let isFocused = state.pane == .detail && state.prompt == nil
    canvas.within(rect) { PageView(page: page, lines: lines, isFocused: isFocused).draw(into: &$0) }
  }

  private func drawList(into canvas: inout Canvas) {
    switch state.view {
    case .today: TodayView(state: state).draw(into: &canvas)
    case .cases: CaseListView(state: state).draw(into: &canvas)
    case .plans: PlanListView(state: state).draw(into: &canvas)
    case .actions: ActionListView(state: state).draw(into: &canvas)
    case .audits, .standards: AuditListView(state: state).draw(into: &canvas)
    case .meetings: RoundListView(state: state).draw(into: &canvas)
    }
  }

  private func drawDivider(_ rect: Rect, into canvas: inout Canvas) {
    if rect.width == 1 {
      canvas.verticalLine(at: rect.origin, length: rect.height)
      if let rule = layout.rule {
        canvas.put(String(canvas.glyphs.teeDown), at: Point(rect.x, rule.y), style: Style(.dim))
      }
    } else {
      canvas.horizontalLine(at: rect.origin, length: rect.width)
    }
  }

  private func drawPrompt(into canvas: inout Canvas) {
    switch state.prompt {
    case .naming?, .file?, .secret?: break
    case nil:
      if let prefix = state.prefix {
        canvas.within(layout.body) { WhichKeyView(prefix: prefix, state: state).draw(into: &$0) }
      }
    case .filter(let typed)?:
      FilterHintView(typed: typed, error: state.current.filter.error).draw(above: layout.message.y, into: &canvas)
    case .form(let form)?: canvas.within(layout.body) { FormView(form: form, state: state).draw(into: &$0) }
    case .menu(let menu)?: canvas.within(layout.body) { MenuView(menu: menu).draw(into: &$0) }
    case .reader(let reader)?:
      canvas.within(layout.body) { ReaderView(reader: reader, state: state).draw(into: &$0) }
    case .preview(let preview)?:
      canvas.within(layout.body) {
        LinesView(lines: state.lines(of: preview, width: $0.size.width), top: preview.top).draw(into: &$0)
      }
    case .palette(let palette)?: canvas.within(layout.body) { PaletteView(palette: palette).draw(into: &$0) }
    case .jump(let jump)?: canvas.within(layout.body) { JumpView(jump: jump).draw(into: &$0) }
    case .tour(let tour)?: TourView(tour: tour, layout: layout, keymap: state.keymap).draw(into: &canvas)
    }
  }
}

/// The board, the day, and who is at the keyboard.
struct HeaderView {
  let state: DeskState

  func draw(into canvas: inout Canvas) {
    let width = canvas.size.width
    let who = state.register.name(of: state.actor)
    let isPast = state.present != nil
    let day = isPast ? " as at \(state.today.words), read only" : state.today.wordsWithWeekday
    let right = "\(day)\(who.isEmpty || isPast ? "" : "  \(who)") "
    let rightWidth = min(width, TextWidth.columns(right))
    let x = canvas.put(" Heed  ", at: .zero, style: Style(.heading, bold: true))
    canvas.put(
      state.register.settings.board.name, at: Point(x, 0), style: Style(bold: true),
      width: max(0, width - x - rightWidth - 1))
    guard width - rightWidth > 6 else { return }
    canvas.put(right, at: Point(width - rightWidth, 0), style: isPast ? Style(.soon, reverse: true) : Style(.dim))
  }
}
