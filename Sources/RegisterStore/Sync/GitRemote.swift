import Glibc

/// The other copy that a register is synced with.
struct GitRemote {
  /// What git calls it, or its address.
  let name: String
  /// The branch there.
  let branch: String
  let repository: GitRepository

  private var git: Git { repository.git }

  /// Where what was fetched last is kept.
  private static let fetched = "refs/heed/fetched"

  /// The one that was named, else the branch's own, else the only one there is or "origin".
  init(_ named: String?, of repository: GitRepository) throws(RegisterError) {
    self.repository = repository
    let names = try repository.git.run(["remote"]).lines
    if let named, named.hasPrefix("-") || named.isEmpty {
      throw RegisterError(.refused, "--remote takes a name or an address: “\(named)” is neither.")
    }
    let own = try repository.git.run(["config", "branch.\(repository.branch).remote"]).text
    guard
      let name = named ?? names.first(where: { $0 == own }) ?? (names.count == 1 ? names[0] : nil)
        ?? names.first(where: { $0 == "origin" })
    else {
      throw RegisterError(
        .refused,
        names.isEmpty
          ? "There is no other copy to sync with yet: heed sync --start ADDRESS names one."
          : "There are several other copies (\(names.joined(separator: ", "))): name one with --remote.")
    }
    if named != nil, !names.contains(name), !name.contains("/"), !name.contains(":") {
      let known = names.isEmpty ? "none is known" : "known are \(names.joined(separator: ", "))"
      throw RegisterError(.refused, "No other copy is called \(name): \(known).")
    }
    self.name = name
    let merged = try repository.git.run(["config", "branch.\(repository.branch).merge"]).text
    let isOwn = name == own && merged.hasPrefix("refs/heads/")
    branch = isOwn ? String(merged.dropFirst("refs/heads/".count)) : repository.branch
  }

  /// Fetches what is there; nothing where the other copy is still empty.
  func fetch() throws(RegisterError) -> String? {
    let heads = try git.run(["ls-remote", "--heads", "--", name])
    guard heads.isDone else { throw GitTrouble.remote(heads, name) }
    let branches = heads.lines.compactMap { line in
      line.split(separator: "\t").last.map { String($0.dropFirst("refs/heads/".count)) }
    }
    guard branches.contains(branch) else {
      guard let other = branches.first else { return nil }
      throw RegisterError(
        .refused,
        "\(name) has no branch \(branch), but \(branches.joined(separator: ", ")): if that is this register's, rename "
          + "yours with git -C \(git.directory) branch -m \(other).")
    }
    let outcome = try git.run([
      "fetch", "-q", "--no-tags", "--no-recurse-submodules", "--", name, "+refs/heads/\(branch):\(Self.fetched)",
    ])
    guard outcome.isDone else { throw GitTrouble.remote(outcome, name) }
    return try repository.commit(Self.fetched)
  }

  /// Sends a commit; false where someone else's came first.
  func push(_ commit: String) throws(RegisterError) -> Bool {
    let outcome = try git.run(["push", "-q", "--", name, "\(commit):refs/heads/\(branch)"])
    if outcome.isDone { return true }
    let words = outcome.complaint
    let isBehind = ["fetch first", "non-fast-forward", "cannot lock ref", "stale info", "incorrect old value"]
    if isBehind.contains(where: words.contains) { return false }
    if words.contains("remote rejected") || words.contains("denied") && words.contains("hook") {
      let line = words.split(separator: "\n").first { $0.contains("remote rejected") }.map(String.init) ?? ""
      let reason = line.split(separator: "(").last.map { $0.dropLast() } ?? ""
      throw RegisterError(
        .unreachable, "\(name) does not take your changes (\(reason)): ask whoever keeps it. Everything is saved here.")
    }
    throw GitTrouble.remote(outcome, name)
  }
}
