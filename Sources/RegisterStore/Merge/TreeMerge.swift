import StrictJSON

/// Merges two versions of a document with the one they both came from: objects key by key, lists by the identifiers of their
/// entries, plain lists as ordered sets.
///
/// It commutes: which side is called ours changes nothing, not a byte. Of two values for one field the one that stands is chosen
/// by their content alone. Nothing that a side added is dropped: it is in the tree or in a clash.
struct TreeMerge {
  private(set) var clashes: [MergeClash] = []

  /// The merged tree, nothing where both took it away or one did and the other left it as it was, and what clashed, in order.
  static func merge(
    base: JSONValue?, ours: JSONValue?, theirs: JSONValue?
  ) -> (tree: JSONValue?, clashes: [MergeClash]) {
    var merge = TreeMerge()
    let tree = merge.whole(Versions(base, ours, theirs))
    return (tree, merge.clashes)
  }

  /// One value in three versions; nothing where it is not there.
  struct Versions {
    let base: JSONValue?
    let left: JSONValue?
    let right: JSONValue?

    init(_ base: JSONValue?, _ left: JSONValue?, _ right: JSONValue?) {
      self.base = base
      self.left = left
      self.right = right
    }

    /// The answer where at most one side changed it; the box tells "taken away" from "both changed it".
    var settled: (value: JSONValue?, isSettled: Bool) {
      if left == right || right == base { return (left, true) }
      if left == base { return (right, true) }
      return (nil, false)
    }

    func map(_ part: (JSONValue?) -> JSONValue?) -> Versions { Versions(part(base), part(left), part(right)) }
  }

  private mutating func whole(_ versions: Versions) -> JSONValue? {
    let (value, isSettled) = versions.settled
    if isSettled { return value }
    guard versions.left != nil, versions.right != nil else { return edited(versions, at: []) }
    return merged(versions, at: [])
  }

  private mutating func merged(_ versions: Versions, at path: [String]) -> JSONValue? {
    let (value, isSettled) = versions.settled
    if isSettled { return value }
    if MergeGroups.parts.contains(path.last ?? ""), versions.isOf({ $0.object != nil }) {
      return chosen(versions, at: path, from: [path.last ?? ""])
    }
    if versions.isOf({ $0.object != nil }) { return object(versions, at: path) }
    if versions.isOf({ $0.entryIDs != nil }), versions.isOf({ $0.array?.isEmpty == false }, least: 1) {
      return entries(versions, at: path)
    }
    if versions.isOf({ $0.isPlainSet }) { return plainSet(versions) }
    return chosen(versions, at: path, from: [])
  }
}

// Objects and their fields.
extension TreeMerge {
  private mutating func object(_ versions: Versions, at path: [String]) -> JSONValue? {
    let (base, left, right) = (versions.base?.object, versions.left?.object, versions.right?.object)
    var keys = left?.keys ?? []
    let present = Set(keys)
    keys += (right?.keys ?? []).filter { !present.contains($0) }
    var values: [String: JSONValue] = [:]
    for unit in MergeGroups.units(of: keys.sorted()) {
      let group = versions.map { version in version?.object.map { .object($0.only(unit)) } }
      if unit.count > 1, !group.settled.isSettled {
        for member in chosen(group, at: path, from: [])?.object?.members ?? [] { values[member.key] = member.value }
      } else {
        for key in unit { values[key] = merged(versions.map { $0?.object?[key] }, at: path + [key]) }
      }
    }
    let order = MergedOrder(
      base: base?.keys ?? [], left: left?.keys ?? [], right: right?.keys ?? [], kept: Set(values.keys)
    ) { _ in nil }
    let members = order.ids().compactMap { key in values[key].map { (key, $0) } }
    if members.isEmpty, versions.left == nil || versions.right == nil { return nil }
    return .object(JSONObject(members))
  }

  /// One side's value whole, and the clash with the other's: an edit over a removal, else as their content decides.
  ///
  /// - Parameter last: what of the path names the part itself, so that the clash stands at what holds it.
  private mutating func chosen(_ versions: Versions, at path: [String], from last: [String]) -> JSONValue? {
    let (kept, other) = versions.byContent
    let place = Array(path.dropLast(last.count))
    let differences =
      if kept?.object == nil, other?.object == nil {
        [MergeClash.Difference(path: path.suffix(1), kept: kept, other: other)]
      } else {
        Self.differences(kept, other, at: last)
      }
    let isSingle = kept?.object == nil && other?.object == nil
    clashes.append(
      MergeClash(kind: .field, place: isSingle ? Array(path.dropLast()) : place, differences: differences))
    return kept
  }

  /// The single fields in which two values differ.
  private static func differences(
    _ kept: JSONValue?, _ other: JSONValue?, at path: [String]
  ) -> [MergeClash.Difference] {
    if kept == other { return [] }
    guard (kept ?? other)?.object != nil, kept?.object != nil || kept == nil, other?.object != nil || other == nil
    else {
      return [MergeClash.Difference(path: path, kept: kept, other: other)]
    }
    let keys = Set((kept?.object?.keys ?? []) + (other?.object?.keys ?? [])).sorted()
    return keys.flatMap { differences(kept?.object?[$0], other?.object?[$0], at: path + [$0]) }
  }

  /// What one side took away and the other changed: it stays.
  private mutating func edited(_ versions: Versions, at path: [String]) -> JSONValue? {
    clashes.append(MergeClash(kind: .removed, place: path, differences: []))
    return versions.left ?? versions.right
  }
}

// Lists.
extension TreeMerge {
  private mutating func entries(_ versions: Versions, at path: [String]) -> JSONValue? {
    let lists = [versions.base, versions.left, versions.right].map { $0?.array ?? [] }
    let ids = lists.map { $0.compactMap(\.id) }
    let known = lists.map { Dictionary($0.map { ($0.id ?? "", $0) }, uniquingKeysWith: { first, _ in first }) }
    var values: [String: JSONValue] = [:]
    for id in Set(ids[1] + ids[2]).sorted() {
      values[id] = entry(Versions(known[0][id], known[1][id], known[2][id]), at: path + ["#" + id])
    }
    let order = MergedOrder(base: ids[0], left: ids[1], right: ids[2], kept: Set(values.keys)) {
      values[$0]?.object?["on"]?.string
    }
    let merged = order.ids().compactMap { values[$0] }
    noteLast(of: merged, ids, at: path)
    return merged.isEmpty && (versions.left == nil || versions.right == nil) ? nil : .array(merged)
  }

  private mutating func entry(_ versions: Versions, at path: [String]) -> JSONValue? {
    let (value, isSettled) = versions.settled
    if isSettled { return value }
    if versions.left != nil, versions.right != nil { return object(versions, at: path) }
    return versions.base == nil ? versions.left ?? versions.right : edited(versions, at: path)
  }

  /// Notes that both sides added a last entry, where the two say different things.
  private mutating func noteLast(of merged: [JSONValue], _ ids: [[String]], at path: [String]) {
    guard let telling = path.last.flatMap({ MergeGroups.lastCounts[$0] }), let kept = merged.last?.id else { return }
    let old = Set(ids[0])
    let added = [ids[1].last, ids[2].last].compactMap { $0 }.filter { !old.contains($0) }
    guard added.count == 2, added.contains(kept), let other = added.first(where: { $0 != kept }) else { return }
    let said = [kept, other].map { id in merged.first { $0.id == id }?.object?[telling] }
    guard said[0] != said[1] else { return }
    let difference = MergeClash.Difference(path: [], kept: .string(kept), other: .string(other))
    clashes.append(MergeClash(kind: .order, place: path, differences: [difference]))
  }

  private func plainSet(_ versions: Versions) -> JSONValue? {
    let lists = [versions.base, versions.left, versions.right].map { $0?.array ?? [] }
    let keys = lists.map { $0.map(\.content) }
    let (old, left, right) = (Set(keys[0]), Set(keys[1]), Set(keys[2]))
    let kept = left.union(right).filter { !old.contains($0) || left.contains($0) && right.contains($0) }
    let known = Dictionary((lists[1] + lists[2]).map { ($0.content, $0) }, uniquingKeysWith: { first, _ in first })
    let order = MergedOrder(base: keys[0], left: keys[1], right: keys[2], kept: kept) { _ in nil }
    let merged = order.ids().compactMap { known[$0] }
    return merged.isEmpty && (versions.left == nil || versions.right == nil) ? nil : .array(merged)
  }
}

extension TreeMerge.Versions {
  /// Whether every version that is there is of a kind.
  fileprivate func isOf(_ kind: (JSONValue) -> Bool, least: Int = 0) -> Bool {
    let present = [base, left, right].compactMap { $0 }
    return least > 0 ? present.filter(kind).count >= least : present.allSatisfy(kind)
  }

  /// The value that stands and the other: one that is there before one that is not, else the lesser digest.
  fileprivate var byContent: (kept: JSONValue?, other: JSONValue?) {
    guard let left, let right else { return (left ?? right, nil) }
    return Digest.of(left.content.utf8) < Digest.of(right.content.utf8) ? (left, right) : (right, left)
  }
}

extension JSONValue {
  /// The value as it would be written in the fewest bytes.
  fileprivate var content: String { String(decoding: JSONWriter().compactBytes(of: self), as: UTF8.self) }

  /// The identifiers of a list whose entries all have one of their own; nothing for any other value.
  fileprivate var entryIDs: [String]? {
    guard let array else { return nil }
    let ids = array.compactMap(\.id)
    return ids.count == array.count && Set(ids).count == ids.count ? ids : nil
  }

  /// Whether it is a list in which nothing stands twice.
  fileprivate var isPlainSet: Bool { array.map { Set($0.map(\.content)).count == $0.count } ?? false }
}

extension JSONObject {
  /// The members under some keys, in the order of the keys.
  fileprivate func only(_ keys: [String]) -> JSONObject {
    JSONObject(keys.compactMap { key in self[key].map { (key, $0) } })
  }
}
