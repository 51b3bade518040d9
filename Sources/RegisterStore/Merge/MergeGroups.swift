/// Facts that belong together: where both sides changed any of them, all are taken from one side.
///
/// A due day beside the words it was printed as, a decision beside its reason: half of each would be a fact no one wrote.
enum MergeGroups {
  /// Parts that are taken whole, by their key.
  static let parts: Set<String> = [
    "timescale", "decision", "recommendation", "panelReply", "closing", "noAction", "printed", "tool",
  ]

  /// Fields of one entry that are taken together, by their keys.
  static let fields: [Set<String>] = [
    ["decision", "decidedBy", "decidedOn", "decisionReason", "leftOut"],
    ["answer", "reason", "by", "on"],
    ["settlement", "settledOn", "reason"],
    ["windowFrom", "windowTo"],
    ["periodFrom", "periodTo"],
    ["current", "currentOn"],
    ["target", "targetOn"],
    ["location", "sha256"],
    ["isMet", "by", "on"],
    ["done", "finding"],
    ["grade", "rationale"],
    ["publishedOn", "publishedAt", "notPublishedReason"],
  ]

  /// Lists that only grow and of which the last entry counts, with the field that says what.
  static let lastCounts = [
    "moves": "to", "extensions": "to", "claims": "level", "reportPublication": "to", "briefPublication": "to",
  ]

  /// The keys of an object in the groups they are merged in: each key once, in the group that most of the keys stand in.
  static func units(of keys: [String]) -> [[String]] {
    var taken: Set<String> = []
    var units: [[String]] = []
    for key in keys where !taken.contains(key) {
      let groups = fields.filter { $0.contains(key) }.map { group in
        keys.filter { group.contains($0) && !taken.contains($0) }
      }
      let unit = groups.reduce([key]) { $1.count > $0.count ? $1 : $0 }
      taken.formUnion(unit)
      units.append(unit)
    }
    return units
  }
}
