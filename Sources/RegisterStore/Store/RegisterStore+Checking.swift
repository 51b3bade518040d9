import Casework
import StrictJSON

extension RegisterStore {
  /// Everything amiss with the register: files, rules, links, references, journals, calendars and permissions.
  ///
  /// - Parameter day: today, by which the holiday tables are found to end too soon.
  /// - Throws: `busy` where other programs never stop changing it.
  public func check(on day: Day) throws(RegisterError) -> [Finding] {
    for _ in 0..<20 {
      let before = try folder.stamp(".heed")
      let findings = try findings(on: day)
      if try folder.stamp(".heed") == before { return findings }
    }
    throw .busyWithoutPause(folder)
  }

  /// Records and journals are read one after the other, so the findings hold only where no commit went by meanwhile.
  private func findings(on day: Day) throws(RegisterError) -> [Finding] {
    try refresh()
    let lines = try JournalFiles(folder: folder).everyLine()
    var findings: [Finding] = damage.map { Finding(.damage, path: $0.path, line: $0.line, $0.notice) }
    for found in [missingFields, brokenLinks, sealFindings, duplicateReferences, faultyTools] { findings += found }
    findings += JournalCheck.findings(lines, known: try JournalDigest.kept(in: folder))
    findings += try erasureFindings()
    findings += try journalDifferences(lines.compactMap(\.entry))
    findings += endingCalendars(day)
    return findings + (try openPermissions())
  }

  private var missingFields: [Finding] {
    files.values.sorted { $0.path < $1.path }.flatMap { file in
      (file.document.map(MissingFields.of) ?? []).map {
        Finding(.missingField, path: file.path, "\(file.path): \($0) is missing: fill it in.")
      }
    }
  }

  private var brokenLinks: [Finding] {
    Links.broken(in: register).map { link in
      let path = paths[link.document] ?? ""
      return Finding(
        .brokenLink, path: path,
        "\(path): \(link.field) leads to \(link.target), which is not in the register: choose another.")
    }
  }

  private var duplicateReferences: [Finding] {
    let cases = register.casesInOrder.map { ($0.reference, DocumentKey.caseFile($0.id)) }
    let plans = register.plansInOrder.map { ($0.reference, DocumentKey.plan($0.id)) }
    let audits = register.auditsInOrder.map { ($0.reference, DocumentKey.audit($0.id)) }
    let rounds = register.roundsInOrder.map { ($0.reference, DocumentKey.round($0.id)) }
    let all = Dictionary(grouping: cases + plans + audits + rounds, by: \.0).filter { $0.value.count > 1 }
    return all.sorted { $0.key < $1.key }.map { reference, holders in
      let files = holders.compactMap { paths[$0.1] }.sorted()
      return Finding(
        .duplicateReference, path: files.first ?? "",
        "\(reference) is the reference of \(files.joined(separator: " and ")): renumber one of them.")
    }
  }

  /// What is wrong with the board's own tools and scales; the shipped ones are held to the same rules by tests.
  private var faultyTools: [Finding] {
    files.values.sorted { $0.path < $1.path }.flatMap { file in
      let violations =
        switch file.document {
        case .tool(let tool):
          tool.violations(with: register.reference.scales) + tool.violations(over: shipped.reference.tools)
        case .scale(let scale): scale.violations
        default: [Violation]()
        }
      return violations.map { Finding(.faultyTool, path: file.path, "\(file.path): \($0.sentence)") }
    }
  }

  private func endingCalendars(_ day: Day) -> [Finding] {
    guard let division = HolidayDivision(fieldText: register.settings.board.division) else { return [] }
    let end = register.reference.calendar(division).table.to
    guard end.map({ $0 < day.adding(months: 12) }) ?? true else { return [] }
    let words = end.map { "end on \($0.words)" } ?? "are not there"
    return [
      Finding(
        .holidays, path: "holidays",
        "The bank holidays of \(division.words) \(words), so working days after that are not sure: install a newer Heed, "
          + "or put a holidays/\(division.rawValue).json in the register.")
    ]
  }

  /// Whether replaying the journals gives the very files, and whether every edit is journalled.
  private func journalDifferences(_ entries: [JournalEntry]) throws(RegisterError) -> [Finding] {
    var digest = try currentDigest()
    digest.stamps = [:]
    let edited = Set(outsideEdits(&digest))
    let replay = Replay(of: CausalOrder.sort(entries))
    let misfits = Set(replay.misfits.map(\.header.path)).sorted().map { path in
      Finding(
        .journal, path: path,
        "The journal of \(path) does not follow on from itself: lines are missing or were changed.")
    }
    let outside = edited.sorted().map { path in
      Finding(.outsideEdit, path: path, "\(path) was changed outside Heed: the next change journals it.")
    }
    let differing = files.values.filter {
      $0.damage == nil && !edited.contains($0.path) && $0.tree != replay.trees[$0.path]
    }
    return misfits + outside
      + differing.map(\.path).sorted().map { path in
        Finding(
          .journal, path: path, "\(path) is not what its journal says: restore the journal, or make any change to it.")
      }
  }

  private func openPermissions() throws(RegisterError) -> [Finding] {
    try exposure().map { [Finding(.permissions, path: $0.path, $0.words)] } ?? []
  }
}
