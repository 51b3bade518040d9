import Casework

/// A meeting that walks through actions one by one. What it decides is in the register at once; this is only where it is.
struct Meeting: Sendable {
  /// One action, and how it stood when the meeting began.
  struct Item: Sendable {
    let plan: PlanID
    let before: Action
    /// Whether it has been on show.
    var isSeen = false
  }

  /// "PLAN-2026-001  Learning from Adult M", or how many actions of how many plans.
  let title: String
  /// What a file of its minutes is named after: "PLAN-2026-001".
  let name: String
  let day: Day
  private(set) var items: [Item]
  private(set) var place = 0

  init(_ title: String, name: String, on day: Day, items: [Item]) {
    self.title = title
    self.name = name
    self.day = day
    self.items = items
  }

  var current: Item { items[place] }
  var isAtEnd: Bool { place == items.count - 1 }

  /// "4 of 17".
  var position: String { "\(place + 1) of \(items.count)" }

  /// Puts the action of a place on show; answers false where there is none.
  mutating func go(to place: Int) -> Bool {
    guard items.indices.contains(place) else { return false }
    self.place = place
    items[place].isSeen = true
    return true
  }
}

/// What can be done with a meeting that was left, and what begins one.
enum MeetingStep: Sendable {
  case begin(Meeting)
  case goOn, minutes, save
}

extension DeskState {
  var isInMeeting: Bool { if case .meeting? = trail.last?.content { meeting != nil } else { false } }

  /// Begins a meeting on what is marked, or on the open actions of the plan that the cursor is in; where another was
  /// begun before, asks which one is meant.
  mutating func openMeeting() -> [DeskEffect] {
    let new = newMeeting
    guard meeting != nil || new != nil else {
      message = Message("There is no open action here to meet about.", .info)
      return []
    }
    guard let old = meeting else { return new.map { take(.begin($0)) } ?? [] }
    var choices = [
      choice("g", "go on with \(old.title), at \(old.position)", .goOn), choice("m", "its minutes so far", .minutes),
      choice("s", "save its minutes to a file", .save),
    ]
    if let new { choices.append(choice("n", "begin a new one on \(new.title)", .begin(new))) }
    prompt = .menu(Menu(title: "Meeting", choices: choices))
    return []
  }

  private func choice(_ letter: Character, _ words: String, _ step: MeetingStep) -> Menu.Choice {
    Menu.Choice(mark: .letter(letter), words: words, ink: .normal, notes: [], outcome: .meeting(step))
  }

  mutating func take(_ step: MeetingStep) -> [DeskEffect] {
    switch step {
    case .begin(let new):
      meeting = new
      showMeeting(at: new.place)
    case .goOn: if let meeting { showMeeting(at: meeting.place) }
    case .minutes: prompt = .reader(Reader(.minutes))
    case .save: return saveMinutes()
    }
    return []
  }

  private var newMeeting: Meeting? {
    bulkVerbs.contains(.meeting) ? meetingOnMarked : subject.flatMap { meeting(about: $0) }
  }

  private var meetingOnMarked: Meeting? {
    let items = marked().compactMap { subject -> Meeting.Item? in
      guard case .action(let plan, let id) = subject.address else { return nil }
      return item(id, of: plan)
    }
    guard !items.isEmpty else { return nil }
    return Meeting(count(items.count, "marked action"), name: "actions", on: today, items: items)
  }

  /// The open actions of a plan in their order; from an action on, beginning there.
  private func meeting(about address: Address) -> Meeting? {
    guard case .plan(let id) = address.document, let plan = register.plans[id] else { return nil }
    let open = picture.actions.filter { $0.plan == id && !$0.hasEnded }
    let items = open.compactMap { item($0.id, of: id) }
    guard !items.isEmpty else { return nil }
    var meeting = Meeting("\(plan.reference)  \(plan.title)", name: plan.reference, on: today, items: items)
    if case .action(_, let start) = address { _ = meeting.go(to: open.firstIndex { $0.id == start } ?? 0) }
    return meeting
  }

  private func item(_ id: ActionID, of plan: PlanID) -> Meeting.Item? {
    register.plans[plan]?.actions.first { $0.id == id }.map { Meeting.Item(plan: plan, before: $0) }
  }
}
