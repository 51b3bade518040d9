import Casework
import Drawing

/// One case, whole: where it stands, its clocks, and everything it was weighed by.
struct CasePage {
  let file: CaseFile
  let register: Register
  let today: Day

  init(_ file: CaseFile, in state: DeskState) {
    self.file = file
    register = state.register
    today = state.today
  }

  func write(to page: inout PageWriter) {
    let kind = register.reference.card(of: file.kind)?.name ?? file.kind.code
    page.line(
      Run(" \(file.reference)", .heading, bold: true), Run("  \(file.title)", bold: true), Run("  \(kind)", .dim))
    page.gap()
    writeStanding(to: &page)
    writeHolds(to: &page)
    writeClocks(to: &page)
    writeReturns(to: &page)
    if let referral = file.referral { page.about(.casePart(file.id, .referral)) { write(referral, to: &$0) } }
    if let review = file.review { page.about(.casePart(file.id, .review)) { write(review, to: &$0) } }
    writeAround(to: &page)
  }

  private func writeStanding(to page: inout PageWriter) {
    if let referral = file.referral { writeStage("referral", referral.stage.words, referral.moves.last?.on, to: &page) }
    if let review = file.review { writeStage("review", review.stage.words, review.moves.last?.on, to: &page) }
    if file.awaitsReview(in: register) { page.field("", "a review was decided on and is not commissioned yet", .soon) }
    if let referral = file.referral {
      let holder = register.name(of: referral.nextStepHolder)
      page.field("next step", referral.nextStep + (holder.isEmpty ? "" : ", with \(holder)"))
      page.field("next panel", referral.nextPanel.map { "\($0.wordsWithWeekday), \($0.distance(from: today))" } ?? "")
    }
    page.field("themes", file.themes.compactMap { register.theme($0)?.name }.joined(separator: ", "))
    for id in file.linkedCases {
      guard let other = register.cases[id] else { continue }
      page.about(.caseFile(id)) { $0.field("linked to", "\(other.reference) \(other.title)") }
    }
  }

  private func writeStage(_ label: String, _ stage: String, _ since: Day?, to page: inout PageWriter) {
    let when = since.map { "  since \($0.words), \(dayCount($0.days(until: today)))" } ?? ""
    page.field(label, [Run(stage, .info, bold: true), Run(when, .dim)])
  }

  private func writeHolds(to page: inout PageWriter) {
    for hold in file.holds(on: today) {
      let since = hold.from.map { ", since \($0.words)" } ?? ""
      let review = hold.reviewOn.map { ", look again \($0.words) (\($0.distance(from: today)))" } ?? ""
      page.about(entry(["holds"], hold.id)) { page in
        page.field("held", "\(hold.kind.words)\(since)\(review): \(hold.reason)", .soon)
        page.field("may go on", hold.mayGoOn)
      }
    }
  }

  /// An entry of one of the case's lists, for the keys pressed on its line.
  func entry<I: Item>(_ list: FieldPath, _ id: Identifier<I>) -> Address { Address.caseFile(file.id).entry(list, id) }

  private func writeClocks(to page: inout PageWriter) {
    let clocks = file.clockReadings(on: today, in: register).filter {
      $0.agencyReturn == nil && $0.reading.trigger != nil
    }
    guard !clocks.isEmpty else { return }
    page.heading("clocks")
    for clock in clocks { write(clock.reading, to: &page) }
  }

  private func write(_ clock: ClockReading, to page: inout PageWriter) {
    let span = clock.trigger.flatMap { trigger in clock.due.map { $0 - trigger } } ?? 0
    page.line(Run("  \(clock.rule.title)  "), Run(clock.standing, clock.ink, bold: clock.state == .late))
    let day = clock.stopped == nil ? "day \(clock.elapsed) of \(span)" : "took \(clock.elapsed) of \(dayCount(span))"
    let due = clock.due.map { ", due \($0.wordsWithWeekday)" } ?? ""
    page.line(
      [Run("    ")] + page.bar(clock.fraction, width: 16, clock.ink) + [
        Run("  \(day)\(due) (\(clock.rule.basis.words))", .dim)
      ])
    if clock.held > 0, clock.stopped == nil {
      page.paragraph("held for \(dayCount(clock.held)) of these, which stops no clock", .dim, indent: 4)
    }
  }

  private func writeReturns(to page: inout PageWriter) {
    let places = register.references(ofReturnsIn: file)
    guard !places.isEmpty else { return }
    let entries = places.compactMap { file.agencyReturn($0.id)?.entry }
    page.heading("returns \(entries.count(where: \.isSettled)) of \(entries.count)")
    for place in places {
      guard let entry = file.agencyReturn(place.id)?.entry else { continue }
      page.about(.agencyReturn(file.id, place.id, place.part)) { writeLine(entry, to: &$0) }
    }
  }

  private func writeLine(_ entry: AgencyReturn, to page: inout PageWriter) {
    let name = max(10, min(24, page.width - 46), min(40, page.width - 56))
    let chases = entry.chases.last?.on.map {
      ", chased \(entry.chases.count == 1 ? "once" : "\(entry.chases.count) times"), last \($0.words)"
    }
    page.line(
      Run("  " + TextWidth.padded(register.name(of: entry.agency), to: name) + " ", .key),
      Run(TextWidth.padded(entry.kind.words, to: 18) + " ", .dim), standing(of: entry),
      Run(entry.isSettled ? "" : chases ?? "", .dim))
  }

  func standing(of entry: AgencyReturn) -> Run {
    if entry.qualityAssured != nil { return Run("received, quality assured", .good) }
    if let received = entry.received { return Run("received \(received.words)", .good) }
    if let settlement = entry.settlement { return Run(settlement.words, .good) }
    let late = entry.daysLate(on: today)
    if late > 0 { return Run("\(dayCount(late)) late", .late, bold: true) }
    return Run(entry.due.map { "due \($0.words), \($0.distance(from: today))" } ?? "no due day", .soon)
  }
}
