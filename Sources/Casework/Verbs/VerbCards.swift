extension VerbCard {
  static func of(_ verb: Verb) -> VerbCard {
    switch verb {
    case .initialise, .demo, .status, .alerts, .list, .show, .why, .history, .undo, .redo, .import, .export,
      .report, .check, .repair:
      ofRegister(verb)
    case .add, .edit, .remove, .move, .erase, .request, .chase, .settle, .commission, .hold, .release, .acknowledge:
      ofRecords(verb)
    case .progress, .extension, .evidence, .signOff, .brag, .answer, .impactCheck, .carryForward: ofPlans(verb)
    case .tools, .chooseTool, .sample, .issue, .requirement, .changeMethod, .carryAudit, .reaudit: ofAudits(verb)
    case .grade, .moderate, .score, .raisePlan, .noAction, .improve: ofGrading(verb)
    case .results, .compare, .figures, .programme: ofFigures(verb)
    case .findings, .judge: ofAuditPages(verb)
    case .openRound, .sendRound, .receiveRound, .roundStatus, .acceptReply, .rejectReply, .chaseRound, .closeRound:
      ofRounds(verb)
    case .sync, .settleConflict: ofSync(verb)
    case .sealSet, .sealShow, .sealList, .sealRemove, .sealPassphrase: ofSeal(verb)
    case .open, .back, .group, .directory, .refresh, .quit: ofDesk(verb)
    case .filter, .savedFilters, .sort, .turnSort, .columns: ofLists(verb)
    case .palette, .jump, .tour, .help: ofFinding(verb)
    case .mark, .markAll, .markRange, .reassign, .tag, .meeting: ofMarks(verb)
    case .goToCase, .goToPlan, .goToRecommendation, .goToAudit, .nextHeading, .previousHeading: ofPages(verb)
    case .asAt, .copy, .drafts, .unlock, .lock: ofReaching(verb)
    }
  }

  private static func ofRegister(_ verb: Verb) -> VerbCard {
    switch verb {
    case .initialise:
      VerbCard(
        verb, "new register", on: .register, "Makes a new register in a directory that holds none.",
        usage: "init DIR --board NAME --kind children|adults|joint",
        example: "heed init ~/register --board \"Fellshire Safeguarding Boards\" --kind joint",
        also: ["create", "new", "create a register", "set up a board", "start from nothing"])
    case .demo:
      VerbCard(
        verb, "demonstration", on: .register, "Makes a wholly fictional board to try things on, and opens it.",
        usage: "demo [DIR] [--no-open]", example: "heed demo",
        also: ["example", "try it out", "sample data", "made-up board"])
    case .status:
      VerbCard(
        verb, "status", on: .register, "Counts what is late, due soon, contradictory, missing and open.",
        usage: "status [--line]", example: "heed status --line",
        also: ["summary", "dashboard", "counts", "how many are late"])
    case .alerts:
      VerbCard(
        verb, "alerts", on: .register, "Lists what is late, due soon, contradictory or missing, and who owes it.",
        usage: "alerts [FILTER] [--within 14d] [--check] [--ics|--digest DIR] [--unlock]",
        example: "heed alerts agency:police is:late",
        also: ["overdue", "late", "warnings", "what is owed", "what needs doing"])
    case .list:
      VerbCard(
        verb, "list", on: .register, "Lists records of one kind, filtered, sorted, in the columns asked for.",
        usage: "list KIND [FILTER] [--sort FIELD] [--columns A,B]",
        example: "heed list actions 'is:overdue agency:police'",
        also: ["find", "search", "print a table", "list all cases"])
    case .show:
      VerbCard(
        verb, "show", on: .record, "Shows one record whole, to be read.", usage: "show REF",
        example: "heed show SAR-2026-004", also: ["view", "details", "print a record"])
    case .why:
      VerbCard(
        verb, "why", key: "w", on: .record, "Shows the rule behind each date: trigger, length, days skipped, source.",
        usage: "why REF", example: "heed why SAR-2026-004",
        also: ["explain", "reason for date", "where does this date come from", "how was the deadline worked out"])
    case .history:
      VerbCard(
        verb, "history", key: "H", on: .record, "Shows who changed what, when, and in what words.",
        usage: "history REF", example: "heed history PLAN-2026-001/1/7b",
        also: ["audit trail", "log", "who changed", "who changed this", "what happened to it"])
    case .undo:
      VerbCard(
        verb, "undo", key: "u", on: .register, "Takes back your latest change, whole.", usage: "undo",
        example: "heed undo", also: ["revert", "take back", "reverse a change", "put it back"])
    case .redo:
      VerbCard(
        verb, "redo", key: "Ctrl-R", on: .register, "Makes the change again that you last took back.", usage: "redo",
        example: "heed redo", also: ["repeat", "do it again", "make the change again"])
    case .import:
      VerbCard(
        verb, "import", on: .register,
        "Reads a plan, an audit's grades, people, agencies or a chronology from a file, whole or not at all.",
        usage:
          "import plan|audit|people|agencies|chronology FILE [--into AUD] [--update PLAN [--accept all|REF,REF]] [--map FIELD=COLUMN] [--dry-run]",
        example: "heed import plan delivery-plan.csv --dry-run",
        also: [
          "load", "read in", "bring in a spreadsheet", "upload a plan", "bring in audit grades", "newer copy of a plan",
          "compare with a spreadsheet",
        ])
    case .export:
      VerbCard(
        verb, "export", key: "E", on: .register,
        "Writes a list, or one plan, as a workbook (.xlsx) or CSV that a spreadsheet opens safely; on the desk, what is shown.",
        usage: "export KIND FILE [FILTER] | export plan REF FILE", example: "heed export actions actions.xlsx",
        also: ["save as", "csv", "spreadsheet", "excel workbook", "xlsx", "download a list"])
    case .report:
      VerbCard(
        verb, "report", key: "R", on: .register,
        "Makes a report to send or to print: a board pack, an agency's part, a year, an audit, a plan, a case.",
        usage:
          "report KIND [REF] [-o FILE] [--format html|md|csv|xlsx|json] [--since DAY] [--year YEAR] [--publish [--real-names FILE] [--unlock]]",
        example: "heed report board -o board-pack.html",
        also: ["board pack", "print", "write up", "papers for a meeting", "document", "publish a report"])
    case .repair:
      VerbCard(
        verb, "repair", on: .register, "Brings damaged files back from the journal; shows first what would change.",
        usage: "repair [--yes]", example: "heed repair",
        also: ["mend", "restore a file", "recover", "damaged file", "bring back a file"])
    default:
      VerbCard(
        verb, "check", on: .register, "Proves the register whole: rules, links, hashes, chains, and replay.",
        usage: "check [--unlock]", example: "heed check",
        also: ["verify", "validate", "is anything damaged", "test the register"])
    }
  }

  private static func ofRecords(_ verb: Verb) -> VerbCard {
    switch verb {
    case .add:
      VerbCard(
        verb, "add", key: "a", on: .record, "Adds a record, or an entry within one.",
        usage: "add KIND [--in REF] --field value ...",
        example: "heed add case --kind sar --subject \"Adult K\" --received 2026-11-02",
        also: ["new", "create", "insert", "register a referral", "new action"])
    case .edit:
      VerbCard(
        verb, "edit", key: "e", on: .record, "Changes fields of a record or entry.",
        usage: "edit REF --field value ...", example: "heed edit SAR-2026-004 --referral.next-panel 2026-12-07",
        also: ["change", "amend", "correct", "fix a mistake"])
    case .remove:
      VerbCard(
        verb, "remove", key: "z d", on: .record, "Takes an entry out of a list; what is history stays.",
        usage: "remove REF",
        example: "heed remove SAR-2026-004/milestone/2", also: ["delete", "take out", "get rid of"])
    case .erase:
      VerbCard(
        verb, "erase", on: .record, "Erases a whole record for good, its history too, and leaves a tombstone.",
        usage: "erase REF --reason ... [--yes] | erase --again",
        example: "heed erase SAR-2019-002 --reason \"Kept for the time the policy says\"",
        also: ["right to erasure", "destroy a record", "gdpr", "delete for good", "retention has ended"])
    case .move:
      VerbCard(
        verb, "next stage", key: "x", on: .record, "Moves a record to another stage, or says what is still missing.",
        usage: "move REF [STAGE] [--reason ...] [--by ...] [--on DAY]",
        example: "heed move SAR-2026-004 panel",
        also: ["stage", "transition", "status", "mark as done", "complete", "change status"])
    case .request:
      VerbCard(
        verb, "request returns", key: "z r", on: .caseFile,
        "Asks agencies for what they know of a case, with a day to answer by.",
        usage: "request REF --agency CODE ... [--kind KIND] [--due DAY]",
        example: "heed request SAR-2026-004 --agency police --agency housing",
        also: ["ask agencies", "scoping", "information request", "send out forms"])
    case .chase:
      VerbCard(
        verb, "chase", key: "c", on: .agencyReturn, "Records that an agency was reminded of its return.",
        usage: "chase REF [--on DAY] [--note TEXT]", example: "heed chase SAR-2026-004/police",
        also: ["remind", "chase up", "nudge", "follow up"])
    case .settle:
      VerbCard(
        verb, "settle return", key: "r", on: .agencyReturn,
        "Records how a return ended: received, nil involvement, verbal, or waived with a reason.",
        usage: "settle REF received|nil|verbal|waived [--on DAY] [--reason ...]",
        example: "heed settle SAR-2026-004/housing waived --reason \"No contact in the period\"",
        also: ["receive", "waive", "nil return", "return came in"])
    case .commission:
      VerbCard(
        verb, "commission review", key: "z c", on: .caseFile, "Begins the review that a decision leads to.",
        usage: "commission REF [--on DAY]", example: "heed commission SAR-2026-004",
        also: ["start review", "begin a review", "open a review"])
    case .hold:
      VerbCard(
        verb, "hold", key: "z h", on: .caseFile,
        "Records that others' proceedings limit the work; no statutory clock stops.",
        usage: "hold REF --kind KIND --review-on DAY --reason ...",
        example: "heed hold SAR-2026-004 --kind criminal --review-on +3m --reason \"Trial listed\"",
        also: ["pause", "suspend", "put on hold", "criminal proceedings"])
    case .release:
      VerbCard(
        verb, "release hold", key: "z l", on: .caseFile, "Ends the hold on a case.", usage: "release REF [--on DAY]",
        example: "heed release SAR-2026-004", also: ["resume", "lift hold", "take off hold"])
    default:
      VerbCard(
        verb, "acknowledge", key: "A", on: .alert, "Accepts an alert for now, with a reason; it comes back.",
        usage: "acknowledge REF CODE --reason ... --until DAY",
        example: "heed acknowledge PLAN-2026-001/1/7b no-measure --reason \"Agreed in May\" --until +30d",
        also: ["accept", "snooze", "dismiss a warning", "seen it"])
    }
  }
}
