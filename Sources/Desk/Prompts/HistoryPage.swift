import Casework
import Drawing

extension DeskState {
  /// Opens a history; in the past it ends on the day on show.
  mutating func read(_ entries: [HistoryEntry], of address: Address) {
    let seen = present == nil ? entries : entries.filter { $0.time.dayInUTC <= today }
    prompt = .reader(Reader(.history(address, seen)))
  }

  /// Who changed what, when and in what words, newest first, a heading a day.
  ///
  /// - Parameter words: only entries that mention all of them are told.
  func writeHistory(of address: Address, _ entries: [HistoryEntry], with words: String, to page: inout PageWriter) {
    page.title("History of \(register.called(address))")
    let shown = entries.filter { mentions($0, words) }.sorted { $0.time > $1.time }
    if entries.isEmpty { page.paragraph("The journal says nothing of it yet.", .dim) }
    if !words.isEmpty {
      page.paragraph("\(shown.count) of \(count(entries.count, "change")) mention “\(words)”.", .dim)
    }
    var last: Day?
    for entry in shown {
      let day = entry.time.dayInUTC
      if day != last { page.heading("\(day.wordsWithWeekday), \(day.distance(from: today))") }
      last = day
      write(entry, to: &page)
    }
  }

  private func mentions(_ entry: HistoryEntry, _ words: String) -> Bool {
    let text = ([entry.words, register.who(made: entry)] + entry.changes.map(\.sentence)).joined(separator: " ")
      .lowercased()
    return words.lowercased().split(separator: " ").allSatisfy { text.contains($0) }
  }

  private func write(_ entry: HistoryEntry, to page: inout PageWriter) {
    let (who, time) = (register.who(made: entry), entry.time.fieldText.dropFirst(11).prefix(5))
    page.line(
      [Run("  \(time)  ", .info), Run(who.isEmpty ? "" : "\(who)  ", .dim), Run(entry.words, bold: true)], hanging: 9)
    for change in entry.changes { write(change, to: &page) }
  }

  private func write(_ change: Change, to page: inout PageWriter) {
    let (first, rest) = change.lines
    guard rest.isEmpty else {
      page.paragraph(first, .dim, indent: 9)
      for line in rest { page.paragraph(line, .dim, indent: 11) }
      return
    }
    switch (change.old, change.new) {
    case (let old?, let new?) where old.count + new.count > Self.shortTexts:
      writeDifference(change.field, old, new, to: &page)
    case (let old?, let new?): page.paragraph("\(change.field): \(old) \(glyphs.right) \(new)", .dim, indent: 9)
    case (nil, let new?): page.paragraph("\(change.field): \(new)", .dim, indent: 9)
    case (let old?, nil): page.paragraph("\(change.field): \(old) taken away", .dim, indent: 9)
    case (nil, nil): page.paragraph(change.field, .dim, indent: 9)
    }
  }

  /// Texts no longer than this together are said whole, the old one and the new one.
  private static let shortTexts = 60

  /// What was taken out stands in -[ ], what was put in stands in +[ ].
  private func writeDifference(_ field: String, _ old: String, _ new: String, to page: inout PageWriter) {
    let pieces = WordDifference(from: old, to: new).shortened(mark: String(glyphs.ellipsis))
    let runs = pieces.map { piece in
      switch piece {
      case .kept(let text): Run("\(text) ", .dim)
      case .takenOut(let text): Run("-[\(text)] ", .late)
      case .putIn(let text): Run("+[\(text)] ", .good)
      }
    }
    page.line([Run(PageWriter.spaces(9)), Run("\(field): ", .dim)] + runs, hanging: 11)
  }

  /// The rule behind each date: what `heed why` prints.
  func writeReasons(for address: Address, to page: inout PageWriter) {
    page.title("Why the dates of \(register.called(address)) are what they are")
    let reasons = register.dateReasons(for: address, on: today)
    for reason in reasons { write(reason, to: &page) }
    if reasons.isEmpty { page.paragraph("Nothing here has anything to count from yet.", .dim) }
  }

  private func write(_ reason: DateReason, to page: inout PageWriter) {
    page.heading([Run(reason.title, .heading), Run(reason.due.map { "  due \($0.words)" } ?? "", .info)])
    for line in reason.lines { page.field(line.label, line.text) }
  }
}
