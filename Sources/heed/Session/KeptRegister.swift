import Casework
import RegisterStore

/// A register as answered from what earlier commands kept of it, without reading its records.
///
/// It never answers from what might be old: where it cannot be sure, there is no answer, and the records are read.
struct KeptRegister {
  let path: String
  let today: Day

  /// Nothing where the records themselves are asked for: as they were, or by a person whose name must be looked up.
  init?(_ globals: GlobalOptions) {
    guard globals.asAtDay == nil, globals.actor == nil else { return nil }
    do {
      path = try RegisterStore.locate(
        explicit: globals.register, environment: WorkingDirectory.environment,
        workingDirectory: WorkingDirectory.path)
    } catch {
      return nil
    }
    today = globals.todayGiven ?? WallClock.today
  }

  /// Every action, where none of the register's files has changed since they were kept.
  func actions() -> [KeptAction]? {
    guard let file = KeptFile.open(inRegisterAt: path, KeptAnswer.actions, to: ""), let kept = KeptActions(file),
      file.differences()?.isEmpty == true
    else { return nil }
    return kept.rows(on: today)
  }

  /// Reads a filter, where that needs nothing of the register: working days are counted by its holidays.
  func filter(_ words: [String], of vocabulary: FilterVocabulary) -> Filter? {
    let text = words.joined(separator: " ")
    guard !text.lowercased().contains("wd") else { return nil }
    return try? Filter(parsing: text, of: vocabulary, on: today)
  }
}

/// The names that answers are kept under.
enum KeptAnswer {
  static let actions = "actions"
}

extension Session {
  /// Keeps the actions for the next command that lists them.
  func keepActions() {
    guard globals.asAtDay == nil else { return }
    store.keep(KeptAnswer.actions, to: "") { KeptActions.bytes(of: store.plansWithPaths, in: store.register) }
  }
}
