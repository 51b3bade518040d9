import ArgumentParser
import Casework

/// The whole command line; with no words it opens the desk.
struct Heed: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "heed",
    abstract: "Keeps track of safeguarding case reviews, multi-agency audits, recommendations and action plans.",
    usage: "heed [OPTIONS]\nheed COMMAND [WORDS] [OPTIONS]",
    discussion: """
      With no command, Heed opens its desk; --version alone says which Heed this is. References may be shortened while they are unique. Days are typed as
      2026-12-31, 31/12/26, +28d, +15wd, fri or end mar.

      heed --version shows the version.

      Exit status: 0 done; 1 refused by a rule, or not found; 2 the register is damaged, busy or unreadable;
      3 (alerts --check) something is late; 64 usage; 65 input that cannot be imported.
      """,
    subcommands: [MakeDocsCommand.self],
    groupedSubcommands: [
      CommandGroup(
        name: "Begin",
        subcommands: [
          InitCommand.self, DemoCommand.self, ImportCommand.self, ExportCommand.self, ReportCommand.self,
          CheckCommand.self, RepairCommand.self, SyncCommand.self,
        ]),
      CommandGroup(
        name: "Look",
        subcommands: [
          StatusCommand.self, AlertsCommand.self, ListCommand.self, ShowCommand.self, WhyCommand.self,
          HistoryCommand.self,
        ]),
      CommandGroup(
        name: "Change",
        subcommands: [
          AddCommand.self, EditCommand.self, RemoveCommand.self, MoveCommand.self, AcknowledgeCommand.self,
          UndoCommand.self, RedoCommand.self, SettleConflictCommand.self, EraseCommand.self,
        ]),
      CommandGroup(
        name: "Cases",
        subcommands: [
          RequestCommand.self, ChaseCommand.self, SettleCommand.self, CommissionCommand.self, HoldCommand.self,
          ReleaseCommand.self,
        ]),
      CommandGroup(
        name: "Plans",
        subcommands: [
          ProgressCommand.self, ExtendCommand.self, EvidenceCommand.self, SignOffCommand.self, BragCommand.self,
          AnswerCommand.self, ImpactCheckCommand.self, CarryForwardCommand.self,
        ]),
      CommandGroup(name: "Audits", subcommands: [AuditCommand.self]),
      CommandGroup(name: "Update rounds", subcommands: [RoundCommand.self]),
      CommandGroup(name: "Identities", subcommands: [SealCommand.self]),
    ])

  @OptionGroup var globals: GlobalOptions

  mutating func run() throws { try Opening.openDesk(globals) }
}
