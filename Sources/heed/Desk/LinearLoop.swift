import Casework
import Desk
import Drawing
import Glibc
import RegisterStore

/// The desk as plain lines: says what there is to say, reads a line, does what is asked, until the person leaves or
/// there are no more lines.
struct LinearLoop {
  private let globals: GlobalOptions
  private let store: RegisterStore
  private var desk: LinearDesk
  private var drafts: DraftFolder
  private let memory: RegisterMemory
  private var hasEnded = false

  init(_ session: Session, _ settings: DeskSettings) {
    globals = session.globals
    store = session.store
    drafts = DraftFolder(store)
    memory = RegisterMemory(of: store.path, settings: settings)
    desk = LinearDesk(
      DeskState(
        register: store.register, today: globals.todayGiven ?? WallClock.today, moment: WallClock.now,
        actor: session.actor, signedIn: session.signedIn, mint: session.mint, size: LinearDesk.size,
        glyphs: .spoken(isASCII: Console.isASCII || settings.ascii),
        drafts: drafts.kept, keymap: Keymap(own: settings.keys), memory: memory.atStart,
        files: RememberedFiles().lookup, standing: session.standing,
        documents: OwnPlaces.documents))
    if let trouble = store.readOnlyReason ?? store.damage.first?.notice { take(.told(trouble)) }
    if let day = globals.asAtDay { take(.past(session.register, day)) }
  }

  mutating func run() {
    memory.noteOpening()
    while !hasEnded {
      Output.data(desk.said().map { $0 + "\n" }.joined() + desk.question)
      guard let line = typedLine() else {
        Output.data("\n")
        take(.input(.terminate))
        break
      }
      // Lines that come from a file or a program are shown as if typed, so that what was said can be read later.
      if !Console.isTerminal(0), !desk.asksForSecret { Output.data(SafeText.visible(line) + "\n") }
      lookAround()
      desk.moment = WallClock.now
      for effect in desk.take(line) { perform(effect) }
    }
    Output.lines(desk.said())
  }

  /// The next line; a passphrase is asked for anew at the terminal, where it is not shown.
  private func typedLine() -> String? {
    guard desk.asksForSecret, Console.isTerminal(0) else { return readLine() }
    let bytes = try? SecretLine.ask("")
    return String(decoding: bytes ?? [], as: UTF8.self)
  }

  private mutating func take(_ event: DeskEvent) {
    desk.moment = WallClock.now
    for effect in desk.take(event) { perform(effect) }
  }

  private mutating func perform(_ effect: DeskEffect) {
    let occasion = desk.occasion(at: WallClock.now)
    switch effect {
    case .commit(let commands): ask(RegisterDeed.commit(commands, on: occasion))
    case .undo: ask(RegisterDeed.turn(.undo, on: occasion))
    case .redo: ask(RegisterDeed.turn(.redo, on: occasion))
    case .askHistory(let address): ask(RegisterDeed.readHistory(of: address))
    case .askPast(let day): ask(RegisterDeed.readPast(of: day))
    case .reload: ask(RegisterDeed.reload)
    case .saveDrafts(let kept): ask(drafts.keep(kept))
    case .copy(let text): desk.tell(text)
    case .remember(let chosen): if let trouble = memory.keep(chosen) { desk.tell(trouble) }
    case .write(let name, let text): write(text, named: name)
    case .export(let table, let path, let replaces):
      let file = ShownFile(
        table: table, name: path, replaces: replaces, board: store.register.settings.board.name, day: desk.dayOnShow)
      work { try file.write($0) }
    case .report(let order):
      let report = DeskReport(
        order: order, register: desk.registerOnShow, day: desk.dayOnShow, directory: store.path,
        identities: desk.identities)
      work { try report.make($0) }
    case .sendRound(let id, let directory):
      ask(RoundDeed(globals: globals, occasion: occasion).send(id, into: directory))
    case .unlock(let typed): ask(RegisterDeed.unlock(typed))
    case .receive(let files): ask(RoundDeed(globals: globals, occasion: occasion).receive(files))
    // There is neither a screen to leave for an editor nor one to colour.
    case .editText, .useColours, .stopWork: break
    case .quit: hasEnded = true
    }
  }

  private mutating func write(_ text: String, named name: String) {
    do { take(.wrote(path: try NewFile.write(text, named: name))) } catch {
      take(.told((error as? Refusal)?.sentences.joined(separator: " ") ?? String(describing: error)))
    }
  }

  /// Does long work at once: whoever waits for the answer has nothing else on the screen.
  private mutating func work(_ work: Workroom.Work) {
    do { take(try work(WorkProgress())) } catch {
      take(.told((error as? Refusal)?.sentences.joined(separator: " ") ?? String(describing: error)))
    }
  }

  /// Does a deed at once: there is no screen to keep alive meanwhile.
  private mutating func ask(_ deed: RegisterDeed.Deed) {
    var events: [DeskEvent] = []
    deed(store) { events.append($0) }
    for event in events { take(event) }
  }

  /// Follows the day and what other programs changed, before a line is answered.
  private mutating func lookAround() {
    if globals.todayGiven == nil, WallClock.today != desk.presentDay { take(.dayChanged(WallClock.today)) }
    if globals.asAtDay == nil { ask(RegisterDeed.look) }
  }
}
