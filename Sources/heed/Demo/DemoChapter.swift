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

  var isImport: Bool { true }

  func words(in register: Register) -> String { "bring in \(called)" }
  func violations(in register: Register) -> [Violation] { [] }
  func apply(to register: inout Register) { put(&register) }
}

extension DemoRecords {
  /// The commands that bring in all that the board had, from the directory to the audits.
  var bringingIn: [BringIn] {
    let (agencies, people, groups) = (agencies.agencies, people.people, groups.groups)
    let (cases, chronologies, plans, audits) = (cases, chronologies, plans, audits)
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
    ]
  }
}
