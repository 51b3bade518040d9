import Casework
import StrictJSON

/// Changes that are saved together or not at all.
struct Transaction {
  let id: String
  let words: String
  var kind = JournalEntry.Kind.change
  /// The transaction undone or redone.
  var target = ""
  let changes: [DocumentChange]
}

/// How one document's file is to change.
struct DocumentChange {
  let path: String
  /// Nothing for a board's own reference data.
  let key: DocumentKey?
  /// The file's bytes before; nothing where it was not there.
  let oldBytes: [UInt8]?
  let newTree: JSONValue?
  let operations: [TreeOperation]
  /// The file as another program left it, where it is that program's change and not ours to write.
  var outside: Outside?

  struct Outside {
    /// Nothing where it took the file away.
    let bytes: [UInt8]?
  }

  /// The very bytes to be written, where they are not the tree written anew: a merge takes the other copy's as they are, and
  /// sealed identities have no tree.
  var exactBytes: [UInt8]?

  /// The file's bytes after; nothing where it is taken away.
  var newBytes: [UInt8]? {
    if let outside { outside.bytes } else { exactBytes ?? newTree.map { JSONWriter().bytes(of: $0) } }
  }

  /// The record's identifier; its path for those without one.
  var record: String {
    switch key {
    case .caseFile(let id): id.text
    case .plan(let id): id.text
    case .audit(let id): id.text
    case .round(let id): id.text
    case .chronology(let id): id.text
    case .settings, .agencies, .people, .groups, .themes, nil: path
    }
  }
}

extension RegisterStore {
  enum Drafted {
    case changes([DocumentChange])
    case refused([Violation])
  }

  /// What the touched documents of a register change on disk.
  func changes(to changed: Register, on day: Day) -> Drafted {
    var changes: [DocumentChange] = []
    var violations: [Violation] = []
    for key in changed.touched {
      switch change(of: key, to: changed, on: day) {
      case .success(let change?): changes.append(change)
      case .success(nil): continue
      case .failure(let refusal): violations.append(refusal.violation)
      }
    }
    return violations.isEmpty ? .changes(changes.sorted { $0.path < $1.path }) : .refused(violations)
  }

  struct Refusal: Error {
    let violation: Violation
  }

  private func change(
    of key: DocumentKey, to changed: Register, on day: Day
  ) -> Result<DocumentChange?, Refusal> {
    let path: String
    switch paths[key].map({ .success($0) }) ?? DocumentPath.new(key, in: changed, on: day) {
    case .success(let found): path = found
    case .failure(let unsafe):
      return Document(key, in: changed) == nil ? .success(nil) : .failure(Refusal(violation: unsafe.violation))
    }
    if let violation = obstacle(at: path, for: key) { return .failure(Refusal(violation: violation)) }
    let old = files[path]?.tree
    let new = Document(key, in: changed).map { JSONValue.object($0.tree(over: old?.object)) }
    let operations = TreeDiff.operations(from: old, to: new)
    if operations.isEmpty { return .success(nil) }
    return .success(
      DocumentChange(path: path, key: key, oldBytes: files[path]?.bytes, newTree: new, operations: operations))
  }

  /// Why a file may not be written: it is damaged, it is another's, or its name is not one that Heed gives.
  private func obstacle(at path: String, for key: DocumentKey) -> Violation? {
    if let damage = files[path]?.damage {
      return Violation("damaged", "\(damage.sentence) Nothing is written over it: mend it, or run heed repair.")
    }
    if files[path] != nil && paths[key] != path {
      return Violation("file-in-use", "\(path) is the file of another record: try again, so that it gets another id.")
    }
    guard DocumentPath.isWritable(path) else {
      return Violation(
        "unsafe-name", "The file name \(path) is not one that Heed writes: use letters, digits and hyphens in it.")
    }
    return nil
  }
}
