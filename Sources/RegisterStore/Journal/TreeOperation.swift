import StrictJSON

/// One exact change to a document's tree, with what was there before, so that it can be taken back.
///
/// A path names keys of objects and, within lists, entries by their identifier: `["actions", "k7q2m3x8f0ab", "text"]`.
/// `after` names the key or entry that it follows; nothing means first.
enum TreeOperation: Sendable, Equatable {
  /// A member's value, or the whole tree where the path is empty; nothing where there is no such member.
  case set(at: [String], old: JSONValue?, new: JSONValue?, after: String?)
  /// A list entry that was added.
  case insert(at: [String], id: String, entry: JSONValue, after: String?)
  /// A list entry that was taken away.
  case remove(at: [String], id: String, entry: JSONValue, after: String?)
  /// A list entry that changed its place.
  case move(at: [String], id: String, from: String?, to: String?)

  /// The change that takes this one back.
  var inverse: TreeOperation {
    switch self {
    case .set(let path, let old, let new, let after): .set(at: path, old: new, new: old, after: after)
    case .insert(let path, let id, let entry, let after): .remove(at: path, id: id, entry: entry, after: after)
    case .remove(let path, let id, let entry, let after): .insert(at: path, id: id, entry: entry, after: after)
    case .move(let path, let id, let from, let to): .move(at: path, id: id, from: to, to: from)
    }
  }

  /// The member, or the list, that it changes.
  var path: [String] {
    switch self {
    case .set(let path, _, _, _), .insert(let path, _, _, _), .remove(let path, _, _, _), .move(let path, _, _, _): path
    }
  }

  /// The path down to the list entry, where it is about one.
  var place: [String] {
    switch self {
    case .set(let path, _, _, _): path
    case .insert(let path, let id, _, _), .remove(let path, let id, _, _), .move(let path, let id, _, _): path + [id]
    }
  }

  /// Whether it only makes or unmakes the empty list that entries come into.
  var isOfEmptyList: Bool {
    guard case .set(_, let old, let new, _) = self else { return false }
    return (old == nil && new == []) || (old == [] && new == nil)
  }

  /// What was there before and what is there after.
  var values: (old: JSONValue?, new: JSONValue?) {
    switch self {
    case .set(_, let old, let new, _): (old, new)
    case .insert(_, _, let entry, _): (nil, entry)
    case .remove(_, _, let entry, _): (entry, nil)
    case .move: (nil, nil)
    }
  }
}

extension Array where Element == TreeOperation {
  /// The changes that take these back, last first.
  var inverse: [TreeOperation] { reversed().map(\.inverse) }
}

// As a journal keeps it: {"op":"set","at":["actions","k7q...","text"],"old":"a","new":"b"}.
extension TreeOperation {
  var json: JSONValue {
    var object = JSONObject()
    object["op"] = .string(name)
    object["at"] = .array(path.map { .string($0) })
    switch self {
    case .set(_, let old, let new, let after):
      object["old"] = old
      object["new"] = new
      if old == nil || new == nil { object["after"] = after.map { .string($0) } }
    case .insert(_, _, let entry, let after), .remove(_, _, let entry, let after):
      object["entry"] = entry
      object["after"] = after.map { .string($0) }
    case .move(_, let id, let from, let to):
      object["id"] = .string(id)
      object["from"] = from.map { .string($0) }
      object["to"] = to.map { .string($0) }
    }
    return .object(object)
  }

  private var name: String {
    switch self {
    case .set: "set"
    case .insert: "insert"
    case .remove: "remove"
    case .move: "move"
    }
  }

  init?(_ json: JSONValue) {
    guard let object = json.object, let path = object["at"]?.array?.compactMap(\.string) else { return nil }
    let after = object["after"]?.string
    switch (object["op"]?.string, object["entry"], object["entry"]?.id ?? object["id"]?.string) {
    case ("set", _, _): self = .set(at: path, old: object["old"], new: object["new"], after: after)
    case ("insert", let entry?, let id?): self = .insert(at: path, id: id, entry: entry, after: after)
    case ("remove", let entry?, let id?): self = .remove(at: path, id: id, entry: entry, after: after)
    case ("move", _, let id?): self = .move(at: path, id: id, from: object["from"]?.string, to: object["to"]?.string)
    default: return nil
    }
  }
}
