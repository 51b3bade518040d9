import Casework

/// Talks with a person in plain lines, a question at a time. Nothing is drawn, so that a screen reader says it all.
struct Conversation {
  /// The next line typed, without its end; nothing where the input ends (Ctrl-D).
  let hear: () -> String?
  /// Writes text that may hold line feeds, and ends without one where an answer is awaited.
  let write: (String) -> Void

  /// With whoever sits at the terminal.
  static var onTerminal: Conversation { Conversation(hear: { readLine() }, write: Output.words) }

  func say(_ line: String = "") { write(line + "\n") }

  /// Asks until the answer can be used; what is wrong with one is said before the question comes again.
  ///
  /// - Parameters:
  ///   - usual: what Enter alone answers; without one, an answer has to be typed.
  ///   - reading: makes the answer of what was typed, or throws a `Refusal` that says why it cannot.
  /// - Throws: `Leaving` where the person leaves with Ctrl-D.
  func ask<Answer>(_ question: String, usual: String? = nil, _ reading: (String) throws -> Answer) throws -> Answer {
    while true {
      write(question + " ")
      let typed = try line().stripped
      guard let words = typed.isEmpty ? usual : typed else {
        say("Type an answer and press Enter, or leave with Ctrl-D.")
        continue
      }
      do { return try reading(words) } catch let refusal as Refusal {
        for sentence in refusal.sentences { say(sentence) }
      }
    }
  }

  /// Asks for words of any kind.
  func ask(_ question: String, usual: String? = nil) throws -> String { try ask(question, usual: usual) { $0 } }

  /// Shows numbered choices and asks for one, by its number or the beginning of its words.
  ///
  /// - Throws: `Leaving` where the person leaves with q or Ctrl-D.
  func choose<Value>(_ question: String, among choices: [(words: String, value: Value)]) throws -> Value {
    say(question)
    for (place, choice) in choices.enumerated() { say("  \(place + 1)  \(choice.words)") }
    let numbers = choices.indices.map { "\($0 + 1)" }.alternatives
    return try ask("Type \(numbers) and press Enter, or q to leave:") { typed in
      let small = typed.lowercased()
      if small == "q" { throw Leaving(status: .done) }
      if let number = Int(small), choices.indices.contains(number - 1) { return choices[number - 1].value }
      let begun = choices.filter { $0.words.lowercased().hasPrefix(small) }
      guard begun.count == 1, let meant = begun.first else {
        throw Refusal("“\(typed)” is none of these: type \(numbers), or q to leave.")
      }
      return meant.value
    }
  }

  private func line() throws -> String {
    guard let line = hear() else {
      // The shell's prompt comes to stand on a line of its own.
      say()
      throw Leaving(status: .done)
    }
    return line
  }
}
