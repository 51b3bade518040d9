import Casework
import Drawing

// Keys in a meeting: a letter claims, and the rest are the keys of an action.
extension DeskState {
  /// Puts an action on show, those that are gone passed over; answers false where there is none left that way.
  @discardableResult
  mutating func showMeeting(at place: Int, step: Int = 1) -> Bool {
    guard var meeting else { return false }
    var place = place
    while meeting.go(to: place) {
      let item = meeting.current
      let content = PageContent.meeting(item.plan, item.before.id)
      if register.holds(content) {
        if isInMeeting { trail.removeLast() }
        trail.append(Page(content))
        self.meeting = meeting
        return true
      }
      place += step
    }
    return false
  }

  /// The keys that a meeting has for itself; nothing for those that mean what they mean on any action.
  mutating func pressInMeeting(_ key: Key) -> [DeskEffect]? {
    guard isInMeeting, let meeting, prefix == nil else { return nil }
    switch key {
    case .enter, .right: if !showMeeting(at: meeting.place + 1) { endMeeting() }
    case .left:
      if !showMeeting(at: meeting.place - 1, step: -1) { message = Message("This is the first one.", .info) }
    case .escape: endMeeting()
    case .character("n"): return openForm(.progress(meeting.current.plan, meeting.current.before.id))
    case .character(let letter):
      guard let level = level(by: letter) else { return nil }
      return claim(level.code, of: meeting.current.before.id, in: meeting.current.plan)
    default: return nil
    }
    return []
  }

  /// Leaves the cards and shows the minutes; the meeting can be gone on with.
  private mutating func endMeeting() {
    trail.removeLast()
    prompt = .reader(Reader(.minutes))
  }

  private func level(by letter: Character) -> BragLevel? {
    let levels = meeting.flatMap { register.plans[$0.current.plan] }.flatMap { register.scheme(of: $0)?.levels } ?? []
    return levels.first { $0.letter.lowercased() == letter.lowercased() }
  }

  /// What is pressed in a meeting, for the key line and help.
  var meetingKeys: [(String, String)] {
    let levels = meeting.flatMap { register.plans[$0.current.plan] }.flatMap { register.scheme(of: $0)?.levels } ?? []
    let letters = levels.map { $0.letter.lowercased() }.joined(separator: " ")
    let others = [Verb.extension, .move, .undo].map { (keymap.name(of: $0), $0.card.words) }
    return (letters.isEmpty ? [] : [(letters, "claim")]) + [("n", "note"), ("Enter", "next"), ("Esc", "end")] + others
      + [("Left", "previous")]
  }

  /// What is done with minutes on show: copied, or written to a file.
  mutating func pressInMinutes(_ key: Key) -> [DeskEffect]? {
    guard case .reader(let reader)? = prompt, reader.isMinutes, let meeting else { return nil }
    switch key {
    case .character("y"): return copy(minutes(of: meeting).text, called: "the minutes")
    case .character("s"): return saveMinutes()
    default: return nil
    }
  }

  func saveMinutes() -> [DeskEffect] {
    guard let meeting else { return [] }
    return [.write(name: "minutes-\(meeting.name)-\(meeting.day.iso).txt", text: minutes(of: meeting).text)]
  }
}
