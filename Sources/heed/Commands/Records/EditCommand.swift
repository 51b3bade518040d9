import ArgumentParser
import Casework

struct EditCommand: RegisterCommand {
  static let verb = Verb.edit

  @Argument(help: ArgumentHelp("The record or entry to change.", valueName: "ref"))
  var reference: String

  @Argument(
    parsing: .allUnrecognized,
    help: ArgumentHelp(
      "Fields and their new values; heed edit REF alone lists them, and an empty value clears one.",
      valueName: "--field value"))
  var fields: [String] = []

  @OptionGroup var globals: GlobalOptions

  func run(in session: Session) throws {
    let address = try session.find(reference)
    var typed = try FieldArguments(fields)
    guard !typed.values.isEmpty else { throw session.nothingToEdit(reference, address) }
    let called = session.wholeReference(of: address) ?? reference
    var commands = try session.ownCommands(&typed, for: address, called)
    let entries = session.register.fields(at: address.edited)
    let edits = try session.edits(typed, of: entries, isNew: false)
    commands += session.edit(address.document, at: address.edited.path, called: called, edits)
    try session.commit(commands)
  }
}

extension Session {
  /// The commands of their own that some fields have, because more than a plain edit is checked.
  fileprivate func ownCommands(_ typed: inout FieldArguments, for address: Address, _ called: String) throws
    -> [any Command]
  {
    switch address {
    case .caseFile(let id), .casePart(let id, _): return try caseCommands(&typed, id)
    case .finding(let id, _), .entry(.audit(let id), _):
      if let audit = register.audits[id] { readOwnWords(of: audit, in: &typed) }
      return []
    case .plan(let id): return try typed.take("reference").map { [RenumberPlan(id, to: $0)] } ?? []
    case .action(let plan, let id):
      var commands: [any Command] = []
      if let due = try typed.take("due") ?? typed.take("timescale") {
        commands.append(SetTimescale(plan: plan, action: id, printed: timescale(due)))
      }
      let leads = try typed.take(all: "lead")
      if !leads.isEmpty {
        commands.append(SetLeads(plan: plan, action: id, leads: self.leads(leads.filter { !$0.isEmpty })))
      }
      return commands
    default: return []
    }
  }

  private func caseCommands(_ typed: inout FieldArguments, _ id: CaseID) throws -> [any Command] {
    var commands: [any Command] = []
    if let reference = try typed.take("reference") { commands.append(RenumberCase(id, to: reference)) }
    if let told = try typed.take("decision-told") ?? typed.take("referral.decision-told"), !told.isEmpty {
      commands.append(TellReferrer(id, on: try day(told), occasion: occasion))
    }
    return commands
  }

  fileprivate func nothingToEdit(_ reference: String, _ address: Address) -> Refusal {
    let names = register.fields(at: address.edited).helpLines.map { "--" + $0.option }.joined(separator: ", ")
    return Refusal("Say what to change of \(reference): \(names).", .usage)
  }
}

extension Address {
  /// What is edited where this is named: a case's parts are edited as the case's.
  fileprivate var edited: Address {
    if case .casePart(let id, _) = self { return .caseFile(id) }
    return self
  }
}
