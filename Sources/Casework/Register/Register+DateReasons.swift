// Why every date of a thing is what it is: what `why` shows for whatever an address names.
extension Register {
  /// The rule behind each date that follows from one, then the days that someone entered.
  ///
  /// A plan's own dates are told without those of its actions and recommendations, each of which tells its own.
  public func dateReasons(for address: Address, on day: Day) -> [DateReason] {
    ruledReasons(for: address, on: day) + retentionReason(for: address) + enteredReason(for: address)
  }

  private func retentionReason(for address: Address) -> [DateReason] {
    switch address {
    case .caseFile, .plan, .audit, .round: break
    default: return []
    }
    guard let kept = retention(of: address.document) else { return [] }
    let lines = [ClockExplanation.Line(label: "because", text: kept.basis)]
    return [DateReason(title: "Kept until", due: kept.until, lines: lines)]
  }

  private func ruledReasons(for address: Address, on day: Day) -> [DateReason] {
    switch address {
    case .caseFile(let id), .casePart(let id, _): return cases[id]?.dateReasons(on: day, in: self) ?? []
    case .agencyReturn(let id, let entry, _):
      guard let file = cases[id] else { return [] }
      // Reasons come in the order of the clocks.
      return zip(file.clockReadings(on: day, in: self), file.dateReasons(on: day, in: self))
        .filter { $0.0.agencyReturn == entry }.map(\.1)
    case .plan(let id): return plans[id].map { dateReasons(of: $0, on: day) + nextDueReason(of: $0, on: day) } ?? []
    case .recommendation(let id, let entry):
      guard let plan = plans[id], let found = plan.recommendation(entry) else { return [] }
      return dateReasons(of: found, in: plan, on: day)
    case .action(let id, let entry):
      guard let plan = plans[id], let found = plan.actions.first(where: { $0.id == entry }) else { return [] }
      return dateReasons(of: found, in: plan, on: day)
    case .audit(let id): return audits[id].map { dateReasons(of: $0, on: day) } ?? []
    case .auditReturn(let id, let entry):
      return audits[id]?.agencyReturn(entry).map { dateReasons(of: $0, on: day) } ?? []
    case .round(let id): return rounds[id].map { dateReasons(of: $0, on: day) } ?? []
    case .roundRequest(let id, let entry): return rounds[id]?.request(entry).map { dateReasons(of: $0, on: day) } ?? []
    default: return []
    }
  }

  /// The next day on which one of a plan's open actions is due, and which.
  private func nextDueReason(of plan: Plan, on day: Day) -> [DateReason] {
    let open = plan.actions.filter {
      !$0.hasEnded && $0.stage != .completed && $0.currentDue.map { $0 >= day } ?? false
    }
    guard let due = open.compactMap(\.currentDue).min() else { return [] }
    let names = open.filter { $0.currentDue == due }.map { plan.reference(of: $0) }
    let lines = [
      ClockExplanation.Line(label: "due", text: due.wordsWithWeekday),
      ClockExplanation.Line(label: "of", text: names.joined(separator: ", ")),
    ]
    return [DateReason(title: "Next due: the first day on which an open action is", due: due, lines: lines)]
  }

  private func enteredReason(for address: Address) -> [DateReason] {
    var (copy, work) = (self, EnteredDays())
    let all = copy.perform(&work, on: address.document, keeping: false) ?? []
    let own = all.filter { address.holds($0.path) }
    guard !own.isEmpty else { return [] }
    let lines = own.map { ClockExplanation.Line(label: $0.day.words, text: $0.label) }
    return [DateReason(title: "Days as they were entered", due: nil, lines: lines)]
  }
}

extension Address {
  /// Whether a field of its document is told under it: all of a case, of a plan or an audit what is not
  /// its entries', else its own.
  fileprivate func holds(_ field: FieldPath) -> Bool {
    switch self {
    case .caseFile, .casePart: return true
    case .plan: return !field.begins(with: ["objectives", "recommendations", "actions"])
    case .round: return !field.begins(with: ["requests"])
    case .audit: return !field.begins(with: ["returns", "cases", "sheets", "tallies", "findings"])
    default: return !path.isEmpty && field.steps.starts(with: path.steps)
    }
  }
}

extension FieldPath {
  /// Whether it leads into one of those fields of its document; so does one that says nothing.
  fileprivate func begins(with keys: Set<String>) -> Bool {
    guard case .key(let first)? = steps.first else { return true }
    return keys.contains(first)
  }
}
