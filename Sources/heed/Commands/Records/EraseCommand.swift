import ArgumentParser
import Casework
import Glibc
import RegisterStore

struct EraseCommand: RegisterCommand {
  static let verb = Verb.erase

  @Argument(help: ArgumentHelp("The case, plan, audit or update round.", valueName: "ref"))
  var reference: String?
  @Option(help: "Why it is erased, which stays when the record is gone; - reads it from stdin.")
  var reason: String?
  @Flag(help: "Erase without asking for the reference to be typed once more.")
  var yes = false
  @Flag(help: "Take away what a copy or another machine brought back of records that were erased.")
  var again = false
  @OptionGroup var globals: GlobalOptions

  func validate() throws {
    if again != (reference == nil) {
      throw ValidationError("Name one record to erase, or give --again for what came back of erased ones.")
    }
  }

  func run(in session: Session) throws {
    try session.needPresent()
    guard let reference else { return try eraseAgain(in: session) }
    let address = try session.find(reference)
    let command = EraseRecord(
      address.document, reason: try InputFile.text(reason ?? ""), occasion: session.occasion)
    guard address == Address.of(address.document) else {
      throw Refusal(
        "\(reference) is part of a record: only a whole one can be erased, and heed remove takes out an entry.")
    }
    let violations = command.violations(in: session.register)
    guard violations.isEmpty else { throw Refusal(violations) }
    let plan = ErasurePlan(of: command, in: session)
    if !yes { try confirm(plan, in: session) }
    do {
      switch try session.store.erase(command, on: session.occasion) {
      case .refused(let violations): throw Refusal(violations)
      case .erased(let receipt):
        session.tell("Erased: \(session.register.sentence(of: receipt.tombstone)) It cannot be undone.")
        for sentence in receipt.notices + plan.notReached { session.tell(sentence) }
      }
    } catch let error as RegisterError {
      throw Refusal(error)
    }
  }

  private func eraseAgain(in session: Session) throws {
    do {
      let references = try session.store.eraseAgain(on: session.occasion)
      session.tell(
        references.isEmpty
          ? "Nothing has come back of any erased record." : "Erased again: \(references.joined(separator: ", ")).")
    } catch {
      throw Refusal(error)
    }
  }

  private func confirm(_ plan: ErasurePlan, in session: Session) throws {
    guard Console.isTerminal(0), !session.globals.noInput else {
      throw Refusal("Erasing \(plan.reference) has to be confirmed: give --yes where there is no terminal to ask on.")
    }
    for line in plan.before { Output.line(line) }
    let typed = try Conversation.onTerminal.ask(
      "Type \(plan.reference) to erase it for good, or anything else to leave it:")
    guard typed.lowercased() == plan.reference.lowercased() else { throw Refusal("Nothing was erased.") }
  }
}

/// What an erasure takes away, and what it cannot reach.
struct ErasurePlan {
  let reference: String
  /// What is said before it is confirmed.
  let before: [String]
  /// Where values may still stand afterwards, each place a sentence that says what to do.
  let notReached: [String]

  init(of command: EraseRecord, in session: Session) {
    let register = session.register
    reference = register.name(of: command.document)
    let documents = command.documents(in: register)
    var before = ["This erases \(register.name(of: command.document)) for good: its file, its history and its drafts."]
    if documents.count > 1 { before.append("Its chronology goes with it.") }
    self.before = before
    notReached = Self.places(command, documents, session)
  }

  private static func places(_ command: EraseRecord, _ documents: [DocumentKey], _ session: Session) -> [String] {
    var places: [String] = []
    let register = session.register
    var without = register
    for key in documents { without.remove(key) }
    let linking = Set(Links.newlyBroken(from: register, to: without).map { without.name(of: $0.document) }).sorted()
    if !linking.isEmpty {
      places.append(
        "\(linking.joined(separator: ", ")) had links to it, which now say “erased”: look at their own words.")
    }
    if case .caseFile = command.document, session.store.hasSealedFile {
      places.append("Who its subject is may still be sealed: heed seal remove takes it out.")
    }
    if isUnderGit(session.store.path) {
      places.append(
        "Git keeps every version that was committed, here and in every clone and remote: rewrite its history (git filter-repo), and make clones anew."
      )
    }
    if let reports = OwnPlaces.reports, access(reports, F_OK) == 0 {
      places.append("Reports that were shown are kept in \(OwnPlaces.short(reports)): remove those that tell of it.")
    }
    places.append(
      "Heed cannot reach exports, workbooks, letters, printed papers, backups of this machine, or copies that others have."
    )
    return places
  }

  private static func isUnderGit(_ path: String) -> Bool {
    var place = InputFile.wholePath(path)
    while !place.isEmpty {
      if access(place + "/.git", F_OK) == 0 { return true }
      place = String(place[..<(place.lastIndex(of: "/") ?? place.startIndex)])
    }
    return false
  }
}

extension Address {
  /// The address of a whole record; nothing for a document that is none.
  fileprivate static func of(_ document: DocumentKey) -> Address? {
    switch document {
    case .caseFile(let id): .caseFile(id)
    case .plan(let id): .plan(id)
    case .audit(let id): .audit(id)
    case .round(let id): .round(id)
    case .chronology, .settings, .agencies, .people, .groups, .themes: nil
    }
  }
}
