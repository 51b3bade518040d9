import Casework
import Desk
import RegisterStore

/// What a desk asks of the register: each works on the store and tells, in order, what came of it.
enum RegisterDeed {
  typealias Deed = RegisterClerk.Deed

  static func commit(_ commands: [any Command], on occasion: Occasion) -> Deed {
    { store, tell in
      do throws(RegisterError) {
        let sealed = commands.map(EvidenceSeal.sealed)
        Self.tell(tell, try store.commit(sealed, on: occasion), in: store)
      } catch {
        // What is saved and only not finished must not be typed and saved again.
        let isSaved = error.kind == .unfinished
        tell(isSaved ? .committed(store.register, message: error.sentence) : .failed(error.sentence))
      }
      tell(store.turnsAhead)
    }
  }

  private static func tell(_ tell: (DeskEvent) -> Void, _ outcome: CommitOutcome, in store: RegisterStore) {
    switch outcome {
    case .saved(let receipt): tell(.committed(store.register, message: receipt.words(after: "Saved")))
    case .refused(let violations): tell(.refused(violations))
    case .conflict(let conflict):
      tell(.registerChanged(store.register))
      tell(.refused(conflict.violationsInWords))
    case .nothing: tell(.failed("Nothing differs, so nothing was written."))
    }
  }

  /// What is taken back or made again.
  enum Turn { case undo, redo }

  static func turn(_ turn: Turn, on occasion: Occasion) -> Deed {
    { store, tell in
      do throws(RegisterError) {
        let outcome = turn == .undo ? try store.undo(on: occasion) : try store.redo(on: occasion)
        tell(answer(to: outcome, of: turn, in: store))
      } catch {
        let isSaved = error.kind == .unfinished
        tell(isSaved ? .turned(store.register, message: error.sentence) : .told(error.sentence))
      }
      tell(store.turnsAhead)
    }
  }

  private static func answer(to outcome: CommitOutcome, of turn: Turn, in store: RegisterStore) -> DeskEvent {
    switch outcome {
    case .saved(let receipt):
      return .turned(store.register, message: receipt.words(after: turn == .undo ? "Taken back" : "Made again"))
    case .refused(let violations): return .told(violations.sentence)
    case .conflict(let conflict): return .told(conflict.violationsInWords.sentence)
    case .nothing: return .told("There is nothing to \(turn == .undo ? "take back" : "make again").")
    }
  }

  static let lookAhead: Deed = { store, tell in tell(store.turnsAhead) }

  static func readHistory(of address: Address) -> Deed {
    { store, tell in
      do throws(RegisterError) {
        tell(.history(address, try store.history(of: address.document, entry: address.historyEntry)))
      } catch {
        tell(.told(error.sentence))
      }
    }
  }

  static func readPast(of day: Day) -> Deed {
    { store, tell in
      do throws(RegisterError) {
        let past = try store.snapshot(asAt: day)
        let isEmpty = past == Register(reference: past.reference)
        tell(isEmpty ? .told("The register holds nothing from \(day.words) or before.") : .past(past, day))
      } catch {
        tell(.told(error.sentence))
      }
    }
  }

  /// Opens the sealed identities; what was typed goes no further.
  static func unlock(_ typed: String) -> Deed {
    { store, tell in
      var bytes = Array(typed.utf8)
      let passphrase = Passphrase(taking: &bytes)
      do throws(RegisterError) {
        guard let file = try store.sealedFile() else {
          return tell(.told("There are no sealed identities: heed seal set SUBJECT keeps the first."))
        }
        tell(.unlocked(try file.open(with: passphrase)))
      } catch {
        tell(.told(error.sentence))
      }
    }
  }

  static let reload: Deed = { store, tell in
    do throws(RegisterError) {
      try store.refresh()
      tell(.turned(store.register, message: "Read again."))
    } catch {
      tell(.told(error.sentence))
    }
    tell(store.turnsAhead)
  }

  /// Looks whether another program changed the register.
  static let look: Deed = { store, tell in
    // A file in the middle of being replaced is read at the next look.
    guard let changed = try? store.refresh(), !changed.isEmpty else { return }
    tell(.registerChanged(store.register))
    tell(store.turnsAhead)
  }
}

extension RegisterStore {
  /// What can be taken back and made again; nothing is promised of a journal that cannot be read.
  fileprivate var turnsAhead: DeskEvent {
    let ahead = try? wordsAhead()
    return .turnsAhead(undo: ahead?.undo, redo: ahead?.redo)
  }
}

extension Receipt {
  /// "Saved: progress on PLAN-2026-001/1/7b." and what else is to be known.
  fileprivate func words(after verb: String) -> String {
    let nothing = "Nothing differs, so nothing was written."
    let told = transaction.isEmpty ? nothing : "\(verb): \(Session.unprefixed(words))."
    return ([told] + notices).joined(separator: " ")
  }
}

extension Conflict {
  /// The rules with the fields they name, where they tell both texts; else what each side would have changed.
  fileprivate var violationsInWords: [Violation] {
    guard violations.isEmpty || violations.contains(where: { $0.field == nil }) else {
      return violations + [Violation("conflict", ConflictWords.nothingSaved)]
    }
    return ConflictWords.sentences(of: self).map { Violation("conflict", $0) }
  }
}

extension [Violation] {
  fileprivate var sentence: String { map(\.sentence).joined(separator: " ") }
}

extension Address {
  /// The entry a history is narrowed to; a whole document has its own.
  fileprivate var historyEntry: AnyID? {
    switch self {
    case .caseFile, .casePart, .plan, .settings: nil
    default: item
    }
  }
}
