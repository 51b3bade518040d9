import Casework
import Desk
import Exchange
import Glibc
import RegisterStore

/// A report that was asked for on the desk: made of the register on show, then shown in the browser or written to the file
/// that was named.
struct DeskReport: Sendable {
  let order: ReportOrder
  let register: Register
  /// The day that is on show.
  let day: Day
  /// Where the register lies, for the board's own templates.
  let directory: String
  /// The sealed identities while they are unlocked.
  var identities: IdentityList?

  func make(_ progress: WorkProgress) throws -> DeskEvent {
    guard var report = order.choice.report(of: ground) else { throw Refusal.nothingToReport }
    try progress.check()
    if order.isPublished {
      do throws(PublishingRefusal) { report = try report.ready(naming: names) } catch {
        return .page(
          title: "\(order.title) cannot be given to everyone as it is", error.places + ["", error.end])
      }
    }
    let bytes = try page(of: report)
    try progress.check()
    return try order.file.map { try write(bytes, to: $0) } ?? show(bytes)
  }

  private var ground: ReportGround {
    ReportGround(
      register: register, day: day, audience: order.isPublished ? .everyone : .board,
      alerts: { register.alerts(on: day, files: EvidenceFiles().lookup) })
  }

  /// Who must not be named in a report for everyone.
  private var names: NameList {
    var names = NameList(people: register.people)
    if let identities { names.add(identities, in: register) }
    return names
  }

  /// What is said of a report for everyone that was not looked through for sealed names.
  private var unchecked: String {
    let isSealed = access(directory + "/" + SealedFile.path, F_OK) == 0
    return order.isPublished && identities == nil && isSealed ? " Real names were not checked: unlock them first." : ""
  }

  private func write(_ bytes: [UInt8], to name: String) throws -> DeskEvent {
    let path = OwnPlaces.whole(name)
    let short = OwnPlaces.short(path)
    let isWritten = try writing { () throws(WriteRefusal) in
      let file = try FileReplacement(of: path, called: short)
      defer { file.discard() }
      try file.fill { (take) throws(WriteRefusal) in try take(bytes) }
      return try file.take(replacing: order.replaces)
    }
    return isWritten ? .done("\(order.title) is written to \(short).\(unchecked)") : .nameTaken(path: short)
  }

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
    return .done("\(order.title) is shown in the browser, from \(short).\(unchecked)")
  }
}
