import ArgumentParser
import Casework

struct AcceptReplyCommand: RegisterCommand {
  static let verb = Verb.acceptReply

  @Argument(
    help: ArgumentHelp("The reply, as ROUND-2026-002/police/PLAN-2026-001/1/7b or by its action.", valueName: "ref"))
  var references: [String] = []
  @Flag(help: "All that wait and that no rule refuses; of the round or agency named, where one is.")
  var all = false
  @Option(help: ArgumentHelp("Who agreed to the proposed day.", valueName: "who"))
  var approver: String?
  @Option(
    help: ArgumentHelp("What to leave out: progress, claim, evidence or date; may be repeated.", valueName: "part"))
  var without: [String] = []
  @Option(help: ArgumentHelp("Who accepts it.", valueName: "who"))
  var by: String?
  @Option(help: "The day it was accepted.")
  var on: String?
  @OptionGroup var globals: GlobalOptions

  func validate() throws {
    if references.isEmpty && !all { throw ValidationError("Name the replies to accept, or say --all.") }
  }

  func run(in session: Session) throws {
    let accept = try acceptance(in: session)
    guard all else { return try session.commit(try session.singleReplies(references).map(accept)) }
    let rows =
      references.isEmpty
      ? session.register.replyRows().filter(\.isUndecided) : try references.flatMap(session.undecidedReplies)
    try acceptAll(rows, accept, in: session)
  }

  private func acceptance(in session: Session) throws -> (ReplyRow) -> AcceptReply {
    let parts: [ReplyPart] = try without.flatMap { $0.split(separator: ",") }
      .map { try session.choice(String($0), "part of a reply") }
    let (by, approver) = (session.party(by) ?? session.actor, session.party(approver))
    let day = try session.dayOrToday(on)
    return { row in
      AcceptReply(
        round: row.round, reply: row.id, without: Set(parts), approver: approver, by: by, on: day, mint: session.mint)
    }
  }

  /// One change of all that may be accepted; what a rule refuses waits on, each with its sentence.
  private func acceptAll(_ rows: [ReplyRow], _ accept: (ReplyRow) -> AcceptReply, in session: Session) throws {
    let bulk = BulkChange(
      of: rows, in: session.register, on: session.occasion, commands: { row in [accept(row)] },
      standing: { row, _ in row.state })
    guard let change = bulk.command("accept \(bulk.accepted.count == 1 ? "1 reply" : "\(bulk.accepted.count) replies")")
    else {
      throw Refusal(rows.isEmpty ? ["No reply waits for a decision."] : refusals(of: bulk))
    }
    try session.commit(change)
    guard bulk.refused.isEmpty else { throw Refusal(refusals(of: bulk)) }
  }

  private func refusals(of bulk: BulkChange<ReplyRow>) -> [String] {
    bulk.refused.map { row in
      "\(row.subject.reference) waits on: " + row.refusals.map(\.sentence).joined(separator: " ")
    }
  }
}

struct RejectReplyCommand: RegisterCommand {
  static let verb = Verb.rejectReply

  @Argument(
    help: ArgumentHelp("The reply, as ROUND-2026-002/police/PLAN-2026-001/1/7b or by its action.", valueName: "ref"))
  var references: [String]
  @Option(help: "Why; - reads it from stdin.")
  var reason: String?
  @Option(help: ArgumentHelp("Who rejects it.", valueName: "who"))
  var by: String?
  @Option(help: "The day it was rejected.")
  var on: String?
  @OptionGroup var globals: GlobalOptions

  func run(in session: Session) throws {
    let reason = try InputFile.text(reason ?? "")
    let (by, day) = (session.party(by) ?? session.actor, try session.dayOrToday(on))
    let rows = try session.singleReplies(references)
    try session.commit(rows.map { RejectReply(round: $0.round, reply: $0.id, reason: reason, by: by, on: day) })
  }
}
