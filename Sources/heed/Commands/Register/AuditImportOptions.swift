import ArgumentParser
import Casework

/// Which audit a sheet of grades goes into.
struct AuditImportOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The audit whose grades they are.", valueName: "aud"))
  var into: String?
  @Option(help: "The topic of a new audit, made of the file.")
  var topic: String?
  @Option(help: ArgumentHelp("The tool of a new audit, as heed audit tools lists it.", valueName: "code"))
  var tool: String?
  @Option(
    help: ArgumentHelp("The programme year of a new audit; the present one where it is not given.", valueName: "year"))
  var year: String?

  /// The audit that the file goes into: one of the register's, or a new one with its tool.
  func home(called reference: String?, in session: Session) throws -> Audit {
    if let into {
      guard topic == nil, tool == nil, year == nil, reference == nil else {
        throw Refusal("--into names an audit that is there: leave out what describes a new one.", .usage)
      }
      return try session.audit(into)
    }
    guard let topic, let tool else {
      throw Refusal(
        "Say which audit the grades belong to: --into AUD-2026-003, or --topic and --tool for a new one.", .usage)
    }
    return try new(topic, try session.tool(tool), called: reference, in: session)
  }

  private func new(_ topic: String, _ tool: AuditTool, called reference: String?, in session: Session) throws -> Audit {
    let board = session.register.settings.board
    let year = year ?? board.reportingYear(holding: session.today).name
    guard ReportingYear(named: year, of: board) != nil else {
      throw Refusal("“\(year)” is no programme year: write it as 2026/27, or 2026 for a calendar year.", .usage)
    }
    return try Audit(id: session.mint.make()) { _ in }.filled { audit in
      audit.reference = try reference ?? session.nextReference("AUD", session.today)
      audit.topic = topic
      audit.kind = tool.kinds.first ?? .multiAgency
      audit.tool = tool
      audit.year = year
    }
  }
}
