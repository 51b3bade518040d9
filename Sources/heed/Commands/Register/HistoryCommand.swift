import ArgumentParser
import Casework
import RegisterStore
import StrictJSON

struct HistoryCommand: RegisterCommand {
  static let verb = Verb.history

  @Argument(help: ArgumentHelp("The record or entry.", valueName: "ref"))
  var reference: String

  @OptionGroup var globals: GlobalOptions

  func run(in session: Session) throws {
    let address = try session.find(reference)
    let entries: [HistoryEntry]
    do {
      entries = try session.store.history(of: address.document, entry: Self.entry(of: address))
    } catch {
      throw Refusal(error)
    }
    switch globals.tableForm {
    case .json: Output.json(HistoryJSON.object(of: reference, entries, in: session.register))
    case .terminal, .plain: Output.lines(Self.page(of: entries, in: session.register).lines)
    case .tabs, .csv: Self.table(of: entries, in: session.register).write(as: globals.tableForm)
    }
  }

  /// A whole record's history is its file's; that of an entry is narrowed to it.
  private static func entry(of address: Address) -> AnyID? {
    if case .entry(let id)? = address.path.steps.last { return id }
    return nil
  }

  private static func page(of entries: [HistoryEntry], in register: Register) -> Page {
    var page = Page()
    for entry in entries {
      page.title("\(entry.time.words)  \(register.who(made: entry)): \(entry.words)")
      for change in entry.changes {
        let (first, rest) = change.lines
        page.text(first, indent: 4)
        for line in rest { page.text(line, indent: 6) }
      }
    }
    return page
  }

  private static func table(of entries: [HistoryEntry], in register: Register) -> Table {
    Table(
      columns: [
        TableColumn(name: "time", title: "Time"), TableColumn(name: "actor", title: "Who"),
        TableColumn(name: "words", title: "What"), TableColumn(name: "changes", title: "Changes"),
      ],
      rows: entries.map { entry in
        [
          .text(entry.time.fieldText), .text(register.who(made: entry)), .text(entry.words),
          .text(entry.changes.map(\.sentence).joined(separator: " ")),
        ]
      })
  }
}

/// A record's history as scripts read it.
enum HistoryJSON {
  static func object(of reference: String, _ entries: [HistoryEntry], in register: Register) -> JSONValue {
    ["format": 1, "reference": .string(reference), "entries": .array(entries.map { entry($0, in: register) })]
  }

  private static func entry(_ entry: HistoryEntry, in register: Register) -> JSONValue {
    [
      "time": .string(entry.time.fieldText), "actor": .string(register.name(of: entry.actor)),
      "signedIn": .text(entry.signedIn.map { register.name(of: $0) }), "words": .string(entry.words),
      "transaction": .string(entry.transaction),
      "changes": .array(
        entry.changes.map { ["field": .string($0.field), "old": .text($0.old), "new": .text($0.new)] }),
    ]
  }
}
