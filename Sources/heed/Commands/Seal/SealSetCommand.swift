import ArgumentParser
import Casework

struct SealSetCommand: RegisterCommand {
  static let verb = Verb.sealSet

  @Argument(help: ArgumentHelp("The case, or the pseudonym, of the person.", valueName: "subject"))
  var subject: String
  @Option(
    help: ArgumentHelp(
      "A file of lines “name: ...”, “born: ...” and “nhs: ...”, or - for stdin; asked for where it is not given.",
      valueName: "file"),
    completion: .file())
  var details: String?
  @OptionGroup var source: PassphraseOptions
  @OptionGroup var globals: GlobalOptions

  func validate() throws {
    if details == "-", source.descriptor == 0 {
      throw ValidationError("The details and the passphrase cannot both come from stdin: give one of them another way.")
    }
  }

  func run(in session: Session) throws {
    try session.needPresent()
    let (name, file) = try session.sealSubject(subject)
    let given = try details.map { try Self.details(in: InputFile.wholeText(at: $0), session) } ?? Self.asked(session)
    var seal = try session.openOrBeginSeal(source)
    var identity = seal.list.identity(of: name, in: session.register) ?? SealedIdentity(id: session.mint.make())
    identity.subject = name
    identity.caseFile = file
    given.write(to: &identity)
    seal.list.put(identity)
    try session.save(seal)
    session.tell("Sealed: who \(name) is. Nothing of it stands anywhere else in the register.")
  }

  private static func details(in text: String, _ session: Session) throws -> IdentityDetails {
    switch IdentityDetails.read(text, on: session.today, calendar: session.calendar) {
    case .success(let details): return details
    case .failure(let violation): throw Refusal(violation.sentence, .badInput)
    }
  }

  /// Asks for each detail at the terminal.
  private static func asked(_ session: Session) throws -> IdentityDetails {
    guard Console.isTerminal(0), !session.globals.noInput else {
      throw Refusal(
        "The details are asked for at a terminal: give them with --details FILE, or --details - for stdin.", .usage)
    }
    let (talk, start) = (Conversation.onTerminal, IdentityDetails())
    var details = try talk.ask("Full name:") { try taking($0, into: start) { $0.add(name: $1) } }
    while true {
      let next = try talk.ask("Another name, or Enter:", usual: "") { typed -> IdentityDetails? in
        typed.isEmpty ? nil : try taking(typed, into: details) { $0.add(name: $1) }
      }
      guard let next else { break }
      details = next
    }
    details = try talk.ask("Date of birth, or Enter:", usual: "") { typed in
      try taking(typed, into: details) { $1.isEmpty ? nil : $0.take(born: $1, on: session.today, session.calendar) }
    }
    return try talk.ask("NHS number, or Enter:", usual: "") { typed in
      try taking(typed, into: details) { $1.isEmpty ? nil : $0.take(nhs: $1) }
    }
  }

  private static func taking(
    _ typed: String, into details: IdentityDetails, _ take: (inout IdentityDetails, String) -> Violation?
  ) throws -> IdentityDetails {
    var details = details
    if let violation = take(&details, typed) { throw Refusal(violation.sentence) }
    return details
  }
}

extension Session {
  /// What to keep an identity under, and the case it is the subject of: by reference, or by the only case of that subject.
  func sealSubject(_ typed: String) throws -> (name: String, caseFile: CaseID?) {
    let typed = typed.stripped
    guard (1...120).contains(typed.count) else { throw Refusal("A subject has 1 to 120 characters.", .usage) }
    let own = register.casesInOrder.filter { file in
      file.subjects.contains { $0.pseudonym.lowercased() == typed.lowercased() }
    }
    if own.count == 1 { return (own[0].subjects.count == 1 ? own[0].reference : typed, own[0].id) }
    // "SAR-2026-004" is meant as a reference, "Adult K" is not.
    guard typed.contains("-"), typed.last?.isNumber == true else { return (typed, nil) }
    let file = try caseFile(typed)
    guard file.subjects.count < 2 else {
      let names = file.subjects.map(\.pseudonym).joined(separator: ", ")
      throw Refusal("\(file.reference) is about several people: name one of them (\(names)).")
    }
    return (file.reference, file.id)
  }
}
