extension VerbCard {
  static func ofPlans(_ verb: Verb) -> VerbCard {
    switch verb {
    case .progress:
      VerbCard(
        verb, "progress", key: "p", on: .action, "Adds an entry to an action's progress log.",
        usage: "progress REF TEXT [--on DAY]",
        example: "heed progress PLAN-2026-001/1/7b \"Training booked for March\"",
        also: ["update", "note", "add a comment", "say what was done"])
    case .extension:
      VerbCard(
        verb, "extend", key: "d", on: .action,
        "Moves an action's due day, counting the slip; or corrects a mistyped day.",
        usage: "extend REF DAY --reason ... --approver ... [--correction]",
        example: "heed extend PLAN-2026-001/1/7b +1m --reason \"Data late\" --approver \"SAR Group\"",
        also: ["deadline", "postpone", "due date", "more time", "push back"])
    case .evidence:
      VerbCard(
        verb, "evidence", key: "v", on: .action, "Adds what shows that an action was done.",
        usage: "evidence REF --title ... [--file PATH] [--kind KIND]",
        example: "heed evidence PLAN-2026-001/1/7b --title \"Training register\" --file register.pdf",
        also: ["proof", "attach", "supporting document", "show it was done"])
    case .signOff:
      VerbCard(
        verb, "sign off", key: "S", on: .action, "Signs an action off, by someone other than its leads.",
        usage: "sign-off REF --by ...", example: "heed sign-off PLAN-2026-001/1/7b --by \"SAR Group chair\"",
        also: ["approve", "close", "confirm as complete", "close an action"])
    case .brag:
      VerbCard(
        verb, "claim BRAG", key: "b", on: .action, "Records what is claimed of an action: blue, red, amber or green.",
        usage: "brag REF b|r|a|g [--reason ...]", example: "heed brag PLAN-2026-001/1/7b a --reason \"Staff vacancy\"",
        also: ["rag", "colour", "rating", "red amber green", "traffic light"])
    case .answer:
      VerbCard(
        verb, "answer", key: "z a", on: .recommendation, "Records how an addressee answered a recommendation.",
        usage: "answer REF --agency CODE --answer accepted|rejected|... [--reason ...]",
        example: "heed answer PLAN-2026-001/rec/3 --agency police --answer accepted",
        also: ["response", "accept", "reject a recommendation", "reply to a recommendation"])
    case .impactCheck:
      VerbCard(
        verb, "impact check", key: "z i", on: .record, "Records what a look at the effect of a change found.",
        usage: "impact-check REF --finding ... [--kind impact|sustained] [--on DAY]",
        example: "heed impact-check PLAN-2026-001/rec/3 --finding \"9 of 10 files show it\"",
        also: ["impact", "did it work", "has it made a difference"])
    default:
      VerbCard(
        verb, "carry forward", key: "z f", on: .action, "Carries an action into another plan, with links both ways.",
        usage: "carry-forward REF PLAN --reason ... --approver ...",
        example: "heed carry-forward PLAN-2025-003/1/2 PLAN-2026-001 --reason \"Not finished\" --approver Board",
        also: ["roll over", "move to another plan", "bring forward"])
    }
  }

  static func ofDesk(_ verb: Verb) -> VerbCard {
    switch verb {
    case .open:
      VerbCard(
        verb, "open", key: "Enter", on: .view, "Opens what the cursor is on.",
        also: ["go in", "look inside", "follow the link"])
    case .back:
      VerbCard(
        verb, "back", key: "Esc", on: .view, "Goes back to where you were.",
        also: ["cancel", "close the page", "previous page"])
    case .group:
      VerbCard(
        verb, "group by", key: "o", on: .view,
        "Groups what is late, or the results of an audit, by the next thing in turn.",
        also: ["late by agency", "late by person", "by age"])
    case .refresh:
      VerbCard(
        verb, "reload", key: "Ctrl-L", on: .view, "Reads the register again and draws the screen afresh.",
        also: ["refresh", "redraw the screen", "read again"])
    case .directory:
      VerbCard(
        verb, "directory", key: "D", on: .view,
        "Shows the agencies, people, groups and themes, and the board's settings.",
        also: ["agencies", "people", "groups", "themes", "settings", "address book"])
    default:
      VerbCard(
        verb, "quit", key: "q", on: .view, "Leaves Heed; what you were typing is kept.",
        also: ["exit", "leave", "close the program"])
    }
  }
}
