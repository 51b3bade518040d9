import Casework
import Drawing

/// One thing a coordinator does every week: the keys it takes here and in the idiom of two well-loved programs.
///
/// Keys are parted by spaces; what stands in single quotes is typed, a key for every character.
struct WeeklyTask: Sendable {
  let name: String
  let keys: String
  /// Each Taskwarrior task an action, its project the plan; agency, lead, stage and BRAG are attributes of one's own.
  /// Nothing where it has no such thing.
  let taskwarrior: String?
  /// The actions or cases as a sheet, the cursor in its first column.
  let visidata: String?
  /// Whether it was done, by what the register then holds or the screen shows.
  let isDone: @Sendable (Keyboard) -> Bool

  init(
    _ name: String, _ keys: String, taskwarrior: String?, visidata: String?,
    isDone: @escaping @Sendable (Keyboard) -> Bool
  ) {
    self.name = name
    self.keys = keys
    self.taskwarrior = taskwarrior
    self.visidata = visidata
    self.isDone = isDone
  }

  /// The pieces of a script: keys by their names, and texts to be typed.
  static func pieces(of script: String) -> [(text: String, isTyped: Bool)] {
    script.split(separator: "'", omittingEmptySubsequences: false).enumerated().flatMap { place, part in
      place.isMultiple(of: 2)
        ? part.split(separator: " ").map { (String($0), false) } : [(String(part), true)]
    }
  }

  static func count(_ script: String) -> Int { pieces(of: script).reduce(0) { $0 + ($1.isTyped ? $1.text.count : 1) } }
}

extension Keyboard {
  /// Presses the keys of a task.
  mutating func perform(_ script: String) {
    for piece in WeeklyTask.pieces(of: script) { if piece.isTyped { type(piece.text) } else { press(piece.text) } }
  }
}

extension WeeklyTask {
  static let all: [WeeklyTask] = finding + changing

  private static let finding: [WeeklyTask] = [
    WeeklyTask(
      "See what is late, and who owes it", "1", taskwarrior: "'task overdue' Enter",
      visidata: "c 'due' Enter z | 'due<today()' Enter \"", isDone: { $0.screen.contains("Late 22") }),
    WeeklyTask(
      "Find what the police owe", "4 / 'ag' Tab 'po' Tab Enter", taskwarrior: "'task agency:police list' Enter",
      visidata: "c 'agency' Enter | 'olice' Enter \"", isDone: { $0.screen.contains("of 19 actions") }),
    WeeklyTask(
      "Find every action with no lead", "4 / 'le' Tab 'no' Tab Enter", taskwarrior: "'task lead: list' Enter",
      visidata: "c 'lead' Enter | '^$' Enter \"", isDone: { $0.screen.contains("1 of 19 actions") }),
    WeeklyTask(
      "See why a date is what it is", "4 w", taskwarrior: nil, visidata: nil,
      isDone: { $0.screen.contains("Why the dates of PLAN-2026-001/2/3b") }),
    WeeklyTask(
      "See who changed an action, and when", "4 H", taskwarrior: "'task 7 info' Enter", visidata: nil,
      isDone: { $0.screen.contains("History of PLAN-2026-001/2/3b") }),
    WeeklyTask(
      "Open the record behind a reference", "Ctrl-P 'rec/2' Enter", taskwarrior: "'task 27 info' Enter",
      visidata: "c 'ref' Enter / 'rec/2' Enter Enter",
      isDone: { $0.screen.contains("No one is discharged without a named contact") }),
  ]

  private static let changing: [WeeklyTask] = [
    WeeklyTask(
      "Record a chase", "Ctrl-P '4/hou' Enter c 'Rang' Ctrl-S", taskwarrior: "'task 12 annotate Rang' Enter",
      visidata: "/ 'Housing' Enter c 'chased' Enter e 'Rang' Enter Ctrl-S Enter",
      isDone: { $0.state.register.cases[CaseID("adultk")]?.referral?.returns[1].chases.count == 2 }),
    WeeklyTask(
      "Move a case to the panel", "2 j x Enter", taskwarrior: "'task 4 modify stage:panel' Enter",
      visidata: "c 'stage' Enter e 'panel' Enter Ctrl-S Enter",
      isDone: { $0.state.register.cases[CaseID("adultn")]?.referral?.stage == .panel }),
    WeeklyTask(
      "Add a note to an action", "4 p 'Dates set' Ctrl-S", taskwarrior: "'task 7 annotate Dates set' Enter",
      visidata: "c 'notes' Enter e 'Dates set' Enter Ctrl-S Enter",
      isDone: { $0.state.register.action(ActionID("act3b"))?.action.progress.last?.text == "Dates set" }),
    WeeklyTask(
      "Extend five actions by a month, with one reason",
      "4 Space Space Space Space Space d '+1m' Tab 'Data late' Tab 'Board' Ctrl-S Enter",
      taskwarrior:
        "'task 3,7,9,12,15 modify due:due+1mo' Enter 'all' Enter 'task 3,7,9,12,15 annotate Data late' Enter",
      visidata:
        "s j s j s j s j s c 'due' Enter g = 'due+timedelta(31)' Enter c 'reason' Enter g e 'Data late' Enter Ctrl-S Enter",
      isDone: {
        $0.state.register.action(ActionID("act3b"))?.action.slips == 1 && $0.screen.contains("extend 5 actions")
      }),
    WeeklyTask(
      "Claim Amber for ten actions",
      "4 Space Space Space Space Space Space Space Space Space Space b a Enter",
      taskwarrior: "'task 1-10 modify brag:amber' Enter 'all' Enter",
      visidata: "s j s j s j s j s j s j s j s j s j s c 'brag' Enter g e 'amber' Enter Ctrl-S Enter",
      isDone: { $0.screen.contains("10 actions") && $0.screen.contains("Saved") }),
    WeeklyTask(
      "Undo what was just done to many", "u", taskwarrior: "'task undo' Enter 'yes' Enter", visidata: "U",
      isDone: { $0.screen.contains("Taken back") }),
  ]
}

extension Fellshire {
  /// The board with a third plan of twelve more actions, and a second case as Adult K's whose returns are all in.
  static let busy: Register = {
    var register = Fellshire.register
    if var file = register.cases[CaseID("adultk")] {
      (file.id, file.reference) = (CaseID("adultn"), "SAR-2026-005")
      for place in file.referral?.returns.indices ?? 0..<0 { file.referral?.returns[place].received = day(11, 20) }
      register.put(file)
    }
    register.put(
      Plan(id: PlanID("busy")) { plan in
        (plan.reference, plan.title) = ("PLAN-2026-003", "Learning from Adult B")
        plan.moves = [StageMove(id: Identifier("pb")) { ($0.to, $0.on) = (.open, day(9, 1)) }]
        plan.actions = (1...12).map { number in
          Action(id: ActionID("busy\(number)")) { action in
            (action.ref, action.text) = ("\(number)", "Visit ward \(number)")
            action.leadAgency = Fellshire.health
            action.timescale = Timescale(due: day(11, 1).adding(days: number))
            action.leads = [Lead(id: Identifier("bl\(number)")) { ($0.role, $0.isPrimary) = ("Ward manager", true) }]
            action.moves = [
              StageMove(id: Identifier("ba\(number)")) { ($0.to, $0.on) = (.agreed, day(9, 2)) },
              StageMove(id: Identifier("bb\(number)")) { ($0.to, $0.on) = (.inProgress, day(9, 3)) },
            ]
          }
        }
      })
    register.forgetTouched()
    return register
  }()
}
