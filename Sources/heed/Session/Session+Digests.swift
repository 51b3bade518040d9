import Casework
import Exchange
import Glibc

extension Session {
  /// Writes one letter for each agency that owes something, and says which have no address to go to.
  func writeDigests(of alerts: [Alert], into directory: String) throws {
    guard mkdir(directory, 0o700) == 0 || errno == EEXIST else {
      throw Refusal("\(directory) cannot be made: \(String(cString: strerror(errno))).")
    }
    let digests = AlertDigest.digests(of: alerts, in: register)
    var unaddressed: [String] = []
    for digest in digests {
      let draft = digest.draft(from: sender, in: register, on: today)
      try InputFile.write(
        draft.bytes(at: WallClock.now), to: "\(directory)/\(today.iso)-\(name(of: digest.agency)).eml")
      if (draft.to?.address ?? "").isEmpty { unaddressed.append(digest.agency.name) }
    }
    if !unaddressed.isEmpty {
      let names = unaddressed.joined(separator: "; ")
      tell("Without an address, because the directory names no lead officer with an e-mail address: \(names).")
    }
    tell(
      "Wrote \(digests.count) letter\(digests.count == 1 ? "" : "s") into \(directory): read each before it is sent.")
  }

  /// The agency's code as part of a file's name; its identifier where the code would not do.
  func name(of agency: Agency) -> String {
    let code = agency.code.lowercased()
    let isPlain =
      !code.isEmpty && code.utf8.allSatisfy { UInt8(ascii: "a")...UInt8(ascii: "z") ~= $0 || 48...57 ~= $0 || $0 == 45 }
    return isPlain ? code : agency.id.text
  }

  /// Whoever acts, as the sender of a letter.
  var sender: MailDraft.Mailbox {
    guard case .person(let id) = actor, let person = register.person(id) else {
      return MailDraft.Mailbox(name: register.name(of: actor), address: "")
    }
    return MailDraft.Mailbox(name: person.name, address: person.email)
  }
}
