import Casework
import Drawing

/// The interactive program: a state, what events make of it, and how it looks.
public enum Desk {
  /// Takes an event in and answers with what the loop shall do.
  public static func update(_ state: inout DeskState, _ event: DeskEvent) -> [DeskEffect] {
    state.written = []
    let effects = state.permitted(react(&state, event))
    state.track(effects)
    state.catchUp(after: event)
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
    case .turned(let register, let message):
      let grid = state.grid
      state.adopt(register)
      state.goToChangedCell(since: grid)
      state.message = Message(message, .good)
    case .told(let sentence): state.message = Message(sentence, .error)
    case .working(let words, let canStop): (state.changes.working, state.changes.canStop) = (words, canStop)
    case .history(let address, let entries): state.read(entries, of: address)
    case .registerChanged(let register):
      state.adopt(register)
      state.message = Message("The register was changed by someone else; what you see is up to date.", .info)
    case .dayChanged(let day): state.turn(to: day)
    case .turnsAhead(let undo, let redo): (state.changes.undo, state.changes.redo) = (undo, redo)
    case .past(let register, let day): state.look(at: register, on: day)
    case .wrote(let path): state.message = Message("Written to \(path).", .good)
    case .done(let sentence): state.message = Message(sentence, .good)
    case .page(let title, let lines): state.read(lines, titled: title)
    case .nameTaken(let path): state.nameTaken(path)
    case .unlocked(let list): state.unlocked(list)
    case .edited(let text): state.takeEdited(text)
    }
    return []
  }
}

extension DeskState {
  mutating func take(_ input: Event) -> [DeskEffect] {
    switch input {
    case .key(let key):
      message = nil
      if key == .escape, prompt == nil, canStop { return [.stopWork] }
      return prompt == nil ? press(key) : pressInPrompt(key)
    case .paste(let text):
      return pasteInPrompt(text)
    case .mouse(let mouse, let place):
      return point(mouse, at: place)
    case .resize(let size):
      self.size = size
      unsettlePages()
      return []
    case .terminate:
      keepDraft()
      return [.saveDrafts(draftList), .quit]
    case .tick:
      return keepTyping()
    case .wake:
      return []
    }
  }
}
