import Casework

/// The letter that takes an agency its sheet, in the board's name.
public struct RoundLetter: Sendable, Equatable {
  private let form: RoundForm
  private let recipient: MailDraft.Mailbox?

  /// - Parameter recipient: who is asked on the agency's behalf; nothing where no one is named.
  public init(_ form: RoundForm, to recipient: MailDraft.Mailbox?) {
    (self.form, self.recipient) = (form, recipient)
  }

  /// The draft with the sheet attached.
  public func draft(from sender: MailDraft.Mailbox, attaching sheet: MailAttachment) -> MailDraft {
    MailDraft(
      from: sender, to: recipient, subject: subject, text: lines(attaching: sheet).joined(separator: "\n"),
      attachments: [sheet])
  }

  private var subject: String {
    "\(form.board): your update on \(form.count) for the meeting on \(form.meetingOn.words), by \(form.dueOn.words)"
  }

  private func lines(attaching sheet: MailAttachment) -> [String] {
    let name = recipient?.name ?? ""
    return [
      "Dear \(name.isEmpty ? "colleague" : name),", "",
      "\(form.board) meets on \(form.meetingOn.wordsWithWeekday). Before then it asks every agency how its actions are "
        + "getting on. \(form.agency) leads \(form.count).",
      "",
      "Please open the attached file, \(sheet.name), fill in what you can for each action, save it, and send it back as an "
        + "attachment by \(form.dueOn.wordsWithWeekday).",
      "",
    ] + form.howTo.map { "- \($0)" } + [
      "",
      "What you write is read here before anything in a plan is changed. If an action is not yours, or nothing has "
        + "happened yet, please say so in the progress column: that is an answer too.",
      "", "With thanks,", form.board,
    ]
  }
}
