import ArgumentParser
import Casework

struct UndoCommand: RegisterCommand {
  static let verb = Verb.undo
  @OptionGroup var globals: GlobalOptions

  func run(in session: Session) throws { try session.undo() }
}

struct RedoCommand: RegisterCommand {
  static let verb = Verb.redo
  @OptionGroup var globals: GlobalOptions

  func run(in session: Session) throws { try session.redo() }
}
