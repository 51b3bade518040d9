/// What a column of a list of people may hold.
public enum PersonColumn: String, ImportColumn {
  case name, role, agency, email, logins
  case activeFrom = "active-from"
  case activeTo = "active-to"

  public static let needed: [PersonColumn] = [.name]

  public var usualHeadings: [String] {
    switch self {
    case .name: ["name", "fullname", "person", "member", "contact", "nameofmember"]
    case .role: ["role", "jobtitle", "title", "position", "post", "designation"]
    case .agency: ["agency", "organisation", "organization", "employer", "partner", "service", "representing"]
    case .email: ["email", "emailaddress", "mail"]
    case .logins: ["logins", "login", "signsinas", "username"]
    case .activeFrom: ["activefrom", "from", "startdate", "started", "joined", "membersince"]
    case .activeTo: ["activeto", "to", "until", "enddate", "left", "dateleft"]
    }
  }
}

/// What a column of a list of agencies may hold.
public enum AgencyColumn: String, ImportColumn {
  case code, name, aliases, sector
  case leadOfficer = "lead-officer"
  case boardRepresentative = "board-representative"
  case chiefOfficer = "chief-officer"
  case activeFrom = "active-from"
  case activeTo = "active-to"

  public static let needed: [AgencyColumn] = [.name]

  public var usualHeadings: [String] {
    switch self {
    case .code: ["code", "shortname", "abbreviation", "acronym", "initials"]
    case .name: ["name", "agency", "agencyname", "organisation", "organization", "partner", "nameofagency"]
    case .aliases: ["aliases", "alias", "alsoprintedas", "alsoknownas", "othernames", "aka"]
    case .sector: ["sector", "type", "category"]
    case .leadOfficer: ["leadofficer", "safeguardinglead", "lead"]
    case .boardRepresentative: ["boardrepresentative", "boardmember", "representative"]
    case .chiefOfficer: ["chiefofficer", "chiefexecutive"]
    case .activeFrom: ["activefrom", "from", "startdate"]
    case .activeTo: ["activeto", "to", "until", "enddate"]
    }
  }
}

/// What a column of a chronology may hold.
public enum ChronologyColumn: String, ImportColumn {
  case start, time, end, agency, source, event, response, comment
  case keyEpisode = "key-episode"
  case subject

  public static let needed: [ChronologyColumn] = [.event]

  public var usualHeadings: [String] {
    switch self {
    case .start: ["start", "date", "dateofevent", "eventdate", "startdate", "dateandtime", "datetime", "when", "from"]
    case .time: ["time", "timeofevent", "starttime"]
    case .end: ["end", "enddate", "dateto", "to", "until"]
    case .agency: ["agency", "organisation", "service", "agencyname"]
    case .source: ["source", "sourceofinformation", "informationsource", "record", "sourceofevidence"]
    case .event: ["event", "significantevent", "description", "whathappened", "detail", "details", "contact"]
    case .response: ["response", "actiontaken", "agencyresponse", "action", "outcome", "responseoraction"]
    case .comment: ["comment", "comments", "analysis", "authorscomment", "note", "notes"]
    case .keyEpisode: ["keyepisode", "key", "keyevent", "keypracticeepisode", "iskeyepisode"]
    case .subject: ["subject", "subjectofevent", "person", "child", "adult", "who"]
    }
  }
}
