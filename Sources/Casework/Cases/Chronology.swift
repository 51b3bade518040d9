/// What one or more agencies knew and did, day by day, for one case.
public struct Chronology: Item, Linkable {
  public static let linkTarget = LinkTarget.anything

  public var id = ChronologyID("")
  public var caseFile: CaseID?
  public var events: [ChronologyEvent] = []

  public init() {}

  public mutating func visit<V: FieldVisitor>(_ fields: inout V) {
    fields.field(Field("case", .required), &caseFile)
    fields.items("events", &events)
  }
}

public typealias ChronologyID = Identifier<Chronology>

/// One dated event, with the agency that recorded it always beside it.
public struct ChronologyEvent: Item {
  public var id = Identifier<ChronologyEvent>("")
  /// The start as printed: a day, a day and time, or an uncertain date kept in its own words.
  public var start = ""
  /// The day it began, where one can be read.
  public var on: Day?
  /// The time of day, "14:05", where one is known.
  public var time = ""
  public var end = ""
  public var agency: AgencyID?
  public var source = ""
  public var event = ""
  public var response = ""
  public var comment = ""
  public var isKeyEpisode = false
  /// A pseudonym.
  public var subject = ""

  public init() {}

  public mutating func visit<V: FieldVisitor>(_ fields: inout V) {
    fields.field(Field("start", .required), &start)
    fields.field("on", &on)
    fields.field("time", &time)
    fields.field("end", &end)
    fields.field(Field("agency", .required), &agency)
    fields.field(Field("source", "Source of information", .required), &source)
    fields.field(Field("event", "", [.required, .long, .pseudonymous]), &event)
    fields.field(Field("response", "", [.long, .pseudonymous]), &response)
    fields.field(Field("comment", "", [.long, .pseudonymous]), &comment)
    fields.field(Field("isKeyEpisode", "Key episode"), &isKeyEpisode)
    fields.field(Field("subject", .pseudonymous), &subject)
  }
}
