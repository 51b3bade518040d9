import Casework
import Glibc

extension RegisterStore {
  /// How the register's own files stand: whether others can read them, and whether its journal is ahead of the clock.
  ///
  /// - Parameter now: the present moment.
  public func standing(at now: Instant) throws(RegisterError) -> RegisterStanding {
    RegisterStanding(exposure: try exposure(), latest: try currentDigest().latest, now: now)
  }

  /// What others than the settings allow can read or change; nothing where no one can.
  func exposure() throws(RegisterError) -> RegisterStanding.Exposure? {
    let allowed: UInt32 = register.settings.access == .owner ? 0o700 : 0o770
    let isOpen = { (stamp: FileStamp) in
      (stamp.isFile || stamp.isFolder) && stamp.mode & 0o777 & ~allowed != 0
    }
    var open: [String] = []
    for path in ["", "journal", ".heed", SealedFile.path] {
      if let stamp = try folder.stamp(path), isOpen(stamp) { open.append(path.isEmpty ? folder.path : path) }
    }
    open += files.values.filter { $0.stamp.map(isOpen) ?? false }.map(\.path).sorted()
    guard let first = open.first else { return nil }
    let who = allowed == 0o700 ? "go-rwx" : "o-rwx"
    return RegisterStanding.Exposure(path: first, count: open.count, remedy: "chmod -R \(who) \(folder.path)")
  }
}

extension RegisterStore {
  /// What `standing` follows from besides the files of records: the modes of the folders around them, and whether a change
  /// was saved here later than now. An answer that was kept holds only while this is the same.
  public static func surroundings(at path: String, now: Instant) -> String {
    ["", "/journal", "/.heed"].map { name in
      var status = stat()
      guard lstat(path + name, &status) == 0 else { return "-" }
      let isAhead = Int64(status.st_mtim.tv_sec) - RegisterStanding.patience > now.seconds
      return String(status.st_mode, radix: 8) + (isAhead ? "+" : "")
    }
    .joined(separator: " ")
  }
}
