import Casework
import Drawing

// A meeting by lines: one action after another, and its minutes at the end.
extension LinearDesk {
  /// What the keys of a meeting are in words.
  private static let words: [String: Key] = [
    "": .enter, "next": .enter, "previous": .left, "note": .character("n"), "end": .escape, "back": .escape,
    "!": .escape,
  ]

  /// What can be said in a meeting, said once in each and where help is asked for.
  mutating func sayMeetingWords() {
    saidMeeting = true
    let letters = claimLetters.isEmpty ? "" : "\(claimLetters) claims a colour, "
    say("\(letters)note adds a note, Enter is the next one, previous the one before, end ends the meeting.")
    say("Everything else that can be done to an action can be said too: extend, next stage, undo.")
  }

  mutating func answer(inMeeting line: String) -> [DeskEffect] {
    if let key = Self.words[line.lowercased()] { return press(key) }
    if line.count == 1, claimLetters.contains(line.lowercased()) { return press(.character(Character(line))) }
    return order(line)
  }

  /// "b r a g", as the plan's scheme has them.
  private var claimLetters: String { desk.meetingKeys.first { $0.1 == "claim" }?.0 ?? "" }

  mutating func answer(inMinutes line: String) -> [DeskEffect] {
    switch line {
    case "save": return press(.character("s"))
    case "", "!":
      saidMeeting = false
      return press(.escape)
    default: return tell(error: "Type save to write the minutes to a file, or ! to close.")
    }
  }
}
