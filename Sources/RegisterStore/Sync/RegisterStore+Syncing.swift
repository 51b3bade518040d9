import Casework

extension RegisterStore {
  /// Brings this copy and another together through git: what changed there comes in, what changed here goes out.
  ///
  /// Stopped at any step, it can be run again: it goes on from what is there.
  ///
  /// - Parameter remote: what git calls the other copy, or its address; the branch's own where nothing is given.
  /// - Throws: `refused` with what to do first, `unreachable` where the other copy is not to be had: then everything is saved here.
  public func sync(with remote: String? = nil, on occasion: Occasion) throws(RegisterError) -> SyncReport {
    let git = Git(directory: path, author: Git.Author(register, on: occasion))
    let repository = try GitRepository(git)
    let other = try GitRemote(remote, of: repository)
    var report = SyncReport(remote: other.name)
    for _ in 0..<Self.mostTries {
      try commitHere(repository, &report, on: occasion)
      let theirs = try other.fetch()
      if let theirs { try merge(theirs, of: repository, &report, on: occasion) }
      let ours = try commitHere(repository, &report, on: occasion)
      if theirs == ours { return report }
      report.sent = try names(ofChanges: theirs, ours, in: repository)
      if try other.push(ours) { return report }
    }
    throw RegisterError(
      .busy,
      "\(other.name) was changed by others each time this copy was about to send: everything is saved here, sync again in "
        + "a moment.")
  }

  /// How often a push may be overtaken by someone else's before the person is asked to come back.
  private static var mostTries: Int { 5 }

  /// With the lock held: finishes, reads and journals what is there, and makes it a git commit.
  @discardableResult
  private func commitHere(
    _ repository: GitRepository, _ report: inout SyncReport, on occasion: Occasion
  ) throws(RegisterError) -> String {
    let lock = try RegisterLock(in: folder, holder: register.name(of: occasion.actor), patience: patience)
    defer { lock.letGo() }
    report.notices += try prepareToSync(on: occasion)
    return try repository.commitAll("Changes of the register")
  }

  private func prepareToSync(on occasion: Occasion) throws(RegisterError) -> [String] {
    let notices = try prepare(on: occasion)
    if let damage = damage.first {
      throw RegisterError(.damaged, "\(damage.sentence) Mend it, or run heed repair, before it goes to others.")
    }
    try Self.writeGitFiles(in: folder)
    return notices
  }

  private func merge(
    _ theirs: String, of repository: GitRepository, _ report: inout SyncReport, on occasion: Occasion
  ) throws(RegisterError) {
    let lock = try RegisterLock(in: folder, holder: register.name(of: occasion.actor), patience: patience)
    report.notices += try prepareToSync(on: occasion)
    let ours = try repository.commitAll("Changes of the register")
    if try repository.isAncestor(theirs, of: ours) { return }
    let there = try repository.files(of: theirs)
    try checkIsRegister(there, in: repository, report.remote)
    guard let base = try repository.base(of: ours, theirs) else {
      throw RegisterError(
        .refused,
        "\(report.remote) holds another register, not a copy of this one: check the address. To work on that one, make "
          + "a copy of it with heed sync --from \(report.remote) DIRECTORY.")
    }
    let foreign = try foreignFiles(there, since: base, in: repository)
    let lengths = there.filter { $0.key.hasPrefix("journal/") }.mapValues(\.size)
    let before = register
    let merged = try takeIn(
      foreign, journals: lengths, words: "merge what changed in \(report.remote)", on: occasion)
    let again = try eraseWhatCameBack(on: occasion)
    if !again.isEmpty { report.notices.append("Erased again, as a tombstone says: \(again.joined(separator: ", ")).") }
    try repository.commitAll("Merge what changed in \(report.remote)", merging: theirs)
    lock.letGo()
    report.notices += merged.notices
    let taken = merged.documents.map { name(of: $0, before) } + foreign.compactMap { Self.name(ofPlain: $0.path) }
    report.takenIn = Set(report.takenIn + taken).sorted()
    let counts = Dictionary(report.conflicts.map { ($0.record, $0.count) }, uniquingKeysWith: +)
      .merging(merged.conflicts.map { (register.name(of: $0.key), $0.value) }, uniquingKeysWith: +)
    report.conflicts = counts.sorted { $0.key < $1.key }.map { (record: $0.key, count: $0.value) }
    report.renumbered += try renumber(notIn: Set(there.keys), on: occasion)
  }

  /// What people call a document, or called it before it was taken away.
  private func name(of key: DocumentKey, _ before: Register) -> String {
    Document(key, in: register) == nil ? before.name(of: key) : register.name(of: key)
  }

  private func checkIsRegister(
    _ files: [String: GitRepository.Blob], in repository: GitRepository, _ remote: String
  ) throws(RegisterError) {
    guard let settings = files["register.json"] else {
      throw RegisterError(.refused, "\(remote) holds no register: check the address. Nothing was taken in.")
    }
    let bytes = try repository.bytes(of: [settings.object]).values.first ?? []
    guard
      case .settings(let theirs)? = StoredFile(
        path: "register.json", kind: .settings, bytes: bytes, stamp: nil, readAt: .min
      ).document
    else {
      throw RegisterError(
        .damaged, "The register.json in \(remote) cannot be read: have it mended there, then sync again.")
    }
    guard let major = Int(theirs.format.prefix { $0 != "." }), major <= Self.formatMajor else {
      throw RegisterError(
        .newerFormat,
        "\(remote) is in format \(theirs.format), and this Heed writes \(Self.formatMajor).x: install a newer Heed, "
          + "then sync again.")
    }
  }

  private func foreignFiles(
    _ there: [String: GitRepository.Blob], since base: String, in repository: GitRepository
  ) throws(RegisterError) -> [ForeignFile] {
    let known = try repository.files(of: base)
    let paths = Set(there.keys).union(known.keys).filter { there[$0] != known[$0] }.sorted()
    let objects = paths.flatMap { [there[$0]?.object, known[$0]?.object] }.compactMap { $0 }
    let bytes = try repository.bytes(of: Set(objects))
    return paths.map { path in
      ForeignFile(
        path: path, base: known[path].flatMap { bytes[$0.object] }, theirs: there[path].flatMap { bytes[$0.object] })
    }
  }

  /// What people call the documents that differ between two commits.
  private func names(
    ofChanges old: String?, _ new: String, in repository: GitRepository
  ) throws(RegisterError) -> [String] {
    let before = try old.map { (commit) throws(RegisterError) in try repository.files(of: commit) } ?? [:]
    let after = try repository.files(of: new)
    let paths = Set(before.keys).union(after.keys).filter { before[$0] != after[$0] }
    return Set(
      paths.compactMap { path in
        guard DocumentKind(path: path) != nil else { return Self.name(ofPlain: path) }
        return files[path]?.document?.key.map { register.name(of: $0) } ?? path
      }
    ).sorted()
  }

  /// What is said of a file that is no document; nothing of journals and of git's own.
  private static func name(ofPlain path: String) -> String? {
    guard DocumentKind(path: path) == nil, !path.hasPrefix("journal/"), !path.hasPrefix(".git") else { return nil }
    return path == SealedFile.path ? "the sealed identities" : path
  }
}
