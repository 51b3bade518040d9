import Casework
import Drawing

// What stands under the field one is in: the day that a shorthand means, or what may be typed.
extension FormView {
  /// What may be typed for a day; for one that is past, days back from today.
  private var dayExamples: String {
    if case .asAt = form.purpose { return "31/10/26, 31 Oct 2026, -4w, -1m, yesterday" }
    return "31/12/26, +28d, +15wd, fri, end mar"
  }

  func hints(for field: FormField) -> [(String, Ink)] {
    // Why it is asked for is said until it is answered; a short list of answers says it by itself.
    let isSaid = field.hint.isEmpty || !field.isBlank || field.entry.form.isFixedList
    return (isSaid ? [] : [(field.hint, .soon)]) + formHints(for: field)
  }

  private func formHints(for field: FormField) -> [(String, Ink)] {
    switch field.entry.form {
    case .day: return dayHints(for: field)
    case .timescale: return [(timescaleHint(for: field), .info)]
    case .number: return [("a whole number", .dim)]
    case .choice, .flag, .link, .party, .mention: return [choiceHint(for: field)]
    case .text, .instant: return field.isSeveral ? [("several are parted by ;", .dim)] : []
    }
  }

  /// The day that is meant, and what is special about it; why there is no such day.
  private func dayHints(for field: FormField) -> [(String, Ink)] {
    guard !field.isBlank else { return [(dayExamples, .dim)] }
    guard case .success(let stored) = field.stored(state.reading), let day = stored.first.flatMap(Day.init(fieldText:))
    else {
      let refusal = DayRefusal.noSuchDay(field.text.text.stripped)
      return (refusal.map { [($0.sentence, .soon)] } ?? []) + [(dayExamples, .dim)]
    }
    let off = state.calendar.holiday(on: day).map { ", a bank holiday: \($0)" } ?? ""
    let meant = "= \(day.wordsWithWeekday), \(day.distance(from: state.today))\(off)"
    let isCounted = field.text.isChanged && ["wd", "working"].contains { field.text.text.lowercased().contains($0) }
    let doubt = isCounted ? state.calendar.warning(for: day) : nil
    return [(meant, .info)] + (doubt.map { [($0, .soon)] } ?? [])
  }

  private func timescaleHint(for field: FormField) -> String {
    guard !field.isBlank else { return "31/12/26, +28d, May-27, monthly, after the inquest" }
    let printed = (try? field.stored(state.reading).get().first) ?? field.text.text
    let timescale = Timescale(printed: printed)
    if let doubt = timescale.doubt { return doubt }
    return timescale.due.map { "= due \($0.wordsWithWeekday)" } ?? "= \(timescale.kind.words), no due day"
  }

  private func choiceHint(for field: FormField) -> (String, Ink) {
    let list = form.list.flatMap { $0.place == form.focus ? $0 : nil }
    if list?.isOpen == true, !field.piece.isEmpty { return nothingFits(field) }
    let several = field.isSeveral ? "several, parted by ;   " : ""
    let all = list?.all ?? state.completions(for: field)
    if all.count <= 8 {
      let mark = all.contains { $0.words.contains(",") } ? "; " : ", "
      return (several + all.map(\.words).joined(separator: mark), .dim)
    }
    return (several + "part of \(field.entry.form.foundBy); Right lists all \(all.count)", .dim)
  }

  private func nothingFits(_ field: FormField) -> (String, Ink) {
    switch field.entry.form {
    case .party: ("not in the directory: kept as it is written", .dim)
    case .mention: ("not in this register: kept as it is written", .dim)
    case .link(let target): ("no \(target.noun) fits “\(field.piece)”", .soon)
    default: ("nothing fits “\(field.piece)”", .soon)
    }
  }

  /// What is said behind a field that was filled in and left.
  func aside(of field: FormField) -> String {
    guard case .party = field.entry.form, field.text.isChanged, !field.isBlank, field.error == nil else { return "" }
    let words = field.text.text.stripped
    guard case .named = state.reading.someone(words), !state.register.groups.contains(where: { $0.name == words })
    else { return "" }
    return "(not in the directory)"
  }
}

extension FieldForm {
  /// By what a choice is found, in words.
  fileprivate var foundBy: String {
    switch self {
    case .party, .link(.person): "a name, role, agency or initials"
    case .link(.agency): "a name, code or other name"
    case .link(.theme), .link(.group): "a name"
    case .link, .mention: "a reference or what it says"
    default: "a word"
    }
  }
}
