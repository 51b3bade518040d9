import Casework

/// A message that has not been sent: a mail program opens its file as a draft, to be read before it goes.
public struct MailDraft: Sendable, Equatable {
  /// Someone's name and address.
  public struct Mailbox: Sendable, Equatable {
    public let name: String
    /// Blank where none is known: the draft then waits for one.
    public let address: String

    public init(name: String, address: String) {
      self.name = name
      self.address = address
    }
  }

  public let from: Mailbox
  public let to: Mailbox?
  public let subject: String
  public let text: String
  public let attachments: [MailAttachment]

  public init(from: Mailbox, to: Mailbox?, subject: String, text: String, attachments: [MailAttachment] = []) {
    self.from = from
    self.to = to
    self.subject = subject
    self.text = text
    self.attachments = attachments
  }

  /// The message as a file (RFC 5322, text in UTF-8): the lines end in CR and LF.
  ///
  /// - Parameter boundary: letters and digits, at random, that part the text from what is attached; a message without
  ///   attachments needs none.
  public func bytes(at moment: Instant, boundary: String = "") -> [UInt8] {
    var lines = ["Date: \(Self.date(moment))", "From: \(Self.words(of: from, orElse: "no-address@heed.invalid"))"]
    if let to, MailHeader.isAddress(to.address) { lines.append("To: \(Self.words(of: to, orElse: to.address))") }
    lines += ["Subject: \(MailHeader.text(subject))", "MIME-Version: 1.0"]
    // Outlook opens a file with this line as a draft.
    lines.append("X-Unsent: 1")
    lines += attachments.isEmpty ? textLines : parts(parting: boundary)
    return Array((lines.joined(separator: "\r\n") + "\r\n").utf8)
  }

  private var textLines: [String] {
    ["Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: quoted-printable", ""]
      + ShownText.visible(text).split(separator: "\n", omittingEmptySubsequences: false).map {
        QuotedPrintable.line(String($0))
      }
  }

  /// The text and what is attached (RFC 2046). Neither base 64 nor quoted-printable text can hold “=_”, and so neither
  /// can hold the boundary.
  private func parts(parting boundary: String) -> [String] {
    let mark = "=_heed-\(boundary)"
    return ["Content-Type: multipart/mixed; boundary=\"\(mark)\"", ""]
      + ([textLines] + attachments.map(\.lines)).flatMap { ["--\(mark)"] + $0 } + ["--\(mark)--"]
  }

  private static func words(of mailbox: Mailbox, orElse address: String) -> String {
    let known = MailHeader.isAddress(mailbox.address) ? mailbox.address : address
    return mailbox.name.isEmpty ? known : "\(MailHeader.phrase(mailbox.name)) <\(known)>"
  }

  /// "Sat, 21 Nov 2026 05:31:00 +0000".
  private static func date(_ moment: Instant) -> String {
    let day = moment.dayInUTC
    let number = day.words.count < 11 ? "0\(day.words)" : day.words
    return "\(day.weekday.shortName), \(number) \(moment.fieldText.dropFirst(11).prefix(8)) +0000"
  }
}

extension MailDraft.Mailbox {
  /// Someone by name, with the address that the directory has.
  public init(_ party: Party, in register: Register) {
    var address = ""
    if case .person(let id) = party { address = register.person(id)?.email ?? "" }
    self.init(name: register.name(of: party), address: address)
  }
}
