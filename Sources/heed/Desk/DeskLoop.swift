import Casework
import Desk
import Drawing
import RegisterStore
import Terminal

/// Opens the desk on a session's register and stays until the person leaves.
///
/// Where the terminal cannot show it, says so in one sentence and prints the status instead.
///
/// - Parameters:
///   - screen: the terminal, where it was taken over already.
///   - news: what is wrong with the settings.
func runDesk(_ session: Session, _ settings: DeskSettings, on open: CursesScreen?, saying news: String?) {
  let screen: CursesScreen
  do throws(TerminalError) { screen = if let open { open } else { try CursesScreen.start() } } catch {
    Output.complain("\(error.sentence) This is where things stand instead.")
    let counts = session.register.statusCounts(on: session.today)
    Output.lines(StatusLines.lines(counts))
    return
  }
  var loop = DeskLoop(session, on: screen, settings: settings)
  loop.run(saying: news)
  screen.stop()
  loop.unsaved.forEach(Output.complain)
}

/// Draws, waits for what happens, and does what the desk asks for. Runs on the main thread; whatever touches the
/// register is left to the clerk.
struct DeskLoop {
  let globals: GlobalOptions
  let screen: CursesScreen
  let clerk: RegisterClerk
  let workroom: Workroom
  var state: DeskState
  var drafts: DraftFolder
  private var watch: RegisterWatch
  private let memory: RegisterMemory
  /// Where the register lies.
  let directory: String
  private let glyphs: Glyphs
  /// What is wrong with the register itself.
  private let trouble: String?
  /// What was typed right behind a change that is being saved.
  private var held: [Event] = []
  /// When to look around next; nothing while nothing happens, so that a desk left alone costs nothing.
  private var nextPulse: Int? = Stopwatch.now + Self.pulse
  private var hasEnded = false
  /// Why a change that was on its way as the desk closed was not made: told when the screen is gone.
  private(set) var unsaved: [String] = []

  /// Milliseconds from what happens to a look around: at what was typed, and at what can wait until nothing is typed.
  private static let pulse = 1_000
  /// Milliseconds that work may take before it is spoken of.
  private static let patience = 200

  init(_ session: Session, on screen: CursesScreen, settings: DeskSettings) {
    globals = session.globals
    self.screen = screen
    glyphs = screen.usesUnicode && !settings.ascii ? .unicode : .ascii
    directory = session.store.path
    memory = RegisterMemory(of: session.store.path, settings: settings)
    screen.use(theme: settings.theme ?? memory.atStart.colours.flatMap(ColourTheme.init) ?? .terminal)
    drafts = DraftFolder(session.store)
    state = DeskState(
      register: session.store.register, today: globals.todayGiven ?? WallClock.today, moment: WallClock.now,
      actor: session.actor, signedIn: session.signedIn, mint: session.mint, size: screen.size, glyphs: glyphs,
      drafts: drafts.kept,
      keymap: Keymap(own: settings.keys), memory: memory.atStart, offersTour: true,
      colours: ColourTheme.choices(chosen: settings.theme),
      files: RememberedFiles().lookup, standing: session.standing, documents: OwnPlaces.documents)
    trouble = session.store.readOnlyReason ?? session.store.damage.first?.notice
    clerk = RegisterClerk(session.store, waker: screen.waker)
    workroom = Workroom(waker: screen.waker)
    watch = RegisterWatch(session.store.path, from: Stopwatch.now)
    if let day = globals.asAtDay { take(.past(session.register, day)) }
    lookAhead()
  }

  /// - Parameter news: what is wrong with the settings; trouble with the register comes before it.
  mutating func run(saying news: String? = nil) {
    memory.noteOpening()
    if globals.todayGiven == nil { Midnight.follow { [waker = screen.waker] in waker.wake() } }
    if let sentence = trouble ?? news { take(.told(sentence)) }
    while !hasEnded {
      present()
      let wait = wait()
      let event = screen.nextEvent(timeout: wait, watching: watch.descriptor)
      takeAnswers()
      receive(event)
      if let nextPulse, Stopwatch.now >= nextPulse { lookAround() }
      followDay()
      followRegister()
      speakOfWork()
    }
    close()
  }

  private func present() {
    var canvas = Canvas(screen.size, glyphs: glyphs)
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
    case .undo: turn(.undo)
    case .redo: turn(.redo)
    case .askHistory(let address): readHistory(of: address)
    case .askPast(let day): readPast(of: day)
    case .reload: reload()
    case .saveDrafts(let kept): clerk.ask(.drafts, drafts.keep(kept))
    case .editText(let text): edit(text)
    case .copy(let text): copy(text)
    case .write(let name, let text): write(text, named: name)
    case .remember(let chosen): if let trouble = memory.keep(chosen) { take(.told(trouble)) }
    case .export(let table, let path, let replaces): export(table, to: path, replaces: replaces)
    case .report(let order): report(order)
    case .sendRound(let id, let directory): sendRound(id, into: directory)
    case .receive(let files): receive(files)
    case .unlock(let typed): unlock(typed)
    case .stopWork: workroom.stop()
    case .useColours(let name): if let theme = ColourTheme(rawValue: name) { screen.use(theme: theme) }
    case .quit: hasEnded = true
    }
  }
}

// What happens around a key.
extension DeskLoop {
  /// Milliseconds until there is something to do besides what the keyboard, the clerk and the disk bring; nothing where
  /// nothing is to be done before.
  private mutating func wait() -> Int? {
    let now = Stopwatch.now
    let unspoken = clerk.inHand.filter { $0.words != nil }.map(\.since) + workroom.inHand.prefix(1).map(\.since)
    let speaking = unspoken.map { $0 + Self.patience }.filter { $0 > now }.min()
    // What is far on is told anew several times a second.
    let telling = workroom.inHand.isEmpty ? nil : now + Self.patience
    let look = watch.nextLook(at: now)
    return [nextPulse, speaking, telling, clerk.inHand.isEmpty ? look : nil].compactMap { $0 }.min().map {
      max(0, $0 - now)
    }
  }

  /// Whether a change is being saved that ends so soon that keys can wait for it.
  private var awaitsChange: Bool {
    // A grid shows grades before they are saved, and the next key applies to what it shows.
    guard !state.isGrading else { return false }
    return clerk.inHand.first { $0.kind == .change }.map { Stopwatch.now < $0.since + Self.patience } ?? false
  }

  /// Keys typed right behind a change wait for its answer, so that they apply to what it made: Esc never does, and none
  /// waits longer than work is kept silent about.
  private mutating func receive(_ event: Event) {
    switch event {
    case .tick, .wake: break
    case .resize: take(.input(event))
    case .key, .paste, .mouse, .terminate: held.append(event)
    }
    if event != .tick, event != .wake { expectPulse() }
    releaseHeld(atOnce: event == .key(.escape) || event == .terminate)
  }

  private mutating func releaseHeld(atOnce: Bool = false) {
    while !held.isEmpty, atOnce || !awaitsChange { take(.input(held.removeFirst())) }
  }

  private mutating func takeAnswers() {
    let (events, ended) = clerk.takeAnswers()
    let done = workroom.takeAnswers()
    for event in events + done { take(event) }
    if !(events.isEmpty && done.isEmpty) { expectPulse() }
    for look in ended where look.kind == .look { watch.looked(from: look.since, to: Stopwatch.now) }
  }

  /// Says what takes long, and stops saying it.
  private mutating func speakOfWork() {
    let now = Stopwatch.now
    let words = clerk.inHand.first { $0.words != nil && $0.since + Self.patience <= now }?.words
    let long = workroom.inHand.first { $0.since + Self.patience <= now }
    let told = words ?? long.map { "\($0.words)\($0.progress.words). Esc stops it." }
    if told != state.working { take(.working(told, canStop: words == nil && long != nil)) }
  }

  private mutating func lookAround() {
    nextPulse = nil
    take(.input(.tick))
  }

  /// Something happened that a look around has to follow.
  private mutating func expectPulse() { nextPulse = nextPulse ?? Stopwatch.now + Self.pulse }

  private mutating func followRegister() {
    if clerk.inHand.isEmpty, watch.isDue(at: Stopwatch.now) { look() }
  }

  /// A desk left open goes to the next day at midnight, unless its day was given.
  private mutating func followDay() {
    guard globals.todayGiven == nil else { return }
    let today = WallClock.today
    if today != state.presentDay { take(.dayChanged(today)) }
  }

  /// Lets the work in hand end, and keeps what of it could not be saved.
  private mutating func close() {
    if let long = workroom.inHand.first { take(.working("\(long.words)...")) }
    if !clerk.inHand.isEmpty { take(.working("Saving...")) }
    if state.working != nil { present() }
    clerk.finish()
    workroom.finish()
    for event in clerk.takeAnswers().events + workroom.takeAnswers() {
      switch event {
      case .refused(let violations): unsaved += violations.map(\.sentence)
      case .failed(let sentence), .told(let sentence): unsaved.append(sentence)
      case .nameTaken(let path): unsaved.append("\(path) is there already: nothing was written.")
      default: break
      }
      take(event)
    }
    clerk.finish()
  }
}
