import Casework
import Drawing

extension DeskState {
  mutating func press(_ key: Key, in old: Form) -> [DeskEffect] {
    var form = old
    switch key {
    case .escape: return leave(form)
    case .control("s"): return commit(form)
    case .enter:
      let isLast = form.focus == form.fields.count - 1
      if isLast { return commit(form) }
      move(by: 1, in: &form)
    case .tab: move(by: form.focus == form.fields.count - 1 ? -form.focus : 1, in: &form)
    case .backTab: move(by: form.focus == 0 ? form.fields.count - 1 : -1, in: &form)
    case .up, .down: step(key == .up ? -1 : 1, in: &form)
    case .right where form.fields[form.focus].text.isAtEnd: form.fields[form.focus].takeChoice()
    case .control("e") where form.fields[form.focus].text.isLong: return keepTyping() + [.editText(form.focusedText)]
    default:
      if form.fields[form.focus].text.take(key) { form.fields[form.focus].error = nil }
    }
    prompt = .form(form)
    return []
  }

  private mutating func step(_ step: Int, in form: inout Form) {
    let width = FormView.textWidth(of: form, in: layout(for: size).body.width)
    if form.fields[form.focus].text.isLong, form.fields[form.focus].text.moveRow(by: step, width: width) { return }
    move(by: step, in: &form)
  }

  private func move(by step: Int, in form: inout Form) {
    check(form.focus, in: &form)
    form.move(to: form.focus + step)
  }

  /// Says what is wrong with a field as it is left, and writes a choice out in full.
  func check(_ place: Int, in form: inout Form) {
    form.fields[place].error = nil
    guard !form.fields[place].isBlank else { return }
    switch form.fields[place].stored(reading) {
    case .failure(let violation): form.fields[place].error = violation.sentence
    case .success(let stored):
      let kind = form.fields[place].entry.form
      guard kind.isWrittenOut, let first = stored.first, stored.count == 1 else { return }
      let words = reading.words(first, for: kind)
      if words != form.fields[place].text.text { form.fields[place].text.replace(with: words) }
    }
  }

  private mutating func leave(_ form: Form) -> [DeskEffect] {
    let had = drafts[form.name] != nil
    keepDraft()
    prompt = nil
    guard form.isChanged || had else { return [] }
    if form.isChanged { message = Message("Nothing was changed; what you typed is kept and offered again.", .info) }
    return [.saveDrafts(draftList)]
  }

  /// Reads every field, then asks the rules; either puts its sentences beside the fields, or saves.
  private mutating func commit(_ old: Form) -> [DeskEffect] {
    var form = old
    form.notes = []
    for place in form.fields.indices { check(place, in: &form) }
    for place in form.fields.indices where form.fields[place].isRequired && form.fields[place].isBlank {
      form.fields[place].error = "\(form.fields[place].label) must say something."
    }
    if let wrong = form.fields.firstIndex(where: { $0.error != nil }) {
      form.focus = wrong
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
    let violations = register.violations(of: commands)
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
  }

  /// "review-on" is the field `reviewOn`.
  static func camel(_ option: String) -> String {
    let parts = option.split(separator: "-")
    return parts.dropFirst().reduce(String(parts.first ?? "")) { $0 + $1.prefix(1).uppercased() + $1.dropFirst() }
  }
}

extension FieldForm {
  /// Whether what was typed short is written out as the field is left: "+10d" becomes "1 Dec 2026".
  fileprivate var isWrittenOut: Bool {
    switch self {
    case .choice, .day, .flag: true
    case .text, .instant, .number, .link, .party, .timescale: false
    }
  }
}
