import Casework
import Glibc

/// The git repository that a register's directory is.
struct GitRepository {
  let git: Git
  /// The branch that is worked on: "main".
  let branch: String

  /// A file of a commit.
  struct Blob: Equatable {
    let object: String
    /// In bytes.
    let size: Int
  }

  private var directory: String { git.directory }

  /// - Throws: `refused` where the register is not in a repository of its own, or something begun by hand is unfinished there.
  init(_ git: Git) throws(RegisterError) {
    self.git = git
    let directory = git.directory
    guard access(directory + "/.git", F_OK) == 0 else {
      throw RegisterError(
        .refused,
        "This register is not shared yet: heed sync --start ADDRESS begins sharing it, where ADDRESS is an empty git "
          + "repository or a new folder on a shared drive.")
    }
    let head = try git.run(["symbolic-ref", "-q", "--short", "HEAD"])
    if head.complaint.contains("dubious ownership") { throw GitTrouble.local(head, in: directory) }
    if let unfinished = Self.unfinished(in: directory) { throw RegisterError(.refused, unfinished) }
    guard head.isDone, !head.text.isEmpty else {
      throw RegisterError(
        .refused,
        "git stands on no branch in \(directory), as after looking at an old state: go back with git -C \(directory) "
          + "switch main, then sync again.")
    }
    branch = head.text
  }

  /// A merge or the like that was begun by hand, as one sentence.
  private static func unfinished(in directory: String) -> String? {
    let deeds = [
      ("MERGE_HEAD", "merge", "merge --abort"), ("rebase-merge", "rebase", "rebase --abort"),
      ("rebase-apply", "rebase", "rebase --abort"), ("CHERRY_PICK_HEAD", "cherry-pick", "cherry-pick --abort"),
      ("REVERT_HEAD", "revert", "revert --abort"),
    ]
    guard let deed = deeds.first(where: { access("\(directory)/.git/\($0.0)", F_OK) == 0 }) else { return nil }
    return "A git \(deed.1) (as git pull begins one) was left unfinished in \(directory): take it back with "
      + "git -C \(directory) \(deed.2), then heed sync brings everything in."
  }
}

// Commits.
extension GitRepository {
  /// The commit that a name stands for; nothing where there is none.
  func commit(_ name: String) throws(RegisterError) -> String? {
    let outcome = try git.run(["rev-parse", "-q", "--verify", name + "^{commit}"])
    return outcome.isDone ? outcome.text : nil
  }

  /// Commits the directory as it stands, where it differs from its last commit or has another parent; answers the newest commit.
  ///
  /// Nothing of the machine's own goes in, whatever `.gitignore` says.
  @discardableResult
  func commitAll(_ words: String, merging other: String? = nil) throws(RegisterError) -> String {
    try git.demand(["add", "-A", "--", "."])
    try git.demand(["rm", "-r", "-q", "--cached", "--ignore-unmatch", "--", ".heed"])
    let tree = try git.demand(["write-tree"]).text
    let head = try commit("HEAD")
    if let other, try treeOf(other) == tree {
      let isBehind = if let head { try isAncestor(head, of: other) } else { true }
      if isBehind { return try advance(to: other, from: head) }
    }
    if let head, other == nil, try treeOf(head) == tree { return head }
    let parents = [head, other].compactMap { $0 }.flatMap { ["-p", $0] }
    let new = try git.demand(["commit-tree", tree] + parents + ["-m", words]).text
    return try advance(to: new, from: head)
  }

  private func advance(to new: String, from old: String?) throws(RegisterError) -> String {
    let before = old ?? String(repeating: "0", count: new.count)
    try git.demand(["update-ref", "-m", "heed sync", "refs/heads/\(branch)", new, before])
    return new
  }

  private func treeOf(_ commit: String) throws(RegisterError) -> String {
    try git.demand(["rev-parse", commit + "^{tree}"]).text
  }

  func isAncestor(_ old: String, of new: String) throws(RegisterError) -> Bool {
    try git.run(["merge-base", "--is-ancestor", old, new]).isDone
  }

  /// What two commits both came from; the first by name where there are several. Nothing where they share no history.
  func base(of one: String, _ other: String) throws(RegisterError) -> String? {
    try git.run(["merge-base", "--all", one, other]).lines.min()
  }
}

// What commits hold.
extension GitRepository {
  /// The files of a commit, by path.
  ///
  /// - Throws: `refused` where something there is no plain file or has a name that leads elsewhere.
  func files(of commit: String) throws(RegisterError) -> [String: Blob] {
    let listing = try git.demand(["ls-tree", "-r", "-z", "-l", "--full-tree", commit]).output
    var files: [String: Blob] = [:]
    for line in listing.split(separator: 0) {
      guard let tab = line.firstIndex(of: UInt8(ascii: "\t")) else { continue }
      let path = String(decoding: line[(tab + 1)...], as: UTF8.self)
      let words = String(decoding: line[..<tab], as: UTF8.self).split(separator: " ")
      guard words.count == 4, words[1] == "blob", words[0].hasPrefix("100"), ForeignFile.isSafe(path),
        let size = Int(words[3])
      else {
        throw RegisterError(
          .refused,
          "The other copy holds \(path), which is no plain file of a register: have it removed there, then sync "
            + "again. Nothing was taken in.")
      }
      files[path] = Blob(object: String(words[2]), size: size)
    }
    return files
  }

  /// The bytes of objects, by their names.
  func bytes(of objects: Set<String>) throws(RegisterError) -> [String: [UInt8]] {
    guard !objects.isEmpty else { return [:] }
    let wanted = objects.sorted()
    let answer = try git.demand(["cat-file", "--batch"], input: Array((wanted.joined(separator: "\n") + "\n").utf8))
    var found: [String: [UInt8]] = [:]
    var rest = answer.output[...]
    while let feed = rest.firstIndex(of: UInt8(ascii: "\n")) {
      let words = String(decoding: rest[..<feed], as: UTF8.self).split(separator: " ")
      guard words.count == 3, let size = Int(words[2]), rest.endIndex - feed - 1 >= size else { break }
      found[String(words[0])] = Array(rest[(feed + 1)..<(feed + 1 + size)])
      rest = rest[(feed + 1 + size)...].dropFirst()
    }
    guard found.count == wanted.count else {
      throw RegisterError(
        .damaged,
        "The git repository in \(directory) lacks objects it should have: make a new copy with heed sync --from.")
    }
    return found
  }
}
