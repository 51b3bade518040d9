import Casework
import StrictJSON

extension RegisterStore {
  /// Does what `repairPlan` proposes at this moment, and then journals what other programs changed.
  ///
  /// Whatever gives way is kept in `.heed/set-aside`. Done twice it is the same as done once.
  ///
  /// - Returns: what was done, and what only a copy can mend.
  public func repair(on occasion: Occasion) throws(RegisterError) -> RepairPlan {
    let lock = try RegisterLock(in: folder, holder: register.name(of: occasion.actor), patience: patience)
    defer { lock.letGo() }
    _ = try CommitRunner(folder: folder).recover()
    let plan = try repairPlan()
    let mark = mint.make(Anything.self).text
    for repair in plan.repairs { try perform(repair, mark) }
    try refresh()
    if readOnlyReason == nil { _ = try adopt(on: occasion) }
    // What was missing at a journal's end has been told, and is not looked for again.
    var digest = try currentDigest()
    digest.keep(in: folder)
    return plan
  }

  /// Keeps what is there, and then puts the good version over it in one step, so that the file is never gone between.
  private func perform(_ repair: Repair, _ mark: String) throws(RegisterError) {
    let path = repair.path
    if try folder.stamp(path) != nil { try folder.setAside(path, mark) }
    if let good = repair.good {
      let place = String(RegisterFolder.split(path).folder)
      try folder.makeFolder(place)
      try folder.create(path + ".new", good, isSynced: true)
      try folder.rename(path + ".new", to: path, replacesAnything: true)
      try folder.sync(place)
    } else {
      try folder.remove(path)
    }
  }

  /// Moves a commit that cannot be read out of the way, because the register does not open before that is done.
  ///
  /// - Returns: what was, or would be, done; nothing where no commit is damaged.
  public static func repairCommit(at path: String, isDone: Bool, mint: IdentifierMint) throws(RegisterError) -> Repair?
  {
    let folder = try RegisterFolder(at: path)
    guard let bytes = try folder.read(RedoRecord.path)?.bytes, RedoRecord(bytes) == nil else { return nil }
    if isDone {
      let lock = try RegisterLock(in: folder, holder: "heed repair")
      defer { lock.letGo() }
      try folder.setAside(RedoRecord.path, mint.make(Anything.self).text)
      try folder.remove(RedoRecord.path)
      try folder.sync(".heed")
    }
    return setAside(
      RedoRecord.path,
      "\(RedoRecord.path), the change that was being saved, is damaged, and what of it is not in the files is lost"
    )
  }
}

extension RegisterFolder {
  /// Gives a file a second name among what is set aside; the file itself stays where it is.
  func setAside(_ path: String, _ mark: String) throws(RegisterError) {
    let name = path.replacing("/", with: "-")
    let aside = ".heed/set-aside/\(mark)-\(name.drop { $0 == "." })"
    try makeFolder(".heed/set-aside")
    try link(path, as: aside)
    try sync(".heed/set-aside")
  }
}
