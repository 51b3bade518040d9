import Casework
import RegisterStore

/// What happens when Heed is started with no command.
enum Opening {
  static func openDesk(_ globals: GlobalOptions) throws {
    let isInteractive = Console.isTerminal(0) && Console.isTerminal(1) && !globals.noInput
    guard isInteractive || globals.wantsLines && !globals.noInput else {
      throw Refusal("The desk needs a terminal: give a command instead, such as heed status (heed --help lists them).")
    }
    do {
      openDesk(try Session(globals))
    } catch let refusal as Refusal where globals.register == nil && refusal.isNoRegister {
      try offer(globals)
    }
  }

  /// Opens the full screen, or plain lines where those are asked for or the terminal can show no more.
  static func openDesk(_ session: Session) {
    if session.globals.wantsLines || Console.variable("TERM").map({ $0 == "dumb" }) ?? true {
      var loop = LinearLoop(session)
      loop.run()
    } else {
      runDesk(session)
    }
  }

  /// With no register to be found: make one, open the demonstration, or point at one.
  private static func offer(_ globals: GlobalOptions) throws {
    Output.lines([
      "No register was found here, above this directory, or in your home.", "",
      "  1  Make a new register", "  2  Open the demonstration, a wholly fictional board", "  3  Point at a register",
      "",
    ])
    switch try ask("Which one (1, 2 or 3)? ") {
    case "1": try makeRegister(globals)
    case "2":
      let path = try DemoCommand.temporaryDirectory()
      let store = try DemoCommand.make(in: path, on: globals.todayGiven ?? WallClock.today)
      openDesk(try Session(globals, opened: store))
    case "3": try open(try askDirectory("Its directory: "), globals)
    case let other: throw Refusal("“\(other)” is none of the three: start heed again and type 1, 2 or 3.")
    }
  }

  private static func makeRegister(_ globals: GlobalOptions) throws {
    let path = try askDirectory("The directory to make it in: ")
    let board = try ask("The board's name: ")
    var kind = try ask("Whom it looks after (children, adults or joint): ")
    while Board.Kind(rawValue: kind.lowercased()) == nil {
      kind = try ask("“\(kind)” is none of children, adults and joint. Which is it? ")
    }
    var command = try InitCommand.parse([path, "--board", board, "--kind", kind])
    command.globals = globals
    try command.run()
    try open(path, globals)
  }

  private static func open(_ path: String, _ globals: GlobalOptions) throws {
    do { openDesk(try Session(globals, opened: RegisterStore.open(at: path))) } catch let error as RegisterError {
      throw Refusal(error)
    }
  }

  /// A directory as a shell would take it: "~/register" is in one's home.
  private static func askDirectory(_ question: String) throws -> String {
    let typed = try ask(question)
    guard typed == "~" || typed.hasPrefix("~/"), let home = Console.variable("HOME") else { return typed }
    return home + typed.dropFirst()
  }

  private static func ask(_ question: String) throws -> String {
    Output.data(question)
    guard let answer = readLine()?.stripped, !answer.isEmpty else { throw Refusal("Nothing was chosen.") }
    return answer
  }
}
