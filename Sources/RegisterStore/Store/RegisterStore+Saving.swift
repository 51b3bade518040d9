import Casework

extension RegisterStore {
  /// Journals a transaction and takes it to the disk; the caller holds the lock and has read what is there.
  ///
  /// - Returns: what the person should know besides.
  func save(
    _ transaction: Transaction, on occasion: Occasion, into changed: Register
  ) throws(RegisterError) -> [String] {
    var digest = try currentDigest()
    let writer = try WriterIdentity.find(in: folder, mint: mint).writer
    let lines = try lines(of: transaction, on: occasion, by: writer, after: digest)
    let kept = try keepEnd(beyond: lines, transaction.id)
    let written = transaction.changes.filter { $0.outside == nil }.map { change in
      RedoRecord.File(path: change.path, before: Digest.of(file: change.oldBytes), new: change.newBytes)
    }
    let notices: [String]
    do {
      notices = try CommitRunner(folder: folder).run(
        RedoRecord(transaction: transaction.id, files: written, journals: [lines]),
        saving: transaction.kind == .outside ? "what another program changed" : "the change")
    } catch {
      // What was saved but not finished is to be seen all the same; what was not saved is read as it was.
      do { try refresh() } catch {}
      throw error
    }
    settle(transaction, into: changed)
    // It is saved: what the disk says from here on costs the next command time, and this one nothing.
    do {
      try digest.catchUp(with: JournalFiles(folder: folder))
      try remember(&digest)
    } catch {}
    return kept + notices
  }

  /// Keeps a copy of a journal that has more than its whole lines, because what is beyond those is written over.
  private func keepEnd(beyond lines: RedoRecord.Lines, _ mark: String) throws(RegisterError) -> [String] {
    guard let size = try folder.stamp(lines.path)?.size, size > lines.length,
      let bytes = try folder.read(lines.path)?.bytes
    else { return [] }
    let aside = ".heed/set-aside/\(mark)-\(lines.path.replacing("/", with: "-"))"
    try folder.makeFolder(".heed/set-aside")
    try folder.create(aside, bytes, isSynced: true)
    return ["\(lines.path) did not end with a whole line: the file as it was is kept in \(aside)."]
  }

  func lines(
    of transaction: Transaction, on occasion: Occasion, by writer: String, after digest: JournalDigest
  ) throws(RegisterError) -> RedoRecord.Lines {
    let time = max(occasion.instant, digest.latest ?? occasion.instant)
    let chain = digest.chains[writer]
    let path = "journal/\(writer)/\(time.dayInUTC.iso.prefix(7)).jsonl"
    // A file none of whose lines could be read is written behind, and never over.
    let length = chain?.path == path ? chain?.length ?? 0 : try JournalFiles(folder: folder).lines(of: path).end
    var header = JournalHeader()
    header.writer = writer
    header.sequence = chain?.head.sequence ?? 0
    header.previous = chain?.head.hash ?? ""
    header.seen = digest.chains.values.map(\.head).filter { $0.writer != writer }.sorted { $0.writer < $1.writer }
    header.time = time
    header.actor = transaction.kind == .outside ? .named("outside Heed") : occasion.actor
    header.signedIn = transaction.kind == .outside ? nil : occasion.signedIn
    header.words = transaction.words
    header.kind = transaction.kind
    header.transaction = transaction.id
    header.target = transaction.target
    var bytes: [UInt8] = []
    for change in transaction.changes {
      bytes += line(for: change, after: &header)
    }
    return RedoRecord.Lines(path: path, length: length, new: bytes)
  }

  private func line(for change: DocumentChange, after header: inout JournalHeader) -> [UInt8] {
    let salt = mint.make(Anything.self).text + mint.make(Anything.self).text
    let wordsSalt = mint.make(Anything.self).text + mint.make(Anything.self).text
    header.sequence += 1
    header.record = change.record
    header.path = change.path
    header.before = Digest.of(file: change.oldBytes)
    header.after = Digest.of(file: change.newBytes)
    let isErased = header.kind == .erasure && change.newTree == nil
    header.values = isErased ? "" : JournalEntry.digest(ofValues: change.operations, salt: salt)
    header.wording = JournalEntry.digest(ofWords: header.words, salt: wordsSalt)
    defer { header.previous = header.hash }
    return JournalEntry(
      header, salt: isErased ? nil : salt, wordsSalt: wordsSalt, operations: change.operations
    ).line
  }

  /// Remembers what was just written as if it had been read.
  func settle(_ transaction: Transaction, into changed: Register) {
    register = changed
    register.forgetTouched()
    for change in transaction.changes {
      if let key = change.key { paths[key] = change.newTree == nil ? nil : change.path }
      guard let bytes = change.newBytes, let kind = DocumentKind(path: change.path) else {
        files[change.path] = nil
        continue
      }
      let stamp = try? folder.stamp(change.path)
      files[change.path] =
        if let key = change.key, let document = Document(key, in: changed) {
          StoredFile(path: change.path, bytes: bytes, stamp: stamp, readAt: .min, content: .document(document))
        } else {
          StoredFile(path: change.path, kind: kind, bytes: bytes, stamp: stamp, readAt: .min)
        }
    }
  }
}
