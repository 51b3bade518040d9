/// Records a look at whether a change had the effect that was meant, or agrees a day for one.
///
/// A check with an identifier that is there already takes its place: what was scheduled is now done.
public struct RecordImpactCheck: Command {
  public let plan: PlanID
  public let about: PlanEntry
  public let check: ImpactCheck
  /// The day on which it is written down.
  public let today: Day

  public init(plan: PlanID, about: PlanEntry, check: ImpactCheck, today: Day) {
    self.plan = plan
    self.about = about
    self.check = check
    self.today = today
  }

  public func words(in register: Register) -> String {
    let reference = register.reference(of: about, in: plan)
    guard check.done != nil else { return "schedule the \(check.kind.words) check of \(reference)" }
    return "\(check.kind.words) check of \(reference): \(check.finding)"
  }

  public func violations(in register: Register) -> [Violation] {
    register.violations(finding: about, in: plan) + check.violations + futureViolations
  }

  private var futureViolations: [Violation] {
    guard let done = check.done, done > today else { return [] }
    let sentence = "A check cannot have been made on \(done.words), which is after today."
    return [Violation("not-in-future", sentence, field: "done")]
  }

  public func apply(to register: inout Register) {
    register.change(plan) { plan in
      switch about {
      case .action(let id): plan.change(id) { $0.checks.put(check) }
      case .recommendation(let id): plan.change(id) { $0.checks.put(check) }
      }
    }
  }
}

extension Array where Element: Item {
  /// Puts an entry in the place of the one with its identifier, or at the end.
  mutating func put(_ entry: Element) {
    if let place = firstIndex(where: { $0.id == entry.id }) { self[place] = entry } else { append(entry) }
  }
}
