import Casework
import Drawing

/// What a meeting looked at and recorded, from how each action stood when it began and how it stands now: what was
/// taken back is not in it.
struct Minutes {
  /// One action that was looked at or changed.
  struct Entry {
    let reference: String
    let text: String
    let standing: String
    /// What was recorded, a sentence each.
    let decisions: [String]
    let isSeen: Bool
  }

  let title: String
  let day: Day
  let board: String
  let recorder: String
  let entries: [Entry]

  /// The columns that lines are broken at.
  private static let width = 78

  /// Every decision beside the reference it is about, in the order of the actions.
  var decisions: [(reference: String, words: String)] {
    entries.flatMap { entry in entry.decisions.map { (entry.reference, $0) } }
  }

  var lines: [String] {
    let seen = entries.filter { $0.isSeen || !$0.decisions.isEmpty }
    let rest = entries.filter { !$0.isSeen && $0.decisions.isEmpty }
    let changed = seen.count { !$0.decisions.isEmpty }
    let head = [
      "Minutes: \(title)", board, "\(day.wordsWithWeekday)" + (recorder.isEmpty ? "" : ". Recorded by \(recorder)."),
    ]
    let counts =
      "\(count(entries.count, "action")): \(seen.count) looked at, \(changed) of them changed, \(rest.count) not reached."
    let body = seen.flatMap { [""] + lines(of: $0) }
    let left = rest.isEmpty ? [] : [""] + wrapped("Not reached: \(rest.map(\.reference).joined(separator: ", ")).")
    return (head + [""] + [counts]).flatMap { wrapped($0) } + body + left
  }

  var text: String { lines.joined(separator: "\n") + "\n" }

  private func lines(of entry: Entry) -> [String] {
    let decided = entry.decisions.isEmpty ? ["Looked at; nothing changed."] : entry.decisions
    return wrapped("\(entry.reference)  \(entry.text)") + wrapped(entry.standing, indent: 2)
      + decided.flatMap { wrapped($0, indent: 2, mark: "- ") }
  }

  private func wrapped(_ text: String, indent: Int = 0, mark: String = "") -> [String] {
    let margin = String(repeating: " ", count: indent)
    let rest = margin + String(repeating: " ", count: mark.count)
    return TextWidth.wrap(SafeText.visible(text), width: Self.width - indent - mark.count).enumerated().map {
      place, line in
      (place == 0 ? margin + mark : rest) + line
    }
  }
}

extension DeskState {
  func minutes(of meeting: Meeting) -> Minutes {
    Minutes(
      title: meeting.title, day: meeting.day, board: register.settings.board.name,
      recorder: register.name(of: actor), entries: meeting.items.map(entry))
  }

  private func entry(of item: Meeting.Item) -> Minutes.Entry {
    let plan = register.plans[item.plan]
    let now = plan?.actions.first { $0.id == item.before.id }
    let decisions = now.map { register.events(from: item.before, to: $0, in: plan) }
    return Minutes.Entry(
      reference: plan?.reference(of: now ?? item.before) ?? item.before.ref, text: item.before.text,
      standing: register.standing(of: now ?? item.before), decisions: decisions ?? ["It is no longer in the plan."],
      isSeen: item.isSeen)
  }

  func writeMinutes(to page: inout PageWriter) {
    guard let meeting else { return }
    for (place, line) in minutes(of: meeting).lines.enumerated() {
      if line.isEmpty { page.gap() } else { page.line([Run(" " + line, place == 0 ? .heading : .normal)], hanging: 3) }
    }
  }
}
