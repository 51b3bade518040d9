/// One change made to many things as it would come out: what would become of each, and which a rule refuses.
public struct BulkChange<Subject: Sendable>: Sendable {
  /// What would become of one thing.
  public struct Row: Sendable {
    public let subject: Subject
    public let commands: [any Command]
    /// Why it is left out; empty where it may be saved.
    public let refusals: [Violation]
    /// How it stands now and how it would stand, in words; the same where it is left out.
    public let before: String
    public let after: String

    public var isRefused: Bool { !refusals.isEmpty }
  }

  /// In the order of the subjects.
  public let rows: [Row]

  /// Judges each thing's commands after those of the things before it; one that is refused does not stop the rest.
  /// - Parameters:
  ///   - commands: what the change is for one thing, or why it is none for it.
  ///   - standing: the part of a thing that changes, in words.
  ///   - occasion: who makes it and when.
  public init(
    of subjects: [Subject], in register: Register, on occasion: Occasion,
    commands: (Subject) throws(Violation) -> [any Command], standing: (Subject, Register) -> String
  ) {
    var trial = register
    rows = subjects.map { subject in
      let before = standing(subject, register)
      var (own, refusals): ([any Command], [Violation]) = ([], [])
      do throws(Violation) {
        own = try commands(subject)
        refusals = own.isEmpty ? [.nothingChanges] : trial.violations(of: own, on: occasion)
      } catch {
        refusals = [error]
      }
      guard refusals.isEmpty else {
        return Row(subject: subject, commands: [], refusals: refusals, before: before, after: before)
      }
      for command in own { command.apply(to: &trial) }
      return Row(subject: subject, commands: own, refusals: [], before: before, after: standing(subject, trial))
    }
  }

  public var accepted: [Row] { rows.filter { !$0.isRefused } }
  public var refused: [Row] { rows.filter(\.isRefused) }

  /// All that may be saved, as one change; nothing where nothing may.
  public func command(_ summary: String) -> ChangeTogether? {
    let all = accepted.flatMap(\.commands)
    return all.isEmpty ? nil : ChangeTogether(summary, all)
  }

  /// What is wrong with every row alike: it lies in what was said and not in the rows.
  public var sharedRefusals: [Violation] {
    guard let first = rows.first, first.isRefused else { return [] }
    return first.refusals.filter { refusal in
      rows.allSatisfy { row in row.refusals.contains { $0.rule == refusal.rule && $0.field == refusal.field } }
    }
  }
}

extension Violation {
  static let nothingChanges = Violation("nothing-changes", "Nothing would change here.")
}
