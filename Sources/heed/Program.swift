import ArgumentParser
import Casework
import Glibc

/// Where Heed begins. Synchronous, because the desk's loop must run on the main thread.
@main
enum Program {
  static let version = "0.1.0"

  static func main() {
    // A reader that goes away ends the program quietly where it writes, never in the middle of a commit.
    signal(SIGPIPE, SIG_IGN)
    // A limit on the size of files is told like a full disk.
    signal(SIGXFSZ, SIG_IGN)
    // Whatever a shell masks, the owner's own rights come through; what others get is named file by file.
    umask(umask(0o077) & ~0o700)
    let words = Array(CommandLine.arguments.dropFirst())
    // Answered before the parser, which would cost as much as a short command, and would take the word from records
    // that have a field of that name.
    if words.first == "--version" {
      Output.data("heed \(version)\n")
      exit(ExitStatus.done.rawValue)
    }
    let status = run(words)
    exit((status == .done && Output.hasFailed ? ExitStatus.trouble : status).rawValue)
  }

  private static func run(_ words: [String]) -> ExitStatus {
    if let page = FieldHelp.page(askedBy: words) {
      Output.data(page)
      return .done
    }
    do {
      if let name = words.first, let refusal = UnknownCommand.refusal(of: name) { throw refusal }
      var command = try Heed.parseAsRoot(words)
      try command.run()
      return .done
    } catch {
      return report(error)
    }
  }

  /// Says what went wrong, and answers with the exit status that says it to scripts.
  private static func report(_ error: any Error) -> ExitStatus {
    switch error {
    case let refusal as Refusal:
      refusal.sentences.forEach(Output.complain)
      return refusal.status
    case let leaving as Leaving: return leaving.status
    default: return reportParsing(error)
    }
  }

  private static func reportParsing(_ error: any Error) -> ExitStatus {
    // The parser's help stops the program where it finds fewer columns than its own margin takes.
    if Console.width < 40 { setenv("COLUMNS", "40", 1) }
    let text = Heed.fullMessage(for: error)
    guard Heed.exitCode(for: error) != .success else {
      Output.page(text)
      return .done
    }
    let message = Heed.message(for: error)
    Output.complain(message.hasSuffix(".") ? message : message + ".")
    // How the command is used, unless that is no more than what every command has.
    let usage = text.split(separator: "\n").first { $0.hasPrefix("Usage: heed ") && !$0.hasPrefix("Usage: heed [") }
    Output.complain(usage.map(String.init) ?? "heed --help shows how it is used.")
    return .usage
  }
}
