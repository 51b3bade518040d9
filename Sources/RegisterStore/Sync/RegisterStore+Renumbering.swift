import Casework

extension RegisterStore {
  /// Gives records that another copy has not seen yet another reference, where that copy gave out theirs too.
  ///
  /// By the command anyone could give: the old reference is kept, and one undo takes it back.
  func renumber(
    notIn known: Set<String>, on occasion: Occasion
  ) throws(RegisterError) -> [SyncReport.Renumbering] {
    var renumbered: [SyncReport.Renumbering] = []
    for holder in holders.sorted(by: { $0.reference < $1.reference }) {
      guard let path = paths[holder.key], !known.contains(path), isTaken(holder, in: known) else { continue }
      let reference = try freeReference(instead: holder.reference)
      guard let command = Self.renumbering(holder.key, to: reference),
        case .saved = try commit([command], on: occasion)
      else { continue }
      renumbered.append(SyncReport.Renumbering(from: holder.reference, to: reference))
    }
    return renumbered
  }

  private struct Holder {
    let key: DocumentKey
    let reference: String
    let formerly: [String]
  }

  private var holders: [Holder] {
    register.cases.values.map { Holder(key: .caseFile($0.id), reference: $0.reference, formerly: $0.formerly) }
      + register.plans.values.map { Holder(key: .plan($0.id), reference: $0.reference, formerly: $0.formerly) }
      + register.audits.values.map { Holder(key: .audit($0.id), reference: $0.reference, formerly: $0.formerly) }
      + register.rounds.values.map { Holder(key: .round($0.id), reference: $0.reference, formerly: $0.formerly) }
  }

  private func isTaken(_ holder: Holder, in known: Set<String>) -> Bool {
    holders.contains { other in
      other.key != holder.key && paths[other.key].map(known.contains) ?? false
        && ([other.reference] + other.formerly).contains { $0.lowercased() == holder.reference.lowercased() }
    }
  }

  /// The next number of the series; where the reference is of none, itself with a number after it.
  private func freeReference(instead reference: String) throws(RegisterError) -> String {
    let parts = reference.split(separator: "-")
    if parts.count >= 3, Int(parts[parts.count - 1]) != nil, let year = Int(parts[parts.count - 2]) {
      return try nextReference(prefix: parts.dropLast(2).joined(separator: "-"), year: year)
    }
    let taken = Set(holders.flatMap { [$0.reference] + $0.formerly }.map { $0.lowercased() })
    var number = 2
    while taken.contains("\(reference)-\(number)".lowercased()) { number += 1 }
    return "\(reference)-\(number)"
  }

  private static func renumbering(_ key: DocumentKey, to reference: String) -> (any Command)? {
    switch key {
    case .caseFile(let id): RenumberCase(id, to: reference)
    case .plan(let id): RenumberPlan(id, to: reference)
    case .audit(let id): RenumberAudit(id, to: reference)
    case .round(let id): RenumberRound(id, to: reference)
    case .settings, .agencies, .people, .groups, .themes, .chronology: nil
    }
  }
}
