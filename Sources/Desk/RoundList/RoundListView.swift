import Casework
import Drawing

/// The update rounds, the next meeting first, each with where it is and what is to be decided.
struct RoundListView {
  let state: DeskState

  func draw(into canvas: inout Canvas) {
    let table = ColumnTable(columns, chosen: state.memory.columns[.meetings], width: canvas.size.width)
    var area = canvas.bounds
    canvas.within(area.takeTop(1)) { table.drawTitles(into: &$0) }
    let words =
      state[.meetings].filter.isEmpty ? "No update round yet: a opens one." : "No update round fits the filter."
    let rows = RowsView(list: state[.meetings].list, isFocused: state.isListFocused, emptyWords: words)
    canvas.within(area) { canvas in
      rows.draw(into: &canvas) { row, canvas in
        if case .round(let row) = row { table.draw(row, into: &canvas) }
      }
    }
  }

  /// Those that the table can show, in their usual order.
  var columns: [Column<RoundRow>] {
    let width = referenceWidth(of: state.picture.rounds.lazy.map(\.reference))
    let today = state.today
    return [
      Column("meeting", "meeting", width: 11, alignment: .trailing, text: { $0.meetingOn?.words ?? "" }),
      Column("reference", "round", width: width, from: 56, text: { $0.reference }, style: { _ in Style(.key) }),
      Column(
        "standing", "where it is", width: nil, text: { $0.standing(on: today) }, style: { Style($0.ink(on: today)) }),
    ] + Self.counts + Self.others
  }

  private static let counts: [Column<RoundRow>] = [
    Column(
      "agencies", "agencies", width: 8, alignment: .trailing, from: 48, text: { RoundColumn.agencies.text(of: $0) }),
    Column("asked", "asked", width: 5, alignment: .trailing, from: 92, text: { $0.counts.asked.wordsUnlessNone }),
    Column(
      "returned", "returned", width: 8, alignment: .trailing, from: 92, text: { $0.counts.returned.wordsUnlessNone }),
    Column(
      "outstanding", "not back", width: 8, alignment: .trailing, from: 70,
      text: { $0.counts.outstanding.wordsUnlessNone },
      style: { Style($0.daysLate > 0 ? .late : .normal) }),
    Column(
      "undecided", "to decide", width: 9, alignment: .trailing, text: { $0.counts.undecided.wordsUnlessNone },
      style: { _ in Style(.soon, bold: true) }),
    Column("group", "group", width: 18, from: 130, text: { $0.group }, style: { _ in Style(.dim) }),
  ]

  private static let others = Column<RoundRow>.others([
    (RoundColumn.stage, 12, .leading), (.ask, 11, .trailing), (.due, 11, .trailing), (.escalate, 11, .trailing),
    (.sent, 11, .trailing), (.rate, 16, .leading), (.late, 9, .trailing), (.title, 30, .leading),
  ])
}

extension Int {
  /// In digits; nothing for none.
  fileprivate var wordsUnlessNone: String { self == 0 ? "" : String(self) }
}

extension RoundRow {
  /// Which of its days comes next, and how far off it is: "answers due in 3 days".
  func standing(on today: Day) -> String {
    switch stage {
    case .closed: return "closed"
    case .complete: return "all returned and decided"
    case .deciding: return "all returned"
    case .opened:
      return askOn.map {
        $0 < today ? "not sent, \(dayCount($0.days(until: today))) late" : "ask \(words(of: $0, today))"
      }
        ?? "not sent"
    case .asked, .escalated:
      guard let dueOn else { return stage.words }
      if dueOn >= today { return "answers due \(words(of: dueOn, today))" }
      if daysLate == 0 { return "asked again, answers to come" }
      let told = stage == .escalated ? ", tell chair" : ""
      return "\(daysLate) d late\(told)"
    }
  }

  private func words(of day: Day, _ today: Day) -> String { day.distance(from: today) }

  func ink(on today: Day) -> Ink {
    switch stage {
    case .closed: .dim
    case .complete: .good
    case .deciding: .soon
    case .opened: askOn.map { $0 < today } ?? false ? .late : .info
    case .asked, .escalated: daysLate > 0 ? .late : .info
    }
  }

  /// The same where there is less room: "Round of 12 Dec 2026: 3 of 7 back, 9 to decide".
  var briefSummary: String {
    let name = "Round of \(meetingOn?.words ?? "a day not set")"
    guard agencies > 0 else { return "\(name): no one is asked yet" }
    return
      "\(name): \(agenciesReturned) of \(agencies) back\(counts.undecided == 0 ? "" : ", \(counts.undecided) to decide")"
  }

  /// "Update round for 12 Dec 2026: 3 of 7 agencies returned, 9 replies to decide".
  var summary: String {
    let name = "Update round for \(meetingOn?.words ?? "a day not set")"
    guard agencies > 0 else { return "\(name): no agency has been asked yet" }
    let undecided = counts.undecided == 0 ? "" : ", \(count(counts.undecided, "reply", "replies")) to decide"
    return "\(name): \(agenciesReturned) of \(count(agencies, "agency", "agencies")) returned\(undecided)"
  }
}
