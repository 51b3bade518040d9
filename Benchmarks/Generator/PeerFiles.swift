import Casework
import Glibc
import StrictJSON

/// The same actions as other programs read them: a recfile, Taskwarrior's data, a JSON array, a CSV file.
struct PeerFiles {
  private let records: FileStream
  private let pending: FileStream
  private let completed: FileStream
  private let list: FileStream
  private let table: FileStream
  private let today: Day
  private var count = 0

  init?(in directory: String, today: Day) {
    mkdir(directory, 0o700)
    mkdir(directory + "/task", 0o700)
    guard let records = FileStream(directory + "/actions.rec"), let list = FileStream(directory + "/actions.json"),
      let table = FileStream(directory + "/actions.csv"), let pending = FileStream(directory + "/task/pending.data"),
      let completed = FileStream(directory + "/task/completed.data")
    else { return nil }
    (self.records, self.list, self.table, self.pending, self.completed) = (records, list, table, pending, completed)
    self.today = today
    records.write("%rec: Action\n%type: Due date\n%type: Ended bool\n\n")
    table.write("plan,ref,text,outcome,agency,lead,due,ended,claim,notes\n")
    list.write("[\n")
  }

  mutating func add(_ plan: Plan) {
    for action in plan.actions {
      add(FlatAction(action, of: plan))
      count += 1
    }
  }

  func end() {
    list.write("\n]\n")
    for file in [records, list, table, pending, completed] { file.end() }
  }

  private func add(_ action: FlatAction) {
    list.write((count == 0 ? "" : ",\n") + action.json)
    table.write(action.csv)
    records.write(action.record)
    let task = action.task(number: count, today: today)
    if action.hasEnded { completed.write(task) } else { pending.write(task) }
  }
}

/// One action's fields as text.
struct FlatAction {
  let plan: String
  let ref: String
  let text: String
  let outcome: String
  let agency: String
  let lead: String
  let due: String
  let hasEnded: Bool
  let claim: String
  let notes: [(on: String, text: String)]

  init(_ action: Action, of plan: Plan) {
    self.plan = plan.reference
    ref = action.ref
    text = action.text
    outcome = action.intendedOutcome
    agency = action.leadAgency?.text ?? ""
    lead = action.primaryLead?.role ?? ""
    due = action.currentDue?.iso ?? ""
    hasEnded = action.hasEnded
    claim = action.claim?.level ?? ""
    notes = action.progress.map { ($0.on?.iso ?? "", $0.text) }
  }

  var json: String {
    let notes = notes.map { JSONValue.object(["on": .string($0.on), "text": .string($0.text)]) }
    let object: JSONObject = [
      "plan": .string(plan), "ref": .string(ref), "text": .string(text), "outcome": .string(outcome),
      "agency": .string(agency), "lead": .string(lead), "due": .string(due), "ended": .bool(hasEnded),
      "claim": .string(claim), "notes": .array(notes),
    ]
    return String(decoding: JSONWriter().compactBytes(of: .object(object)), as: UTF8.self)
      .trimmingNewline
  }

  var csv: String {
    let cells = [
      plan, ref, text, outcome, agency, lead, due, hasEnded ? "1" : "0", claim,
      notes.map(\.text).joined(separator: " "),
    ]
    return cells.map { "\"\($0)\"" }.joined(separator: ",") + "\n"
  }

  var record: String {
    var lines = [
      "Plan: \(plan)", "Ref: \(ref)", "Text: \(text)", "Outcome: \(outcome)", "Agency: \(agency)", "Lead: \(lead)",
    ]
    lines +=
      ["Due: \(due)", "Ended: \(hasEnded ? "yes" : "no")", "Claim: \(claim)"]
      + notes.map { "Note: \($0.on) \($0.text)" }
    return lines.joined(separator: "\n") + "\n\n"
  }

  /// A line of Taskwarrior's own data, with days as the seconds of their noon.
  func task(number: Int, today: Day) -> String {
    let digits = String(number, radix: 16)
    let uuid = "00000000-0000-4000-8000-" + String(repeating: "0", count: 12 - digits.count) + digits
    var fields = [("description", text), ("project", plan), ("tags", agency), ("uuid", uuid)]
    fields += [("due", Self.seconds(due)), ("entry", Self.seconds(today.adding(days: -100).iso))]
    if hasEnded { fields.append(("end", Self.seconds(today.adding(days: -1).iso))) }
    fields.append(("status", hasEnded ? "completed" : "pending"))
    for (place, note) in notes.enumerated() {
      fields.append(("annotation_\((Int(Self.seconds(note.on)) ?? 0) + place)", "\(note.on) \(note.text)"))
    }
    return "[" + fields.sorted { $0.0 < $1.0 }.map { "\($0.0):\"\($0.1)\"" }.joined(separator: " ") + "]\n"
  }

  private static func seconds(_ day: String) -> String {
    Day(iso: day).map { String(Instant($0, hour: 12).seconds) } ?? ""
  }
}

extension String {
  fileprivate var trimmingNewline: String { last == "\n" ? String(dropLast()) : self }
}

/// A file that is written from its beginning to its end.
final class FileStream {
  private let file: UnsafeMutablePointer<FILE>

  init?(_ path: String) {
    guard let file = fopen(path, "w") else { return nil }
    self.file = file
  }

  func write(_ text: String) { fputs(text, file) }

  /// Ends the program where the disk did not take it.
  func end() {
    guard ferror(file) == 0, fclose(file) == 0 else {
      print("The disk did not take the invented records.")
      exit(1)
    }
  }
}
