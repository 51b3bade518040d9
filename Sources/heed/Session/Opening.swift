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

  /// Opens the full screen, or plain lines where those are asked for or the terminal can show no more. What is wrong
  /// with the settings is said first; the desk opens all the same.
  static func openDesk(_ session: Session) {
    let own = SettingsFile.own()
    own?.sentences.forEach(Output.complain)
    let settings = own?.settings ?? DeskSettings()
    if session.globals.wantsLines(settings) || Console.variable("TERM").map({ $0 == "dumb" }) ?? true {
      var loop = LinearLoop(session, settings)
      loop.run()
    } else {
      runDesk(session, settings, saying: own?.message)
    }
  }
}
