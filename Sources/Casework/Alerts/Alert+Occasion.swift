extension Alert {
  /// What falls on the due day, the same before that day and after it: "The plan's review"; empty where the record itself
  /// is due.
  var occasion: String {
    switch code {
    case .actionOverdue: ""
    case .returnLate: "The \(details.dropFirst().first ?? "") of \(details.first ?? "")"
    default: details.first ?? ""
    }
  }

  /// A name for what falls on the due day that stays when the day moves or passes, so that a calendar that takes it in
  /// again changes its entry in place of adding another. Letters, digits, hyphens and full stops.
  public var standingName: String {
    let words = occasion.lowercased().split { !$0.isASCII || !($0.isLetter || $0.isNumber) }.joined(separator: "-")
    return [document.text, item?.text ?? "", words].filter { !$0.isEmpty }.joined(separator: ".")
  }
}

extension DocumentKey {
  /// The record's identifier, or what kind of document it is.
  fileprivate var text: String {
    switch self {
    case .settings: "settings"
    case .agencies: "agencies"
    case .people: "people"
    case .groups: "groups"
    case .themes: "themes"
    case .caseFile(let id): id.text
    case .plan(let id): id.text
    case .audit(let id): id.text
    case .round(let id): id.text
    case .chronology(let id): id.text
    }
  }
}
