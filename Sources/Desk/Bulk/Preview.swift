import Casework
import Drawing

/// What a change of many would make of each, looked at before anything is saved.
struct Preview: Sendable {
  let bulk: Bulk
  /// The form it comes from; nothing where a choice said it all.
  let form: Form?
  /// The menu it comes from, where it does.
  let menu: Menu?
  var change: BulkChange<BulkSubject>
  var top = 0

  var keys: [(String, String)] {
    let saved = change.accepted.count
    return (saved > 0 ? [("Enter", "save \(saved)")] : [])
      + [("Esc", form != nil ? "back to the form" : menu != nil ? "back to the choice" : "leave"), ("PgDn", "on")]
  }
}

extension Prompt {
  /// The form that is being filled in, also while its outcome or help is looked at.
  var form: Form? {
    switch self {
    case .form(let form): form
    case .preview(let preview): preview.form
    case .reader(let reader): reader.over?.form
    default: nil
    }
  }
}

extension DeskState {
  /// Shows what a filled-in form would change; what is wrong with all alike is said in the form.
  mutating func preview(_ bulk: Bulk, _ old: Form) -> [DeskEffect] {
    var form = old
    if bulk.deed == .extend, let wrong = wrongDay(in: form) {
      show([Violation("not-a-day", wrong, field: "to")], in: &form)
      prompt = .form(form)
      return []
    }
    let shared = change(bulk, form).sharedRefusals.filter { refusal in
      form.fields.contains { $0.key == refusal.field.map(Self.camel) }
    }
    guard shared.isEmpty else {
      show(shared, in: &form)
      prompt = .form(form)
      return []
    }
    return preview(bulk, form, from: nil)
  }

  mutating func preview(_ bulk: Bulk, _ form: Form?, from prompt: Prompt?) -> [DeskEffect] {
    let menu: Menu? = if case .menu(let menu)? = prompt { menu } else { nil }
    self.prompt = .preview(Preview(bulk: bulk, form: form, menu: menu, change: change(bulk, form)))
    return []
  }

  mutating func press(_ key: Key, in old: Preview) -> [DeskEffect] {
    var preview = old
    switch key {
    case .escape, .character("q"):
      prompt = preview.form.map { .form($0) } ?? preview.menu.map { .menu($0) }
      return []
    case .enter, .control("s"): return save(preview)
    default:
      let size = layout(for: size).body.size
      let lines = lines(of: preview, width: size.width)
      preview.top = LinesView.top(preview.top, after: key, of: lines.count, height: size.height)
    }
    prompt = .preview(preview)
    return []
  }

  /// Saves what was looked at, and nothing else: where the register changed meanwhile, it is looked at again.
  private mutating func save(_ old: Preview) -> [DeskEffect] {
    var preview = old
    let rows = preview.change.accepted
    preview.change = change(preview.bulk, preview.form)
    guard preview.change.shows(old.change) else {
      prompt = .preview(preview)
      message = Message("The register changed meanwhile: look again, then save.", .info)
      return []
    }
    guard let command = old.change.command(summary(of: old.bulk, old.form, rows.map(\.subject))) else {
      message = Message("Nothing here may be saved.", .error)
      return []
    }
    prompt = nil
    let effects = old.form.map { sendOff($0, [command]) } ?? [.commit([command])]
    changes.leaving = SentChange(form: old.form, note: leaveMarked(old.change.refused.map(\.subject)))
    return effects
  }

  /// What a rule refused stays marked, to be seen to by itself; where it refused nothing, the marks stay as they are.
  private mutating func leaveMarked(_ refused: [BulkSubject]) -> String {
    guard !refused.isEmpty else { return "" }
    current.marks.formIntersection(refused.flatMap(\.rows))
    return "Left out\(current.marks.isEmpty ? "" : ", still marked"): \(words(counting: refused)). "
  }
}

extension BulkChange {
  /// Whether a person sees the same in both.
  fileprivate func shows(_ other: BulkChange) -> Bool {
    rows.count == other.rows.count
      && zip(rows, other.rows).allSatisfy {
        $0.before == $1.before && $0.after == $1.after && $0.refusals == $1.refusals
      }
  }
}
