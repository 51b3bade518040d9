extension RegisterStore {
  /// The reference for a new record: one more than the highest number ever given out in that series, whether its record
  /// still exists or not: "SAR-2026-005".
  ///
  /// - Parameter prefix: what the series begins with: "SAR", "PLAN".
  public func nextReference(prefix: String, year: Int) throws(RegisterError) -> String {
    var digest = try currentDigest()
    for file in register.cases.values {
      for reference in [file.reference] + file.formerly { digest.note(reference: reference) }
    }
    for plan in register.plans.values {
      for reference in [plan.reference] + plan.formerly { digest.note(reference: reference) }
    }
    for audit in register.audits.values {
      for reference in [audit.reference] + audit.formerly { digest.note(reference: reference) }
    }
    for round in register.rounds.values {
      for reference in [round.reference] + round.formerly { digest.note(reference: reference) }
    }
    for stone in register.settings.erased {
      for reference in [stone.reference] + stone.formerly { digest.note(reference: reference) }
    }
    for path in Array(files.keys) + Array(digest.files.keys) {
      let name = RegisterFolder.split(path).name
      if let hyphen = name.lastIndex(of: "-") { digest.note(reference: String(name[..<hyphen])) }
    }
    let number = String((digest.numbers["\(prefix)-\(year)"] ?? 0) + 1)
    return "\(prefix)-\(year)-" + String(repeating: "0", count: max(0, 3 - number.count)) + number
  }
}
