import Casework
import Desk
import RegisterStore

// What the desk asks of the register, and what comes of it.
extension DeskLoop {
  private var occasion: Occasion { Occasion(day: state.today, instant: WallClock.now, actor: session.actor) }

  private var isPast: Bool { session.globals.asAtDay != nil }

  mutating func commit(_ commands: [any Command]) {
    let sealed = commands.map(EvidenceSeal.sealed)
    turn("Saved", none: "Nothing differs, so nothing was written.") { store, occasion throws(RegisterError) in
      try store.commit(sealed, on: occasion)
    }
  }

  /// Changes the register, and tells the desk how it went.
  mutating func turn(
    _ verb: String, none: String,
    _ deed: (RegisterStore, Occasion) throws(RegisterError) -> CommitOutcome
  ) {
    guard !isPast else { return take(.failed("--as-at shows the past, which cannot be changed.")) }
    do throws(RegisterError) {
      tell(try deed(session.store, occasion), verb, none: none)
    } catch {
      take(.failed(error.sentence))
    }
  }

  private mutating func tell(_ outcome: CommitOutcome, _ verb: String, none: String) {
    switch outcome {
    case .saved(let receipt):
      let notices = receipt.notices.map { " \($0)" }.joined()
      let nothing = "Nothing differs, so nothing was written."
      let words = receipt.transaction.isEmpty ? nothing : "\(verb): \(Session.unprefixed(receipt.words))."
      take(.committed(session.store.register, message: words + notices))
    case .refused(let violations): take(.refused(violations))
    case .conflict(let conflict):
      take(.registerChanged(session.store.register))
      take(.refused(ConflictWords.sentences(of: conflict).map { Violation("conflict", $0) }))
    case .nothing: take(.failed(none))
    }
  }

  mutating func tellHistory(of address: Address) {
    do throws(RegisterError) {
      take(.history(address, try session.store.history(of: address.document, entry: entry(of: address))))
    } catch {
      take(.failed(error.sentence))
    }
  }

  /// The entry a history is narrowed to; a whole document has its own.
  private func entry(of address: Address) -> AnyID? {
    switch address {
    case .caseFile, .casePart, .plan, .settings: nil
    default: address.item
    }
  }

  mutating func reload() {
    screen.redrawAll()
    guard !isPast else { return }
    do throws(RegisterError) {
      try session.store.refresh()
      take(.committed(session.store.register, message: "Read again."))
    } catch {
      take(.failed(error.sentence))
    }
  }
}

/// Tells a file given as evidence by its SHA-256, as the command line does.
enum EvidenceSeal {
  static func sealed(_ command: any Command) -> any Command {
    guard let command = command as? AddEvidence, command.evidence.sha256.isEmpty,
      EvidenceFiles.isPath(command.evidence.location),
      let digest = EvidenceFiles.digest(of: command.evidence.location)
    else { return command }
    var evidence = command.evidence
    evidence.sha256 = digest
    evidence.location = InputFile.wholePath(evidence.location)
    return AddEvidence(plan: command.plan, about: command.about, evidence: evidence)
  }
}
