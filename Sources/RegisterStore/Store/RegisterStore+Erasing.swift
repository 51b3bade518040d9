import Casework
import StrictJSON

/// What an erasure did and could not do.
public struct ErasureReceipt: Sendable, Equatable {
  public let tombstone: Tombstone
  /// What the person should know besides, each a sentence.
  public let notices: [String]
}

/// What became of a record that was to be erased.
public enum ErasureOutcome: Sendable, Equatable {
  case erased(ErasureReceipt)
  case refused([Violation])
}

extension RegisterStore {
  /// Erases a record: its file, its values in the journals of every writer, and the drafts, files set aside, backups and
  /// caches that may hold any. One commit: whole from the moment it is saved, finished by the next program where this one
  /// is killed.
  ///
  /// It cannot be undone. A record whose tombstone stands already is erased again, with what came back of it since.
  public func erase(_ command: EraseRecord, on occasion: Occasion) throws(RegisterError) -> ErasureOutcome {
    let lock = try RegisterLock(in: folder, holder: register.name(of: occasion.actor), patience: patience)
    defer { lock.letGo() }
    let notices = try prepare(on: occasion)
    let violations = register.violations(of: command, on: occasion)
    guard violations.isEmpty else { return .refused(violations) }
    let keys = command.documents(in: register)
    if let damage = damage(of: keys) { return .refused([damage]) }
    var changed = register
    command.apply(to: &changed)
    guard var stone = changed.settings.erased.last, let path = paths[command.document] else {
      return .refused([Violation("not-there", "There is no such record any more.")])
    }
    stone.path = path
    stone.digest = Digest.of(file: files[path]?.bytes)
    changed.changeSettings { settings in
      settings.erased[settings.erased.count - 1] = stone
    }
    switch changes(to: changed, on: occasion.day) {
    case .refused(let violations): return .refused(violations)
    case .changes(let changes):
      let words = command.words(in: register)
      let transaction = Transaction(
        id: mint.make(Anything.self).text, words: words, kind: .erasure, changes: changes.map(\.withoutErasedValues))
      let more = try save(
        erasure: transaction, of: Set(keys.compactMap { paths[$0] }), Set(keys.compactMap(\.record)), on: occasion,
        into: changed)
      return .erased(ErasureReceipt(tombstone: stone, notices: notices + more))
    }
  }

  /// Takes away what came back of records whose tombstones stand: files, and values in journals, as a copy or another
  /// machine may bring them.
  ///
  /// - Returns: the references of what was taken away; none where nothing had come back.
  public func eraseAgain(on occasion: Occasion) throws(RegisterError) -> [String] {
    let lock = try RegisterLock(in: folder, holder: register.name(of: occasion.actor), patience: patience)
    defer { lock.letGo() }
    _ = try prepare(on: occasion)
    return try eraseWhatCameBack(on: occasion)
  }

  /// With the lock held and all read: the same.
  func eraseWhatCameBack(on occasion: Occasion) throws(RegisterError) -> [String] {
    let back = try whatCameBack()
    guard !back.isEmpty else { return [] }
    var changed = register
    for key in back.keys { changed.remove(key) }
    guard case .changes(let changes) = changes(to: changed, on: occasion.day) else { return [] }
    let transaction = Transaction(
      id: mint.make(Anything.self).text, words: "erase again \(back.references.joined(separator: ", "))",
      kind: .erasure, changes: changes.map(\.withoutErasedValues))
    _ = try save(erasure: transaction, of: back.paths, back.ids, on: occasion, into: changed)
    return back.references
  }

  private func damage(of keys: [DocumentKey]) -> Violation? {
    let names = keys.compactMap { paths[$0] }
    let damaged = files.values.first { $0.damage != nil && names.contains($0.path) }
    return damaged.map { Violation("damaged", "\($0.path) is damaged: mend the file first, or remove it.") }
  }

  /// One redo record: what is removed, the settings with the tombstone, and each journal with the values taken out.
  private func save(
    erasure transaction: Transaction, of erasedPaths: Set<String>, _ ids: Set<String>, on occasion: Occasion,
    into changed: Register
  ) throws(RegisterError) -> [String] {
    var digest = try currentDigest()
    let writer = try WriterIdentity.find(in: folder, mint: mint).writer
    let lines = try lines(of: transaction, on: occasion, by: writer, after: digest)
    let journals = try JournalFiles(folder: folder)
    let erasure = try JournalErasure(of: journals) { erasedPaths.contains($0.path) || ids.contains($0.record) }
    var redo = RedoRecord(transaction: transaction.id, files: [], journals: [])
    for file in erasure.files {
      let isOwn = file.path == lines.path
      let new = isOwn ? Array(file.new.prefix(lines.length)) + lines.new : file.new
      redo.files.append(RedoRecord.File(path: file.path, before: Digest.of(file.old), new: new))
    }
    if !erasure.files.contains(where: { $0.path == lines.path }) {
      redo.journals = lines.new.isEmpty ? [] : [lines]
    }
    redo.files += transaction.changes.map { change in
      RedoRecord.File(path: change.path, before: Digest.of(file: change.oldBytes), new: change.newBytes)
    }
    redo.files += try leftovers(of: erasedPaths).map { path in
      RedoRecord.File(path: path, before: Digest.absent, new: nil)
    }
    var notices: [String] = []
    if erasure.linesWithWords > 0 {
      notices.append(
        "\(erasure.linesWithWords) lines of the journal were written by an older Heed and keep their words.")
    }
    do { notices += try CommitRunner(folder: folder).run(redo) } catch {
      do { try refresh() } catch {}
      throw error
    }
    settle(transaction, into: changed)
    // It is saved: what the disk says from here on costs the next command time, and this one nothing.
    do {
      try digest.catchUp(with: JournalFiles(folder: folder))
      try remember(&digest)
    } catch {}
    return notices
  }

  /// Files of this machine that may hold values of erased records: drafts, files set aside and backups that name one, and
  /// all of the cache, which is made anew.
  private func leftovers(of erasedPaths: Set<String>) throws(RegisterError) -> [String] {
    let names = erasedPaths.flatMap { path -> [String] in
      let document = files[path]?.document
      let name = RegisterFolder.split(path).name
      return [String(name.dropLast(5))] + (document?.key.map { [register.name(of: $0)] } ?? [])
        + (document?.record.map { [$0] } ?? [])
    }
    let needles = names.filter { $0.utf8.count >= 4 }.map { Array($0.utf8) }
    var found: [String] = []
    for folder in [".heed/drafts", ".heed/set-aside", ".heed/backup"] {
      for path in try everyFile(below: folder) {
        let bytes = Array(path.utf8) + (try self.folder.read(path)?.bytes ?? [])
        if needles.contains(where: { bytes.contains($0) }) { found.append(path) }
      }
    }
    return try found + everyFile(below: ".heed/cache")
  }

  private func everyFile(below path: String) throws(RegisterError) -> [String] {
    var all: [String] = []
    for name in try folder.names(in: path) {
      let whole = "\(path)/\(name)"
      guard let stamp = try folder.stamp(whole), DocumentPath.isRemovable(whole) else { continue }
      if stamp.isFolder { all += try everyFile(below: whole) } else if stamp.isFile { all.append(whole) }
    }
    return all
  }
}

extension RegisterStore {
  /// What is in the register of records whose tombstones stand.
  struct CameBack {
    var keys: [DocumentKey] = []
    var paths: Set<String> = []
    var ids: Set<String> = []
    var references: [String] = []
    var isEmpty: Bool { references.isEmpty }
  }

  func whatCameBack() throws(RegisterError) -> CameBack {
    var back = CameBack()
    if register.settings.erased.isEmpty { return back }
    let journalled = Set(
      try JournalFiles(folder: folder).everyLine().compactMap(\.entry)
        .filter { !$0.isErased && $0.header.kind != .erasure }.map(\.header.record))
    for stone in register.settings.erased {
      let ids = Set([stone.id.text] + stone.parts.map(\.text))
      let keys = register.documentKeys.filter { $0.record.map(ids.contains) ?? false }
      guard !keys.isEmpty || !journalled.isDisjoint(with: ids) else { continue }
      back.keys += keys
      back.references.append(stone.reference)
      back.ids.formUnion(ids)
      back.paths.formUnion(keys.compactMap { paths[$0] } + [stone.path])
    }
    return back
  }

  /// What has come back of erased records, for a check to tell.
  func erasureFindings() throws(RegisterError) -> [Finding] {
    try whatCameBack().references.map { reference in
      Finding(
        .erased, path: register.tombstone(called: reference)?.path ?? "",
        "\(reference) was erased, and a copy has brought values of it back: heed erase --again takes them away.")
    }
  }
}

extension DocumentChange {
  /// A record that is taken away leaves nothing of itself in the journal.
  fileprivate var withoutErasedValues: DocumentChange {
    guard newTree == nil, exactBytes == nil else { return self }
    return DocumentChange(path: path, key: key, oldBytes: oldBytes, newTree: nil, operations: [])
  }
}

extension DocumentKey {
  /// The identifier of a document that has one.
  var record: String? {
    switch self {
    case .caseFile(let id): id.text
    case .plan(let id): id.text
    case .audit(let id): id.text
    case .round(let id): id.text
    case .chronology(let id): id.text
    case .settings, .agencies, .people, .groups, .themes: nil
    }
  }
}

extension Document {
  fileprivate var record: String? { key?.record }
}
