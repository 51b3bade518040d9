/// What one agency was asked in an update round, and what it sent back.
public struct RoundRequest: Item, Linkable {
  public static let linkTarget = LinkTarget.roundRequest

  /// The file that went out.
  public enum Form: String, ChoiceValue {
    case workbook
    case csv = "CSV"
  }

  public var id = RoundRequestID("")
  public var agency: AgencyID?
  /// Who was asked on the agency's behalf, and in whose name its answers are kept.
  public var recipient: Party?
  public var form = Form.workbook
  public var sentOn: Day?
  /// The round's own due day or, where it was asked after that, the next of the round's days.
  public var dueOn: Day?
  public var chases: [Chase] = []
  /// The files that came back; a later one adds to those before it.
  public var receipts: [RoundReceipt] = []
  public var asks: [RoundAsk] = []

  public init() {}

  public mutating func visit<V: FieldVisitor>(_ fields: inout V) {
    fields.field(Field("agency", .required), &agency)
    fields.field("recipient", &recipient)
    fields.field("form", &form)
    fields.field(Field("sentOn", "Asked", .past), &sentOn)
    fields.field(Field("dueOn", "Due"), &dueOn)
    fields.items("chases", &chases)
    fields.items("receipts", &receipts)
    fields.items("asks", &asks)
  }
}

public typealias RoundRequestID = Identifier<RoundRequest>

/// One file that an agency sent back.
public struct RoundReceipt: Item {
  public var id = Identifier<RoundReceipt>("")
  public var on: Day?
  /// The file's name as it came.
  public var document = ""
  /// The SHA-256 of its bytes, in hexadecimal, by which the same file is known when it comes again.
  public var fingerprint = ""

  public init() {}

  public mutating func visit<V: FieldVisitor>(_ fields: inout V) {
    fields.field(Field("on", "Received", [.required, .past]), &on)
    fields.field("document", &document)
    fields.field("fingerprint", &fingerprint)
  }
}
