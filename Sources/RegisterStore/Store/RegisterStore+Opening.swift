import Casework
import Glibc

extension RegisterStore {
  /// Opens the register in a directory; damaged files are set apart and listed, and the rest opens.
  ///
  /// - Throws: `notFound` where the directory holds no register, `unreadable` where it cannot be read.
  public static func open(
    at path: String, shipped: ShippedData? = nil, mint: IdentifierMint = IdentifierMint()
  ) throws(RegisterError) -> RegisterStore {
    try open(at: path, shipped: shipped, mint: mint, patience: 2_000, beforeStep: nil)
  }

  static func open(
    at path: String, shipped: ShippedData? = nil, mint: IdentifierMint = IdentifierMint(), patience: Int,
    beforeStep: (@Sendable (FileStep) throws(RegisterError) -> Void)?
  ) throws(RegisterError) -> RegisterStore {
    guard holdsRegister(path) else {
      if errno == EACCES { throw .failure(.read, path) }
      throw RegisterError(.notFound, "There is no register in \(path): make one there with \"heed init \(path)\".")
    }
    let folder = try RegisterFolder(at: path, beforeStep: beforeStep)
    let data = if let shipped { shipped } else { try ShippedData.load() }
    let store = RegisterStore(folder, data, mint, patience: patience)
    try store.refresh()
    store.folder = folder.granting(store.register.settings.access)
    return store
  }

  /// The directory of the register to use: the one named, `HEED_REGISTER`, the nearest parent that holds one, or the
  /// user's own under `XDG_DATA_HOME`.
  ///
  /// - Throws: `notFound`, with the places that were looked at.
  public static func locate(
    explicit: String?, environment: [String: String], workingDirectory: String
  ) throws(RegisterError) -> String {
    for named in [explicit, environment["HEED_REGISTER"]].compactMap({ $0 }) where !named.isEmpty { return named }
    var place = workingDirectory
    while true {
      if holdsRegister(place) { return place }
      guard let slash = place.lastIndex(of: "/"), place != "/" else { break }
      place = slash == place.startIndex ? "/" : String(place[..<slash])
    }
    if let own = ownRegister(environment), holdsRegister(own) { return own }
    throw RegisterError(
      .notFound,
      "No register was found in \(workingDirectory) or above it: name one with --register DIR, or make one with \"heed init DIR\"."
    )
  }

  /// Where a user's own register stands, whether or not there is one.
  public static func ownRegister(_ environment: [String: String]) -> String? {
    if let data = environment["XDG_DATA_HOME"], data.first == "/" { return data + "/heed/register" }
    return environment["HOME"].map { $0 + "/.local/share/heed/register" }
  }

  /// Whether a directory holds a register. One whose making was cut off after it was saved counts: the unfinished commit
  /// holds its settings.
  public static func holdsRegister(_ path: String) -> Bool {
    access(path + "/register.json", F_OK) == 0 || access(path + "/" + RedoRecord.path, F_OK) == 0
  }
}
