import Casework
import Drawing

// What stands under the field one is in: the day that a shorthand means, or what may be typed.
extension FormView {
  func hints(for field: FormField) -> [(String, Ink)] {
    (field.hint.isEmpty ? [] : [(field.hint, .soon)]) + formHints(for: field)
  }

  private func formHints(for field: FormField) -> [(String, Ink)] {
    if case .day = field.entry.form { return [dayHint(for: field)] }
    if !field.choices.isEmpty { return [choiceHint(for: field)] }
    switch field.entry.form {
    case .timescale: return [(timescaleHint(for: field), .info)]
    case .number: return [("a whole number", .dim)]
    default: return field.entry.shape == .several ? [("several are parted by ;", .dim)] : []
    }
  }

  private func dayHint(for field: FormField) -> (String, Ink) {
    guard !field.isBlank else { return ("31/12/26, +28d, +15wd, fri, end mar", .dim) }
    guard case .success(let stored) = field.stored(state.reading), let day = stored.first.flatMap(Day.init(fieldText:))
    else {
      return ("31/12/26, +28d, +15wd, fri, end mar", .dim)
    }
    return ("= \(day.wordsWithWeekday), \(day.distance(from: state.today))", .info)
  }

  private func timescaleHint(for field: FormField) -> String {
    guard !field.isBlank else { return "31/12/26, May-27, monthly, after the inquest" }
    let timescale = Timescale(printed: field.text.text)
    if let doubt = timescale.doubt { return doubt }
    return timescale.due.map { "= due \($0.wordsWithWeekday)" } ?? "= \(timescale.kind.words), no due day"
  }

  private func choiceHint(for field: FormField) -> (String, Ink) {
    let fitting = field.hintedChoices
    let several = field.entry.shape == .several ? "several, parted by ;   " : ""
    guard !fitting.isEmpty else {
      if case .party = field.entry.form { return ("someone not in the directory", .dim) }
      return ("nothing in the register fits", .soon)
    }
    let more = fitting.count > 8 ? ", and \(fitting.count - 8) more" : ""
    return (several + fitting.prefix(8).joined(separator: ", ") + more, .dim)
  }
}
