import ArgumentParser

/// The words of `heed audit`: each is a verb of the table.
struct AuditCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "audit", abstract: "Grades and reads audits and self-assessments, and answers what they found.",
    usage: "heed audit COMMAND [WORDS] [OPTIONS]",
    discussion: """
      Audits are listed by heed list audits, scheduled by heed add audit, and moved from stage to stage by heed move.
      Example: heed audit results AUD-2026-003 --by section
      """,
    subcommands: [
      ToolsCommand.self, ToolCommand.self, SampleCommand.self, IssueCommand.self, RequirementCommand.self,
      MethodCommand.self, CarryCommand.self, ReauditCommand.self, GradeCommand.self, ModerateCommand.self,
      ScoreCommand.self, RaisePlanCommand.self, NoActionCommand.self, ImproveCommand.self, ResultsCommand.self,
      CompareCommand.self, FiguresCommand.self, ProgrammeCommand.self,
    ])
}
