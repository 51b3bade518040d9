import Casework
import Drawing

/// Today: what is late by agency or otherwise grouped, what is soon, contradictory or missing, and the next four weeks.
struct TodayView {
  let state: DeskState

  func draw(into canvas: inout Canvas) {
    let list = state[.today].list
    RowsView(list: list, isFocused: state.isListFocused).draw(into: &canvas) { row, canvas in
      guard case .today(let row) = row else { return }
      switch row {
      case .section(let severity, let standing, let acknowledged):
        drawSection(severity, standing, acknowledged, into: &canvas)
      case .group(_, let group, let isOpen): draw(group, isOpen, into: &canvas)
      case .alert(let alert, let isInGroup): draw(alert, isInGroup, into: &canvas)
      case .calm(let words): canvas.put("   \(words)", at: .zero, style: Style(.good))
      case .round(let row):
        let isWide = TextWidth.columns(row.summary) + 2 <= canvas.size.width
        canvas.put(
          " \(isWide ? row.summary : row.briefSummary)", at: .zero, style: Style(row.ink(on: state.today)),
          width: canvas.size.width - 1)
      case .weekHeading: WeekView.drawHeading(into: &canvas)
      case .week(let monday, let items):
        WeekView(monday: monday, items: items, today: state.today).draw(into: &canvas)
      }
    }
  }

  private func drawSection(_ severity: AlertSeverity, _ standing: Int, _ acknowledged: Int, into canvas: inout Canvas) {
    var x = canvas.put(" \(severity.heading) ", at: .zero, style: Style(.heading, bold: true))
    x = canvas.put(String(standing), at: Point(x, 0), style: Style(standing > 0 ? severity.ink : .good, bold: true))
    if severity == .late && standing > 0 {
      x = canvas.put("  by \(state.grouping.words)", at: Point(x, 0), style: Style(.dim))
    }
    if acknowledged > 0 { x = canvas.put("  and \(acknowledged) acknowledged", at: Point(x, 0), style: Style(.dim)) }
    if severity == .late && standing > 0 && canvas.size.width - x > 8 {
      canvas.put("oldest", at: Point(x, 0), style: Style(.dim), width: canvas.size.width - x - 1, alignment: .trailing)
    }
  }

  private func draw(_ group: AlertGroup, _ isOpen: Bool, into canvas: inout Canvas) {
    let width = canvas.size.width
    let mark = isOpen ? canvas.glyphs.opened : canvas.glyphs.pointer
    let days = ageWidth(in: width)
    let name = max(4, width - 3 - 5 - days - 1)
    canvas.put(" \(mark) ", at: .zero, style: Style(.dim))
    canvas.put(group.words, at: Point(3, 0), width: name)
    let count = String(group.alerts.count)
    canvas.put(count, at: Point(3 + name, 0), style: Style(bold: true), width: 5, alignment: .trailing)
    guard group.oldest > 0, days > 0 else { return }
    drawAge(group.oldest, at: 8 + name, width: days, Style(.dim), into: &canvas)
  }

  private func draw(_ alert: Alert, _ isInGroup: Bool, into canvas: inout Canvas) {
    let indent = isInGroup ? 5 : 3
    let age = max(7, ageWidth(in: canvas.size.width))
    let room = max(0, canvas.size.width - indent - age - 1)
    let record = "\(alert.record)  "
    let isCut = TextWidth.columns(record) > room
    let x = canvas.put(record, at: Point(indent, 0), style: Style(.key), width: isCut ? room : nil)
    let words = alert.severity == .contradiction ? alert.message : alert.title
    canvas.put(words, at: Point(x, 0), width: max(0, indent + room - x))
    guard let days = alert.days else { return }
    let style = Style(alert.severity.ink)
    if days == 0 && alert.severity == .soon {
      canvas.put("today", at: Point(indent + room, 0), style: style, width: age, alignment: .trailing)
    } else {
      drawAge(days, at: indent + room, width: age, style, into: &canvas)
    }
  }

  private func ageWidth(in width: Int) -> Int { width < 32 ? 0 : width < 60 ? 9 : 15 }

  /// "164 d", and where there is room the weeks that these are: "23 wk  164 d".
  private func drawAge(_ days: Int, at x: Int, width: Int, _ style: Style, into canvas: inout Canvas) {
    canvas.put("\(days) d", at: Point(x, 0), style: style, width: width, alignment: .trailing)
    guard days >= 14, width >= 15 else { return }
    // The weeks of one row stand under those of another, however many figures the days have.
    canvas.put("\(days / 7) wk", at: Point(x, 0), style: style, width: width - 7, alignment: .trailing)
  }
}
