import Casework

/// One look at a register's files: reads what differs from what is known, on as many cores as help.
struct RegisterWalk {
  let folder: RegisterFolder

  /// A file that a document may stand in.
  private struct Place: Sendable {
    let folder: OpenFolder
    let name: String
    let path: String
    let kind: DocumentKind
  }

  /// What differs from what was known.
  struct Findings {
    /// When the look began, in nanoseconds since 1970.
    let lookedAt: Int
    var read: [StoredFile] = []
    /// Known files whose stamp alone changed.
    var restamped: [StoredFile] = []
    var gone: [String] = []
    var isEmpty: Bool { read.isEmpty && gone.isEmpty }
  }

  /// Looks again while commits go by, so that the answer is one state and not halves of two. Where they go by faster
  /// than one can look, they wait for a look.
  func findings(since known: [String: StoredFile]) throws(RegisterError) -> Findings {
    for _ in 0..<5 { if let found = try undisturbed(known) { return found } }
    let lock = try RegisterLock(in: folder, holder: "someone who opens it")
    defer { lock.letGo() }
    for _ in 0..<15 { if let found = try undisturbed(known) { return found } }
    throw .busyWithoutPause(folder)
  }

  /// What a look finds; nothing where a commit went by meanwhile.
  private func undisturbed(_ known: [String: StoredFile]) throws(RegisterError) -> Findings? {
    let before = try folder.stamp(".heed")
    let pending = try CommitRunner(folder: folder).standing()
    let found = try look(known, pending)
    return try folder.stamp(".heed") == before ? found : nil
  }

  private func look(_ known: [String: StoredFile], _ pending: RedoRecord?) throws(RegisterError) -> Findings {
    var findings = Findings(lookedAt: FileStamp.now())
    let coming = Dictionary(uniqueKeysWithValues: (pending?.files ?? []).map { ($0.path, $0) })
    let places = try places().filter { coming[$0.path] == nil }
    for file in read(places, known) {
      if known[file.path]?.bytes == file.bytes { findings.restamped.append(file) } else { findings.read.append(file) }
    }
    for file in coming.values {
      guard let new = file.new, let kind = DocumentKind(path: file.path), known[file.path]?.bytes != new else {
        continue
      }
      findings.read.append(StoredFile(path: file.path, kind: kind, bytes: new, stamp: nil, readAt: 0))
    }
    let present = Set(places.map(\.path)).union(coming.values.filter { $0.new != nil }.map(\.path))
    findings.gone = known.keys.filter { !present.contains($0) }
    findings.read.sort { $0.path < $1.path }
    return findings
  }

  private func read(_ places: [Place], _ known: [String: StoredFile]) -> [StoredFile] {
    let time = FileStamp.now()
    let stale =
      known.isEmpty
      ? places
      : places.filter { place in
        guard let file = known[place.path], file.isSettled else { return true }
        // Where the disk does not say, reading will.
        let stamp = try? RegisterFolder.stamp(place.name, in: place.folder, path: place.path)
        return file.stamp != stamp
      }
    return Cores.stretches(of: stale.count, length: 4) { stretch in
      stale[stretch].compactMap { place in Self.read(place, known[place.path], at: time) }
    }.flatMap { $0 }
  }

  private static func read(_ place: Place, _ known: StoredFile?, at time: Int) -> StoredFile? {
    do {
      guard let (bytes, stamp) = try RegisterFolder.read(place.name, in: place.folder, path: place.path) else {
        return nil
      }
      if let known, known.bytes == bytes {
        return StoredFile(path: place.path, bytes: bytes, stamp: stamp, readAt: time, content: known.content)
      }
      return StoredFile(path: place.path, kind: place.kind, bytes: bytes, stamp: stamp, readAt: time)
    } catch {
      let damage = Damage(path: place.path, reason: error.fragment(about: place.path))
      return StoredFile(path: place.path, bytes: [], stamp: nil, readAt: time, content: .damaged(damage))
    }
  }

  private func places() throws(RegisterError) -> [Place] {
    var places: [Place] = []
    if let root = try folder.folder(""),
      try RegisterFolder.stamp("register.json", in: root, path: "register.json") != nil
    {
      places.append(Place(folder: root, name: "register.json", path: "register.json", kind: .settings))
    }
    for (name, hasYears) in DocumentKind.folders {
      let inner = hasYears ? try folder.names(in: name).filter { Int($0) != nil }.map { "\(name)/\($0)" } : [name]
      for path in inner { places += try files(in: path) }
    }
    return places
  }

  /// Whether a document at a path would be found: the folders are not searched deeper than documents stand.
  static func reaches(_ path: String) -> Bool {
    guard DocumentKind(path: path) != nil else { return false }
    let steps = path.split(separator: "/")
    if steps.count == 1 { return true }
    let hasYears = DocumentKind.folders.first { $0.name == steps[0] }?.hasYears ?? false
    return hasYears ? steps.count == 3 && Int(steps[1]) != nil : steps.count == 2
  }

  private func files(in path: String) throws(RegisterError) -> [Place] {
    guard let open = try folder.folder(path) else { return [] }
    return try RegisterFolder.names(in: open, path: path).compactMap { name in
      let whole = "\(path)/\(name)"
      return DocumentKind(path: whole).map { Place(folder: open, name: name, path: whole, kind: $0) }
    }
  }
}
