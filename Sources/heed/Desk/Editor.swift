import Glibc

/// The person's own editor.
enum Editor {
  /// The text as the editor leaves it; nothing where it leaves it as it was.
  ///
  /// - Throws: `Refusal`, where there is no editor, it fails, or what it leaves is no text.
  static func edited(_ text: String) throws -> String? {
    guard let command else {
      throw Refusal("There is no editor here: set EDITOR to the one you use, such as nano.")
    }
    let file = try PrivateFile(text + "\n")
    defer { file.remove() }
    let status = try run(command, on: file.path)
    guard status == 0 else {
      throw Refusal("The editor, \(command), ended with \(status): the text is as it was.")
    }
    let typed = try file.text().replacing("\r\n", with: "\n")
    let left = typed.hasSuffix("\n") ? String(typed.dropLast()) : typed
    return left == text ? nil : left
  }

  /// As a shell would run it; VISUAL and EDITOR may hold options.
  private static var command: String? {
    let own = ["VISUAL", "EDITOR"].lazy.compactMap(Console.variable).first { !$0.allSatisfy(\.isWhitespace) }
    return own ?? ["nano", "vi"].first(where: isThere)
  }

  private static func isThere(_ name: String) -> Bool {
    let folders = (Console.variable("PATH") ?? "/usr/bin:/bin").split(separator: ":")
    return folders.contains { access("\($0)/\(name)", X_OK) == 0 }
  }

  /// The exit status of a program that has the terminal to itself; 128 and more for a signal, as shells count.
  private static func run(_ command: String, on path: String) throws -> Int32 {
    let arguments = ["/bin/sh", "-c", "\(command) \"$1\"", "heed", path]
    let words: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // What Heed ignores, an editor must not.
    var usual = sigset_t()
    sigemptyset(&usual)
    for signal in [SIGPIPE, SIGXFSZ] { sigaddset(&usual, signal) }
    posix_spawnattr_setsigdefault(&attributes, &usual)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))
    var process: pid_t = 0
    let trouble = posix_spawn(&process, "/bin/sh", nil, &attributes, words, environ)
    guard trouble == 0 else {
      throw Refusal("The editor, \(command), cannot be started: \(String(cString: strerror(trouble))).")
    }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    return status & 0x7F == 0 ? status >> 8 & 0xFF : 128 + status & 0x7F
  }
}
