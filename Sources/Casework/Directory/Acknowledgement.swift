/// An alert that someone has seen and accepted for now. It returns after `until`, or when its facts change.
public struct Acknowledgement: Item {
  public var id = Identifier<Acknowledgement>("")
  /// The alert's code: "action-overdue".
  public var code = ""
  /// The entry within the record, where the alert is about one.
  public var about: AnyID?
  /// What the alert said when it was accepted; a different fact brings it back.
  public var facts = ""
  public var reason = ""
  public var by: Party?
  public var on: Day?
  public var until: Day?

  public init() {}

  public mutating func visit<V: FieldVisitor>(_ fields: inout V) {
    fields.field(Field("code", .required), &code)
    fields.field("about", &about)
    fields.field("facts", &facts)
    fields.field(Field("reason", .required), &reason)
    fields.field("by", &by)
    fields.field("on", &on)
    fields.field(Field("until", .required), &until)
  }
}
