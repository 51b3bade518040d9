import Casework

// What an audit is made of.
extension Session {
  /// Puts an audit into the programme, with its tool and the agencies that take part where they are named.
  func addAudit(_ typed: FieldArguments) throws {
    var typed = typed
    let tool = try typed.take("tool").map { try self.tool($0) }
    let start = try day(try typed.take("start-by") ?? typed.take("timetable.start-by"))
    let agencies = try typed.take(all: "agency").map { try agency($0).id }
    let audit = try Audit(id: mint.make()) { _ in }.filled { audit in
      audit.reference = try typed.take("reference") ?? nextReference("AUD", today)
      audit.topic = try typed.take("topic") ?? ""
      audit.year = try typed.take("year") ?? ""
      audit.tool = tool
      audit.kind = try typed.take("kind").map { try choice($0, "kind of audit") } ?? tool?.kinds.first ?? .multiAgency
      audit.timetable.startBy = start
      audit.returns = agencies.map { agency in AuditReturn(id: mint.make()) { $0.agency = agency } }
    }
    typed.rename("group", to: "owning-group")
    let edits = try edits(typed, of: FieldListing.entries(of: Audit()), isNew: true)
    try commit(
      [ScheduleAudit(audit, occasion: occasion)] + edit(.audit(audit.id), called: audit.reference, edits))
    Output.line(audit.reference)
  }

  func addFinding(_ typed: FieldArguments, in home: String) throws {
    var typed = typed
    let audit = try audit(home)
    readOwnWords(of: audit, in: &typed)
    let made = try AuditFinding(id: mint.make()) { _ in }.filled { made in
      made.ref = try typed.take("ref") ?? audit.nextFindingRef
      made.kind = try typed.take("kind").map { try choice($0, "kind of finding") } ?? .areaForDevelopment
      made.text = try InputFile.text(typed.take("text") ?? "")
    }
    let edits = try edits(typed, of: FieldListing.entries(of: AuditFinding()), isNew: true)
    let (path, reference): (FieldPath, String) = (["findings"], audit.reference(of: made))
    try commit(
      [RecordFinding(audit: audit.id, finding: made)]
        + edit(.audit(audit.id), at: path.appending(.entry(made.id.erased)), called: reference, edits))
    Output.line(reference)
  }

  /// Reads what means something only within an audit: a grade in its words or letters, a case of its sample as C1, a
  /// question as its tool prints it, and a section by its title.
  func readOwnWords(of audit: Audit, in typed: inout FieldArguments) {
    typed.change("grade") { register.storedGrade(printed: $0, in: audit) ?? $0 }
    for name in ["question", "questions"] { typed.change(name) { audit.tool?.code(ofQuestion: $0) ?? $0 } }
    typed.change("section") { audit.tool?.code(ofSection: $0) ?? $0 }
    for name in ["case", "cases"] {
      typed.change(name) { ref in
        audit.cases.contains { $0.ref.lowercased() == ref.lowercased() } ? "\(audit.reference)/\(ref)" : ref
      }
    }
  }
}
