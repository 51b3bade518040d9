/// Which record an alert is about and who owes what it asks for.
final class AlertPlace: Sendable {
  let record: String
  let document: DocumentKey
  let item: AnyID?
  let title: String
  let agency: AgencyNames?
  let person: String
  let group: GroupID?

  init(
    record: String, document: DocumentKey, item: AnyID?, title: String = "", agency: AgencyNames? = nil,
    person: String = "", group: GroupID? = nil
  ) {
    self.record = record
    self.document = document
    self.item = item
    self.title = title
    self.agency = agency
    self.person = person
    self.group = group
  }

  /// The place of an entry of the same document; who owes something is the same where no one else is named.
  func entry(
    _ item: AnyID, record: String, title: String? = nil, agency: AgencyNames? = nil, person: String? = nil
  ) -> AlertPlace {
    AlertPlace(
      record: record, document: document, item: item, title: title ?? self.title, agency: agency ?? self.agency,
      person: person ?? self.person, group: group)
  }
}

extension AlertPlace: Equatable {
  static func == (left: AlertPlace, right: AlertPlace) -> Bool {
    left === right
      || left.record == right.record && left.document == right.document && left.item == right.item
        && left.title == right.title && left.agency == right.agency && left.person == right.person
        && left.group == right.group
  }
}
