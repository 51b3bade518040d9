import Casework
import Glibc

extension RegisterStore {
  /// Makes a new register in a directory, which is made too where it is not there.
  ///
  /// - Parameters:
  ///   - settings: the board and its choices; the format is set to this program's own.
  ///   - themes: the first themes; the shipped list of them where nothing is given.
  /// - Throws: `alreadyThere` where the directory holds a register.
  public static func create(
    at path: String, settings: Settings, themes: [Theme]? = nil, on occasion: Occasion, shipped: ShippedData? = nil,
    mint: IdentifierMint = IdentifierMint()
  ) throws(RegisterError) -> RegisterStore {
    try create(
      at: path, settings: settings, themes: themes, on: occasion, shipped: shipped, mint: mint, beforeStep: nil)
  }

  static func create(
    at path: String, settings: Settings, themes: [Theme]? = nil, on occasion: Occasion, shipped: ShippedData? = nil,
    mint: IdentifierMint = IdentifierMint(), beforeStep: (@Sendable (FileStep) throws(RegisterError) -> Void)?
  ) throws(RegisterError) -> RegisterStore {
    try makeDirectories(path, mode: settings.access == .owner ? 0o700 : 0o2770)
    let folder = try RegisterFolder(at: path, access: settings.access, beforeStep: beforeStep)
    let data = if let shipped { shipped } else { try ShippedData.load() }
    let store = RegisterStore(folder, data, mint, patience: 2_000)
    let lock = try RegisterLock(in: folder, holder: store.register.name(of: occasion.actor))
    defer { lock.letGo() }
    _ = try CommitRunner(folder: folder).recover()
    guard try folder.stamp("register.json") == nil else {
      throw RegisterError(.alreadyThere, "There is a register in \(path) already: open it, or name another directory.")
    }
    try writeGitFiles(in: folder)
    try store.writeFirst(settings, themes ?? firstThemes(data, mint), on: occasion)
    return store
  }

  private func writeFirst(_ settings: Settings, _ themes: [Theme], on occasion: Occasion) throws(RegisterError) {
    var first = register
    first.changeSettings {
      $0 = settings
      $0.format = "\(Self.formatMajor).0"
    }
    if !themes.isEmpty { first.changeThemes { $0 = themes } }
    let words = "make the register of \(settings.board.name.isEmpty ? "the board" : settings.board.name)"
    guard case .changes(let changes) = changes(to: first, on: occasion.day) else { return }
    let transaction = Transaction(id: mint.make(Anything.self).text, words: words, kind: .making, changes: changes)
    _ = try save(transaction, on: occasion, into: first)
  }

  private static func firstThemes(_ data: ShippedData, _ mint: IdentifierMint) -> [Theme] {
    data.reference.list(.themes).phrases.map { phrase in Theme(id: mint.make()) { $0.name = phrase } }
  }

  private static func makeDirectories(_ path: String, mode: mode_t) throws(RegisterError) {
    var made = path.first == "/" ? "/" : ""
    for name in path.split(separator: "/") {
      made += made.isEmpty || made.last == "/" ? String(name) : "/\(name)"
      if mkdir(made, mode) == 0 {
        guard chmod(made, mode) == 0 else { throw .failure(.makeFolder, made) }
        try sync(folderAbove: made)
        continue
      }
      let reason = errno
      if reason != EEXIST && access(made, F_OK) != 0 { throw .failure(.makeFolder, made, code: reason) }
    }
  }

  /// Makes a new directory's name safe on the disk, where its parent may be read.
  private static func sync(folderAbove path: String) throws(RegisterError) {
    let above = path.lastIndex(of: "/").map { String(path[...$0]) } ?? "."
    let folder = undisturbed { Glibc.open(above, O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
    guard folder >= 0 else { return }
    defer { close(folder) }
    guard undisturbed({ fsync(folder) }) == 0 || errno == EINVAL else { throw .failure(.sync, above) }
  }

  /// Git never merges a register's files as text, and never carries what belongs to one machine.
  static func writeGitFiles(in folder: RegisterFolder) throws(RegisterError) {
    let files = [
      ".gitignore": ".heed/\n", ".gitattributes": "*.json -merge -text\n*.jsonl -merge -text\n*.sealed -merge -text\n",
    ]
    for (path, text) in files.sorted(by: { $0.key < $1.key }) where try folder.stamp(path) == nil {
      try folder.create(path, Array(text.utf8), isSynced: true)
    }
  }
}
