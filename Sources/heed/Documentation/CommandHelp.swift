import ArgumentParser
import Casework

/// The options of a command as its help has them.
enum CommandHelp {
  struct Option {
    let names: String
    let help: String
  }

  /// A verb's own arguments and options, without those that every command takes.
  static func options(of verb: Verb) -> [Option] {
    let global = Set(Self.global.map(\.names))
    return parsed(Heed.helpMessage(for: command(of: verb), includeHidden: false, columns: 400))
      .filter { !global.contains($0.names) && !$0.names.hasPrefix("-h,") }
  }

  /// The options of every command.
  static var global: [Option] {
    parsed(Heed.helpMessage(columns: 400)).filter { $0.names.hasPrefix("--") }
  }

  /// Lines such as "  --due <due>    The day it is due."; after long names the words stand on the next line.
  private static func parsed(_ help: String) -> [Option] {
    help.split(separator: "\n").reduce(into: []) { options, line in
      let text = line.drop { $0 == " " }
      switch line.count - text.count {
      case 2 where text.hasPrefix("-") || text.hasPrefix("<"):
        let names = names(before: text)
        options.append(Option(names: String(names), help: String(text[names.endIndex...].drop { $0 == " " })))
      case 3...:
        guard let last = options.popLast() else { return }
        options.append(Option(names: last.names, help: last.help + (last.help.isEmpty ? "" : " ") + text))
      default: break
      }
    }
  }

  /// The names and the placeholder that a line begins with: all words that start with a hyphen or stand in brackets.
  private static func names(before text: Substring) -> Substring {
    var end = text.startIndex
    var rest = text
    while let first = rest.first, first == "-" || first == "<" {
      let stop: Character = first == "<" ? ">" : " "
      let last = rest.firstIndex(of: stop) ?? rest.endIndex
      end = stop == ">" && last < rest.endIndex ? rest.index(after: last) : last
      rest = text[end...].drop { $0 == " " }
    }
    return text[..<end]
  }

  private static func command(of verb: Verb) -> any ParsableCommand.Type {
    verb.commandWords.reduce(Heed.self as any ParsableCommand.Type) { command, word in
      command.command(called: word) ?? command
    }
  }
}

extension ParsableCommand {
  /// The command of that name among this one's own.
  static func command(called name: String) -> (any ParsableCommand.Type)? {
    (configuration.subcommands + configuration.groupedSubcommands.flatMap(\.subcommands))
      .first { $0.configuration.commandName == name }
  }
}
