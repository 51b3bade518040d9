import Casework
import RegisterStore

/// What is offered where no register is found: to make one, to open the demonstration, or to point at one.
struct FirstRun {
  let talk: Conversation
  let globals: GlobalOptions

  private enum Choice {
    case make, demonstration, pointAt
    case again(String)
  }

  /// Comes to an open register with the person, or throws `Leaving`.
  func register() throws -> RegisterStore {
    talk.say(whatIsMissing)
    talk.say()
    while true {
      let choice = try talk.choose("What would you like to do?", among: choices)
      do { return try register(chosen: choice) } catch let refusal as Refusal {
        for sentence in refusal.sentences { talk.say(sentence) }
        talk.say()
      }
    }
  }

  private var whatIsMissing: String {
    guard let named = Console.variable("HEED_REGISTER") else {
      return "No register was found here, above this directory, or in your home."
    }
    return "There is no register in \(OwnPlaces.short(named)), which HEED_REGISTER names."
  }

  private var choices: [(words: String, value: Choice)] {
    var choices: [(String, Choice)] = [
      ("Make a new register", .make), ("Open the demonstration, a wholly fictional board", .demonstration),
      ("Point at a register that is somewhere else", .pointAt),
    ]
    if let last = MemoryFile().last, RegisterStore.holdsRegister(last) {
      choices.append(("Open \(OwnPlaces.short(last)) again", .again(last)))
    }
    return choices
  }

  private func register(chosen choice: Choice) throws -> RegisterStore {
    switch choice {
    case .make: try made()
    case .demonstration:
      try DemoCommand.make(in: DemoCommand.temporaryDirectory(), on: globals.todayGiven ?? WallClock.today)
    case .pointAt: try talk.ask("Which directory holds it?") { try opened(OwnPlaces.whole($0)) }
    case .again(let directory): try opened(directory)
    }
  }

  private func opened(_ directory: String) throws -> RegisterStore {
    do { return try RegisterStore.open(at: directory) } catch { throw Refusal(error) }
  }

  /// Three questions; nothing is made before the last is answered.
  private func made() throws -> RegisterStore {
    let board = try talk.ask("What is the board called?")
    let kind = try talk.choose(
      "Whom does it look after?",
      among: [("Children", Board.Kind.children), ("Adults", .adults), ("Joint: both of them", .joint)])
    let usual = Console.variable("HEED_REGISTER") ?? RegisterStore.ownRegister(WorkingDirectory.environment)
    let enter = usual.map { "\nEnter alone takes \(OwnPlaces.short($0)):" } ?? ""
    return try talk.ask("Which directory shall hold the register?\(enter)", usual: usual) { typed in
      let settings = Settings {
        $0.board.name = board
        $0.board.kind = kind
      }
      let store = try NewRegister.make(in: OwnPlaces.whole(typed), settings, globals)
      for sentence in NewRegister.sentences(of: store) { talk.say(sentence) }
      return store
    }
  }
}
