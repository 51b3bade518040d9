/// The audits a board planned for one year, group by group, and what came of them.
public struct AuditProgramme: Sendable, Equatable {
  /// "2026/27".
  public let year: String
  public let groups: [AuditProgrammeGroup]

  public var rows: [AuditProgrammeRow] { groups.flatMap(\.rows) }

  /// Done of planned, over all groups.
  public var completion: Share { rows.completion }
}

/// One group's part of a programme.
public struct AuditProgrammeGroup: Sendable, Equatable {
  /// Nothing for the audits that no group owns.
  public let group: GroupID?
  /// "Quality and Performance Group", "No group".
  public let title: String
  /// In the order of the days they were to start by; those without one at the end.
  public let rows: [AuditProgrammeRow]

  public var completion: Share { rows.completion }
}

/// One audit as a year's programme tells of it.
public struct AuditProgrammeRow: Sendable, Equatable {
  /// What came of it in that year.
  public enum Standing: String, ChoiceValue {
    case planned
    case underWay = "under way"
    case done, replaced
    case carriedForward = "carried forward"
  }

  public let audit: AuditID
  public let reference: String
  public let topic: String
  public let kind: AuditKind
  public let stage: AuditStage
  public let standing: Standing
  /// The audit in its place, by reference, or the year it was carried into.
  public let ledTo: String
  /// Why it was replaced or carried forward.
  public let reason: String
  /// The year it was first planned for.
  public let originalYear: String
  /// How often it had been carried forward when it came into this year.
  public let slips: Int
  public let startBy: Day?
  /// What its timetable asks for next; nothing for one that this year is done with.
  public let next: AuditMilestone?
  /// Days past that; 0 where it is not late.
  public let daysLate: Int

  public var isLate: Bool { daysLate > 0 }
}

extension [AuditProgrammeRow] {
  /// How many of the year's audits are done.
  ///
  /// Counted as done is one that was reported, whatever has come of it since. Counted as planned is every audit of the
  /// year, with those carried out of it, which were planned and not done; one that was replaced is left out, since the
  /// audit in its place counts.
  public var completion: Share {
    Share(count { $0.standing == .done }, of: count { $0.standing != .replaced })
  }
}

extension Register {
  /// The programme of a year: the audits that stand in it and those carried out of it.
  ///
  /// What agencies audited by themselves, or was inspected, is no part of the board's programme.
  /// - Parameter year: as audits name it: "2026/27".
  public func auditProgramme(year: String, on day: Day) -> AuditProgramme {
    let rows = auditsInOrder.filter { $0.partner == nil }.compactMap { audit in
      programmeRow(of: audit, in: year, on: day).map { (group: group(audit.owningGroup), row: $0) }
    }
    let groups = Dictionary(grouping: rows) { $0.group?.id }.map { id, members in
      AuditProgrammeGroup(
        group: id, title: members[0].group?.name ?? "No group", rows: members.map(\.row).inOrderOfStart)
    }
    return AuditProgramme(
      year: year, groups: groups.sorted { ($0.group == nil ? 1 : 0, $0.title) < ($1.group == nil ? 1 : 0, $1.title) })
  }

  /// Every year that some audit stands in or has left, the latest first.
  public var auditProgrammeYears: [String] {
    let own = audits.values.filter { $0.partner == nil }
    return Set(own.flatMap { [$0.year] + $0.yearSlips.map(\.from) }).filter { !$0.isEmpty }.sorted(by: >)
  }

  private func programmeRow(of audit: Audit, in year: String, on day: Day) -> AuditProgrammeRow? {
    let place = audit.yearSlips.firstIndex { $0.from == year }
    guard let slips = place ?? (audit.year == year ? audit.slips : nil) else { return nil }
    let left = place.map { audit.yearSlips[$0] }
    let standing = left == nil ? audit.standing : .carriedForward
    let next = [.planned, .underWay].contains(standing) ? audit.nextMilestone(of: settings.board) : nil
    return AuditProgrammeRow(
      audit: audit.id, reference: audit.reference, topic: audit.topic, kind: audit.kind, stage: audit.stage,
      standing: standing, ledTo: ledTo(audit, left), reason: left?.reason ?? audit.replacedReason,
      originalYear: audit.originalYear, slips: slips, startBy: audit.timetable.startBy, next: next,
      daysLate: next?.due.daysLate(on: day) ?? 0)
  }

  private func ledTo(_ audit: Audit, _ left: YearSlip?) -> String {
    left?.to ?? audit.outcome.replacedBy.flatMap { audits[$0]?.reference } ?? ""
  }
}

extension Audit {
  fileprivate var standing: AuditProgrammeRow.Standing {
    switch stage {
    case .scheduled: .planned
    case .initiated, .collecting, .moderation: .underWay
    case .reported, .actionPlan, .signedOff, .closed: .done
    case .replaced: .replaced
    }
  }

  fileprivate var replacedReason: String { stage == .replaced ? moves.last?.reason ?? "" : "" }
}

extension [AuditProgrammeRow] {
  fileprivate var inOrderOfStart: Self {
    sorted { left, right in
      switch (left.startBy, right.startBy) {
      case (let a?, let b?) where a != b: a < b
      case (_?, nil): true
      case (nil, _?): false
      default: left.reference.isBefore(right.reference)
      }
    }
  }
}
