import Casework
import Glibc

extension RegisterStore {
  /// Begins to share this register through a git repository at an address, and sends it there.
  ///
  /// - Parameter address: an empty repository, or a folder that is not there yet: it becomes one.
  public func share(at address: String, on occasion: Occasion) throws(RegisterError) -> SyncReport {
    try Self.checkAddress(address, "--start")
    let git = Git(directory: path, author: Git.Author(register, on: occasion))
    if access(path + "/.git", F_OK) != 0 { try git.demand(["init", "-q"]) }
    let present = try git.run(["remote", "get-url", "origin"])
    if present.isDone, present.text != address {
      throw RegisterError(
        .refused,
        "This register is already shared through \(present.text): heed sync is all it takes, or name another copy with "
          + "--remote.")
    }
    try Self.makeRepository(at: address, git)
    if !present.isDone { try git.demand(["remote", "add", "origin", address]) }
    return try sync(with: "origin", on: occasion)
  }

  /// Makes a copy of a shared register in a directory that is not there yet.
  public static func join(
    _ address: String, in directory: String, on occasion: Occasion
  ) throws(RegisterError) -> RegisterStore {
    try checkAddress(address, "--from")
    guard access(directory, F_OK) != 0 else {
      throw RegisterError(.alreadyThere, "\(directory) is there already: name a directory that is not.")
    }
    let author = Git.Author(name: "Heed", email: "heed@localhost", instant: occasion.instant)
    let git = Git(directory: ".", author: author)
    // Only its owner may read a register, whatever the umask.
    let usual = umask(0o077)
    defer { _ = umask(usual) }
    let outcome = try git.run([
      "-c", "core.symlinks=false", "clone", "-q", "--no-recurse-submodules", "--", address, directory,
    ])
    guard outcome.isDone else { throw GitTrouble.remote(outcome, address) }
    guard holdsRegister(directory) else {
      throw RegisterError(
        .refused,
        "\(address) holds no register yet: begin sharing it from where it is, with heed sync --start. What was fetched "
          + "is in \(directory).")
    }
    return try open(at: directory)
  }

  private static func checkAddress(_ address: String, _ option: String) throws(RegisterError) {
    guard !address.isEmpty, !address.hasPrefix("-") else {
      throw RegisterError(.refused, "\(option) takes an address: “\(address)” is none.")
    }
  }

  /// A path on this machine or a shared drive where nothing is yet becomes an empty repository.
  private static func makeRepository(at address: String, _ git: Git) throws(RegisterError) {
    guard address.hasPrefix("/"), access(address, F_OK) != 0 else { return }
    let outcome = try git.run(["init", "-q", "--bare", "--", address])
    guard outcome.isDone else {
      throw RegisterError(
        .unwritable, "\(address) could not be made: check that the folder above it is there and yours.")
    }
  }
}
