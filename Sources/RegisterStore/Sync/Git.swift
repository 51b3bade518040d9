import Casework
import Glibc

/// The person's own git, run in one directory: never through a shell, and with nothing of its settings that could ask, page, sign
/// or run programs of theirs.
struct Git {
  let directory: String
  /// Who commits, and when.
  let author: Author

  struct Author {
    let name: String
    let email: String
    let instant: Instant
  }

  /// What a run came to.
  struct Outcome {
    let status: Int32
    let output: [UInt8]
    let complaint: String

    var isDone: Bool { status == 0 }
    var text: String { String(decoding: output, as: UTF8.self).stripped }
    var lines: [String] { text.split(separator: "\n").map(String.init) }
  }

  private static let settings = [
    "core.autocrlf=false", "core.safecrlf=false", "core.fsmonitor=false", "core.hooksPath=/dev/null",
    "core.quotePath=false",
    "core.untrackedCache=false", "commit.gpgSign=false", "push.gpgSign=false", "gc.auto=0", "maintenance.auto=false",
    "advice.addEmbeddedRepo=false", "push.recurseSubmodules=no", "init.defaultBranch=main", "protocol.ext.allow=never",
  ]

  /// Runs git with some words; answers however it ends.
  ///
  /// - Throws: `refused` where there is no git.
  func run(_ words: [String], input: [UInt8] = []) throws(RegisterError) -> Outcome {
    let settings = Self.settings.flatMap { ["-c", $0] }
    let process = ChildProcess(
      "git", ["--no-pager", "-C", directory] + settings + words, environment: environment, input: input)
    guard let outcome = process.run() else {
      throw RegisterError(
        .refused,
        "heed sync needs git, and there is none here: install it (on Debian and Ubuntu, sudo apt install git).")
    }
    return Outcome(
      status: outcome.status, output: outcome.output, complaint: String(decoding: outcome.complaint, as: UTF8.self))
  }

  /// Runs git and throws what it complained of where it fails.
  @discardableResult
  func demand(_ words: [String], input: [UInt8] = []) throws(RegisterError) -> Outcome {
    let outcome = try run(words, input: input)
    guard outcome.isDone else { throw GitTrouble.local(outcome, in: directory) }
    return outcome
  }

  /// The variables of the person's own, without those that would point git elsewhere.
  private var environment: [String] {
    let kept = [
      "GIT_SSH", "GIT_SSH_COMMAND", "GIT_ASKPASS", "GIT_CONFIG_GLOBAL", "GIT_CONFIG_SYSTEM", "GIT_CONFIG_NOSYSTEM",
    ]
    let own = ChildProcess.environment.filter { variable in
      let name = variable.prefix { $0 != "=" }
      return !(name.hasPrefix("GIT_") && !kept.contains(String(name))) && !name.hasPrefix("LC_") && name != "LANGUAGE"
    }
    let moment = "@\(author.instant.seconds) +0000"
    return own + [
      "LC_ALL=C", "GIT_TERMINAL_PROMPT=0", "GIT_PAGER=cat", "GIT_EDITOR=true", "GIT_AUTHOR_NAME=\(author.name)",
      "GIT_AUTHOR_EMAIL=\(author.email)", "GIT_AUTHOR_DATE=\(moment)", "GIT_COMMITTER_NAME=\(author.name)",
      "GIT_COMMITTER_EMAIL=\(author.email)", "GIT_COMMITTER_DATE=\(moment)",
    ]
  }
}

extension Git.Author {
  /// The person as the directory knows them; git takes no angle brackets, line feeds or empty names.
  init(_ register: Register, on occasion: Occasion) {
    let name = Self.plain(register.name(of: occasion.actor))
    let email: String? = if case .person(let id) = occasion.actor { register.person(id)?.email } else { nil }
    self.name = name.isEmpty ? "Heed" : name
    let known = Self.plain(email ?? "")
    self.email = known.isEmpty ? "heed@localhost" : known
    instant = occasion.instant
  }

  private static func plain(_ text: String) -> String {
    String(
      String.UnicodeScalarView(text.unicodeScalars.filter { $0.value >= 0x20 && !"<>".unicodeScalars.contains($0) })
    )
    .stripped
  }
}
