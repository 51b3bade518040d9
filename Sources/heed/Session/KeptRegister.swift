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

  private var question: String { KeptAnswer.question(of: today, inRegisterAt: path) }

  /// Every action, where none of the register's files has changed since they were kept.
  func actions() -> [KeptAction]? {
    guard let file = KeptFile.open(inRegisterAt: path, KeptAnswer.actions, to: ""), let kept = KeptActions(file),
      file.differences()?.isEmpty == true
    else { return nil }
    return kept.rows(on: today)
  }

  /// Every alert of the day, where neither the register nor the evidence has changed since they were kept.
  func alerts() -> [KeptAlert]? {
    guard let file = KeptFile.open(inRegisterAt: path, KeptAnswer.alerts, to: question), let kept = KeptAlerts(file),
      isCurrent(file, kept.files)
    else { return nil }
    return kept.alerts
  }

  /// The counts of the day in each form that they were kept in, under the same condition.
  func status() -> KeptAnswer.Status? {
    guard let file = KeptFile.open(inRegisterAt: path, KeptAnswer.status, to: question), let kept = KeptTexts(file),
      isCurrent(file, kept.files)
    else { return nil }
    return KeptAnswer.Status(kept.texts)
  }

  /// The day's counts in one line, whether or not anything has changed since: for showing while that is found out.
  var uncheckedLine: String? {
    let file = KeptFile.open(inRegisterAt: path, KeptAnswer.status, to: question)
    return file.flatMap { KeptTexts($0) }.flatMap { KeptAnswer.Status($0.texts)?.line }
  }

  private func isCurrent(_ file: KeptFile, _ evidence: [KeptStanding]) -> Bool {
    file.differences()?.isEmpty == true && evidence.allSatisfy(\.isCurrent)
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
  static let alerts = "alerts"
  static let status = "status"

  /// What alerts follow from besides the records and the evidence.
  static func question(of day: Day, inRegisterAt path: String) -> String {
    "\(day.iso) \(RegisterStore.surroundings(at: path, now: WallClock.now))"
  }

  /// The counts of a day as each form of the command gives them.
  struct Status {
    let json: String
    let line: String
    let page: String

    init(json: String, line: String, page: String) {
      self.json = json
      self.line = line
      self.page = page
    }

    init?(_ texts: [String]) {
      guard texts.count == 3 else { return nil }
      self.init(json: texts[0], line: texts[1], page: texts[2])
    }

    var texts: [String] { [json, line, page] }
  }
}

extension Session {
  private var question: String { KeptAnswer.question(of: today, inRegisterAt: store.path) }

  /// Keeps the actions for the next command that lists them.
  func keepActions() {
    guard globals.asAtDay == nil else { return }
    store.keep(KeptAnswer.actions, to: "") { KeptActions.bytes(of: store.register) }
  }

  /// Keeps the day's alerts for the next command that asks for them.
  func keep(_ alerts: [Alert], _ files: RememberedFiles) {
    guard globals.asAtDay == nil else { return }
    store.keep(KeptAnswer.alerts, to: question) { KeptAlerts.bytes(of: alerts, files: files.standings) }
  }

  /// Keeps the day's counts for the next command that asks for them.
  func keep(_ status: KeptAnswer.Status, _ files: RememberedFiles) {
    guard globals.asAtDay == nil else { return }
    store.keep(KeptAnswer.status, to: question) { KeptTexts.bytes(of: status.texts, files: files.standings) }
  }
}
