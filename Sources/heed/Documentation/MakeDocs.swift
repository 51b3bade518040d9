import ArgumentParser
import Casework

/// Writes the manual page and the tables of keys and commands: `scripts/make-docs` runs it, and a test compares.
struct MakeDocsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "make-docs", abstract: "Writes the manual page and the tables of keys and commands.",
    shouldDisplay: false)

  @Argument(help: ArgumentHelp("The directory to write them in.", valueName: "dir"), completion: .directory)
  var directory: String

  func run() throws {
    for (name, text) in Self.pages { try InputFile.write(Array(text.utf8), to: "\(directory)/\(name)") }
  }

  static let pages = [("heed.1", ManualPage.text), ("keys.md", KeysPage.text), ("commands.md", CommandsPage.text)]
}

/// Verbs as the documentation groups them, in the order of the table.
enum VerbGroups {
  static let commands: [(title: String, verbs: [Verb])] = [
    ("Begin", [.initialise, .demo, .import, .export, .report, .check, .repair, .sync]),
    ("Look", [.status, .alerts, .list, .show, .why, .history]),
    ("Change", [.add, .edit, .remove, .move, .acknowledge, .undo, .redo, .settleConflict, .erase]),
    ("Cases", [.request, .chase, .settle, .commission, .hold, .release]),
    ("Plans", [.progress, .extension, .evidence, .signOff, .brag, .answer, .impactCheck, .carryForward]),
    (
      "Audits",
      [
        .tools, .chooseTool, .sample, .issue, .requirement, .changeMethod, .carryAudit, .reaudit, .grade, .moderate,
        .score, .raisePlan, .noAction, .improve, .results, .compare, .figures, .programme,
      ]
    ),
    (
      "Update rounds",
      [.openRound, .sendRound, .receiveRound, .roundStatus, .acceptReply, .rejectReply, .chaseRound, .closeRound]
    ),
    ("Identities", [.sealSet, .sealShow, .sealList, .sealRemove, .sealPassphrase]),
  ]
}
