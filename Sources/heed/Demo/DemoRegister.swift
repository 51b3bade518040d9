import Casework
import RegisterStore

/// A wholly fictional board to try things on, dated around a day.
///
/// The board came to Heed four weeks ago with its directory, cases and plans; what was done since is history as any
/// other. The same day gives the same records, byte for byte.
enum DemoRegister {
  /// How many days before the given one the board began to use Heed.
  private static let begun = -28

  /// Makes the demonstration in a directory.
  ///
  /// - Parameters:
  ///   - day: the day around which everything is dated.
  ///   - instant: the present moment: no entry of the journal is later.
  /// - Throws: `alreadyThere` where the directory holds a register.
  static func make(in directory: String, on day: Day, at instant: Instant) throws(RegisterError) -> RegisterStore {
    let shipped = try ShippedData.load()
    let records = try DemoRecords(around: day, shipped.reference)
    let start = day.adding(days: begun)
    let store = try RegisterStore.create(
      at: directory, settings: records.settings, themes: records.themes, on: founding(start, hour: 8, instant),
      shipped: shipped, mint: DemoNames.mint("demonstration"))
    // A demonstration that a power cut spoils is made anew; what is done in it later is as safe as in any register.
    store.isHasty = true
    defer { store.isHasty = false }
    for (hour, command) in records.bringingIn.enumerated() {
      try tell(DemoChapter(occasion: founding(start, hour: 9 + hour, instant), deed: .commit([command])), in: store)
    }
    var history = DemoHistory(DemoTemplate(day: day), newReferral: records.newReferral)
    for line in records.history {
      guard let chapter = history.chapter(line, in: store.register, notAfter: instant) else { continue }
      try tell(chapter, in: store)
    }
    if let problem = history.problems.first { throw damaged(problem) }
    return store
  }

  private static func founding(_ day: Day, hour: Int, _ instant: Instant) -> Occasion {
    Occasion(day: day, instant: min(Instant(day, hour: hour), instant), actor: .person(DemoNames.id("person/oldroyd")))
  }

  private static func tell(_ chapter: DemoChapter, in store: RegisterStore) throws(RegisterError) {
    let outcome: CommitOutcome
    switch chapter.deed {
    case .commit(let commands): outcome = try store.commit(commands, on: chapter.occasion)
    case .undo: outcome = try store.undo(on: chapter.occasion)
    }
    switch outcome {
    case .saved: return
    case .refused(let violations): throw damaged(violations.map(\.sentence).joined(separator: " "))
    case .conflict, .nothing: throw damaged("something else changes the directory at the same time.")
    }
  }

  private static func damaged(_ problem: String) -> RegisterError {
    RegisterError(.damaged, "The demonstration could not be made: \(problem)")
  }
}
