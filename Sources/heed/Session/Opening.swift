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
      let store = try FirstRun(talk: .onTerminal, globals: globals).register()
      openDesk(try Session(globals, opened: store))
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
}
