import Casework
import Desk

// What the desk asks of the register. Each is done by the clerk, and comes back as events.
extension DeskLoop {
  private var occasion: Occasion { state.occasion(at: WallClock.now) }

  func commit(_ commands: [any Command]) { clerk.ask(.change, RegisterDeed.commit(commands, on: occasion)) }

  func turn(_ turn: RegisterDeed.Turn) { clerk.ask(.change, RegisterDeed.turn(turn, on: occasion)) }

  func lookAhead() { clerk.ask(.look, RegisterDeed.lookAhead) }

  func readHistory(of address: Address) { clerk.ask(.reading, RegisterDeed.readHistory(of: address)) }

  func readPast(of day: Day) { clerk.ask(.reading, RegisterDeed.readPast(of: day)) }

  func unlock(_ typed: String) { clerk.ask(.reading, RegisterDeed.unlock(typed)) }

  func reload() {
    screen.redrawAll()
    clerk.ask(.reading, RegisterDeed.reload)
  }

  func sendRound(_ id: UpdateRoundID, into directory: String) {
    clerk.ask(
      .files("Writing the sheets and letters into \(directory)"),
      RoundDeed(globals: globals, occasion: occasion).send(id, into: directory))
  }

  func receive(_ files: String) {
    clerk.ask(.files("Reading \(files)"), RoundDeed(globals: globals, occasion: occasion).receive(files))
  }

  /// Looks whether another program changed the register.
  func look() { clerk.ask(.look, RegisterDeed.look) }
}
