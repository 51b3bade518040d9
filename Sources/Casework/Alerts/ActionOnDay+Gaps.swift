// What an action lacks: someone, a day, a measure, news.
extension ActionOnDay {
  static let gaps: [@Sendable (ActionOnDay) -> Concern?] = [
    { $0.noLead }, { $0.leadLeft }, { $0.noDate }, { $0.invalidDate }, { $0.noMeasure }, { $0.noUpdate },
    { $0.noProgress }, { $0.manyExtensions },
  ]

  var noLead: Concern? { isActive && action.leads.isEmpty ? Concern(.noLead) : nil }

  var leadLeft: Concern? {
    guard isActive else { return nil }
    let left = action.leads.lazy.compactMap { $0.person.flatMap { context.directory.people[$0] } }
      .first { $0.hasLeft(by: day) }
    return left.map { Concern(.leadLeft, days: context.days(since: $0.activeTo), $0.name) }
  }

  /// Without a due day it is never overdue and never fine: it says that it has none, and for how long.
  var noDate: Concern? {
    guard isActive, due == nil, let reason = undatedReason else { return nil }
    return Concern(.noDate, days: context.days(since: begun), reason)
  }

  private var undatedReason: String? {
    let timescale = action.timescale
    switch timescale.kind {
    case .invalid: return nil
    case .recurring: return timescale.every == nil ? "“\(timescale.printed)” sets no period" : nil
    case .event: return "Blocked, awaiting \(timescale.awaitingWords)"
    case .before: return "Blocked until a day is known for what “\(timescale.printed)” waits for"
    case .blank: return "No date"
    default: return "No date, only “\(timescale.printed)”"
    }
  }

  var invalidDate: Concern? {
    guard isActive, due == nil, action.timescale.kind == .invalid else { return nil }
    return Concern(.invalidDate, action.timescale.printed)
  }

  var noMeasure: Concern? {
    guard isActive, !action.hasMeasure else { return nil }
    return Concern(.noMeasure)
  }

  var noUpdate: Concern? {
    guard isStarted, !action.progress.isEmpty else { return nil }
    let last = action.lastProgress ?? action.moves.last?.on
    guard let last, let days = context.days(since: last) else { return nil }
    if let asked = context.updateRounds.askings[action.id] {
      guard !asked.hasAnswer, last < asked.on else { return nil }
      return Concern(.noUpdate, days: days, last.iso, asked.round)
    }
    return days > context.settings.noUpdateDays ? Concern(.noUpdate, days: days, last.iso) : nil
  }

  /// From the day after it began: no one has news of a thing on its first day.
  var noProgress: Concern? {
    guard isStarted || stage == .onHold, action.progress.isEmpty else { return nil }
    let days = context.days(since: action.moves.day(reached: .inProgress) ?? begun)
    return days == 0 ? nil : Concern(.noProgress, days: days)
  }

  var manyExtensions: Concern? {
    guard isActive, action.extensions.count >= context.settings.manyExtensions else { return nil }
    let slips = action.slips
    guard slips >= context.settings.manyExtensions else { return nil }
    return Concern(.manyExtensions, String(slips), action.originalDue?.words ?? "no day")
  }
}

extension Timescale {
  /// What an event waits for, else the words as printed.
  fileprivate var awaitingWords: String { awaiting.isEmpty ? "“\(printed)”" : awaiting }
}
