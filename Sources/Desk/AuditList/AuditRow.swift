import Casework

/// One audit as the list shows it.
struct AuditRow: FilterSubject, Equatable {
  let id: AuditID
  let reference: String
  let topic: String
  let kind: AuditKind
  let stage: AuditStage

  init(_ audit: Audit) {
    (id, reference, topic) = (audit.id, audit.reference, audit.topic)
    (kind, stage) = (audit.kind, audit.stage)
  }

  static let vocabulary = FilterVocabulary("audits", fields: [.reference, .stage, .kind])

  func mentions(_ word: FoldedText) -> Bool {
    [reference, topic, kind.words, stage.words].contains(where: word.isIn)
  }

  func value(of field: FilterField) -> FilterValue {
    switch field {
    case .reference: .words([reference])
    case .stage: .words([stage.words])
    case .kind: .words([kind.words])
    default: .unknown
    }
  }

  func isA(_ state: FilterState) -> Bool? { nil }
  func has(_ thing: FilterThing) -> Bool? { nil }
}
