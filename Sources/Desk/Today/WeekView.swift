import Casework
import Drawing

/// One week ahead as seven days with the number of things due on each and, where there is room, what they are.
struct WeekView {
  let monday: Day
  let items: [Upcoming]
  let today: Day
  private static let labelWidth = 14
  private static let daysEnd = 3 + labelWidth + 7 * 4
  /// With less room than this only the number of things is said.
  private static let roomForWords = 30

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
    let room = canvas.size.width - Self.daysEnd - 1
    if room >= Self.roomForWords {
      drawWords(width: room - 3, into: &canvas)
    } else if !items.isEmpty {
      canvas.put(
        "\(items.count) due", at: Point(Self.daysEnd, 0), style: Style(.dim), width: max(0, room), alignment: .trailing)
    }
  }

  /// "24 · scoping summary of Beck Housing   27 · 1 action due".
  private func drawWords(width: Int, into canvas: inout Canvas) {
    let days = Dictionary(grouping: items, by: \.day).sorted { $0.key < $1.key }
    let words = days.map { day, items in "\(day.parts.day) \(canvas.glyphs.bullet) \(Upcoming.words(for: items))" }
    canvas.put(words.joined(separator: "   "), at: Point(Self.daysEnd + 3, 0), style: Style(.dim), width: width)
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
