import Glibc

/// The user's own web browser.
enum Browser {
  /// Whether one can show anything here: where there is a screen for windows, or the person names one of their own.
  static var isLikely: Bool {
    ["BROWSER", "DISPLAY", "WAYLAND_DISPLAY"].contains { !(Console.variable($0) ?? "").isEmpty }
  }

  /// Shows a file in it, without waiting for it to be closed.
  ///
  /// - Throws: `Refusal`, where there is none that can be started.
  static func open(_ path: String) throws {
    let address = "file://" + encoded(InputFile.wholePath(path))
    let own = (Console.variable("BROWSER") ?? "").split(separator: ":").map(String.init)
    for command in own + ["xdg-open"] where !command.contains(" ") && isThere(command) {
      if start(command, address) { return }
    }
    throw Refusal("There is no web browser here that can be opened: open \(path) yourself.")
  }

  private static func isThere(_ command: String) -> Bool {
    if command.contains("/") { return access(command, X_OK) == 0 }
    let folders = (Console.variable("PATH") ?? "/usr/bin:/bin").split(separator: ":")
    return folders.contains { access("\($0)/\(command)", X_OK) == 0 }
  }

  /// What an address cannot hold as it stands is written in hexadecimal.
  private static func encoded(_ path: String) -> String {
    path.utf8.reduce(into: "") { address, byte in
      let scalar = Unicode.Scalar(byte)
      if byte < 0x80,
        scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || "/-_.~".unicodeScalars.contains(scalar)
      {
        address.unicodeScalars.append(scalar)
      } else {
        let digits = String(byte, radix: 16, uppercase: true)
        address += "%" + (digits.count == 1 ? "0" : "") + digits
      }
    }
  }

  /// The browser's own talk is kept off the terminal.
  private static func start(_ command: String, _ address: String) -> Bool {
    var files = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&files)
    defer { posix_spawn_file_actions_destroy(&files) }
    posix_spawn_file_actions_addopen(&files, 0, "/dev/null", O_RDONLY, 0)
    for descriptor: Int32 in [1, 2] { posix_spawn_file_actions_addopen(&files, descriptor, "/dev/null", O_WRONLY, 0) }
    let arguments = [command, address]
    let words: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    var process: pid_t = 0
    return posix_spawnp(&process, command, &files, nil, words, environ) == 0
  }
}
