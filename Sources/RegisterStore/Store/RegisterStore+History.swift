import Casework
import StrictJSON

extension RegisterStore {
  /// What happened to a record, or to one entry within it, oldest first.
  public func history(of key: DocumentKey, entry id: AnyID? = nil) throws(RegisterError) -> [HistoryEntry] {
    guard let path = paths[key] else { return [] }
    let words = ChangeWords(path: path, tree: files[path]?.tree, register: register)
    return try JournalFiles(folder: folder).entries().compactMap { entry in
      guard entry.header.path == path else { return nil }
      let operations = id.map { entry.operations.narrowed(to: $0.text) } ?? entry.operations
      if operations.isEmpty { return nil }
      return HistoryEntry(
        time: entry.header.time, actor: entry.header.actor, signedIn: entry.header.signedIn,
        words: entry.header.words, changes: words.changes(for: operations), transaction: entry.header.transaction)
    }
  }

  /// The whole register as it was at the end of a day (UTC), replayed from the journals.
  public func snapshot(asAt day: Day) throws(RegisterError) -> Register {
    let entries = try JournalFiles(folder: folder).entries().filter { $0.header.time.dayInUTC <= day }
    var past = Register(reference: register.reference)
    var own: [Document] = []
    for (path, tree) in Replay(of: entries).trees.sorted(by: { $0.key < $1.key }) {
      guard let document = Self.document(tree, at: path) else { continue }
      if document.key == nil { own.append(document) }
      past.take(document)
    }
    past.reference = shipped.reference(under: own)
    // What was erased since is said to be, whatever day is looked at.
    if !past.documentKeys.isEmpty { past.changeSettings { $0.erased = register.settings.erased } }
    past.forgetTouched()
    return past
  }
}

extension [TreeOperation] {
  /// The changes to one list entry and what stands in it.
  fileprivate func narrowed(to id: String) -> [TreeOperation] { compactMap { $0.narrowed(to: id) } }
}

extension TreeOperation {
  fileprivate func narrowed(to id: String) -> TreeOperation? {
    if place.contains(id) { return self }
    // A list, part or record that came or went whole brings its entries with it.
    let (old, new) = values
    guard let inner = (new ?? old)?.way(to: id) ?? old?.way(to: id) else { return nil }
    let (before, after) = (old?.value(at: inner), new?.value(at: inner))
    return before == after ? nil : .set(at: place + inner, old: before, new: after, after: nil)
  }
}

extension JSONValue {
  /// The steps to the list entry with an identifier, wherever it stands within.
  fileprivate func way(to id: String) -> [String]? {
    switch self {
    case .object(let object):
      object.members.lazy.compactMap { member in member.value.way(to: id).map { [member.key] + $0 } }.first
    case .array(let list):
      list.lazy.compactMap { entry in
        entry.id.flatMap { step in step == id ? [step] : entry.way(to: id).map { [step] + $0 } }
      }
      .first
    default: nil
    }
  }

  fileprivate func value(at way: [String]) -> JSONValue? {
    guard let step = way.first else { return self }
    let next = object?[step] ?? array?.first { $0.id == step }
    return next?.value(at: Array(way.dropFirst()))
  }
}
