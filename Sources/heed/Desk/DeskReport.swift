import Casework
import Desk
import Exchange
import Glibc

/// A report that was asked for on the desk: made of the register on show, then shown in the browser or written to the file
/// that was named.
struct DeskReport: Sendable {
  let order: ReportOrder
  let register: Register
  /// The day that is on show.
  let day: Day
  /// Where the register lies, for the board's own templates.
  let directory: String

  func make(_ progress: WorkProgress) throws -> DeskEvent {
    guard var report else { throw Refusal("What that report is about is no longer in the register.") }
    try progress.check()
    if order.isPublished {
      report = report.published
      let faults = report.publishingFaults(naming: NameList(people: register.people))
      guard faults.isEmpty else { return refusal(faults) }
    }
    let bytes = try page(of: report)
    try progress.check()
    guard let file = order.file else { return try show(bytes) }
    let path = OwnPlaces.whole(file)
    let making = try FileInMaking(path)
    defer { making.discard() }
    try InputFile.write(bytes, to: making.place)
    guard try making.finish(replaces: order.replaces) else { return .nameTaken(path: OwnPlaces.short(path)) }
    return .done("\(order.title) is written to \(OwnPlaces.short(path)).")
  }

  /// Every place in which someone could be recognised, to be read on the desk.
  private func refusal(_ faults: [PublishingFault]) -> DeskEvent {
    let places = faults.count == 1 ? "1 place tells" : "\(faults.count) places tell"
    let end = "Nothing was written: \(places) who someone is. Mend the records, and make it again."
    return .page(title: "\(order.title) cannot be given to everyone as it is", faults.map(\.sentence) + ["", end])
  }

  private var report: Report? {
    let audience = order.isPublished ? Audience.everyone : .board
    switch order.choice {
    case .board: return .board(register, on: day, audience: audience, alerts: alerts)
    case .annual: return .annual(register, on: day, audience: audience)
    case .actions: return .actions(register, on: day, audience: audience)
    case .agency(let id): return .agency(register, id, on: day, audience: audience, alerts: alerts)
    case .plan(let id): return register.plans[id].map { .plan($0, register, on: day, audience: audience) }
    case .caseFile(let id): return register.cases[id].map { .caseFile($0, register, on: day, audience: audience) }
    case .audit(let id): return register.audits[id].map { .audit($0, register, on: day, audience: audience) }
    }
  }

  private var alerts: [Alert] { register.alerts(on: day, files: EvidenceFiles().lookup) }

  private func page(of report: Report) throws -> [UInt8] {
    do {
      let templates = try TemplateFolder.templates(in: nil, ofRegisterAt: directory)
      return Array(try ReportText.text(report, as: .html, templates).utf8)
    } catch let fault as TemplateFault {
      throw Refusal(fault.sentence, .badInput)
    }
  }

  /// Writes it to a private place, where the last of its name is replaced, and opens the browser on it.
  private func show(_ bytes: [UInt8]) throws -> DeskEvent {
    guard let folder = OwnPlaces.reports else {
      throw Refusal("There is no home directory to write it to: Ctrl-F in the list of reports names a file.")
    }
    let name = "\(order.title)\(order.isPublished ? " for everyone" : "")".split { !$0.isLetter && !$0.isNumber }
    let path = "\(folder)/\(name.joined(separator: "-").lowercased())-\(day.iso).html"
    try OwnPlaces.make(folder)
    try InputFile.write(bytes, to: path)
    let short = OwnPlaces.short(path)
    guard Browser.isLikely else {
      return .done("\(order.title) is written to \(short): there is no browser here to show it in.")
    }
    try Browser.open(path)
    return .done("\(order.title) is shown in the browser, from \(short).")
  }
}
