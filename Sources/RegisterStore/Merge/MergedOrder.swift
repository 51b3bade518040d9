/// The order of a list that two sides added to, took from and rearranged; the same whichever side is called left.
///
/// What was there keeps its order, or takes that of the side that rearranged it. What was added stays behind the entry it was
/// added after; entries of both sides at one place go by their day where all have one, else side by side.
struct MergedOrder {
  let base: [String]
  let left: [String]
  let right: [String]
  /// What is in the merged list.
  let kept: Set<String>
  /// The day an entry tells of, as stored; nothing where it has none.
  let day: (String) -> String?

  func ids() -> [String] {
    let standing = standing()
    let (leftRuns, rightRuns) = (runs(of: left, after: Set(standing)), runs(of: right, after: Set(standing)))
    var placed: Set<String> = []
    var ordered: [String] = []
    for anchor in [nil] + standing.map(Optional.some) {
      if let anchor { ordered.append(anchor) }
      for id in weave(leftRuns[anchor ?? ""] ?? [], rightRuns[anchor ?? ""] ?? [])
      where placed.insert(id).inserted {
        ordered.append(id)
      }
    }
    return ordered
  }

  /// What both came from and is still there, in the order that rules.
  private func standing() -> [String] {
    let known = Set(base)
    let old = base.filter(kept.contains)
    let sides = [left, right].map { side in side.filter { known.contains($0) && kept.contains($0) } }
    let moved = sides.filter { side in
      let present = Set(side)
      return side != old.filter(present.contains)
    }
    guard var order = moved.min(by: { $0.lexicographicallyPrecedes($1) }) else { return old }
    // What the rearranging side took away and the other kept comes after what it came after before.
    var present = Set(order)
    for (place, id) in old.enumerated() where present.insert(id).inserted {
      let before = place == 0 ? nil : order.firstIndex(of: old[place - 1])
      order.insert(id, at: before.map { $0 + 1 } ?? 0)
    }
    return order
  }

  /// What a side added, by the standing entry it comes after; under "" what comes first.
  private func runs(of side: [String], after standing: Set<String>) -> [String: [String]] {
    var runs: [String: [String]] = [:]
    var anchor = ""
    for id in side where kept.contains(id) {
      if standing.contains(id) { anchor = id } else { runs[anchor, default: []].append(id) }
    }
    return runs
  }

  private func weave(_ one: [String], _ other: [String]) -> [String] {
    guard let first = one.first, let second = other.first else { return one + other }
    if first == second { return [first] + weave(Array(one.dropFirst()), Array(other.dropFirst())) }
    if (one + other).contains(where: { day($0) == nil }) {
      return isBefore(first, second) ? one + other : other + one
    }
    var (one, other) = (one[...], other[...])
    var woven: [String] = []
    while let first = one.first, let second = other.first {
      if first == second { other.removeFirst() }
      woven.append(isBefore(second, first) ? other.removeFirst() : one.removeFirst())
    }
    return woven + one + other
  }

  private func isBefore(_ one: String, _ other: String) -> Bool { (day(one) ?? "", one) < (day(other) ?? "", other) }
}
