import Casework

/// What one writer may undo and redo, told from that writer's own chain alone, so that it outlasts a restart.
struct Turns {
  /// What happens to one document.
  struct Step {
    let path: String
    let operations: [TreeOperation]
  }

  /// A transaction that can be taken back or made again.
  struct Target {
    let id: String
    let words: String
    let actor: Party
    /// In the order in which they are to be done.
    let made: [Step]
    let taken: [Step]
    /// Why it can be neither taken back nor made again, where that is so.
    let refusal: Violation?

    init(_ entries: [JournalEntry]) {
      id = entries.first?.header.transaction ?? ""
      words = entries.first?.header.words ?? ""
      actor = entries.first?.header.actor ?? .named("")
      made = entries.map { Step(path: $0.header.path, operations: $0.operations) }
      taken = entries.reversed().map { Step(path: $0.header.path, operations: $0.operations.inverse) }
      refusal =
        if entries.contains(where: { $0.header.kind == .erasure }) {
          Violation("erased", "An erasure cannot be taken back: what was erased is gone.")
        } else if entries.contains(where: { $0.isErased || $0.hasErasedWords }) {
          Violation("erased", "Your latest change cannot be taken back: a record that it touched has been erased.")
        } else {
          nil
        }
    }
  }

  private(set) var undo: Target?
  private(set) var redo: Target?

  /// Reads the writer's files, newest first, only as far back as the answers lie.
  static func find(_ writer: String, in journals: JournalFiles) throws(RegisterError) -> Turns {
    var entries: [JournalEntry] = []
    for path in try journals.files(of: writer).reversed() {
      entries = try journals.lines(of: path).lines.compactMap(\.entry) + entries
      let turns = Turns(entries)
      if turns.undo != nil { return turns }
    }
    return Turns(entries)
  }

  init(_ entries: [JournalEntry]) {
    var made: [String] = []
    var taken: [String] = []
    var previous = ""
    for header in entries.map(\.header) where header.transaction != previous {
      previous = header.transaction
      switch header.kind {
      case .making, .outside, .merge, .sealing: continue
      case .change, .erasure:
        made.append(header.transaction)
        taken = []
      case .undo:
        made.removeAll { $0 == header.target }
        taken.append(header.target)
      case .redo:
        taken.removeAll { $0 == header.target }
        made.append(header.target)
      }
    }
    undo = made.last.flatMap { id in Self.target(id, in: entries) }
    redo = taken.last.flatMap { id in Self.target(id, in: entries) }
  }

  private static func target(_ id: String, in entries: [JournalEntry]) -> Target? {
    let own = entries.filter { $0.header.transaction == id }
    return own.isEmpty ? nil : Target(own)
  }
}
