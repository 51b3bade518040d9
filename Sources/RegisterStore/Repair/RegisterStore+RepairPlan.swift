import Casework
import StrictJSON

extension RegisterStore {
  /// What can be repaired and what cannot, as things stand; nothing is changed.
  ///
  /// An edit by another program is none of it: the next change journals that.
  public func repairPlan() throws(RegisterError) -> RepairPlan {
    try refresh()
    let journals = try JournalFiles(folder: folder)
    // A line that was touched proves nothing.
    let entries = try journals.entries().filter(\.isUntouched)
    var (repairs, beyond): ([Repair], [String]) = ([], [])
    for path in try damagedPaths(entries) {
      switch try repair(of: path, entries) {
      case .success(let repair): repairs.append(repair)
      case .failure(let reason): beyond.append(reason.sentence)
      }
    }
    for end in try journalEnds(journals) { repairs.append(repair(of: end)) }
    for path in try strayFiles() { repairs.append(Self.setAside(path, "\(path) was left half written")) }
    return RepairPlan(repairs: repairs, beyond: beyond + (try brokenChains(journals).map(\.sentence)))
  }

  /// What is wrong with the journals besides ends that can be mended.
  private func brokenChains(_ journals: JournalFiles) throws(RegisterError) -> [Finding] {
    var known = try JournalDigest.kept(in: folder)
    let lines = try journals.everyLine()
    for case .cut(let path, _) in lines { known.chains = known.chains.filter { $0.value.path != path } }
    return JournalCheck.findings(lines.filter { if case .cut = $0 { false } else { true } }, known: known)
  }

  /// Files that are damaged, and those that are gone although the journal knows of them, in order.
  private func damagedPaths(_ entries: [JournalEntry]) throws(RegisterError) -> [String] {
    var last: [String: String] = [:]
    for entry in entries { last[entry.header.path] = entry.header.after }
    var paths = damage.map(\.path)
    for (path, after) in last where after != Digest.absent && files[path] == nil {
      // The sealed identities are no document, and stand among none.
      let isThere = try folder.stamp(path) != nil
      if DocumentKind(path: path) != nil || !isThere { paths.append(path) }
    }
    return paths.sorted()
  }

  private struct Beyond: Error {
    let sentence: String
  }

  private func repair(of path: String, _ entries: [JournalEntry]) throws(RegisterError) -> Result<Repair, Beyond> {
    let damage = files[path]?.damage
    let present = damage == nil ? nil : (try? folder.read(path))?.bytes
    let what = damage?.sentence.dropLast().description ?? "\(path) is gone"
    guard let good = LastGood(of: path, in: entries) else {
      return .failure(Beyond(sentence: "\(what); no journal holds a good version of it: restore it from a copy."))
    }
    if let present, Digest.of(file: present) == good.header.after {
      return .failure(Beyond(sentence: "\(what); it is as it was saved, so the other is the one to be moved away."))
    }
    let kind = damage == nil ? Repair.Kind.bringBack : .restore
    return .success(
      Repair(
        kind: kind, path: path,
        sentence: "\(what): it \(kind == .restore ? "is set aside and " : "")comes back \(good.words).",
        differences: Repair.differences(from: present ?? [], to: good.bytes), good: good.bytes))
  }

  private func journalEnds(_ journals: JournalFiles) throws(RegisterError) -> [JournalEnd] {
    var ends: [JournalEnd] = []
    for writer in try journals.writers() {
      for path in try journals.files(of: writer) {
        if let bytes = try folder.read(path)?.bytes, let end = JournalEnd(of: path, bytes) { ends.append(end) }
      }
    }
    return ends
  }

  private func repair(of end: JournalEnd) -> Repair {
    let what =
      end.isWhole
      ? "the last line lacks its end, which is put there" : "the last line is only begun, and is taken off"
    return Repair(
      kind: .journalEnd, path: end.path, sentence: "\(end.path): \(what); the file as it is is set aside.",
      differences: [], good: end.mended)
  }

  static func setAside(_ path: String, _ what: String) -> Repair {
    Repair(kind: .setAside, path: path, sentence: "\(what): it is set aside.", differences: [], good: nil)
  }

  /// What programs that were killed left under the names that things have while they are written.
  private func strayFiles() throws(RegisterError) -> [String] {
    var folders = ["", ".heed", ".heed/drafts", ".heed/cache", "journal"]
    for (name, hasYears) in DocumentKind.folders {
      folders += hasYears ? try folder.names(in: name).map { "\(name)/\($0)" } : [name]
    }
    folders += try folder.names(in: "journal").map { "journal/\($0)" }
    var stray: [String] = []
    for place in folders where try folder.stamp(place)?.isFolder ?? false {
      let names = try folder.names(in: place).filter { $0.hasSuffix(".new") }
      stray += names.map { place.isEmpty ? $0 : "\(place)/\($0)" }
    }
    return stray.sorted()
  }
}
