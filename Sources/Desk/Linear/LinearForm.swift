import Casework
import Drawing

// A form asked field by field.
extension LinearDesk {
  private static let howTo = [
    "Answer each question. Enter alone keeps what is in brackets; - empties it; ? says what may be typed;",
    "< goes back a question; . saves now; ! leaves and keeps a draft.",
  ]

  mutating func say(_ form: Form) {
    let isFirst = saidForm != form.name
    if isFirst { say(["", form.title] + Self.howTo) }
    saidForm = form.name
    for note in form.notes { say(note) }
    for (place, field) in form.fields.enumerated() where place != form.focus {
      if let error = field.error { say("\(field.label): \(error)") }
    }
    guard form.fields.indices.contains(form.focus) else { return }
    let field = form.fields[form.focus]
    if let error = field.error { say(error) } else if !field.hint.isEmpty { say(field.hint) }
  }

  func question(of form: Form) -> String {
    guard form.fields.indices.contains(form.focus) else { return "Enter saves: " }
    let field = form.fields[form.focus]
    let text = field.text.text.split(separator: "\n").joined(separator: " / ")
    let now = text.isEmpty ? "" : " [\(text)]"
    let shown =
      "\(form.focus + 1) of \(form.fields.count), \(field.label)\(field.isNeeded ? " (needed)" : "")\(now): "
    return SafeText.visible(shown, ascii: desk.glyphs.isASCII)
  }

  mutating func answer(_ line: String, in old: Form) -> [DeskEffect] {
    switch line {
    case "!": return press(.escape)
    case ".": return press(.control("s"))
    case "<": return press(.backTab)
    case "?":
      sayChoices(of: old)
      return []
    case "": return goOn(from: old)
    default:
      var form = old
      form.fields[form.focus].text.replace(with: line == "-" ? "" : line)
      desk.prompt = .form(form)
      return goOn(from: form)
    }
  }

  /// To the next question, or after the last one to saving; an answer that is wrong is asked for again.
  private mutating func goOn(from old: Form) -> [DeskEffect] {
    var form = old
    let place = form.focus
    desk.check(place, in: &form)
    desk.prompt = .form(form)
    if let error = form.fields[place].error {
      desk.message = Message(error, .error)
      form.fields[place].error = nil
      desk.prompt = .form(form)
      return []
    }
    sayMeaning(of: form.fields[place])
    guard place < form.fields.count - 1 else { return press(.control("s")) }
    form.move(to: place + 1)
    desk.prompt = .form(form)
    return []
  }

  /// The day that a shorthand meant.
  private mutating func sayMeaning(of field: FormField) {
    guard case .day = field.entry.form, field.text.isChanged, case .success(let stored) = field.stored(desk.reading),
      let day = stored.first.flatMap(Day.init(fieldText:))
    else { return }
    say("= \(day.wordsWithWeekday), \(day.distance(from: desk.today)).")
  }

  private mutating func sayChoices(of form: Form) {
    let field = form.fields[form.focus]
    let hints = FormView(form: form, state: desk).hints(for: field).map(\.0)
    say(hints.isEmpty ? ["Any words."] : hints)
  }
}
