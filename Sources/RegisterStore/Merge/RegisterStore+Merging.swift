import Casework
import StrictJSON

extension RegisterStore {
  /// What a merge did to the files here.
  struct Merged {
    /// The documents that came in or changed.
    var documents: Set<DocumentKey> = []
    /// The documents with something left to settle, and how much of it is new.
    var conflicts: [DocumentKey: Int] = [:]
    /// What the person should know besides, each a sentence.
    var notices: [String] = []
  }

  /// Takes in what another copy of the register changed: one commit, journalled where both changed the same document.
  ///
  /// The caller holds the lock and has prepared. What only the other copy changed comes in with the lines of its own journal.
  ///
  /// - Parameters:
  ///   - foreign: every file that differs in the other copy from what both last had.
  ///   - lengths: the bytes of each journal file in the other copy.
  ///   - words: the merge in words, for the journal.
  func takeIn(
    _ foreign: [ForeignFile], journals lengths: [String: Int], words: String, on occasion: Occasion
  ) throws(RegisterError) -> Merged {
    var merged = Merged()
    var plan = MergePlan()
    let (known, other) = split(foreign)
    for file in other.journals { try union(file, into: &plan) }
    for file in other.plain { try mergeWhole(file, into: &merged) }
    for file in known { try merge(file, into: &plan, &merged) }
    try settle(elsewhere: plan.elsewhere, into: &plan, &merged)
    let digest = try journalDigest(with: plan)
    let twice = try changedHere(beyond: lengths).intersection(plan.entries.map(\.header.path))
    let changes = plan.changes.values.sorted { $0.path < $1.path }.filter { change in
      twice.contains(change.path) || digest.files[change.path] != Digest.of(file: change.newBytes)
    }
    let transaction = Transaction(id: mint.make(Anything.self).text, words: words, kind: .merge, changes: changes)
    let written = plan.changes.values.filter { $0.oldBytes != $0.newBytes }.sorted { $0.path < $1.path }
    var journals = plan.journals
    if !changes.isEmpty {
      let writer = try WriterIdentity.find(in: folder, mint: mint).writer
      journals.append(try lines(of: transaction, on: occasion, by: writer, after: digest))
    }
    guard !written.isEmpty || !journals.isEmpty else { return merged }
    var files = written.map { change in
      RedoRecord.File(path: change.path, before: Digest.of(file: change.oldBytes), new: change.newBytes)
    }
    for (path, united) in plan.anew.sorted(by: { $0.key < $1.key }) {
      // Lines of this merge's own go into the same file.
      let own = journals.last { $0.path == path && $0.length >= united.count }
      let before = try folder.read(path, upTo: .max)?.bytes
      files.append(RedoRecord.File(path: path, before: Digest.of(file: before), new: united + (own?.new ?? [])))
    }
    journals.removeAll { plan.anew[$0.path] != nil }
    merged.notices += try CommitRunner(folder: folder).run(
      RedoRecord(transaction: transaction.id, files: files, journals: journals))
    merged.documents.formUnion(try refresh())
    var digestNow = try currentDigest()
    try remember(&digestNow)
    return merged
  }

  /// What is to be written, gathered before any of it is.
  private struct MergePlan {
    var changes: [String: DocumentChange] = [:]
    var journals: [RedoRecord.Lines] = []
    /// By path, the journals in which the other copy has erased what stands here.
    var anew: [String: [UInt8]] = [:]
    /// The lines that come in.
    var entries: [JournalEntry] = []
    /// Conflicts about files that keep none themselves.
    var elsewhere: [SyncConflict] = []
  }

  private func split(
    _ foreign: [ForeignFile]
  ) -> (documents: [ForeignFile], other: (journals: [ForeignFile], plain: [ForeignFile])) {
    let journals = foreign.filter { $0.path.hasPrefix("journal/") && DocumentPath.isWritable($0.path) }
    let documents = foreign.filter { DocumentPath.isWritable($0.path) && RegisterWalk.reaches($0.path) }
    let taken = Set((journals + documents).map(\.path))
    return (documents, (journals, foreign.filter { !taken.contains($0.path) }))
  }
}

// Journals: one chain a writer, so that one copy always holds the beginning of what the other holds.
extension RegisterStore {
  private func union(_ file: ForeignFile, into plan: inout MergePlan) throws(RegisterError) {
    let ours = try folder.read(file.path)?.bytes ?? []
    guard let theirs = file.theirs, !ours.starts(with: theirs) else { return }
    guard let united = JournalErasure.united(ours, theirs) else {
      throw RegisterError(
        .damaged,
        "\(file.path) says something else here than in the other copy, and a journal only ever grows: run heed check in both, "
          + "and restore the one that was changed.")
    }
    if !united.starts(with: ours) { plan.anew[file.path] = united }
    let new = Array(united[ours.count...])
    plan.journals.append(RedoRecord.Lines(path: file.path, length: ours.count, new: new))
    plan.entries += JournalFiles.lines(in: new, of: file.path).lines.compactMap(\.entry)
  }

  /// The journals' digest as it will be with the lines that come in.
  private func journalDigest(with plan: MergePlan) throws(RegisterError) -> JournalDigest {
    var digest = try currentDigest()
    for lines in plan.journals.sorted(by: { $0.path < $1.path }) {
      let last = JournalFiles.lines(in: lines.new, of: lines.path).lines.compactMap(\.entry).last
      if let last { digest.note(last.header, path: lines.path, length: lines.length + lines.new.count) }
    }
    digest.take(plan.entries)
    return digest
  }

  /// The documents that have lines here which the other copy has not seen.
  private func changedHere(beyond lengths: [String: Int]) throws(RegisterError) -> Set<String> {
    let journals = try JournalFiles(folder: folder)
    var paths: Set<String> = []
    for writer in try journals.writers() {
      for path in try journals.files(of: writer) {
        let lines = try journals.lines(of: path, from: lengths[path] ?? 0).lines
        paths.formUnion(lines.compactMap(\.entry?.header.path))
      }
    }
    return paths
  }
}

// Documents, and files that are none.
extension RegisterStore {
  private func merge(
    _ file: ForeignFile, into plan: inout MergePlan, _ merged: inout Merged
  ) throws(RegisterError) {
    let ours = files[file.path]?.bytes
    if ours == file.theirs || ours == file.base {
      let tree = file.theirs.flatMap { try? JSONValue.parse($0) }
      plan.changes[file.path] = change(of: file.path, to: tree, exactly: file.theirs)
      return
    }
    guard let result = DocumentMerge(path: file.path, base: file.base, ours: ours, theirs: file.theirs) else {
      return try mergeUnreadable(file, ours, into: &plan, &merged)
    }
    let change = change(of: file.path, to: result.tree, exactly: nil)
    plan.changes[file.path] = change
    plan.elsewhere += result.elsewhere
    if result.count > 0, let key = change.key { merged.conflicts[key, default: 0] += result.count }
  }

  private func change(of path: String, to tree: JSONValue?, exactly bytes: [UInt8]?) -> DocumentChange {
    let old = files[path]
    let key = old?.document?.key ?? tree.flatMap { Self.document($0, at: path)?.key }
    return DocumentChange(
      path: path, key: key, oldBytes: old?.bytes, newTree: tree,
      operations: TreeDiff.operations(from: old?.tree, to: tree), exactBytes: bytes)
  }

  /// A document that cannot be read on one side, or would not be after the merge, is kept in both versions.
  private func mergeUnreadable(
    _ file: ForeignFile, _ ours: [UInt8]?, into plan: inout MergePlan, _ merged: inout Merged
  ) throws(RegisterError) {
    let whole = WholeFileMerge(path: file.path, base: file.base, ours: ours, theirs: file.theirs) { version in
      DocumentMerge(path: file.path, base: nil, ours: version, theirs: version) != nil
    }
    let tree = whole.new.flatMap { try? JSONValue.parse($0) }
    plan.changes[file.path] = change(of: file.path, to: tree, exactly: whole.new)
    try keep(whole.beside, of: file.path, &merged)
  }

  /// Files that are none of Heed's documents, such as the sealed identities: taken whole.
  private func mergeWhole(_ file: ForeignFile, into merged: inout Merged) throws(RegisterError) {
    let ours = try folder.read(file.path)?.bytes
    let whole = WholeFileMerge(path: file.path, base: file.base, ours: ours, theirs: file.theirs)
    if whole.new != ours {
      if let new = whole.new { try write(new, to: file.path) } else { try folder.remove(file.path) }
    }
    try keep(whole.beside, of: file.path, &merged)
  }

  private func keep(
    _ beside: (path: String, bytes: [UInt8])?, of path: String, _ merged: inout Merged
  ) throws(RegisterError) {
    guard let beside else { return }
    try write(beside.bytes, to: beside.path)
    merged.notices.append(
      "\(path) was changed in both places and cannot be merged: the other version is kept as \(beside.path). Look at both, and "
        + "remove the one that is not wanted.")
  }

  private func write(_ bytes: [UInt8], to path: String) throws(RegisterError) {
    try folder.makeFolder(RegisterFolder.split(path).folder)
    try folder.create(path + ".new", bytes, isSynced: true)
    try folder.rename(path + ".new", to: path)
  }

  /// Writes conflicts about lists into the settings, which keep them.
  private func settle(
    elsewhere conflicts: [SyncConflict], into plan: inout MergePlan, _ merged: inout Merged
  ) throws(RegisterError) {
    guard !conflicts.isEmpty else { return }
    let path = "register.json"
    let tree = plan.changes[path].map { $0.newTree } ?? files[path]?.tree
    guard let tree else { return }
    plan.changes[path] = change(of: path, to: DocumentMerge.noting(conflicts, in: tree), exactly: nil)
    merged.conflicts[.settings, default: 0] += conflicts.count
  }
}
