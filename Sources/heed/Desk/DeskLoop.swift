import Casework
import Desk
import Drawing
import RegisterStore
import Terminal

/// Opens the desk on a session's register and stays until the person leaves.
///
/// Where the terminal cannot show it, says so in one sentence and prints the status instead.
func runDesk(_ session: Session) {
  let screen: CursesScreen
  do throws(TerminalError) { screen = try CursesScreen.start() } catch {
    Output.complain("\(error.sentence) This is where things stand instead.")
    let counts = session.register.statusCounts(on: session.today)
    Output.lines(StatusLines.lines(counts))
    return
  }
  defer { screen.stop() }
  var loop = DeskLoop(session, on: screen)
  loop.run()
}

/// Draws, waits for what happens, and does what the desk asks for. Runs on the main thread.
struct DeskLoop {
  let session: Session
  let screen: CursesScreen
  var state: DeskState
  var drafts: DraftFolder
  private var watch = RegisterWatch()
  private var hasEnded = false

  init(_ session: Session, on screen: CursesScreen) {
    self.session = session
    self.screen = screen
    drafts = DraftFolder(session.store)
    state = DeskState(
      register: session.register, today: session.today, moment: WallClock.now, actor: session.actor,
      mint: session.mint, size: screen.size, glyphs: screen.usesUnicode ? .unicode : .ascii,
      drafts: drafts.kept, files: RememberedFiles().lookup)
  }

  mutating func run() {
    if let trouble = session.store.readOnlyReason ?? session.store.damage.first?.sentence { take(.failed(trouble)) }
    while !hasEnded {
      present()
      let event = screen.nextEvent(timeout: RegisterWatch.milliseconds)
      followDay()
      if event == .tick { followRegister() } else { take(.input(event)) }
    }
  }

  private func present() {
    var canvas = Canvas(screen.size, glyphs: screen.usesUnicode ? .unicode : .ascii)
    Desk.draw(state, into: &canvas)
    screen.present(canvas)
  }

  mutating func take(_ event: DeskEvent) {
    state.moment = WallClock.now
    for effect in Desk.update(&state, event) { perform(effect) }
  }

  private mutating func perform(_ effect: DeskEffect) {
    switch effect {
    case .commit(let commands): commit(commands)
    case .undo:
      turn("Taken back", none: "There is nothing to take back.") { store, occasion throws(RegisterError) in
        try store.undo(on: occasion)
      }
    case .redo:
      turn("Made again", none: "There is nothing to make again.") { store, occasion throws(RegisterError) in
        try store.redo(on: occasion)
      }
    case .askHistory(let address): tellHistory(of: address)
    case .reload: reload()
    case .saveDrafts(let kept): drafts.keep(kept)
    case .editText, .copy, .askPast, .remember, .write: break
    case .quit: hasEnded = true
    }
  }

  /// A desk left open goes to the next day at midnight, unless its day was given.
  private mutating func followDay() {
    guard session.globals.todayGiven == nil, session.globals.asAtDay == nil else { return }
    let today = WallClock.today
    if today != state.today { take(.dayChanged(today)) }
  }

  private mutating func followRegister() {
    guard session.globals.asAtDay == nil, watch.sees(session.store) else { return }
    take(.registerChanged(session.store.register))
  }
}
