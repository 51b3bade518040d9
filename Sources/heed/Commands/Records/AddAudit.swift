import Casework

extension Session {
  /// Schedules an audit, with its tool where one is named.
  func addAudit(_ typed: FieldArguments) throws {
    var typed = typed
    let reference = try typed.take("reference") ?? nextReference("AUD", today)
    let tool = try typed.take("tool").map { try self.tool($0) }
    let audit = try Audit(id: mint.make()) { _ in }.filled { audit in
      audit.reference = reference
      audit.topic = try typed.take("topic") ?? ""
      audit.year = try typed.take("year") ?? ""
      audit.tool = tool
      audit.kind = try typed.take("kind").map { try choice($0, "kind of audit") } ?? tool?.kinds.first ?? .multiAgency
      audit.timetable.startBy = try self.day(typed.take("start-by") ?? typed.take("timetable.start-by"))
    }
    let edits = try edits(typed, of: FieldListing.entries(of: Audit()), isNew: true)
    try commit(
      [ScheduleAudit(audit, occasion: occasion)] + edit(.audit(audit.id), called: reference, edits))
    Output.line(reference)
  }
}
