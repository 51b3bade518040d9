/// Opens an update round for a meeting that is still to come.
public struct OpenRound: Command {
  /// As it will stand: see `Register.newRound`.
  public let round: UpdateRound
  public let occasion: Occasion

  public init(_ round: UpdateRound, occasion: Occasion) {
    self.round = round
    self.occasion = occasion
  }

  public func words(in register: Register) -> String {
    "open \(round.reference) for the meeting of \(round.meetingOn?.words ?? "no day")"
  }

  public func violations(in register: Register) -> [Violation] {
    var found = round.violations(in: register) + meetingViolations + twinViolations(in: register)
    if round.id.isBlank || register.rounds[round.id] != nil {
      found.append(Violation("new-identifier", "A round with the identifier of \(round.reference) is already there."))
    }
    if let group = round.group, register.group(group) == nil {
      found.append(Violation("no-such-group", "That group is not in the directory: name one that is.", field: "group"))
    }
    return found
  }

  private var meetingViolations: [Violation] {
    guard let meeting = round.meetingOn, meeting <= occasion.day else { return [] }
    let sentence = "A round is opened for a meeting still to come: \(meeting.words) is not after today."
    return [Violation("meeting-over", sentence, field: "meeting")]
  }

  /// Two rounds for one meeting would ask every lead twice.
  private func twinViolations(in register: Register) -> [Violation] {
    let twin = register.roundsInOrder.first { held in
      held.isOpen && held.meetingOn == round.meetingOn && held.group == round.group
    }
    guard let twin else { return [] }
    let whose = round.group.flatMap { register.group($0)?.name }.map { " of \($0)" } ?? ""
    let sentence = "\(twin.reference) is open for the meeting\(whose) on that day already: go on with that one."
    return [Violation("round-open", sentence, field: "meeting")]
  }

  public func apply(to register: inout Register) { register.put(round) }
}
