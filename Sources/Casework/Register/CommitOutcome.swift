/// What became of a change that was to be saved.
public enum CommitOutcome: Sendable, Equatable {
  case saved(Receipt)
  /// Rules stand in the way; nothing was changed.
  case refused([Violation])
  /// Someone else changed the same thing meanwhile; nothing was changed. Asking again saves it over theirs.
  case conflict(Conflict)
  /// There is nothing to undo or redo.
  case nothing
}

/// What was saved.
public struct Receipt: Sendable, Equatable {
  /// The journal's name for everything saved together; empty where nothing differed and so nothing was written.
  public let transaction: String
  /// The command in words.
  public let words: String
  public let documents: Set<DocumentKey>
  /// What the person should know besides, each a sentence: an edit from outside, a file set aside.
  public let notices: [String]

  public init(transaction: String, words: String, documents: Set<DocumentKey>, notices: [String] = []) {
    self.transaction = transaction
    self.words = words
    self.documents = documents
    self.notices = notices
  }
}

/// Two changes to the same thing: neither is lost, and the later person chooses.
public struct Conflict: Sendable, Equatable {
  /// The rules that refuse the change now that the other has been made; empty when a field was changed twice.
  public let violations: [Violation]
  /// What others have saved since this was read.
  public let theirs: [Change]
  /// What would have been saved.
  public let yours: [Change]

  public init(violations: [Violation], theirs: [Change], yours: [Change]) {
    self.violations = violations
    self.theirs = theirs
    self.yours = yours
  }
}
