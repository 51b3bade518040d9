/// Something of weight that happened in a case on a day.
public struct CaseEvent: Sendable, Equatable {
  public enum Kind: String, ChoiceValue {
    case received = "referral received"
    case decided = "referral decided"
    case commissioned = "review commissioned"
    case approved = "report approved"
    case reportPublished = "report published"
    case briefPublished = "learning brief published"
    case notPublished = "decided not to publish"
    case closed = "review closed"
    case discontinued = "review discontinued"
    case converted = "review converted"
  }

  public let kind: Kind
  public let caseFile: CaseID
  /// "SAR-2026-004".
  public let reference: String
  public let caseKind: CaseKind
  /// The pseudonyms.
  public let subject: String
  public let on: Day
  /// What was decided, where it was published, or why not.
  public let words: String
}

extension Register {
  /// What happened in cases in a span of days, in order of days.
  public func caseEvents(in span: ClosedRange<Day>) -> [CaseEvent] {
    casesInNaturalOrder.flatMap { file in
      events(of: file).compactMap { kind, on, words in
        guard let on, span.contains(on) else { return nil }
        return CaseEvent(
          kind: kind, caseFile: file.id, reference: file.reference, caseKind: file.kind,
          subject: file.subjects.map(\.pseudonym).joined(separator: ", "), on: on, words: words)
      }
    }.inOrder(of: \.on)
  }

  private func events(of file: CaseFile) -> [(CaseEvent.Kind, Day?, String)] {
    let referral =
      file.referral.map { [(CaseEvent.Kind.received, $0.received, "")] + decisions(of: $0, in: file) } ?? []
    guard let review = file.review else { return referral }
    return referral + [(.commissioned, review.commissioned, review.methodology)] + review.stageEvents
      + review.publicationEvents
  }

  private func decisions(of referral: Referral, in file: CaseFile) -> [(CaseEvent.Kind, Day?, String)] {
    let framework = reference.framework(file.framework)
    let words = { (code: String) in framework?.outcome(code)?.words ?? code }
    let standing = referral.decision?.outcome ?? ""
    let moves = referral.moves.filter { $0.to == .decided }
    guard !moves.isEmpty else { return [(.decided, referral.decision?.on, words(standing))] }
    return moves.map { (.decided, $0.on, words($0.outcome.isEmpty ? standing : $0.outcome)) }
  }
}

extension Review {
  fileprivate var stageEvents: [(CaseEvent.Kind, Day?, String)] {
    moves.compactMap { move in
      switch move.to {
      case .approved: (.approved, move.on, "")
      case .closed: (.closed, move.on, "")
      case .discontinued: (.discontinued, move.on, move.reason)
      case .converted: (.converted, move.on, move.reason)
      default: nil
      }
    }
  }

  fileprivate var publicationEvents: [(CaseEvent.Kind, Day?, String)] {
    let report = reportPublication.compactMap { move -> (CaseEvent.Kind, Day?, String)? in
      switch move.to {
      case .published: (.reportPublished, move.on, move.address)
      case .notPublished: (.notPublished, move.on, move.reason)
      default: nil
      }
    }
    return report + briefPublication.filter { $0.to == .published }.map { (.briefPublished, $0.on, $0.address) }
  }
}

/// An audit that reached a stage on a day.
public struct AuditEvent: Sendable, Equatable {
  public let audit: AuditID
  public let reference: String
  public let topic: String
  public let kind: AuditKind
  public let to: AuditStage
  public let on: Day
}

extension Register {
  /// The moves of audits in a span of days, in order of days.
  public func auditEvents(in span: ClosedRange<Day>) -> [AuditEvent] {
    auditsInNaturalOrder.flatMap { audit in
      audit.moves.compactMap { move in
        guard let to = move.to, let on = move.on, span.contains(on) else { return nil }
        return AuditEvent(
          audit: audit.id, reference: audit.reference, topic: audit.topic, kind: audit.kind, to: to, on: on)
      }
    }.inOrder(of: \.on)
  }
}
