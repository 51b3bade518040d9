import StrictJSON

/// Finds the changes that turn one tree into another, exactly: applied they give its bytes, taken back the earlier ones.
enum TreeDiff {
  /// The changes from one version of a document to the next; a version that is not there is nothing.
  static func operations(from old: JSONValue?, to new: JSONValue?) -> [TreeOperation] {
    var found: [TreeOperation] = []
    compare(old, new, at: [], after: nil, into: &found)
    return found
  }

  private static func compare(
    _ old: JSONValue?, _ new: JSONValue?, at path: [String], after: String?, into found: inout [TreeOperation]
  ) {
    switch (old, new) {
    case (let old, let new) where old == new: return
    case (.object(let old)?, .object(let new)?) where haveSameOrder(old, new): compare(old, new, at: path, into: &found)
    case (.array(let old)?, .array(let new)?) where ids(of: old) != nil && ids(of: new) != nil:
      compare(old, ids(of: old) ?? [], new, ids(of: new) ?? [], at: path, into: &found)
    // A list comes and goes entry by entry, so that two people's first entries are two changes and not one twice.
    case (nil, .array(let new)?) where !new.isEmpty && !path.isEmpty && ids(of: new) != nil:
      found.append(.set(at: path, old: nil, new: [], after: after))
      compare([], .array(new), at: path, after: nil, into: &found)
    case (.array(let old)?, nil) where !old.isEmpty && !path.isEmpty && ids(of: old) != nil:
      compare(.array(old), [], at: path, after: nil, into: &found)
      found.append(.set(at: path, old: [], new: nil, after: after))
    default: found.append(.set(at: path, old: old, new: new, after: old == nil || new == nil ? after : nil))
    }
  }

  /// Whether the keys that both have stand in the same order, so that single keys can be changed one by one.
  private static func haveSameOrder(_ old: JSONObject, _ new: JSONObject) -> Bool {
    let (oldKeys, newKeys) = (Set(old.keys), Set(new.keys))
    return old.keys.filter(newKeys.contains) == new.keys.filter(oldKeys.contains)
  }

  private static func compare(
    _ old: JSONObject, _ new: JSONObject, at path: [String], into found: inout [TreeOperation]
  ) {
    var previous: String?
    for (key, value) in old.members {
      if let now = new[key] {
        compare(value, now, at: path + [key], after: previous, into: &found)
        previous = key
      } else {
        compare(value, nil, at: path + [key], after: previous, into: &found)
      }
    }
    previous = nil
    for (key, value) in new.members {
      if old[key] == nil { compare(nil, value, at: path + [key], after: previous, into: &found) }
      previous = key
    }
  }

  /// The identifiers of a list whose entries all have one of their own; nothing for any other list.
  private static func ids(of list: [JSONValue]) -> [String]? {
    let ids = list.compactMap(\.id)
    return ids.count == list.count && Set(ids).count == ids.count ? ids : nil
  }

  private static func compare(
    _ old: [JSONValue], _ oldIDs: [String], _ new: [JSONValue], _ newIDs: [String], at path: [String],
    into found: inout [TreeOperation]
  ) {
    let (before, after) = (Set(oldIDs), Set(newIDs))
    var working: [String] = []
    for (id, entry) in zip(oldIDs, old) {
      if after.contains(id) {
        working.append(id)
      } else {
        found.append(.remove(at: path, id: id, entry: entry, after: working.last))
      }
    }
    arrange(&working, as: newIDs.filter(before.contains), at: path, into: &found)
    for (place, id) in newIDs.enumerated() where !before.contains(id) {
      found.append(.insert(at: path, id: id, entry: new[place], after: place == 0 ? nil : newIDs[place - 1]))
    }
    let earlier = Dictionary(uniqueKeysWithValues: zip(oldIDs, old))
    for (id, entry) in zip(newIDs, new) {
      if let old = earlier[id] { compare(old, entry, at: path + [id], after: nil, into: &found) }
    }
  }

  /// Moves entries one at a time until they stand in the wanted order.
  private static func arrange(
    _ working: inout [String], as wanted: [String], at path: [String], into found: inout [TreeOperation]
  ) {
    for place in wanted.indices where working[place] != wanted[place] {
      let isLone = place + 1 < working.count && working[place + 1] == wanted[place]
      let id = isLone ? working[place] : wanted[place]
      guard let from = working.firstIndex(of: id) else { continue }
      let before = from == 0 ? nil : working[from - 1]
      working.remove(at: from)
      let to = isLone ? (wanted.firstIndex(of: id) ?? place) : place
      working.insert(id, at: to)
      found.append(.move(at: path, id: id, from: before, to: to == 0 ? nil : working[to - 1]))
    }
  }
}
