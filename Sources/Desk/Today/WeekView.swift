import Casework
import Drawing

/// One week ahead as seven days with the number of things due on each.
struct WeekView {
  let monday: Day
  let items: [Upcoming]
  let today: Day
  private static let labelWidth = 14

  static func drawHeading(into canvas: inout Canvas) {
    canvas.put(" Next four weeks", at: .zero, style: Style(.heading, bold: true))
    for weekday in Weekday.allCases {
      canvas.put(
        weekday.shortName, at: Point(3 + labelWidth + weekday.rawValue * 4, 0), style: Style(.dim), width: 4,
        alignment: .trailing)
    }
  }

  func draw(into canvas: inout Canvas) {
    let isThisWeek = today.weekStart == monday
    canvas.put(isThisWeek ? "this week" : monday.words, at: Point(3, 0), width: Self.labelWidth)
    for weekday in Weekday.allCases { draw(weekday, into: &canvas) }
    let end = 3 + Self.labelWidth + 7 * 4
    let words = items.isEmpty ? "" : "\(items.count) due"
    canvas.put(
      words, at: Point(end, 0), style: Style(.dim), width: max(0, canvas.size.width - end - 1), alignment: .trailing)
  }

  private func draw(_ weekday: Weekday, into canvas: inout Canvas) {
    let day = monday.adding(days: weekday.rawValue)
    let due = items.count { $0.day == day }
    let text = day < today ? "" : due == 0 ? String(canvas.glyphs.bullet) : String(due)
    var style = due == 0 ? Style(.dim) : Style(.soon, bold: true)
    style.underline = day == today
    let end = 3 + Self.labelWidth + (weekday.rawValue + 1) * 4
    let width = TextWidth.columns(text)
    canvas.put(text, at: Point(end - width, 0), style: style)
  }
}
