import Casework
import Drawing

/// What is being shown, so that only what changed is said.
enum Showing: Equatable {
  case list(View)
  case page(PageContent, depth: Int)
  case menu(String)
  case form(String, field: Int, wrong: [String])
  case preview([String])
  case found(String, [String])
  case minutes
  case file(String)
  case other(String)
}

extension LinearDesk {
  var showing: Showing {
    switch desk.prompt {
    case .form(let form)?:
      return .form(form.name, field: form.focus, wrong: form.notes + form.fields.compactMap(\.error))
    case .menu(let menu)?: return .menu(menu.title)
    case .preview(let preview)?: return .preview(words(of: preview))
    case .jump(let jump)?: return .found(jump.finder.text, words(of: jump))
    case .palette(let palette)?: return .found(palette.finder.text, words(of: palette))
    case .file(let file)?: return .file(file.words)
    case .reader(let reader)? where reader.isMinutes: return .minutes
    case .reader?, nil:
      if let page = desk.trail.last { return .page(page.content, depth: desk.trail.count) }
      return .list(desk.view)
    default: return .other(screen.joined(separator: "\n"))
    }
  }

  mutating func sayShowing() {
    switch desk.prompt {
    case .form(let form)?: say(form)
    case .menu(let menu)?: say(menu)
    case .preview(let preview)?: say(words(of: preview))
    case .jump(let jump)?: say(jump)
    case .palette(let palette)?: say(palette)
    case .file(let file)?: say("\(file.words.sentenceCased).")
    case .reader(let reader)? where reader.isMinutes: say(spoken(desk.lines(of: reader, width: Self.width)))
    case .reader?, nil: if desk.trail.isEmpty { sayList() } else { sayPage() }
    default: say(screen)
    }
  }

  /// The rows of the list from the present place on, numbered.
  mutating func sayList() {
    let rows = desk.current.list.rows
    let marks = desk.markCount.isEmpty ? "" : ", \(desk.markCount)"
    say("\(desk.view.title): \(desk.listCount)\(filterWords)\(marks).")
    if rows.isEmpty { say("Nothing to list.") }
    let numbers = rowNumbers
    let end = min(rows.count, firstRow + Self.rowsAtOnce)
    for place in min(firstRow, end)..<end {
      let words = (desk.current.marks.contains(rows[place].id) ? "Marked: " : "") + desk.sentence(of: rows[place])
      say(numbers[place].map { "\($0). \(words)" } ?? words)
    }
    if end < rows.count { say("\(count(rows.count - end, "more line")): type more.") }
  }

  /// The row or page one is at.
  mutating func sayPlace() {
    // Whose grades are shown may have changed, and how many are given.
    if desk.isGrading { return sayPage() }
    if let page = desk.trail.last {
      let name = desk.address(of: page.content).map { desk.register.called($0) } ?? ""
      say("Back at \(name.isEmpty ? "the page" : name): Enter reads it.")
    } else if let row = desk.chosen {
      let number = rowNumbers[desk.current.list.index].map { "\($0). " } ?? ""
      say("\(desk.view.title), at \(number)\(desk.sentence(of: row))")
    }
  }

  private var filterWords: String {
    let text = desk.current.filter.text
    return text.isEmpty ? "" : ", filter \(text)"
  }

  /// The number of each row that can be chosen, by its place.
  var rowNumbers: [Int: Int] {
    let places = desk.current.list.rows.indices.filter { !desk.current.list.rows[$0].isHeading }
    return Dictionary(uniqueKeysWithValues: zip(places, 1...))
  }

  mutating func sayPage() {
    if desk.isInMeeting, !saidMeeting { sayMeetingWords() }
    let links = pageLinks
    for (place, line) in pageLines.enumerated() {
      let words = Self.spoken(line)
      say(links.first { $0.line == place }.map { "[\($0.number)] \(words)" } ?? words)
    }
    if !links.isEmpty, !desk.isInMeeting { say("A number opens what stands there; back goes back.") }
  }

  var pageLines: [PageLine] { desk.lines(of: desk.trail.last, width: Self.width) }

  /// The lines of the page that lead on, numbered from 1: the first line of each thing on it.
  var pageLinks: [(number: Int, line: Int, address: Address)] {
    let own = desk.trail.last.flatMap { desk.address(of: $0.content) }
    var links: [(number: Int, line: Int, address: Address)] = []
    var last = own
    for (place, line) in pageLines.enumerated() where line.subject != last && !line.text.isEmpty {
      last = line.subject
      guard let address = line.subject, address != own else { continue }
      links.append((links.count + 1, place, address))
    }
    return links
  }

  func spoken(_ lines: [PageLine]) -> [String] { lines.map(Self.spoken) }

  /// A line without what only the eye needs.
  private static func spoken(_ line: PageLine) -> String {
    String(line.text.reversed().drop { $0 == " " }.reversed())
  }

  /// What the full screen shows, for what has no words of its own.
  var screen: [String] {
    var canvas = Canvas(Size(Self.width, 24), glyphs: desk.glyphs)
    Desk.draw(desk, into: &canvas)
    return canvas.text.split(separator: "\n").map(String.init).filter { $0.contains { !$0.isWhitespace } }
  }
}
