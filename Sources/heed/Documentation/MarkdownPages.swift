import Casework

/// Every key of the desk, in a table.
enum KeysPage {
  static var text: String {
    let verbs = Verb.allCases.filter { !$0.card.key.isEmpty }
    let rows = verbs.map { "| `\(escaped($0.card.key))` | \($0.card.words) | \(escaped($0.card.help)) |" }
    let views = View.allCases.map { "| `\($0.key)` | \($0.title) |" }
    return """
      # Keys

      Made by `scripts/make-docs` from the table of verbs: do not edit.

      | key | view |
      |---|---|
      \(views.joined(separator: "\n"))

      | key | does | |
      |---|---|---|
      \(rows.joined(separator: "\n"))

      """
  }

  static func escaped(_ text: String) -> String { text.reduce(into: "") { $0 += $1 == "|" ? "\\|" : String($1) } }
}

/// Every command, with its options and an example.
enum CommandsPage {
  static var text: String {
    (["# Commands\n\nMade by `scripts/make-docs` from the table of verbs: do not edit."]
      + VerbGroups.commands.map(section) + [global]).joined(separator: "\n\n") + "\n"
  }

  private static func section(_ title: String, _ verbs: [Verb]) -> String {
    (["## \(title)"] + verbs.map(entry)).joined(separator: "\n\n")
  }

  private static func entry(_ verb: Verb) -> String {
    let card = verb.card
    let lines = CommandHelp.options(of: verb).filter { !$0.help.isEmpty }.map { "- `\($0.names)` \($0.help)" }
    let options = lines.isEmpty ? "" : "\n" + lines.joined(separator: "\n") + "\n"
    return "### `heed \(card.usage)`\n\n\(card.help)\n\(options)\n```\n\(card.example)\n```"
  }

  private static var global: String {
    let lines = CommandHelp.global.map { "- `\($0.names)` \($0.help)" }
    return "## Options of every command\n\n" + lines.joined(separator: "\n")
  }
}
