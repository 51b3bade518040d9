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

  /// Lines such as "  --due <due>    The day it is due.".
  private static func parsed(_ help: String) -> [Option] {
    help.split(separator: "\n").compactMap { line in
      guard line.hasPrefix("  -") || line.hasPrefix("  <") else { return nil }
      let text = line.drop { $0 == " " }
      guard let gap = text.firstRange(of: "  ") else { return Option(names: String(text), help: "") }
      return Option(names: String(text[..<gap.lowerBound]), help: String(text[gap.upperBound...].drop { $0 == " " }))
    }
  }

  private static func command(of verb: Verb) -> any ParsableCommand.Type {
    Heed.configuration.groupedSubcommands.flatMap(\.subcommands).first {
      $0.configuration.commandName == verb.rawValue
    } ?? Heed.self
  }
}
