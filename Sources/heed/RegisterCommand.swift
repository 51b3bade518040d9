import ArgumentParser
import Casework

/// A command of the table of verbs, done to an open register.
protocol RegisterCommand: ParsableCommand {
  static var verb: Verb { get }
  var globals: GlobalOptions { get }
  func run(in session: Session) throws
}

extension RegisterCommand {
  static var configuration: CommandConfiguration { verb.configuration }

  mutating func run() throws {
    try run(in: Session(globals).lasting)
  }
}

extension Session {
  /// The same, kept until the program ends: the system takes memory back at once, and giving it back piece by piece
  /// costs more.
  var lasting: Session {
    _ = Unmanaged.passRetained(store)
    return self
  }
}

extension Verb {
  /// How the parser knows the verb: everything a person reads comes from its card.
  var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: commandWords.last, abstract: card.help, usage: "heed \(card.usage)",
      discussion: "Example: \(card.example)")
  }
}
