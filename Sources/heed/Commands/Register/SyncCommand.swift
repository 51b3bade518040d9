import ArgumentParser
import Casework
import RegisterStore
import StrictJSON

struct SyncCommand: ParsableCommand {
  static let configuration = Verb.sync.configuration

  @Option(help: "The other copy, by git's name for it or its address, where there are several.")
  var remote: String?
  @Option(
    help: ArgumentHelp("Begin to share this register through an empty place at this address.", valueName: "address"))
  var start: String?
  @Option(
    help: ArgumentHelp("Make a copy here of the register that is shared at this address.", valueName: "address"))
  var from: String?
  @Argument(help: ArgumentHelp("With --from: the directory to make.", valueName: "dir"), completion: .directory)
  var directory: String?
  @OptionGroup var globals: GlobalOptions

  func validate() throws {
    guard [remote, start, from].compactMap({ $0 }).count <= 1 else {
      throw ValidationError("Choose one of --remote, --start and --from.")
    }
    guard (from == nil) == (directory == nil) else {
      throw ValidationError("heed sync --from ADDRESS DIR makes a copy; heed sync alone takes no directory.")
    }
  }

  mutating func run() throws {
    if let from, let directory { return try join(from, in: directory) }
    let session = try Session(globals)
    guard globals.asAt == nil else {
      throw Refusal("--as-at shows the past, which cannot be changed: leave it out.", .usage)
    }
    let report: SyncReport
    do {
      report =
        if let start { try session.store.share(at: start, on: session.occasion) } else {
          try session.store.sync(with: remote, on: session.occasion)
        }
    } catch { throw Refusal(error) }
    if globals.json { Output.json(report.json) } else { for line in report.lines { session.tell(line) } }
  }

  private func join(_ address: String, in directory: String) throws {
    let actor = globals.actor.map { Party.named($0) } ?? .named(SignedIn.login)
    let occasion = Occasion(day: globals.todayGiven ?? WallClock.today, instant: WallClock.now, actor: actor)
    do {
      let store = try RegisterStore.join(address, in: directory, on: occasion)
      guard !globals.quiet else { return }
      Output.complain("Made a copy of the register of \(store.register.settings.board.name) in \(directory).")
      Output.complain("Work there as usual; heed sync brings the two together.")
    } catch { throw Refusal(error) }
  }
}

extension SyncReport {
  /// What came in, what went out and what needs deciding, a sentence each.
  fileprivate var lines: [String] {
    var lines = [Self.told(takenIn, "Came in"), Self.told(sent, "Went out")].compactMap { $0 }
    if lines.isEmpty { lines = ["Nothing to bring in or to send: both copies are the same."] }
    lines += renumbered.map { "\($0.from) was given out in both places: yours is now \($0.to)." }
    for conflict in conflicts {
      let number = conflict.count == 1 ? "one thing was" : "\(conflict.count) things were"
      lines.append(
        "\(conflict.record): \(number) changed in both places; heed settle-conflict \(Self.typed(conflict.record)) shows both."
      )
    }
    return lines + notices
  }

  private static func told(_ names: [String], _ verb: String) -> String? {
    guard !names.isEmpty else { return nil }
    let more = names.count > 12 ? ", and \(names.count - 12) more" : ""
    return "\(verb): \(names.prefix(12).joined(separator: ", "))\(more)."
  }

  /// What the command line takes for the board's own settings.
  private static func typed(_ record: String) -> String { record.contains(" ") ? "settings" : record }

  fileprivate var json: JSONValue {
    let conflicts = conflicts.map { conflict -> JSONValue in
      ["record": .string(conflict.record), "count": .int(conflict.count)]
    }
    let renumbered = renumbered.map { step -> JSONValue in ["from": .string(step.from), "to": .string(step.to)] }
    return [
      "format": 1, "remote": .string(remote), "takenIn": .texts(takenIn), "sent": .texts(sent),
      "conflicts": .array(conflicts), "renumbered": .array(renumbered), "notices": .texts(notices),
    ]
  }
}
