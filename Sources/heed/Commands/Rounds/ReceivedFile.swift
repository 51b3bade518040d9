import Casework
import Exchange
import RegisterStore
import StrictJSON

/// What one file that came back was found to say, or why nothing of it was taken.
struct ReceivedFile {
  let file: String
  let read: RoundReturn?
  let refusal: Refusal?
  private let agency: String
  private let changes: [RoundReturn.Change]

  init(file: String, read: RoundReturn, register: Register) {
    (self.file, self.read, refusal) = (file, read, nil)
    agency = register.agency(read.request.agency)?.code ?? ""
    changes = read.changes(in: register)
  }

  /// Reads a file that came back, and answers what it says and the change that keeps it.
  ///
  /// - Throws: `ImportRefusal` or `Refusal`, where nothing of it can be taken in.
  static func read(
    _ file: String, on day: Day, today: Day, register: Register, mint: IdentifierMint
  ) throws -> (received: ReceivedFile, command: ReceiveReplies) {
    let bytes = try InputFile.bytes(at: file, upTo: SheetTable.Limit.file)
    let read = try RoundReturn(bytes, document: InputFile.name(of: file), register: register, on: day, mint: mint)
    let command = read.command(fingerprint: FileDigest.sha256(of: bytes), on: day, today: today, mint: mint)
    let broken = command.violations(in: register)
    guard broken.isEmpty else { throw Refusal(broken) }
    return (ReceivedFile(file: file, read: read, register: register), command)
  }

  init(file: String, refusal: Refusal) {
    (self.file, read, self.refusal, agency, changes) = (file, nil, refusal, "", [])
  }

  /// What is to be said of cells, rows and the whole, each in a sentence of its own.
  var complaints: [String] {
    (read?.remarks ?? []).map { "\(file): \($0)" } + (read?.doubts ?? []).map { "\(file), \($0.words)" }
  }

  /// Row by row, for a terminal.
  var lines: [String] {
    var page = Page()
    page.heading(file)
    var action = ""
    for change in changes {
      if change.action != action { page.text(change.action) }
      action = change.action
      page.field(change.what, change.was.isEmpty ? change.now : "\(change.now) (was \(change.was))", indent: 4)
    }
    return page.lines
  }

  /// A row a cell that says something.
  static func table(of received: [ReceivedFile]) -> Table {
    Table(
      columns: [
        TableColumn(name: "file", title: "File"), TableColumn(name: "round", title: "Round"),
        TableColumn(name: "agency", title: "Agency"), TableColumn(name: "action", title: "Action"),
        TableColumn(name: "what", title: "What"), TableColumn(name: "was", title: "Was"),
        TableColumn(name: "now", title: "Now"),
      ],
      rows: received.flatMap { file in
        file.changes.map { change in
          [
            file.file, file.read?.round.reference ?? "", file.agency, change.action, change.what, change.was,
            change.now,
          ]
          .map { .text($0) }
        }
      })
  }

  var json: JSONValue {
    [
      "file": .string(file), "round": .text(read?.round.reference), "agency": .text(agency),
      "changes": .array(
        changes.map { change in
          [
            "action": .string(change.action), "what": .string(change.what), "was": .string(change.was),
            "now": .string(change.now),
          ]
        }),
      "doubts": .array((read?.doubts ?? []).map(\.json)), "remarks": .texts(read?.remarks ?? []),
      "missing": .texts(read?.missing ?? []), "repeated": .texts(read?.repeated ?? []),
      "refused": .texts(refusal?.sentences ?? []),
    ]
  }
}
