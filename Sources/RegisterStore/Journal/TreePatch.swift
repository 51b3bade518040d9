import StrictJSON

/// A change that does not fit the tree it was to be made to: the place no longer holds what it changed.
struct TreeMismatch: Error, Equatable {
  let operation: TreeOperation
}

extension Optional where Wrapped == JSONValue {
  /// Makes changes in order; throws at the first whose place no longer holds what it changed, leaving those before it made.
  mutating func apply(_ operations: [TreeOperation]) throws(TreeMismatch) {
    for operation in operations {
      guard let changed = TreePatch.value(self, operation.path[...], operation) else {
        throw TreeMismatch(operation: operation)
      }
      self = changed.tree
    }
  }
}

private enum TreePatch {
  /// A tree after a change; the box tells "not there" from "does not fit".
  struct Changed {
    let tree: JSONValue?
  }

  static func value(_ tree: JSONValue?, _ path: ArraySlice<String>, _ operation: TreeOperation) -> Changed? {
    guard let step = path.first else { return end(tree, operation) }
    switch tree {
    case .object(var object)?:
      guard let changed = value(object[step], path.dropFirst(), operation) else { return nil }
      if let new = changed.tree, object[step] == nil, case .set(_, _, _, let after) = operation {
        object.insert(new, forKey: step, after: after)
      } else {
        object[step] = changed.tree
      }
      return Changed(tree: .object(object))
    case .array(var list)?:
      guard let at = list.firstIndex(where: { $0.id == step }),
        let new = value(list[at], path.dropFirst(), operation)?.tree
      else { return nil }
      list[at] = new
      return Changed(tree: .array(list))
    default: return nil
    }
  }

  private static func end(_ tree: JSONValue?, _ operation: TreeOperation) -> Changed? {
    if case .set(_, let old, let new, _) = operation {
      // A list that others have put entries in neither begins nor ends with this one's.
      if operation.isOfEmptyList, tree?.array?.isEmpty == false { return Changed(tree: tree) }
      return tree == old ? Changed(tree: new) : nil
    }
    guard case .array(var list)? = tree else { return nil }
    switch operation {
    case .set: return nil
    case .insert(_, let id, let entry, let after):
      guard !list.contains(where: { $0.id == id }), let place = place(after: after, in: list) else { return nil }
      list.insert(entry, at: place)
    case .remove(_, let id, let entry, _):
      guard let at = list.firstIndex(where: { $0.id == id }), list[at] == entry else { return nil }
      list.remove(at: at)
    case .move(_, let id, _, let to):
      guard let at = list.firstIndex(where: { $0.id == id }) else { return nil }
      let entry = list.remove(at: at)
      guard let place = place(after: to, in: list) else { return nil }
      list.insert(entry, at: place)
    }
    return Changed(tree: .array(list))
  }

  private static func place(after id: String?, in list: [JSONValue]) -> Int? {
    guard let id else { return 0 }
    return list.firstIndex { $0.id == id }.map { $0 + 1 }
  }
}
