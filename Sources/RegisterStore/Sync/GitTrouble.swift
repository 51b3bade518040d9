/// What git complained of, as one sentence a person can act on. Git is run in English, so that its words can be told apart.
enum GitTrouble {
  /// Trouble in the register's own repository.
  static func local(_ outcome: Git.Outcome, in directory: String) -> RegisterError {
    let words = outcome.complaint.lowercased()
    if words.contains("index.lock") || words.contains("cannot lock ref") {
      return RegisterError(
        .busy,
        "Another git program is at work in \(directory), or was stopped there: try again in a moment, and if this stays, "
          + "remove \(directory)/.git/index.lock.")
    }
    if words.contains("dubious ownership") {
      return RegisterError(
        .refused, "git does not trust \(directory), because it belongs to another user: run heed sync as that user.")
    }
    if words.contains("no space left") {
      return RegisterError(.unwritable, "git could not write into \(directory)/.git: the disk is full.")
    }
    return RegisterError(.unreadable, "git could not go on in \(directory): \(firstLine(outcome)).")
  }

  /// Trouble with the other copy.
  static func remote(_ outcome: Git.Outcome, _ remote: String) -> RegisterError {
    let words = outcome.complaint.lowercased()
    func says(_ parts: String...) -> Bool { parts.contains { words.contains($0) } }
    if says("does not appear to be a git repository", "repository not found", "not found", "no such file or directory")
    {
      return RegisterError(
        .refused,
        "\(remote) holds no shared register: check the address, or begin one there with heed sync --start ADDRESS.")
    }
    if says("permission denied", "authentication failed", "could not read username", "access denied", "403", "401") {
      return RegisterError(
        .unreachable, "\(remote) did not let you in: check your key or password with whoever keeps it, then sync again."
      )
    }
    if says("host key verification failed") {
      return RegisterError(
        .unreachable,
        "\(remote) is not known to this machine yet: connect to it once with ssh and accept its key, then sync "
          + "again.")
    }
    if says(
      "could not resolve", "unable to access", "connection refused", "connection timed out", "network is unreachable",
      "no route to host", "could not connect", "unable to connect", "temporary failure", "connection reset",
      "unexpectedly closed")
    {
      return RegisterError(
        .unreachable, "\(remote) cannot be reached now: everything is saved here, and goes out with the next heed sync."
      )
    }
    return RegisterError(.unreachable, "\(remote) could not be synced with: \(firstLine(outcome)).")
  }

  private static func firstLine(_ outcome: Git.Outcome) -> String {
    let lines = outcome.complaint.split(separator: "\n").map(String.init)
    let line = lines.first { $0.hasPrefix("fatal: ") || $0.hasPrefix("error: ") } ?? lines.first
    guard let line else { return "it ended with \(outcome.status)" }
    return line.replacing("fatal: ", with: "").replacing("error: ", with: "").trimmingFullStop
  }
}

extension String {
  fileprivate var trimmingFullStop: String { hasSuffix(".") ? String(dropLast()) : self }
}
