import Casework
import Drawing

/// The interactive program: a state, what events make of it, and how it looks.
public enum Desk {
  /// Takes an event in and answers with what the loop shall do.
  public static func update(_ state: inout DeskState, _ event: DeskEvent) -> [DeskEffect] {
    let effects = react(&state, event)
    state.settle()
    return effects
  }

  /// Draws the whole screen; the canvas may be of any size.
  public static func draw(_ state: DeskState, into canvas: inout Canvas) {
    FrameView(state: state, layout: state.layout(for: canvas.size)).draw(into: &canvas)
  }

  private static func react(_ state: inout DeskState, _ event: DeskEvent) -> [DeskEffect] {
    switch event {
    case .input(let input): return state.take(input)
    case .committed(let register, let message): return state.committed(register, message)
    case .refused(let violations): state.refused(violations)
    case .failed(let sentence): state.refused([Violation("trouble", sentence)])
    case .history(let address, let entries): state.prompt = .reader(Reader(.history(address, entries)))
    case .registerChanged(let register):
      state.adopt(register)
      state.message = Message("The register was changed by someone else; what you see is up to date.", .info)
    case .dayChanged(let day):
      state.today = day
      state.repaint()
    case .turnsAhead, .edited, .past, .wrote: break
    }
    return []
  }
}

extension DeskState {
  mutating func take(_ input: Event) -> [DeskEffect] {
    switch input {
    case .key(let key):
      message = nil
      return prompt == nil ? press(key) : pressInPrompt(key)
    case .paste(let text):
      return pasteInPrompt(text)
    case .mouse(let mouse, let place):
      return prompt == nil ? point(mouse, at: place) : []
    case .resize(let size):
      self.size = size
      return []
    case .terminate:
      keepDraft()
      return [.saveDrafts(draftList), .quit]
    case .tick, .wake:
      return []
    }
  }

  mutating func committed(_ register: Register, _ message: String) -> [DeskEffect] {
    adopt(register)
    self.message = Message(message, .good)
    guard case .form(let form)? = prompt, form.isCommitting else { return [] }
    prompt = nil
    return drafts.removeValue(forKey: form.name) == nil ? [] : [.saveDrafts(draftList)]
  }

  mutating func refused(_ violations: [Violation]) {
    guard case .form(var form)? = prompt else {
      message = Message(violations.map(\.sentence).joined(separator: " "), .error)
      return
    }
    form.isCommitting = false
    show(violations, in: &form)
    prompt = .form(form)
  }
}
