import Casework
import Drawing

// Filters kept under names: they belong to the person, not to the register.
extension DeskState {
  /// Those of a view, in the order they were kept.
  func savedFilters(of view: View) -> [DeskMemory.SavedFilter] { memory.filters.filter { $0.view == view } }

  /// How many rows a kept filter shows now; nothing where it cannot be read.
  func rowCount(of saved: DeskMemory.SavedFilter) -> Int? {
    let filter = try? Filter(parsing: saved.text, of: saved.view.vocabulary, on: today, calendar: calendar)
    return filter.map { rowCount(fitting: $0, in: saved.view) }
  }

  mutating func openSavedFilters() {
    let present = current.filter
    let saved = savedFilters(of: view)
    var choices = saved.enumerated().map { place, filter in choice(for: filter, at: place, among: saved) }
    if present.error == nil, !present.text.isEmpty, !saved.contains(where: { $0.text == present.text }) {
      choices.append(
        Menu.Choice(
          mark: .letter("a"), words: "keep the present one: \(present.text)", ink: .heading, notes: [],
          outcome: .nameFilter(present.text, oldName: nil)))
    }
    guard !choices.isEmpty else {
      let keys = (keymap.name(of: .filter), keymap.name(of: .savedFilters))
      message = Message("No filter is kept for \(view.title): type one with \(keys.0), then \(keys.1) keeps it.", .info)
      return
    }
    var menu = Menu(title: "Filters kept for \(view.title)", choices: choices)
    menu.enterWords = "show"
    prompt = .menu(menu)
  }

  private func choice(
    for filter: DeskMemory.SavedFilter, at place: Int, among saved: [DeskMemory.SavedFilter]
  ) -> Menu.Choice {
    let width = saved.map { TextWidth.columns($0.name) }.max() ?? 0
    let name = filter.name + String(repeating: " ", count: width - TextWidth.columns(filter.name))
    let count = rowCount(of: filter).map(String.init) ?? "?"
    let padding = String(repeating: " ", count: max(0, 5 - count.count))
    return Menu.Choice(
      mark: place < 9 ? .letter(Character(String(place + 1))) : .plain,
      words: "\(name) \(padding)\(count)   \(filter.text)", ink: .normal, notes: [], outcome: .filter(filter.text),
      others: [
        Menu.Other(
          key: .character("r"), words: "rename", outcome: .nameFilter(filter.text, oldName: filter.name)),
        Menu.Other(key: .delete, words: "forget", outcome: .forgetFilter(filter.name)),
      ])
  }

  mutating func forgetFilter(_ name: String) -> [DeskEffect] {
    let text = memory.filters.first { $0.view == view && $0.name == name }?.text ?? ""
    memory.filters.removeAll { $0.view == view && $0.name == name }
    message = Message("“\(name)” is kept no more; it was \(text).", .info)
    return [.remember(memory)]
  }

  /// Keeps a filter under a name, in the place of the one that had that name or, renamed, the one it had before.
  mutating func keepFilter(_ text: String, as name: String, insteadOf old: String?) -> [DeskEffect] {
    let filter = DeskMemory.SavedFilter(name: name, view: view, text: text)
    if let old, old != name { memory.filters.removeAll { $0.view == view && $0.name == name } }
    let place = memory.filters.firstIndex { $0.view == view && $0.name == old ?? name }
    if let place { memory.filters[place] = filter } else { memory.filters.append(filter) }
    let key = keymap.name(of: .savedFilters)
    message = Message("“\(name)” is kept: \(key) shows it.", .good)
    return [.remember(memory)]
  }
}

/// A name being typed for a filter.
struct FilterNaming: Sendable {
  let text: String
  let oldName: String?
  var field: TextField

  init(text: String, oldName: String?) {
    self.text = text
    self.oldName = oldName
    field = TextField(oldName ?? "")
  }

  func draw(into canvas: inout Canvas) {
    let width = canvas.size.width
    let room = max(1, width - 7 - 1)
    let start = canvas.put(" name ", at: .zero, style: Style(.key, bold: true))
    let before = field.characters[..<field.cursor]
    let first = max(0, before.count - room)
    let end = canvas.put(String(field.characters[first...]), at: Point(start, 0), width: nil)
    canvas.put(
      "\(field.text.isEmpty ? "is needed " : "")for \(text)", at: Point(end + 3, 0), style: Style(.dim),
      width: max(0, width - end - 4))
    canvas.placeCursor(at: Point(start + TextWidth.columns(String(before[first...])), 0))
  }
}

extension DeskState {
  mutating func press(_ key: Key, in old: FilterNaming) -> [DeskEffect] {
    var naming = old
    switch key {
    case .escape: prompt = nil
    case .enter:
      let name = naming.field.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      guard !name.isEmpty else { return [] }
      prompt = nil
      return keepFilter(naming.text, as: name, insteadOf: naming.oldName)
    default:
      _ = naming.field.take(key)
      prompt = .naming(naming)
    }
    return []
  }
}
