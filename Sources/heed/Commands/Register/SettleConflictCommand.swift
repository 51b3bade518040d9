import ArgumentParser
import Casework
import StrictJSON

struct SettleConflictCommand: RegisterCommand {
  static let verb = Verb.settleConflict

  @Argument(help: ArgumentHelp("The record; “settings” for the directory and the settings.", valueName: "ref"))
  var reference: String
  @Argument(help: "Which of its conflicts; without it, they are listed.")
  var number: Int?
  @Argument(
    help: ArgumentHelp("keep what stands, or take what the other copy said.", valueName: "keep|take"),
    completion: .list(SettleConflict.Choice.allCases.map(\.rawValue)))
  var choice: String?
  @OptionGroup var globals: GlobalOptions

  func run(in session: Session) throws {
    let document = try session.find(reference).document
    let conflicts = session.register.conflicts(in: document)
    let name = session.register.name(of: document)
    guard !conflicts.isEmpty else { throw Refusal("\(name) has nothing to settle.") }
    guard let number else { return show(conflicts, of: document, in: session) }
    guard conflicts.indices.contains(number - 1) else {
      throw Refusal("\(name) has \(conflicts.count) to settle: there is no number \(number).")
    }
    guard let choice = choice.flatMap({ SettleConflict.Choice(rawValue: $0.lowercased()) }) else {
      throw Refusal("Say keep for what stands, or take for what the other copy said.", .usage)
    }
    try session.commit(SettleConflict(in: document, conflicts[number - 1].id, choice))
  }

  private func show(_ conflicts: [SyncConflict], of document: DocumentKey, in session: Session) {
    let tellings = conflicts.map { session.register.telling(of: $0, in: document) }
    Table(
      columns: [
        TableColumn(name: "number", title: "No", kind: .number), TableColumn(name: "what", title: "What"),
        TableColumn(name: "keep", title: "Keep"), TableColumn(name: "take", title: "Take"),
      ],
      rows: tellings.enumerated().map { place, telling in
        [.number(place + 1), .text(telling.subject), .text(telling.kept), .text(telling.other)]
      }
    ).write(as: globals.tableForm)
  }
}
