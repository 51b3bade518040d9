import Glibc

/// Another program, run to its end with all it says taken in.
struct ChildProcess {
  let name: String
  let words: [String]
  let environment: [String]
  let input: [UInt8]

  struct Outcome {
    /// The exit status; 128 and more for a signal, as shells count.
    let status: Int32
    let output: [UInt8]
    let complaint: [UInt8]
  }

  init(_ name: String, _ words: [String], environment: [String], input: [UInt8]) {
    self.name = name
    self.words = words
    self.environment = environment
    self.input = input
  }

  /// This program's own variables, each "NAME=value".
  static var environment: [String] {
    var own: [String] = []
    var next = environ
    while let variable = next.pointee {
      own.append(String(cString: variable))
      next += 1
    }
    return own
  }

  /// Runs it; nothing where it cannot be started.
  func run() -> Outcome? {
    var (output, complaint): ([Int32], [Int32]) = ([-1, -1], [-1, -1])
    guard pipe(&output) == 0, pipe(&complaint) == 0, let source = inputFile else { return nil }
    for end in output + complaint { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    defer { fclose(source) }
    let process = start(input: fileno(source), output: output[1], complaint: complaint[1])
    close(output[1])
    close(complaint[1])
    defer {
      close(output[0])
      close(complaint[0])
    }
    guard let process else { return nil }
    let said = Self.drain(output[0], complaint[0])
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    return Outcome(
      status: status & 0x7F == 0 ? status >> 8 & 0xFF : 128 + status & 0x7F, output: said.0, complaint: said.1)
  }

  /// A file without a name that holds the input: a pipe could fill up while the other waits to be read.
  private var inputFile: UnsafeMutablePointer<FILE>? {
    guard !input.isEmpty else { return fopen("/dev/null", "re") }
    guard let file = tmpfile() else { return nil }
    fwrite(input, 1, input.count, file)
    rewind(file)
    return file
  }

  private func start(input: Int32, output: Int32, complaint: Int32) -> pid_t? {
    var files = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&files)
    defer { posix_spawn_file_actions_destroy(&files) }
    for (from, to) in [(input, 0), (output, 1), (complaint, 2)] as [(Int32, Int32)] {
      posix_spawn_file_actions_adddup2(&files, from, to)
    }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // What Heed ignores, another program must not.
    var usual = sigset_t()
    sigemptyset(&usual)
    for signal in [SIGPIPE, SIGXFSZ] { sigaddset(&usual, signal) }
    posix_spawnattr_setsigdefault(&attributes, &usual)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))
    let arguments: [UnsafeMutablePointer<CChar>?] = ([name] + words).map { strdup($0) } + [nil]
    let variables: [UnsafeMutablePointer<CChar>?] = environment.map { strdup($0) } + [nil]
    defer { for word in arguments + variables { free(word) } }
    var process: pid_t = 0
    return posix_spawnp(&process, name, &files, &attributes, arguments, variables) == 0 ? process : nil
  }

  /// Takes in both streams as they come, until both have ended.
  private static func drain(_ output: Int32, _ complaint: Int32) -> ([UInt8], [UInt8]) {
    var said: [[UInt8]] = [[], []]
    var waiting = [
      pollfd(fd: output, events: Int16(POLLIN), revents: 0), pollfd(fd: complaint, events: Int16(POLLIN), revents: 0),
    ]
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while waiting.contains(where: { $0.fd >= 0 }) {
      guard poll(&waiting, 2, -1) >= 0 || errno == EINTR else { break }
      for at in waiting.indices where waiting[at].fd >= 0 && waiting[at].revents != 0 {
        let count = read(waiting[at].fd, &piece, piece.count)
        if count > 0 {
          said[at] += piece[..<count]
        } else if count == 0 || errno != EINTR {
          waiting[at].fd = -1
        }
      }
    }
    return (said[0], said[1])
  }
}
