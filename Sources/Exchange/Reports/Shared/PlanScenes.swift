import Casework

extension ReportScene {
  /// What the sections of a report about some plans share: the actions of these alone, and what is said of them.
  init(_ plans: [Plan], in register: Register, on day: Day, audience: Audience) {
    self.register = register
    self.day = day
    self.audience = audience
    isOfOneAgency = false
    rows = plans.flatMap { register.actionRows(on: day, in: $0.id) }
    let documents = Set(plans.map { DocumentKey.plan($0.id) })
    let found = plans.isEmpty ? [] : register.alerts(on: day).filter { documents.contains($0.document) }
    alerts = found.filter { !$0.isAcknowledged }
    acknowledged = found.count - alerts.count
  }
}

extension ActionRow {
  /// How it is found, whatever is claimed of it: "12 days late", "due soon", "signed off".
  var foundWords: String {
    switch true {
    case hasEnded: stage.words
    case stage == .completed: "completed, not signed off"
    case isOverdue: "\(counted(daysLate, "day")) late"
    case isBlocked: "waits for an event"
    case due == nil: timescale.kind == .recurring ? "recurring" : "no due day"
    case isSoon: "due soon"
    default: "in time"
    }
  }

  /// The due day, else what the plan printed in its place.
  var dueWords: String { due?.words ?? (timescale.printed.isEmpty ? "none" : timescale.printed) }

  /// The first due day where it is another than the present one.
  var firstDueWords: String { originalDue == due ? "" : originalDue?.words ?? "" }
}
