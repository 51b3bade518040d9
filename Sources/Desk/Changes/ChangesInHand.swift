import Casework
import Drawing

/// A change on its way to the register.
struct SentChange: Sendable {
  /// The form it was typed in, where it was.
  var form: Form?
  /// A sentence that is said before the answer when it is saved.
  var note = ""
  /// What it makes, where it makes something.
  var made: Thing?
  /// Where the cursor was when it was sent.
  var place: Place?
  /// What the cursor goes on to when it is saved: the next reply to be decided.
  var next: Address?
  /// The grades it gives, which a grid shows already.
  var grades: [GiveGrade] = []

  /// What the cursor is on, and on which of its lines on a page.
  struct Place: Equatable {
    let subject: Address?
    let anchor: PageAnchor?
  }

  /// A record, or an entry of one.
  struct Thing {
    let document: DocumentKey
    var item: AnyID?
  }
}

/// What is on its way to the register, and what can be taken back.
struct ChangesInHand: Sendable {
  /// The changes asked for and not answered, in order.
  var sent: [SentChange] = []
  /// What is being sent off just now.
  var leaving: SentChange?
  /// What takes long, in words.
  var working: String?
  /// Whether that can be stopped without harm.
  var canStop = false
  /// What undo would take back and redo make again, in the words of the journal.
  var undo: String?
  var redo: String?
}

extension DeskState {
  /// What the desk says takes long; nil where nothing does.
  public var working: String? { changes.working }

  /// Whether Esc stops what takes long.
  public var canStop: Bool { changes.working != nil && changes.canStop }

  /// Sends a form's change off and closes the form; what was typed is kept until the answer is there.
  mutating func sendOff(_ form: Form, _ commands: [any Command]) -> [DeskEffect] {
    prompt = .form(form)
    keepDraft()
    prompt = nil
    var change = SentChange(form: form)
    if case .round(let purpose) = form.purpose { change = sentChange(of: purpose, form) ?? change }
    (change.made, change.place) = (madeThing(by: commands), place)
    changes.leaving = change
    if case .grade(let hand, _?) = form.purpose { goOn(after: hand.cell) }
    return [.commit(commands)]
  }

  /// Counts the changes among what the loop is asked to do, so that each answer finds its form again.
  mutating func track(_ effects: [DeskEffect]) {
    let sent = changes.sent.count
    for case .commit(let commands) in effects {
      var change = changes.leaving ?? SentChange()
      change.grades = commands.compactMap { $0 as? GiveGrade }
      changes.sent.append(change)
    }
    changes.leaving = nil
    if changes.sent[sent...].contains(where: { !$0.grades.isEmpty }) { regrid() }
  }

  /// What an answer is to; where the change did not go through `Desk.update`, what was sent last.
  private mutating func answeredChange() -> SentChange? {
    defer { if changes.sent.isEmpty { changes.leaving = nil } }
    return changes.sent.isEmpty ? changes.leaving : changes.sent.removeFirst()
  }

  mutating func committed(_ register: Register, _ message: String) -> [DeskEffect] {
    let change = answeredChange()
    adopt(register)
    if let change { goToMade(by: change) }
    // That a grade was saved never takes the place of why an earlier one was not.
    let isSaid = !(change?.grades.isEmpty ?? true) && self.message?.tone == .error
    if !isSaid { self.message = Message((change?.note ?? "") + message, .good) }
    guard let form = change?.form, drafts.removeValue(forKey: form.name) != nil else { return [] }
    return [.saveDrafts(draftList)]
  }

  /// Shows a refused form again with what stands in its way; where something else was opened since, says so and keeps
  /// what was typed.
  mutating func refused(_ violations: [Violation]) {
    let sentences = violations.map(\.sentence).joined(separator: " ")
    let change = answeredChange()
    regrid()
    guard var form = change?.form else {
      noteRefused(change?.grades ?? [], sentences)
      message = Message(sentences, .error)
      return
    }
    guard prompt == nil, present == nil else {
      let kept = drafts[form.name] == nil ? "" : " What you typed is kept, and offered when you open it again."
      message = Message("\(form.title) was not saved: \(sentences)\(kept)", .error)
      return
    }
    show(violations, in: &form)
    prompt = .form(form)
  }

  /// Keeps what is being typed, where it is not kept yet.
  mutating func keepTyping() -> [DeskEffect] {
    let before = drafts
    keepDraft()
    return drafts == before ? [] : [.saveDrafts(draftList)]
  }

  /// "u takes back: progress on PLAN-2026-001/1/7b", and what redo would do.
  var turnsInWords: [String] {
    let turns = [(Verb.undo, "takes back", changes.undo), (.redo, "makes again", changes.redo)]
    return turns.compactMap { verb, does, words in words.map { "\(keymap.name(of: verb)) \(does): \($0)" } }
  }
}
