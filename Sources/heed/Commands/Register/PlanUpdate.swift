import Casework
import Exchange
import StrictJSON

/// A newer copy of a plan, told row by row and, where that is asked for, taken row by row.
struct PlanUpdate {
  private let session: Session
  private let read: PlanImport
  private let plan: Plan
  private let difference: PlanDifference
  /// What became of each row that was to be taken.
  private var refusals: [String: [String]] = [:]
  private var taken: Set<String> = []

  init(_ read: PlanImport, to plan: Plan, approver: Party?, in session: Session) {
    (self.session, self.read, self.plan) = (session, read, plan)
    difference = PlanDifference(
      of: read.plan, to: plan, register: session.register, occasion: session.occasion,
      approver: approver ?? session.actor, mint: session.mint)
  }

  /// - Parameter accept: the rows to take; nothing to change nothing.
  mutating func run(accept: AcceptedRows?, isDry: Bool, isJSON: Bool) throws {
    let rows = try accept?.rows(of: difference)
    if !isJSON { tell() }
    for row in rows ?? [] { try take(row, isDry: isDry) }
    if isJSON { Output.json(json) }
    guard refusals.isEmpty else { throw Leaving(status: .refused) }
    if rows == nil || isDry { session.tell(isDry ? "A dry run: nothing was changed." : invitation) }
  }

  /// A row that a rule refuses does not stop those after it.
  ///
  /// - Throws: whatever is no refusal of that row, such as a register that someone else is writing.
  private mutating func take(_ row: PlanDifference.Row, isDry: Bool) throws {
    guard let command = row.command else { return }
    do {
      if isDry {
        let broken = session.register.violations(of: command, on: session.occasion)
        if !broken.isEmpty { throw Refusal(broken) }
      } else {
        try session.commit(command)
      }
      taken.insert(row.reference)
    } catch let refusal as Refusal where refusal.status == .refused {
      refusals[row.reference] = refusal.sentences
      for sentence in refusal.sentences { session.tell("\(row.reference) was not taken: \(sentence)") }
    }
  }

  private func tell() {
    (read.guesses + doubts).forEach(session.tell)
    Output.lines(difference.rows.filter(isTold).flatMap(lines))
    Output.line(summary)
  }

  private var doubts: [String] {
    let found = read.doubts(of: difference.doubts).map(\.words)
    return found.isEmpty
      ? [] : ["\(found.count) cell\(found.count == 1 ? "" : "s") to look at:"] + found.map { "  \($0)" }
  }

  private func isTold(_ row: PlanDifference.Row) -> Bool { row.kind != .same || !row.doubts.isEmpty }

  private func lines(_ row: PlanDifference.Row) -> [String] {
    let place = row.sourceRow.map { " (\($0.words))" } ?? ""
    return ["\(row.reference)  \(row.kind.words)\(place)"] + row.fields.map { "  \($0.words)" }
      + row.doubts.map { "  ! \($0)" }
  }

  private var summary: String {
    let counts = PlanDifference.Kind.allCases.map { (difference.count($0), $0.words) }.filter { $0.0 > 0 }
    let all = counts.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
    return "\(plan.reference) and \(difference.document): \(all.isEmpty ? "no rows" : all)."
  }

  private var invitation: String {
    difference.rows.contains { $0.command != nil }
      ? "Nothing was changed: take rows with --accept all, or --accept REF,REF." : "There is nothing to take."
  }

  private var json: JSONValue {
    let rows = difference.rows.map { row -> JSONValue in
      [
        "reference": .string(row.reference), "kind": .string(row.kind.rawValue),
        "sheet": .text(row.sourceRow?.sheet), "row": .int(row.sourceRow?.number),
        "fields": .array(row.fields.map(Self.json)), "doubts": .texts(row.doubts),
        "isTaken": .bool(taken.contains(row.reference)), "refusals": .texts(refusals[row.reference] ?? []),
      ]
    }
    return [
      "format": 1, "plan": .string(plan.reference), "document": .string(difference.document), "rows": .array(rows),
      "doubts": .array(read.doubts(of: difference.doubts).map(\.json)), "summary": .string(summary),
    ]
  }

  private static func json(_ field: FieldDifference) -> JSONValue {
    ["name": .string(field.name), "before": .text(field.before), "after": .string(field.after)]
  }
}
