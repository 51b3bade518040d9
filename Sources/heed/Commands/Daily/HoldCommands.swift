import ArgumentParser
import Casework

struct HoldCommand: RegisterCommand {
  static let verb = Verb.hold

  @Argument(help: ArgumentHelp("The case.", valueName: "ref"))
  var reference: String
  @Option(help: "What holds it: criminal, inquest, family, reviewer or other.")
  var kind: String
  @Option(help: "The day it is looked at again.")
  var reviewOn: String?
  @Option(help: "Why; - reads it from stdin.")
  var reason: String?
  @Option(help: "The day it began.")
  var from: String?
  @Option(help: "The work that may go on meanwhile.")
  var mayGoOn: String?
  @OptionGroup var globals: GlobalOptions

  func run(in session: Session) throws {
    let file = try session.caseFile(reference)
    let hold = try Hold(id: session.mint.make()) { _ in }.filled { hold in
      hold.kind = try session.choice(kind, "kind of hold")
      hold.from = try session.dayOrToday(from)
      hold.reviewOn = try session.day(reviewOn)
      hold.reason = try InputFile.text(reason ?? "")
      hold.mayGoOn = mayGoOn ?? ""
    }
    try session.commit(PlaceHold(file.id, hold, occasion: session.occasion))
  }
}

struct ReleaseCommand: RegisterCommand {
  static let verb = Verb.release

  @Argument(
    help: ArgumentHelp("The case or, where several hold it, the hold as SAR-2026-004/hold/2.", valueName: "ref"))
  var reference: String
  @Option(help: "The first day that is no longer held.")
  var on: String?
  @OptionGroup var globals: GlobalOptions

  func run(in session: Session) throws {
    let (file, hold) = try held(in: session)
    try session.commit(LiftHold(file.id, hold, on: try session.dayOrToday(on), occasion: session.occasion))
  }

  private func held(in session: Session) throws -> (CaseFile, Identifier<Hold>) {
    let address = try session.find(reference)
    if case .entry(.caseFile(let id), let path) = address, let file = session.register.cases[id],
      path.lastKey == "holds", let hold = address.item
    {
      return (file, hold.retyped())
    }
    let file = try session.caseFile(reference)
    let open = file.holds.indices.filter { file.holds[$0].to == nil }
    guard let only = open.first else { throw Refusal("\(file.reference) is not on hold.") }
    guard open.count == 1 else {
      let names = open.map { "\(file.reference)/hold/\($0 + 1) (\(file.holds[$0].kind.words))" }.joined(separator: ", ")
      throw Refusal("\(file.reference) is held for \(open.count) reasons: release one of \(names).")
    }
    return (file, file.holds[only].id)
  }
}
