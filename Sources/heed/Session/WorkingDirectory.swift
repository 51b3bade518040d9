import Glibc

/// Where the program was started.
enum WorkingDirectory {
  static var path: String {
    guard let bytes = getcwd(nil, 0) else { return "." }
    defer { free(bytes) }
    return String(cString: bytes)
  }

  /// The variables that say where a register may be.
  static var environment: [String: String] {
    let names = ["HEED_REGISTER", "XDG_DATA_HOME", "HOME"]
    return Dictionary(uniqueKeysWithValues: names.compactMap { name in Console.variable(name).map { (name, $0) } })
  }
}
