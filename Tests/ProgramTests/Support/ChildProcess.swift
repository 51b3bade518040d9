import Glibc

/// How a process ended: by leaving with a status, or by a signal.
enum Ending: Equatable {
  case status(Int32)
  case signal(Int32)
  /// It was still running when the time was up, and was killed.
  case timedOut
}

/// Why a test could not be set up.
struct SetupFailure: Error, CustomStringConvertible {
  let description: String
  init(_ what: String) { description = "\(what): \(String(cString: strerror(errno)))" }
}

/// A process of its own, whose number is known from the start so that it can be killed at any instant.
final class ChildProcess {
  /// What the process has as stdin, stdout and stderr.
  struct Streams {
    var input: Int32
    var output: Int32
    var errors: Int32
  }

  let pid: pid_t
  private var ending: Ending?

  /// - Parameter ownsTerminal: begins a session of its own on the terminal that is its stdin.
  init(
    _ words: [String], environment: [String: String], directory: String, streams: Streams, ownsTerminal: Bool = false
  ) throws {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (descriptor, target) in [(streams.input, 0), (streams.output, 1), (streams.errors, 2)] as [(Int32, Int32)] {
      posix_spawn_file_actions_adddup2(&actions, descriptor, target)
    }
    // Both of these become the program itself, so that the process number stays its own.
    let words = (ownsTerminal ? ["setsid", "--ctty"] : []) + ["env", "-C", directory] + words
    let arguments = Self.list(words)
    let variables = Self.list(environment.map { "\($0.key)=\($0.value)" })
    defer { for word in arguments + variables { free(word) } }
    var pid: pid_t = 0
    errno = posix_spawnp(&pid, words[0], &actions, nil, arguments, variables)
    guard errno == 0 else { throw SetupFailure("\(words[0]) could not be started") }
    self.pid = pid
  }

  deinit { if ending == nil { _ = wait(seconds: 0) } }

  private static func list(_ words: [String]) -> [UnsafeMutablePointer<CChar>?] { words.map { strdup($0) } + [nil] }

  func send(_ signal: Int32) { if ending == nil { kill(pid, signal) } }

  /// Whether it has ended; never waits.
  var hasEnded: Bool {
    if ending != nil { return true }
    var status: Int32 = 0
    guard waitpid(pid, &status, WNOHANG) == pid else { return false }
    ending = status & 0x7F == 0 ? .status(status >> 8 & 0xFF) : .signal(status & 0x7F)
    return true
  }

  /// Waits for the end; kills what takes longer than that.
  func wait(seconds: Double = 60) -> Ending {
    if eventually(within: seconds, every: 500, { hasEnded }) { return ending ?? .timedOut }
    kill(pid, SIGKILL)
    var status: Int32 = 0
    waitpid(pid, &status, 0)
    ending = .timedOut
    return .timedOut
  }

  /// Whether the process sleeps, and goes on sleeping: it waits for someone.
  var isWaiting: Bool {
    for _ in 0..<40 {
      let fields = (try? Files.text("/proc/\(pid)/stat"))?.split(separator: ")").last?.split(separator: " ")
      guard fields?.first == "S" else { return false }
      usleep(5_000)
    }
    return true
  }
}

/// Asks again and again, at most for so long, whether something has come about.
func eventually(within seconds: Double = 10, every microseconds: UInt32 = 20_000, _ claim: () throws -> Bool) rethrows
  -> Bool
{
  let end = Monotonic.seconds + seconds
  repeat {
    if try claim() { return true }
    usleep(microseconds)
  } while Monotonic.seconds < end
  return try claim()
}

/// A clock for measuring how long something takes.
enum Monotonic {
  static var seconds: Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
