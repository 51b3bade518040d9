import Casework
import Drawing

/// The desk for those who listen to it or have no full screen: the same state, rules and keys, said as plain lines and
/// answered a line at a time. It moves no cursor and writes no escape sequence.
public struct LinearDesk: Sendable {
  public internal(set) var desk: DeskState
  /// What is to be said before the next question.
  private var pending: [String] = []
  /// The row of the list that is said first.
  var firstRow = 0
  /// The form whose title and instructions were said.
  var saidForm = ""
  /// Whether what can be said in the meeting on show was said.
  var saidMeeting = false

  /// How many rows are said at a time.
  static let rowsAtOnce = 20
  /// The columns that pages are broken at.
  static let width = 79
  /// The size of the screen behind it.
  public static let size = Size(width, 24)

  public init(_ desk: DeskState) {
    self.desk = desk
    say(Self.greeting(of: desk))
    if let message = desk.message { say([message.text, ""]) }
    sayList()
  }

  private static func greeting(of desk: DeskState) -> [String] {
    let name = desk.register.settings.board.name
    return [
      "Heed. \(name). \(desk.today.wordsWithWeekday).", "Type help for what can be said here, quit to leave.", "",
    ]
  }

  /// What has been said since this was last asked for: every line safe to write to a terminal.
  public mutating func said() -> [String] {
    defer { pending = [] }
    return pending.map { SafeText.visible($0, ascii: desk.glyphs.isASCII) }
  }

  /// Says a text that was asked for; its lines stay lines.
  public mutating func tell(_ text: String) {
    say(text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init))
  }

  /// The day it is, whatever day is being looked at.
  public var presentDay: Day { desk.presentDay }
  public func occasion(at moment: Instant) -> Occasion { desk.occasion(at: moment) }

  /// Whether what is typed next is a secret, not to be shown.
  public var asksForSecret: Bool { if case .secret? = desk.prompt { true } else { false } }

  /// The sealed identities while they are unlocked.
  public var identities: IdentityList? { desk.identities }

  /// The register that is on show.
  public var registerOnShow: Register { desk.register }

  /// The day that is on show.
  public var dayOnShow: Day { desk.today }

  /// The time of what happens next; the loop sets it before each line or event.
  public var moment: Instant {
    get { desk.moment }
    set { desk.moment = newValue }
  }

  mutating func say(_ lines: [String]) { pending += lines }

  mutating func say(_ line: String) { pending.append(line) }

  /// What stands before what is typed.
  public var question: String {
    switch desk.prompt {
    case .form(let form)?: question(of: form)
    case .menu(let menu)?: "Which of \(menu.choices.count), or ! for none? "
    case .preview(let preview)?: question(of: preview)
    case .file(let file)?: "File name, or Enter for \(file.field.text), or ! for none: "
    case .secret?: "Passphrase, or Enter for none: "
    case .jump?, .palette?: "Words, a number to choose it, or ! for none: "
    case .reader(let reader)? where reader.isMinutes: "save writes them to a file, ! closes: "
    case .reader?, nil: place + "> "
    default: "A key, or words; ! closes: "
    }
  }

  private var place: String {
    if desk.isInMeeting, let meeting = desk.meeting { return "Meeting, \(meeting.position)" }
    if let grid = desk.gridOnShow { return "Grid, \(grid.table.name(of: grid.place))" }
    return desk.trail.isEmpty ? desk.view.title : "Page"
  }

  /// Takes a typed line and answers with what the loop shall do.
  public mutating func take(_ line: String) -> [DeskEffect] {
    let before = showing
    let effects = answer(line.stripped)
    tell(since: before)
    // What was answered in a form is kept as a draft at once: there is no clock that would do it.
    return effects + Desk.update(&desk, .input(.tick))
  }

  /// Takes what came of an effect, or what happened outside.
  public mutating func take(_ event: DeskEvent) -> [DeskEffect] {
    let before = showing
    let effects = Desk.update(&desk, event)
    tell(since: before)
    return effects
  }

  private mutating func answer(_ line: String) -> [DeskEffect] {
    desk.message = nil
    switch desk.prompt {
    case .form(let form)?: return answer(line, in: form)
    case .menu(let menu)?: return answer(line, in: menu)
    case .preview?: return answer(inPreview: line)
    case .jump?, .palette?: return answer(inFinder: line)
    case .file(let file)?: return answer(line, in: file)
    case .secret?: return answer(inSecret: line)
    case .reader(let reader)? where reader.isMinutes: return answer(inMinutes: line)
    case .reader?, nil:
      if let grid = desk.gridOnShow { return answer(inGrid: line, grid) }
      return desk.isInMeeting ? answer(inMeeting: line) : order(line)
    default: return press(line)
    }
  }

  /// Says what changed: the message, and what is on show where it is another than before.
  private mutating func tell(since before: Showing) {
    if let message = desk.message { say(message.text) }
    desk.message = nil
    if case .reader(let reader)? = desk.prompt, !reader.isMinutes {
      say(spoken(desk.lines(of: reader, width: Self.width)))
      desk.prompt = nil
    }
    if desk.prompt?.form == nil { saidForm = "" }
    let now = showing
    if now != before { say(now, after: before) }
  }

  /// What was opened is said whole; of what one comes back to, only where one is.
  private mutating func say(_ now: Showing, after before: Showing) {
    switch (now, before) {
    case (.list, .page), (.list, .minutes): sayPlace()
    case (.list(let view), .list(let other)) where view != other: sayShowing()
    case (.page(_, let depth), .page(_, let other)): if depth >= other { sayShowing() } else { sayPlace() }
    case (.page, .minutes), (.page, .menu), (.page, .form), (.page, .preview): sayPlace()
    case (.page, _), (.menu, _), (.form, _), (.preview, _), (.found, _), (.minutes, _), (.file, _), (.other, _):
      sayShowing()
    case (.list, _): break
    }
  }

  /// Presses a key through the desk, so that whatever a key does there it does here.
  mutating func press(_ key: Key) -> [DeskEffect] { Desk.update(&desk, .input(.key(key))) }
}
