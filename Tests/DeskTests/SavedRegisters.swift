import Casework
import Desk

/// What a loop does with the changes that a desk asks for, in memory.
struct SavedRegisters {
  private var past: [Register] = []
  private var future: [Register] = []

  /// What comes of an effect; nothing of one that is not about the register.
  mutating func event(for effect: DeskEffect, on register: Register) -> DeskEvent? {
    switch effect {
    case .commit(let commands): commit(commands, on: register)
    case .undo: travel(from: \.past, to: \.future, register, "Taken back.")
    case .redo: travel(from: \.future, to: \.past, register, "Made again.")
    case .askHistory(let address): .history(address, [])
    case .reload: .registerChanged(register)
    default: nil
    }
  }

  private mutating func commit(_ commands: [any Command], on register: Register) -> DeskEvent {
    var changed = register
    var words: [String] = []
    for command in commands {
      let violations = command.violations(in: changed)
      guard violations.isEmpty else { return .refused(violations) }
      words.append(command.words(in: changed))
      command.apply(to: &changed)
    }
    past.append(register)
    return .committed(changed, message: "Saved: " + words.joined(separator: ", "))
  }

  private mutating func travel(
    from: WritableKeyPath<Self, [Register]>, to: WritableKeyPath<Self, [Register]>, _ register: Register,
    _ words: String
  ) -> DeskEvent {
    guard let found = self[keyPath: from].popLast() else { return .told("There is nothing to undo.") }
    self[keyPath: to].append(register)
    return .turned(found, message: words)
  }
}
