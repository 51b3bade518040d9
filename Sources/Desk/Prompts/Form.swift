import Casework
import Drawing

/// A small form over the record it is about: labelled fields, and the change they make.
struct Form: Sendable {
  let purpose: FormPurpose
  /// What a draft of it is kept under: "progress PLAN-2026-001/1/7b".
  let name: String
  let title: String
  var fields: [FormField]
  var focus = 0
  /// What stands in the way and belongs to no field.
  var notes: [String] = []

  /// The choices of the field in focus, where it has any.
  var list: CompletionList?

  /// A question that is asked in a word is not worth keeping.
  var keepsDraft: Bool { if case .asAt = purpose { false } else { true } }
  var isChanged: Bool { keepsDraft && fields.contains { $0.text.isChanged } }

  var keys: [(String, String)] {
    guard keepsDraft else { return [("Enter", "look"), ("Esc", "leave")] }
    if list?.chosen != nil { return [("Enter", "take it"), ("Down", "next"), ("Esc", "leave the list")] }
    let isLast = focus == fields.count - 1
    var keys = [("Enter", isLast ? "save" : "next field"), ("Esc", "leave, keeping a draft")]
    if !isLast { keys.insert(("Ctrl-S", "save"), at: 1) }
    if fields.indices.contains(focus) {
      if fields[focus].text.isLong { keys += [("Ctrl-N", "new line"), ("Ctrl-E", "editor")] }
      if let list, list.place == focus { keys.append(list.isOpen ? ("Down", "choose") : ("Right", "choices")) }
      if fields[focus].isSeveral { keys.append(("Ctrl-W", "take one out")) }
    }
    return keys + [("Ctrl-R", "as it was")]
  }

  var focusedText: String { fields[focus].text.text }

  mutating func move(to place: Int) { focus = min(max(0, place), fields.count - 1) }
}

extension DeskState {
  mutating func openForm(_ purpose: FormPurpose) -> [DeskEffect] {
    guard var form = makeForm(purpose) else { return [] }
    if let draft = drafts[form.name] {
      for place in form.fields.indices {
        if let text = draft[form.fields[place].key] { form.fields[place].text.replace(with: text) }
      }
      message = Message("This is the draft you left; Ctrl-R puts a field back as it was.", .info)
    }
    attend(to: &form)
    prompt = .form(form)
    return []
  }

  /// Puts in the field what the person's editor left of it.
  mutating func takeEdited(_ text: String?) {
    guard case .form(var form)? = prompt, let text else { return }
    form.fields[form.focus].text.replace(with: "")
    form.fields[form.focus].text.insert(text)
    form.textChanged()
    prompt = .form(form)
  }

  /// Keeps what was typed in the open form; forgets a draft that was emptied again.
  mutating func keepDraft() {
    guard let form = prompt?.form, form.keepsDraft else { return }
    let texts = Dictionary(form.fields.filter { $0.text.isChanged }.map { ($0.key, $0.text.text) }) { $1 }
    drafts[form.name] = texts.isEmpty ? nil : texts
  }
}
