import Casework
import Drawing

extension DeskState {
  mutating func press(_ key: Key, in old: Form) -> [DeskEffect] {
    var form = old
    attend(to: &form)
    if !form.takeInList(key) {
      switch key {
      case .escape: return leave(form)
      case .control("s"): return commit(form)
      case .enter where form.focus == form.fields.count - 1: return commit(form)
      case .control("e") where form.fields[form.focus].text.isLong: return keepTyping() + [.editText(form.focusedText)]
      default: go(key, in: &form)
      }
    }
    attend(to: &form)
    prompt = .form(form)
    return []
  }

  /// A press on a field leads to it, one on a choice takes that.
  mutating func press(_ row: FormRow, in old: Form) {
    var form = old
    if case .choice(let index) = row.content {
      form.list?.choose(index)
      form.takeBest()
    } else {
      move(by: row.field - form.focus, in: &form)
    }
    attend(to: &form)
    prompt = .form(form)
  }

  /// The keys that lead from field to field; all others are for the text.
  private func go(_ key: Key, in form: inout Form) {
    let last = form.fields.count - 1
    switch key {
    case .enter: move(by: 1, in: &form)
    case .tab: move(by: form.focus == last ? -last : 1, in: &form)
    case .backTab: move(by: form.focus == 0 ? last : -1, in: &form)
    case .up, .down: step(key == .up ? -1 : 1, in: &form)
    case .pageUp, .pageDown: step(key == .pageUp ? -5 : 5, in: &form)
    default: form.type(key)
    }
  }

  private func step(_ step: Int, in form: inout Form) {
    let width = FormMeasure(form, in: layout(for: size).body.size).text
    if form.fields[form.focus].text.isLong, form.fields[form.focus].text.moveRow(by: step, width: width) { return }
    move(by: step, in: &form)
  }

  private func move(by step: Int, in form: inout Form) {
    check(form.focus, in: &form)
    form.move(to: form.focus + step)
  }

  /// Says what is wrong with a field as it is left, and writes what was typed short out in full.
  func check(_ place: Int, in form: inout Form) {
    form.fields[place].error = nil
    if place == form.focus { form.takeOnlyFits(reading) }
    guard !form.fields[place].isBlank else { return }
    switch form.fields[place].stored(reading) {
    case .failure(let violation): form.fields[place].error = violation.sentence
    case .success(let stored):
      if let words = form.fields[place].writtenOut(stored, reading) { form.fields[place].text.replace(with: words) }
    }
  }

  private mutating func leave(_ form: Form) -> [DeskEffect] {
    let had = drafts[form.name] != nil
    keepDraft()
    prompt = nil
    guard form.isChanged || had else { return [] }
    let drafts = keymap.name(of: .drafts)
    if form.isChanged {
      message = Message(
        "Nothing was changed; what you typed is kept: \(drafts) lists it.", .info)
    }
    return [.saveDrafts(draftList)]
  }

  /// Reads every field, then asks the rules; either puts its sentences beside the fields, or saves.
  private mutating func commit(_ old: Form) -> [DeskEffect] {
    var form = old
    form.notes = []
    if form.list?.chosen != nil { form.takeBest() }
    for place in form.fields.indices { check(place, in: &form) }
    for place in form.fields.indices where form.fields[place].isRequired && form.fields[place].isBlank {
      form.fields[place].error = "\(form.fields[place].label) must say something."
    }
    if let wrong = form.fields.firstIndex(where: { $0.error != nil }) {
      form.focus = wrong
      attend(to: &form)
      prompt = .form(form)
      return []
    }
    return send(form)
  }

  private mutating func send(_ old: Form) -> [DeskEffect] {
    if case .asAt = old.purpose { return askPast(old) }
    var form = old
    if case .bulk(let bulk) = form.purpose { return preview(bulk, form) }
    let commands = commands(of: form)
    guard !commands.isEmpty else {
      prompt = nil
      message = Message("Nothing was changed.", .info)
      return []
    }
    let violations = register.violations(of: commands, on: occasion)
    guard !violations.isEmpty else { return sendOff(form, commands) }
    show(violations, in: &form)
    prompt = .form(form)
    return []
  }

  /// Puts refusals beside the fields they name; one that names a field not yet asked for adds it.
  func show(_ violations: [Violation], in form: inout Form) {
    for violation in violations {
      let name = violation.field.map(Self.camel) ?? ""
      if !form.fields.contains(where: { $0.key == name }), case .move(let move) = form.purpose,
        let field = moveField(name, for: move)
      {
        form.fields.insert(field, at: max(0, form.fields.count - 1))
      }
      if let place = form.fields.firstIndex(where: { $0.key == name || $0.key.hasSuffix("." + name) }) {
        form.fields[place].error = violation.sentence
      } else {
        form.notes.append(violation.sentence)
      }
    }
    if let wrong = form.fields.firstIndex(where: { $0.error != nil }) { form.focus = wrong }
    attend(to: &form)
  }

  /// "review-on" is the field `reviewOn`.
  static func camel(_ option: String) -> String {
    let parts = option.split(separator: "-")
    return parts.dropFirst().reduce(String(parts.first ?? "")) { $0 + $1.prefix(1).uppercased() + $1.dropFirst() }
  }
}

extension Form {
  /// Gives an editing key to the text in focus; what is typed narrows the choices.
  fileprivate mutating func type(_ key: Key) {
    let before = fields[focus].text.characters
    if key == .control("w"), fields[focus].isSeveral {
      fields[focus].cutPiece()
    } else if !fields[focus].text.take(key) {
      return
    }
    guard fields[focus].text.characters != before else { return }
    textChanged()
  }

  /// What was said of the old text no longer holds.
  mutating func textChanged() {
    fields[focus].error = nil
    list?.narrow(to: fields[focus].piece)
  }
}
