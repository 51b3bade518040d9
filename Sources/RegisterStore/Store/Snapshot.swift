import Casework
import StrictJSON

/// What the person had before them when they made a change: to be compared with what is there when it is saved.
struct Snapshot {
  let register: Register
  let files: [String: StoredFile]
  private let paths: [DocumentKey: String]

  init(of store: RegisterStore) {
    register = store.register
    files = store.files
    paths = store.paths
  }

  func isCurrent(in store: RegisterStore) -> Bool {
    files.count == store.files.count && files.allSatisfy { store.files[$0.key]?.bytes == $0.value.bytes }
  }

  /// What others changed since in the files at these paths.
  func theirs(at paths: some Sequence<String>, in store: RegisterStore) -> [(path: String, operations: [TreeOperation])]
  {
    paths.compactMap { path in
      guard files[path]?.bytes != store.files[path]?.bytes else { return nil }
      let operations = TreeDiff.operations(from: files[path]?.tree, to: store.files[path]?.tree)
      return operations.isEmpty ? nil : (path, operations)
    }
  }

  /// What a register changed from here would change in the files.
  func changes(to changed: Register) -> [(path: String, operations: [TreeOperation])] {
    changed.touched.compactMap { key in
      guard let path = paths[key], let file = files[path] else { return nil }
      let new = Document(key, in: changed).map { JSONValue.object($0.tree(over: file.tree?.object)) }
      return (path, TreeDiff.operations(from: file.tree, to: new))
    }
  }
}

extension RegisterStore {
  /// A conflict where one of the changes writes over what someone else wrote since: the person has not seen theirs.
  func conflict(over changes: [DocumentChange], since seen: Snapshot) -> Conflict? {
    if seen.isCurrent(in: self) { return nil }
    let theirs = seen.theirs(at: changes.map(\.path), in: self)
    var mine: [(path: String, operations: [TreeOperation])] = []
    for change in changes {
      let changed = theirs.first { $0.path == change.path }?.operations ?? []
      let clashing = change.operations.filter { yours in changed.contains { $0.clashes(with: yours) } }
      if !clashing.isEmpty { mine.append((change.path, clashing)) }
    }
    if mine.isEmpty { return nil }
    let places = mine.flatMap { $0.operations }
    let relevant = theirs.map { theirs in
      (theirs.path, theirs.operations.filter { operation in places.contains { $0.clashes(with: operation) } })
    }
    return Conflict(violations: [], theirs: words(for: relevant, files), yours: words(for: mine, files))
  }

  /// A conflict of rules: what was allowed on what the person saw is not allowed on what is there now.
  func conflict(
    _ violations: [Violation], yours: [(path: String, operations: [TreeOperation])], since seen: Snapshot
  ) -> Conflict {
    let near = seen.theirs(at: yours.map(\.path), in: self)
    let theirs = near.isEmpty ? seen.theirs(at: Set(files.keys).sorted(), in: self) : near
    return Conflict(
      violations: violations, theirs: words(for: theirs, seen.files), yours: words(for: yours, seen.files))
  }

  /// - Parameter files: the state in which the entries that changed have their names.
  private func words(
    for changes: [(path: String, operations: [TreeOperation])], _ files: [String: StoredFile]
  ) -> [Change] {
    changes.flatMap { change in
      ChangeWords(path: change.path, tree: files[change.path]?.tree, register: register).changes(for: change.operations)
    }
  }
}

extension TreeOperation {
  /// Whether both change the same member or entry, or one something within the other's.
  func clashes(with other: TreeOperation) -> Bool {
    if case .move = self { return false }
    if case .move = other { return false }
    if isOfEmptyList || other.isOfEmptyList { return false }
    return zip(place, other.place).allSatisfy { $0 == $1 }
  }
}
