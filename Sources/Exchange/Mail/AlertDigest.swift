import Casework

/// What an agency's lead officer is told of what the agency owes, to be sent by a person.
public struct AlertDigest: Sendable, Equatable {
  public let agency: Agency
  public let alerts: [Alert]

  /// One digest for each agency that owes something, in the order of the directory.
  public static func digests(of alerts: [Alert], in register: Register) -> [AlertDigest] {
    let owed = Dictionary(grouping: alerts.filter { $0.agency != nil && !$0.isAcknowledged }) { $0.agency }
    return register.agencies.compactMap { agency in
      owed[agency.id].map { AlertDigest(agency: agency, alerts: $0) }
    }
  }

  /// The letter, addressed to the lead officer where the directory has an address.
  public func draft(from sender: MailDraft.Mailbox, in register: Register, on day: Day) -> MailDraft {
    let board = register.settings.board.name
    let late = alerts.count { $0.severity == .late }
    return MailDraft(
      from: sender, to: leadOfficer(in: register),
      subject: "\(board): \(late) late, \(alerts.count) in all for \(agency.name), \(day.words)",
      text: (opening(board, on: day) + AlertSeverity.allCases.flatMap(section)).joined(separator: "\n"))
  }

  /// The lead officer's name, with the address where the directory has one; nothing where no one is named.
  public func leadOfficer(in register: Register) -> MailDraft.Mailbox? {
    agency.leadOfficer.map { MailDraft.Mailbox($0, in: register) }
  }

  private func opening(_ board: String, on day: Day) -> [String] {
    ["What \(agency.name) is asked for by \(board), as it stands on \(day.words)."]
  }

  private func section(_ severity: AlertSeverity) -> [String] {
    let own = alerts.filter { $0.severity == severity }
    guard !own.isEmpty else { return [] }
    let title = severity.words.prefix(1).uppercased() + severity.words.dropFirst()
    return ["", "\(title) (\(own.count))"]
      + own.flatMap { alert in
        let who = alert.person.isEmpty ? "" : " (\(alert.person))"
        return ["", "\(alert.record)\(who)"] + [alert.title, alert.message].filter { !$0.isEmpty }.map { "  \($0)" }
      }
  }
}
