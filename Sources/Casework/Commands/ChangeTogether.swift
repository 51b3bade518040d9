/// Several changes made as one: they are saved, told of and taken back together.
public struct ChangeTogether: Command {
  /// The whole change in words: "extend 5 actions: data late".
  public let summary: String
  /// In the order they are made, each judged after those before it.
  public let commands: [any Command]

  public init(_ summary: String, _ commands: [any Command]) {
    self.summary = summary
    self.commands = commands
  }

  public var isImport: Bool { commands.contains(where: \.isImport) }

  public func done(by party: Party) -> (any Command)? {
    ChangeTogether(summary, commands.map { $0.done(by: party) ?? $0 })
  }

  public func words(in register: Register) -> String { summary }

  public func violations(in register: Register) -> [Violation] { register.violations(of: commands) }

  public func apply(to register: inout Register) {
    for command in commands { command.apply(to: &register) }
  }
}

extension Register {
  /// The rules that commands break, each judged after those before it; those of the first that breaks any.
  ///
  /// - Parameter occasion: who makes them and when; the rules of roles are asked where it is given.
  public func violations(of commands: [any Command], on occasion: Occasion? = nil) -> [Violation] {
    var trial = self
    for command in commands {
      let broken = occasion.map { trial.violations(of: command, on: $0) } ?? command.violations(in: trial)
      guard broken.isEmpty else { return broken }
      command.apply(to: &trial)
    }
    return []
  }
}
