import ArgumentParser
import Casework
import StrictJSON

struct ShowCommand: RegisterCommand {
  static let verb = Verb.show

  @Argument(help: ArgumentHelp("The record or entry.", valueName: "ref"))
  var reference: String

  @OptionGroup var globals: GlobalOptions

  func run(in session: Session) throws {
    let address = try session.find(reference)
    guard globals.tableForm != .json else { return Output.json(session.json(of: address, called: reference)) }
    Output.lines(session.page(of: address, called: reference))
  }
}

extension Session {
  fileprivate func page(of address: Address, called reference: String) -> [String] {
    switch address {
    case .caseFile(let id), .casePart(let id, _):
      return register.cases[id].map { CasePage(file: $0, session: self).lines } ?? []
    case .plan(let id): return register.plans[id].map { PlanPage(plan: $0, session: self).lines } ?? []
    case .action(_, let id):
      return register.action(id).map { ActionPage(plan: $0.plan, action: $0.action, session: self).lines } ?? []
    case .recommendation(let plan, let id):
      guard let plan = register.plans[plan], let found = plan.recommendation(id) else { return [] }
      return RecommendationPage(plan: plan, recommendation: found, session: self).lines
    case .audit(let id), .auditReturn(let id, _), .sampleCase(let id, _), .finding(let id, _):
      return register.audits[id].map { page(of: address, in: $0) } ?? []
    case .round(let id): return register.rounds[id].map { RoundPage(round: $0, session: self).lines } ?? []
    case .roundRequest(let id, let request): return page(of: request, in: id)
    case .entry(.round(let id), let path) where path.steps.count == 4: return page(at: path, in: id)
    default: return plainPage(of: address, called: reference)
    }
  }

  private func page(of request: RoundRequestID, in round: UpdateRoundID, about ask: RoundAskID? = nil) -> [String] {
    guard let held = register.rounds[round], let found = held.request(request) else { return [] }
    return RoundRequestPage(round: held, request: found, ask: ask, session: self).lines
  }

  /// One action that an agency was asked about.
  private func page(at path: FieldPath, in round: UpdateRoundID) -> [String] {
    guard case .entry(let request) = path.steps[1], case .entry(let ask) = path.steps[3] else { return [] }
    return page(of: request.retyped(), in: round, about: ask.retyped())
  }

  private func page(of address: Address, in audit: Audit) -> [String] {
    switch address {
    case .auditReturn(_, let id):
      audit.agencyReturn(id).map { AuditReturnPage(audit: audit, entry: $0, session: self).lines } ?? []
    case .sampleCase(_, let id):
      audit.sampleCase(id).map { SampleCasePage(audit: audit, sampleCase: $0, session: self).lines } ?? []
    case .finding(_, let id):
      audit.finding(id).map { FindingPage(audit: audit, finding: $0, session: self).lines } ?? []
    default: AuditPage(audit: audit, session: self).lines
    }
  }

  /// The fields of any other record or entry.
  private func plainPage(of address: Address, called reference: String) -> [String] {
    let reading = FieldReading(register, on: today)
    var page = Page()
    page.title(wholeReference(of: address) ?? reference)
    for entry in register.fields(at: address) where !entry.stored.isEmpty {
      page.field(entry.label, entry.stored.map { reading.words($0, for: entry.form) }.joined(separator: "; "))
    }
    if case .agencyReturn(let id, let entry, _) = address, let found = register.cases[id]?.agencyReturn(entry)?.entry {
      var record = RecordPage(on: page, in: register, today: today, skipping: Set(found.singleFieldKeys))
      record.show(found)
      return record.page.lines
    }
    return page.lines
  }
}

extension Fielded {
  /// The keys of fields that are no lists of entries.
  fileprivate var singleFieldKeys: [String] { FieldListing.entries(of: self).map(\.field.key) }
}

// One record for scripts.
extension Session {
  fileprivate func json(of address: Address, called reference: String) -> JSONValue {
    var object: JSONObject = ["format": 1]
    if case .object(let own) = contractJSON(of: address) {
      for (key, value) in own.members { object[key] = value }
    }
    if object["reference"] == nil { object["reference"] = .string(wholeReference(of: address) ?? reference) }
    object["record"] = recordJSON(of: address)
    return .object(object)
  }

  /// What lists give of it, where the contract says how.
  private func contractJSON(of address: Address) -> JSONValue {
    switch address {
    case .caseFile(let id), .casePart(let id, _):
      return register.cases[id].map { CaseJSON.object(of: $0, in: register, on: today) } ?? .null
    case .audit(let id):
      return register.audits[id].map { AuditJSON.object(of: $0, in: register) } ?? .null
    case .action(let plan, let id):
      guard let row = register.actionRows(on: today, in: plan).first(where: { $0.id == id }) else { return .null }
      let leads = register.action(id)?.action.leads.map { register.name(of: $0) } ?? []
      return ActionJSON.object(of: row, leads: leads)
    default: return .null
    }
  }

  private func recordJSON(of address: Address) -> JSONValue {
    let reading = FieldReading(register, on: today)
    switch address {
    case .settings: return RecordJSON.value(of: register.settings, reading)
    case .caseFile(let id), .casePart(let id, _): return json(register.cases[id], reading)
    case .agencyReturn(let id, let entry, _): return json(register.cases[id]?.agencyReturn(entry)?.entry, reading)
    case .plan(let id): return json(register.plans[id], reading)
    case .objective(let plan, let id): return json(register.plans[plan]?.objective(id), reading)
    case .recommendation(let plan, let id): return json(register.plans[plan]?.recommendation(id), reading)
    case .action(_, let id): return json(register.action(id)?.action, reading)
    case .audit(let id): return json(register.audits[id], reading)
    case .auditReturn(let audit, let id):
      return json(register.audits[audit]?.agencyReturn(id), reading)
    case .sampleCase(let audit, let id): return json(register.audits[audit]?.sampleCase(id), reading)
    case .finding(let audit, let id): return json(register.audits[audit]?.finding(id), reading)
    case .round(let id): return json(register.rounds[id], reading)
    case .roundRequest(let round, let id): return json(register.rounds[round]?.request(id), reading)
    case .agency(let id): return json(register.agency(id), reading)
    case .person(let id): return json(register.person(id), reading)
    case .group(let id): return json(register.group(id), reading)
    case .theme(let id): return json(register.theme(id), reading)
    case .entry:
      let fields = register.fields(at: address).filter { !$0.stored.isEmpty }
      return .object(
        JSONObject(fields.map { ($0.path.description, .string($0.stored.joined(separator: "; "))) }))
    }
  }

  private func json<R: Fielded>(_ record: R?, _ reading: FieldReading) -> JSONValue {
    record.map { RecordJSON.value(of: $0, reading) } ?? .null
  }
}
