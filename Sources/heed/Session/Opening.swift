import Terminal

/// What happens when Heed is started with no command.
enum Opening {
  static func openDesk(_ globals: GlobalOptions) throws {
    let isInteractive = Console.isTerminal(0) && Console.isTerminal(1) && !globals.noInput
    guard isInteractive || globals.wantsLines && !globals.noInput else {
      throw Refusal("The desk needs a terminal: give a command instead, such as heed status (heed --help lists them).")
    }
    let own = SettingsFile.own()
    own?.sentences.forEach(Output.complain)
    let frame = usesLines(globals, own) ? nil : OpeningFrame.shown(for: globals)
    do {
      openDesk(try Session(globals, saysDamage: frame == nil), own, on: frame?.screen)
    } catch let refusal as Refusal where globals.register == nil && refusal.isNoRegister {
      frame?.screen.stop()
      let store = try FirstRun(talk: .onTerminal, globals: globals).register()
      openDesk(try Session(globals, opened: store), own)
    } catch {
      frame?.screen.stop()
      throw error
    }
  }

  /// Opens the full screen, or plain lines where those are asked for or the terminal can show no more. What is wrong
  /// with the settings is said first; the desk opens all the same.
  static func openDesk(_ session: Session) {
    let own = SettingsFile.own()
    own?.sentences.forEach(Output.complain)
    openDesk(session, own)
  }

  /// - Parameter screen: the full screen, where it shows something already.
  private static func openDesk(_ session: Session, _ own: SettingsFile?, on screen: CursesScreen? = nil) {
    let settings = own?.settings ?? DeskSettings()
    if usesLines(session.globals, own) {
      var loop = LinearLoop(session, settings)
      loop.run()
    } else {
      runDesk(session, settings, on: screen, saying: own?.message)
    }
  }

  private static func usesLines(_ globals: GlobalOptions, _ own: SettingsFile?) -> Bool {
    globals.wantsLines(own?.settings ?? DeskSettings()) || Console.variable("TERM").map { $0 == "dumb" } ?? true
  }
}
