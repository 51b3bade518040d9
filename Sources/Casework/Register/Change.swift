/// What happened to one field or list entry, in words.
public struct Change: Sendable, Equatable {
  /// Which one: "Actions 7b, Due"; the label of each step from the record to the field.
  public let field: String
  /// What it held before; nothing where it was blank or not there.
  public let old: String?
  /// What it holds after; nothing where it was emptied or taken away.
  public let new: String?
  /// Of something that came or went whole: what it holds or held, a field each.
  public let contents: [String]

  public init(field: String, old: String?, new: String?, contents: [String] = []) {
    self.field = field
    self.old = old
    self.new = new
    self.contents = contents
  }

  /// A record made whole or taken away whole, whose every field would be too much to tell.
  public static let making = Change(field: "", old: nil, new: "made")
  public static let removal = Change(field: "", old: "there", new: nil)

  /// The change as one sentence.
  public var sentence: String {
    switch (field.isEmpty, old, new) {
    case (true, _, nil): "The record was taken away."
    case (true, _, _): "The record was made."
    case (false, let old?, let new?): "\(field): “\(old)” became “\(new)”."
    case (false, nil, let new?): "\(field): “\(new)” was added."
    case (false, let old?, nil): "\(field): “\(old)” was taken away."
    case (false, nil, nil): "\(field) was changed."
    }
  }

  /// The change as lines to be read one below the other: a sentence, or what came or went and then its fields.
  public var lines: (first: String, rest: [String]) {
    guard contents.count > Self.mostInSentence else { return (sentence, []) }
    return (new == nil ? "\(field) was taken away:" : "\(field) was added:", contents)
  }

  /// More fields than these cannot be taken in within one sentence.
  private static let mostInSentence = 3
}

/// One line of a record's history: who changed what, when, and the command in words.
public struct HistoryEntry: Sendable, Equatable {
  public let time: Instant
  public let actor: Party
  /// Who signed in to the machine, where the actor is another.
  public let signedIn: Party?
  /// The command, as it was journalled: "extend PLAN-2026-001/1/5a to 31 Dec 2026: data late".
  public let words: String
  public let changes: [Change]
  /// The same for all records changed together.
  public let transaction: String

  public init(
    time: Instant, actor: Party, signedIn: Party? = nil, words: String, changes: [Change], transaction: String
  ) {
    self.time = time
    self.actor = actor
    self.signedIn = signedIn
    self.words = words
    self.changes = changes
    self.transaction = transaction
  }
}

extension Register {
  /// Who made a change: "Jo Marsh", and who wrote it down for them: "Jo Marsh (signed in as sam)".
  public func who(made entry: HistoryEntry) -> String {
    name(of: entry.actor) + (entry.signedIn.map { " (signed in as \(name(of: $0)))" } ?? "")
  }
}
