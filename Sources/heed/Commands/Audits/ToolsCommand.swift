import ArgumentParser
import Casework
import Drawing
import Exchange
import RegisterStore

struct ToolsCommand: RegisterCommand {
  static let verb = Verb.tools

  @Argument(help: ArgumentHelp("A tool, to see what it asks.", valueName: "code"))
  var code: String?
  @Flag(help: "Print the tool as a file for the register's audit-tools folder, to be changed by your board.")
  var file = false
  @OptionGroup var globals: GlobalOptions

  func validate() throws {
    if file, code == nil {
      throw ValidationError("--file prints one tool: name it, as in heed audit tools case-file --file.")
    }
  }

  func run(in session: Session) throws {
    if file, let code { return Output.data(SafeText.escaped(try session.tool(code).ownFile)) }
    guard let code else { return Self.list(session.register.reference.tools).write(as: globals.tableForm) }
    Self.questions(of: try session.tool(code)).write(as: globals.tableForm)
  }

  private static func list(_ tools: [AuditTool]) -> Table {
    let columns = [
      TableColumn(name: "code", title: "Code"), TableColumn(name: "title", title: "Title"),
      TableColumn(name: "kinds", title: "For"),
      TableColumn(name: "questions", title: "Questions", kind: .number),
      TableColumn(name: "version", title: "Version", kind: .number),
    ]
    return Table(
      columns: columns,
      rows: tools.map { tool in
        [
          .text(tool.code), .text(tool.title), .text(tool.kinds.map(\.words).joined(separator: ", ")),
          .number(tool.questions.count), .number(tool.version),
        ]
      })
  }

  private static func questions(of tool: AuditTool) -> Table {
    let columns = [
      TableColumn(name: "ref", title: "Ref"), TableColumn(name: "code", title: "Code"),
      TableColumn(name: "section", title: "Section"), TableColumn(name: "text", title: "Question"),
      TableColumn(name: "grades", title: "Grades"),
    ]
    let rows = tool.sections.flatMap { section in
      section.questions.map { question -> [TypedCell] in
        let grades = tool.scale(of: question)?.grades ?? []
        return [
          .text(question.ref), .text(question.code), .text(section.title), .text(question.text),
          .text(grades.map { "\($0.key) \($0.word)" }.joined(separator: ", ")),
        ]
      }
    }
    return Table(columns: columns, rows: rows)
  }
}

extension Session {
  /// The tool of that code, whole or shortened while it is unique, with the scales it needs.
  func tool(_ typed: String) throws -> AuditTool {
    let codes = register.reference.tools.map(\.code)
    let wanted = typed.lowercased()
    let found = codes.contains(wanted) ? [wanted] : codes.filter { $0.hasPrefix(wanted) }
    if found.count == 1, let tool = register.reference.tool(found[0]) { return tool }
    let known = (found.isEmpty ? codes : found).joined(separator: ", ")
    throw Refusal(
      found.isEmpty ? "No audit tool is called \(typed): there are \(known)." : "“\(typed)” may be any of \(known).")
  }
}
