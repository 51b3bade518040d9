import Casework
import Drawing

// Putting what the cursor is on onto the clipboard.
extension DeskState {
  /// Asks what of it to copy.
  mutating func openCopying() {
    var choices: [Menu.Choice] = []
    if let subject {
      choices.append(choice("r", "the reference", register.called(subject)))
      let text = register.text(of: subject)
      if !text.isEmpty { choices.append(choice("t", "the text", text)) }
    }
    if let page = focusedPage ?? chosenContent.map({ Page($0) }) {
      let text = lines(of: page, width: 80).map(\.text.trimmedEnd).joined(separator: "\n")
      choices.append(choice("l", "the whole page as plain text", text))
    }
    guard !choices.isEmpty else {
      message = Message("There is nothing here to copy.", .info)
      return
    }
    prompt = .menu(Menu(title: "Copy", choices: choices))
  }

  private func choice(_ letter: Character, _ words: String, _ text: String) -> Menu.Choice {
    // A terminal that pastes it must get no control characters, wherever the text came from.
    let safe = text.split(separator: "\n", omittingEmptySubsequences: false).map { SafeText.visible(String($0)) }
    let first = safe.first { !$0.isEmpty } ?? ""
    return Menu.Choice(
      mark: .letter(letter), words: words, ink: .normal,
      notes: [TextWidth.truncated(first, to: 60, ascii: glyphs.isASCII)],
      outcome: .copy(safe.joined(separator: "\n"), called: words))
  }

  mutating func copy(_ text: String, called words: String) -> [DeskEffect] {
    let shown = text.contains("\n") ? "" : ": \(text)"
    message = Message("Copied \(words)\(shown)", .good)
    return [.copy(text)]
  }
}

extension Register {
  /// What a record says first: a title, or its text.
  fileprivate func text(of address: Address) -> String {
    switch address {
    case .caseFile(let id), .casePart(let id, _): cases[id]?.title ?? ""
    case .plan(let id): plans[id]?.title ?? ""
    case .objective(let id, let entry): plans[id]?.objective(entry)?.title ?? ""
    case .recommendation(let id, let entry): plans[id]?.recommendation(entry)?.text ?? ""
    case .action(_, let id): action(id)?.action.text ?? ""
    default: ""
    }
  }
}

extension String {
  fileprivate var trimmedEnd: String {
    guard let last = lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(self[...last])
  }
}
