import Casework
import Drawing

/// Everything the desk knows: the register as it was read, and where the person is in it.
public struct DeskState: Sendable {
  public internal(set) var register: Register
  public internal(set) var today: Day
  /// The time of what happens next; the loop sets it before each event.
  public var moment: Instant
  public let actor: Party
  /// Who signed in to the machine, where that is another than the actor.
  public let signedIn: Party?
  let mint: IdentifierMint
  let glyphs: Glyphs
  /// The colours it can be drawn in, as whoever draws it names them.
  let colours: [ColourChoice]
  /// How the files that evidence points to stand, as whoever can see the disk answers.
  let files: FileLookup
  /// How the register's own files stood when they were looked at last.
  var standing: RegisterStanding
  /// The directory that files are offered to be written to, as people write it: "~/Documents".
  let documents: String
  var size: Size
  var picture: Picture

  /// What the person chose, kept from one run to the next.
  var memory = DeskMemory()
  var view = View.today
  var views: [View: ViewState] = [:]
  /// The groups of Today that are open, by the identifiers of their rows.
  var openGroups: Set<String> = []
  /// Which pane has the keys while no page is open.
  var pane = Pane.list
  /// What the detail pane shows of the chosen row.
  var beside: Page?
  /// The pages on show, written since the last event.
  var written: [WrittenPage] = []
  /// Opened pages, the one on show last.
  var trail: [Page] = []
  var prompt: Prompt?
  /// The meeting that was begun last, kept while the desk is open.
  var meeting: Meeting?
  /// The grid of grades that was opened last, with its place.
  var grid: GridState?
  /// Whether the lists still show the register as it was before the latest grades.
  var isBehind = false
  var message: Message?
  var drafts: [String: [String: String]]
  var changes = ChangesInHand()
  /// What to come back to, while a past day is on show.
  var present: Present?
  let keymap: Keymap
  /// The replies of agencies that are marked to be decided together.
  var markedReplies: Set<RoundReplyID> = []
  /// The name of a file as it was given last.
  var filing: FilePrompt?
  /// Whether the mouse holds the line between the list and the detail.
  var isDraggingDivider = false
  /// The first key of a sequence of two, pressed just now.
  var prefix: Key?
  /// The sealed identities while they are unlocked.
  public internal(set) var identities: IdentityList?
  /// What was chosen lately in the palette, the latest first, by its entries' identifiers.
  var recentEntries: [String] = []
  /// What can be gone to, made when it is first asked for after the register changed.
  var recordIndex: RecordIndex?

  /// - Parameter offersTour: begins with the tour, where it was never seen and the screen has room for it.
  public init(
    register: Register, today: Day, moment: Instant, actor: Party, signedIn: Party? = nil,
    mint: IdentifierMint, size: Size, glyphs: Glyphs = .unicode, drafts: [Draft] = [], keymap: Keymap = Keymap(),
    memory: DeskMemory = DeskMemory(), offersTour: Bool = false, colours: [ColourChoice] = [],
    files: @escaping FileLookup = { _ in nil },
    standing: RegisterStanding = RegisterStanding(), documents: String = "~"
  ) {
    self.register = register
    self.today = today
    self.moment = moment
    self.actor = actor
    self.signedIn = signedIn
    self.mint = mint
    self.size = size
    self.glyphs = glyphs
    self.files = files
    self.standing = standing
    self.documents = documents
    self.keymap = keymap
    self.memory = memory
    self.colours = colours
    self.drafts = Dictionary(drafts.map { ($0.form, $0.texts) }) { first, _ in first }
    picture = Picture(of: register, on: today, files: files, standing: standing)
    repaint()
    if offersTour { offerTour() }
    settle()
    sayDraftsLeft()
  }

  /// What was typed and not committed, in the order of its forms' names.
  public var draftList: [Draft] { drafts.sorted { $0.key < $1.key }.map { Draft(form: $0.key, texts: $0.value) } }
}

enum Pane { case list, detail }

/// One sentence to the person, until the next key.
struct Message: Equatable {
  enum Tone { case good, info, error }
  let text: String
  let tone: Tone

  init(_ text: String, _ tone: Tone) {
    self.text = text
    self.tone = tone
  }

  var style: Style {
    switch tone {
    case .good: Style(.good)
    case .info: Style(.info)
    case .error: Style(.error)
    }
  }
}

extension DeskState {
  var occasion: Occasion { Occasion(day: today, instant: moment, actor: actor, signedIn: signedIn) }

  /// Who changes the register as it is today, whatever day is on show.
  public func occasion(at moment: Instant) -> Occasion {
    Occasion(day: presentDay, instant: moment, actor: actor, signedIn: signedIn)
  }

  var reading: FieldReading { FieldReading(register, on: today) }
  var calendar: WorkingCalendar { register.workingCalendar }

  mutating func adopt(_ register: Register) {
    guard present == nil else {
      present?.register = register
      return
    }
    self.register = register
    guard isGrading, let grid, register.holds(.grid(grid.audit)) else { return repaint() }
    regrid()
    isBehind = true
  }

  /// Makes the lists anew after grades were given, once the grid is left or nothing is typed for a moment.
  mutating func catchUp(after event: DeskEvent) {
    guard isBehind else { return }
    if case .input(.tick) = event { return repaint() }
    if !isGrading { repaint() }
  }

  mutating func turn(to day: Day) {
    guard present == nil else {
      present?.today = day
      return
    }
    today = day
    repaint()
  }

  /// Makes the lists anew after the register or the day changed; what was chosen stays chosen.
  mutating func repaint() {
    picture = Picture(of: register, on: today, files: files, standing: standing, names: realNames)
    recordIndex = nil
    for view in View.allCases { list(view) }
    forgetLostMarks()
    forgetDecidedMarks()
    trail.removeAll { !register.holds($0.content) }
    isBehind = false
    if grid != nil { regrid() }
    unsettlePages()
    followCursors()
  }

  /// Keeps what is chosen in sight after whatever happened.
  mutating func settle() {
    written = []
    let layout = layout(for: size)
    current.list.keepInSight(height: layout.listRows)
    if beside?.content != chosenContent { beside = chosenContent.map { Page($0) } }
    if layout.detail == nil { pane = .list }
    if beside == nil { pane = .list }
    followCursors()
    if let rect = layout.detail {
      let lines = lines(of: beside, width: rect.width)
      beside?.keepInSight(lines: lines, height: rect.height)
      if let beside { written.append(WrittenPage(content: beside.content, width: rect.width, lines: lines)) }
    }
    guard let last = trail.indices.last else { return }
    if let shown = gridOnShow { grid?.keepInSight(GridLayout(shown, in: layout.body.size)) }
    let lines = lines(of: trail[last], width: layout.body.width)
    trail[last].keepInSight(lines: lines, height: layout.body.height)
    written.append(WrittenPage(content: trail[last].content, width: layout.body.width, lines: lines))
  }
}
