import Casework
import Drawing

/// One case, whole, in the order a coordinator asks: where it stands, what presses, what is awaited, how it was weighed,
/// what came of it, and then what it is kept with.
struct CasePage {
  let file: CaseFile
  let register: Register
  let today: Day
  /// What stands against it.
  let alerts: [Alert]

  init(_ file: CaseFile, in state: DeskState) {
    self.file = file
    register = state.register
    today = state.today
    alerts = state.picture.alerts(of: .caseFile(file.id)).filter { $0.severity != .soon }
  }

  func write(to page: inout PageWriter) {
    let kind = register.reference.card(of: file.kind)?.name ?? file.kind.code
    page.line(
      Run(" \(file.reference)", .heading, bold: true), Run("  \(file.title)", bold: true), Run("  \(kind)", .dim))
    page.gap()
    writeStanding(to: &page)
    writeHolds(to: &page)
    page.write(alerts, of: .caseFile(file.id), in: register)
    writeClocks(to: &page)
    writeReturns(to: &page)
    if let review = file.review { page.about(.casePart(file.id, .review)) { writeMilestones(review, to: &$0) } }
    if let referral = file.referral { page.about(.casePart(file.id, .referral)) { writeWeighing(referral, to: &$0) } }
    writeLearning(to: &page)
    if let review = file.review { page.about(.casePart(file.id, .review)) { write(review, to: &$0) } }
    if let referral = file.referral { page.about(.casePart(file.id, .referral)) { write(referral, to: &$0) } }
    writeAround(to: &page)
    writeCourse(to: &page)
    writeChronology(to: &page)
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
    page.field("kept until", register.retention(of: .caseFile(file.id))?.words ?? "")
    page.field("board", ([file.leadBoard] + file.otherBoards).filter { !$0.isEmpty }.joined(separator: ", "))
    for id in file.linkedCases {
      guard let other = register.cases[id] else {
        if let stone = register.tombstone(of: id.erased) { page.field("linked to", "\(stone.reference), erased") }
        continue
      }
      page.leading(to: .caseFile(id)) { $0.field("linked to", "\(other.reference) \(other.title)") }
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
        page.field("may go on", hold.mayGoOn.isEmpty ? "nothing was said" : hold.mayGoOn)
      }
    }
  }

  /// An entry of one of the case's lists, for the keys pressed on its line.
  func entry<I: Item>(_ list: FieldPath, _ id: Identifier<I>) -> Address { Address.caseFile(file.id).entry(list, id) }
}

extension PageWriter {
  /// What stands against a record: what is late, contradictory or missing, each on a line of its own.
  mutating func write(_ alerts: [Alert], of address: Address, in register: Register) {
    guard !alerts.isEmpty else { return }
    heading("what stands against it \(alerts.count)")
    for alert in alerts {
      let about = register.address(of: alert.document, item: alert.item)
      let name = about == address ? "" : "\(alert.record): "
      self.about(about) {
        let word = TextWidth.padded(alert.severity.words, to: 14)
        $0.line([Run("  \(word)", alert.severity.ink, bold: true), Run(name + alert.message)], hanging: 16)
      }
    }
  }
}
