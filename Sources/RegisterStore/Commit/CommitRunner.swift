/// Takes a redo record to the disk, step by step; only the holder of the lock may run it.
struct CommitRunner {
  let folder: RegisterFolder

  /// The commit that stands unfinished, if one does.
  func standing() throws(RegisterError) -> RedoRecord? {
    guard let bytes = try folder.read(RedoRecord.path, upTo: RedoRecord.largest)?.bytes else { return nil }
    guard let record = RedoRecord(bytes) else {
      throw RegisterError(
        .damaged, "\(RedoRecord.path), the commit that was being saved, is damaged: heed repair puts it out of the way."
      )
    }
    return record
  }

  /// Finishes a commit that someone was interrupted in; answers with what the person should know.
  func recover() throws(RegisterError) -> [String] {
    guard let record = try standing() else { return [] }
    return try finish(record, isRecovery: true)
  }

  /// Saves a commit: whole from the moment its record stands, or not at all.
  ///
  /// - Parameter what: what is being saved, within a sentence.
  func run(_ record: RedoRecord, saving what: String = "the change") throws(RegisterError) -> [String] {
    let (new, bytes) = (RedoRecord.path + ".new", record.bytes)
    guard bytes.count <= record.limit else {
      throw RegisterError(.unwritable, "The change is larger than 64 MiB, so nothing was saved: make it in parts.")
    }
    try folder.create(new, bytes, isSynced: true)
    try folder.rename(new, to: RedoRecord.path)
    do { try folder.sync(".heed") } catch {
      throw RegisterError(
        .unsure, "It is not sure that \(what) was saved. \(error.sentence) Opening the register again will tell.")
    }
    do { return try finish(record) } catch {
      throw RegisterError(
        .unfinished,
        "\(what.prefix(1).uppercased() + what.dropFirst()) is saved, and will be finished when the disk allows. \(error.sentence)"
      )
    }
  }

  /// Puts every file and line in place, makes them safe on the disk, and only then takes the record away: until that it
  /// stands for whatever of them a power cut would undo.
  private func finish(_ record: RedoRecord, isRecovery: Bool = false) throws(RegisterError) -> [String] {
    var notices: [String] = []
    var folders: Set<String> = []
    for file in record.files {
      folders.formUnion(try makeFolder(of: file.path))
      notices += try put(file, record.transaction)
      folders.insert(Self.parent(of: file.path))
    }
    for lines in record.journals {
      folders.formUnion(try makeFolder(of: lines.path))
      let isNew = try folder.append(lines.new, to: lines.path, cutTo: lines.length)
      if isNew { folders.insert(Self.parent(of: lines.path)) }
    }
    try sync(record, folders.sorted(), isRecovery: isRecovery)
    try folder.remove(RedoRecord.path)
    return notices
  }

  /// Each file by itself is soonest for a few, as nobody else's writing is waited for. A recovery cannot tell which folders
  /// the interrupted program had made, so it leaves nothing out.
  private func sync(_ record: RedoRecord, _ folders: [String], isRecovery: Bool) throws(RegisterError) {
    if isRecovery || record.files.count > 4 { return try folder.syncFileSystems(of: folders) }
    for file in record.files where file.new != nil { try folder.sync(file.path) }
    for lines in record.journals { try folder.sync(lines.path) }
    for path in folders { try folder.sync(path) }
  }

  /// Makes the folder a file stands in, and answers which folders hold what was made.
  private func makeFolder(of path: String) throws(RegisterError) -> [String] {
    try folder.makeFolder(Self.parent(of: path)).map(Self.parent)
  }

  private static func parent(of path: String) -> String { String(RegisterFolder.split(path).folder) }

  /// Puts one file in place, unless it is there already; what someone else wrote this instant is set aside first.
  private func put(_ file: RedoRecord.File, _ transaction: String) throws(RegisterError) -> [String] {
    if file.isLeftover {
      try folder.remove(file.path)
      return []
    }
    let present = try folder.read(file.path, upTo: file.isJournal ? .max : RegisterFolder.largestFile)?.bytes
    let digest = Digest.of(file: present)
    if digest == file.after { return [] }
    var notices: [String] = []
    if digest != file.before, let present {
      let aside = try setAside(present, of: file.path, transaction)
      notices = ["\(file.path) was changed by another program just then: its words are kept in \(aside)."]
    }
    if let new = file.new {
      try folder.replace(file.path, new)
    } else {
      try folder.remove(file.path)
    }
    return notices
  }

  private func setAside(_ bytes: [UInt8], of path: String, _ transaction: String) throws(RegisterError) -> String {
    let aside = ".heed/set-aside/\(transaction)-\(RegisterFolder.split(path).name)"
    try folder.makeFolder(".heed/set-aside")
    try folder.create(aside, bytes, isSynced: true)
    return aside
  }
}
