import Casework

/// A day in the demonstration's history: what was done, and by whom.
struct DemoChapter {
  let occasion: Occasion
  let deed: Deed

  enum Deed {
    case commit([any Command])
    /// Takes back the chapter before.
    case undo
  }
}

/// Brings in what a board already had, when it begins to use Heed.
struct BringIn: Command {
  let called: String
  let put: @Sendable (inout Register) -> Void
  /// All that there is: it is the board itself that comes.
  let acts = Set(Act.allCases)

  var isImport: Bool { true }

  func words(in register: Register) -> String { "bring in \(called)" }
  func violations(in register: Register) -> [Violation] { [] }
  func apply(to register: inout Register) { put(&register) }
}

extension DemoRecords {
  /// The commands that bring in all that the board had, from the directory to the update rounds.
  var bringingIn: [BringIn] {
    let (agencies, people, groups) = (agencies.agencies, people.people, groups.groups)
    let (cases, chronologies, plans, audits, rounds) = (cases, chronologies, plans, audits, rounds)
    return [
      BringIn(called: "the agencies, people and groups") { register in
        register.changeAgencies { $0 = agencies }
        register.changePeople { $0 = people }
        register.changeGroups { $0 = groups }
      },
      BringIn(called: "the case files and chronologies") { register in
        for file in cases { register.put(file) }
        for chronology in chronologies { register.put(chronology) }
      },
      BringIn(called: "the plans from the boards' sheets") { register in
        for plan in plans { register.put(plan) }
      },
      BringIn(called: "the audits and self-assessments") { register in
        for audit in audits { register.put(audit) }
      },
      BringIn(called: "the update round of the last meeting") { register in
        for round in rounds {
          register.put(round)
          for (action, entry) in round.acceptedProgress { register.bringIn(entry, on: action) }
        }
      },
    ]
  }
}

extension Register {
  /// Puts an entry where its day has it among those that are there.
  fileprivate mutating func bringIn(_ entry: ProgressEntry, on action: ActionID) {
    guard let plan = self.action(action)?.plan.id else { return }
    change(plan) { plan in
      guard let place = plan.actions.firstIndex(where: { $0.id == action }) else { return }
      let later = plan.actions[place].progress.firstIndex { other in
        guard let on = other.on, let day = entry.on else { return false }
        return on > day
      }
      plan.actions[place].progress.insert(entry, at: later ?? plan.actions[place].progress.endIndex)
    }
  }
}
