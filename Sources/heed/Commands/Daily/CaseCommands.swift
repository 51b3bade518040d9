import ArgumentParser
import Casework

struct RequestCommand: RegisterCommand {
  static let verb = Verb.request

  @Argument(help: ArgumentHelp("The case, or its review as SAR-2026-004/review.", valueName: "ref"))
  var reference: String
  @Option(help: ArgumentHelp("An agency to ask; may be repeated.", valueName: "code"))
  var agency: [String] = []
  @Option(help: "What is asked for: scoping summary, chronology or management report.")
  var kind: String?
  @Option(help: "The day it is due; by the framework's clock where it is not given.")
  var due: String?
  @Option(help: "The day it was requested.")
  var on: String?
  @OptionGroup var globals: GlobalOptions

  func run(in session: Session) throws {
    let file = try session.caseFile(reference)
    var part: CasePart = file.review == nil ? .referral : .review
    if case .casePart(_, let named) = try session.find(reference) { part = named }
    let asked = try agency.flatMap { $0.split(separator: ",") }.map { try session.agency(String($0).stripped) }
    try session.commit(
      RequestReturns(
        file.id, part: part, kind: try kind.map { try session.choice($0, "kind of return") } ?? .scoping,
        requests: asked.map { RequestReturns.Request(id: session.mint.make(), agency: $0.id) },
        requested: try session.dayOrToday(on), due: try session.day(due), occasion: session.occasion))
  }
}

struct ChaseCommand: RegisterCommand {
  static let verb = Verb.chase

  @Argument(help: ArgumentHelp("The agency's return, as SAR-2026-004/police or AUD-2026-003/police.", valueName: "ref"))
  var reference: String
  @Option(help: "The day it was chased.")
  var on: String?
  @Option(help: "What was said.")
  var note: String?
  @OptionGroup var globals: GlobalOptions

  func run(in session: Session) throws {
    let day = try session.dayOrToday(on)
    let chase = Chase(id: session.mint.make()) { chase in
      chase.on = day
      chase.by = session.actor
      chase.note = note ?? ""
    }
    if case .auditReturn(let audit, let entry) = try session.find(reference) {
      return try session.commit(ChaseAuditReturn(audit: audit, entry: entry, chase: chase))
    }
    let (file, entry) = try session.agencyReturn(reference)
    try session.commit(ChaseReturn(file.id, entry.id, chase: chase, occasion: session.occasion))
  }
}

struct SettleCommand: RegisterCommand {
  static let verb = Verb.settle

  @Argument(help: ArgumentHelp("The agency's return, as SAR-2026-004/police.", valueName: "ref"))
  var reference: String
  @Argument(help: ArgumentHelp("How it ended: received, nil, verbal or waived.", valueName: "ending"))
  var ending: String
  @Option(help: "The day it ended.")
  var on: String?
  @Option(help: "Why it was waived, or what was said; - reads it from stdin.")
  var reason: String?
  @OptionGroup var globals: GlobalOptions

  func run(in session: Session) throws {
    let (file, entry) = try session.agencyReturn(reference)
    let ending = try Self.ending(ending)
    try session.commit(
      SettleReturn(
        file.id, entry.id, as: ending, on: try session.dayOrToday(on), reason: try InputFile.text(reason ?? ""),
        occasion: session.occasion))
  }
}

extension SettleCommand {
  private static func ending(_ typed: String) throws -> SettleReturn.Ending {
    if !typed.isEmpty, "received".hasPrefix(typed.lowercased()) { return .received }
    let found = AgencyReturn.Settlement.matches(typed: typed)
    if found.count == 1 { return .without(found[0]) }
    let known = (["received"] + AgencyReturn.Settlement.allCases.map(\.words)).joined(separator: ", ")
    throw Refusal("“\(typed)” is no ending of a return: choose one of \(known).", .usage)
  }
}

struct CommissionCommand: RegisterCommand {
  static let verb = Verb.commission

  @Argument(help: ArgumentHelp("The case.", valueName: "ref"))
  var reference: String
  @Option(help: "The day it was commissioned.")
  var on: String?
  @OptionGroup var globals: GlobalOptions

  func run(in session: Session) throws {
    let file = try session.caseFile(reference)
    try session.commit(
      CommissionReview(file.id, commissioned: try session.dayOrToday(on), occasion: session.occasion))
  }
}
