import ArgumentParser
import Casework

struct AcknowledgeCommand: RegisterCommand {
  static let verb = Verb.acknowledge

  @Argument(help: ArgumentHelp("The record that the alert is about; “board” for the board's own.", valueName: "ref"))
  var reference: String
  @Argument(
    help: ArgumentHelp("The alert's code.", valueName: "code"), completion: .list(AlertCode.allCases.map(\.rawValue)))
  var code: String
  @Option(help: "Why it can wait; - reads it from stdin.")
  var reason: String?
  @Option(help: "The day it comes back.")
  var until: String?
  @OptionGroup var globals: GlobalOptions

  func run(in session: Session) throws {
    let until = try session.day(until)
    let reason = try InputFile.text(reason ?? "")
    let alerts = try alerts(in: session)
    try session.commit(
      alerts.map { alert in
        let acknowledgement = Acknowledgement(id: session.mint.make()) { kept in
          kept.code = alert.code.rawValue
          kept.about = alert.item
          kept.facts = alert.facts
          kept.reason = reason
          kept.by = session.actor
          kept.on = session.today
          kept.until = until
        }
        return AcknowledgeAlert(
          document: alert.document, acknowledgement: acknowledgement, called: alert.record, occasion: session.occasion)
      })
  }

  /// The alerts of that code that stand on the record.
  private func alerts(in session: Session) throws -> [Alert] {
    guard let code = AlertCode(rawValue: code.lowercased()) else {
      throw Refusal("“\(code)” is no alert: heed alerts shows their codes.", .usage)
    }
    let address = try session.find(reference)
    let whole = session.wholeReference(of: address) ?? reference
    let own = session.alerts().filter { alert in
      alert.document == address.document && (alert.record.lowercased() == whole.lowercased() || address == .settings)
        && alert.acknowledged == nil
    }
    let found = own.filter { $0.code == code }
    guard found.isEmpty else { return found }
    let codes = Set(own.map(\.code.rawValue)).sorted().joined(separator: ", ")
    throw Refusal(
      codes.isEmpty
        ? "\(whole) has no alert that stands." : "\(whole) has no alert \(code.rawValue): it has \(codes).")
  }
}
