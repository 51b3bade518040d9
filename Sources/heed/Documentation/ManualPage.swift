import Casework

/// The manual page, in the language of man.
enum ManualPage {
  static var text: String {
    ([head, synopsis] + VerbGroups.commands.map(section) + [options, files, exits]).joined(separator: "\n") + "\n"
  }

  private static let head = """
    .\\" Made by scripts/make-docs from the table of verbs: do not edit.
    .TH HEED 1 "" "heed \(Program.version)" "User Commands"
    .SH NAME
    heed \\- keeps track of safeguarding case reviews, their recommendations and action plans
    """

  private static let synopsis = """
    .SH SYNOPSIS
    .B heed
    .RI [ options ]
    .br
    .B heed
    .IR command " [" words ]
    .RI [ options ]
    .SH DESCRIPTION
    With no command, heed opens its desk; with one, it does one thing that scripts and cron can use. Both go through the
    same rules. References may be shortened while they are unique. Days are typed as 2026\\-12\\-31, 31/12/26, +28d, +15wd,
    fri or end mar. Data goes to stdout, talk to stderr: a table on a terminal, tab\\-separated when piped.
    """

  private static func section(_ title: String, _ verbs: [Verb]) -> String {
    ([".SH \(title.uppercased())"] + verbs.map(entry)).joined(separator: "\n")
  }

  private static func entry(_ verb: Verb) -> String {
    let options = CommandHelp.options(of: verb).filter { !$0.help.isEmpty }
    let lines = options.map { ".br\n.I \(escaped($0.names))\n\(escaped($0.help))" }
    return
      ([".TP", ".B heed \(escaped(verb.card.usage))", escaped(verb.card.help)] + lines
      + [".br", "Example: \(escaped(verb.card.example))"]).joined(separator: "\n")
  }

  private static var options: String {
    ([".SH OPTIONS OF EVERY COMMAND"]
      + CommandHelp.global.map { ".TP\n.B \(escaped($0.names))\n\(escaped($0.help))" }).joined(separator: "\n")
  }

  private static let files = """
    .SH FILES
    A register is a directory of JSON files. It is found by
    .BR \\-\\-register ,
    then the variable HEED_REGISTER, then the nearest parent that holds register.json, then
    $XDG_DATA_HOME/heed/register.
    .TP
    .I $XDG_CONFIG_HOME/heed/settings.json
    The theme, keys and columns of the desk, as docs/settings.md explains; else in ~/.config.
    .TP
    .I $XDG_STATE_HOME/heed/desk.json
    What the desk remembers of each register; else in ~/.local/state.
    .SH ENVIRONMENT
    HEED_REGISTER names the register. HEED_PLAIN=1 opens the desk as plain lines, as \\-\\-plain does. NO_COLOR takes all colours
    away.
    """

  private static let exits = """
    .SH EXIT STATUS
    0 done; 1 refused by a rule, or not found; 2 the register is damaged, busy or unreadable; 3 (alerts \\-\\-check) something
    is late; 64 usage; 65 input that cannot be imported.
    """

  /// Hyphens that are typed, backslashes, and lines that man would take for its own.
  private static func escaped(_ text: String) -> String {
    let safe = text.reduce(into: "") { safe, letter in
      switch letter {
      case "\\": safe += "\\e"
      case "-": safe += "\\-"
      case "“": safe += "\\(lq"
      case "”": safe += "\\(rq"
      case "…": safe += "..."
      default: safe.append(letter)
      }
    }
    return safe.hasPrefix(".") || safe.hasPrefix("'") ? "\\&" + safe : safe
  }
}
