import Glibc

/// Where a person's own files stand, by the XDG base directories; a directory that is not given from the root counts as
/// not given.
enum OwnPlaces {
  /// How the desk shall look and which keys it shall have: written by the person, read by Heed.
  static var settings: String? { place("XDG_CONFIG_HOME", ".config").map { $0 + "/heed/settings.json" } }

  /// What the desk remembers: written and read by Heed.
  static var memory: String? { place("XDG_STATE_HOME", ".local/state").map { $0 + "/heed/desk.json" } }

  /// Where reports are kept that were made to be looked at.
  static var reports: String? { place("XDG_STATE_HOME", ".local/state").map { $0 + "/heed/reports" } }

  /// Makes a directory, and those it lies in, for the person alone.
  ///
  /// - Throws: `Refusal`, where one cannot be made.
  static func make(_ directory: String) throws {
    var path = ""
    for part in directory.split(separator: "/") {
      path += "/\(part)"
      guard mkdir(path, 0o700) != 0, errno != EEXIST, access(path, F_OK) != 0 else { continue }
      let reason = String(cString: strerror(errno))
      throw Refusal("\(short(path)) cannot be made: \(reason).")
    }
  }

  /// Where documents are offered to be written: the home's Documents, else the home itself.
  static var documents: String { access(whole("~/Documents"), W_OK) == 0 ? "~/Documents" : "~" }

  /// A path as people write it: `~` for their home.
  static func short(_ path: String) -> String {
    guard let home = Console.variable("HOME") else { return path }
    // The home may be given by way of a link.
    for home in [home, InputFile.wholePath(home)] where home.count > 1 {
      if path == home || path.hasPrefix(home + "/") { return "~" + path.dropFirst(home.count) }
    }
    return path
  }

  /// The whole of a path that may begin with `~`.
  static func whole(_ typed: String) -> String {
    guard typed == "~" || typed.hasPrefix("~/"), let home = Console.variable("HOME") else { return typed }
    return home + typed.dropFirst()
  }

  private static func place(_ variable: String, _ usual: String) -> String? {
    if let given = Console.variable(variable), given.hasPrefix("/") { return given }
    return Console.variable("HOME").map { "\($0)/\(usual)" }
  }
}
