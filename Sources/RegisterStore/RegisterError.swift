/// Why a register could not be opened, read or written: one sentence that says what, where and what to do.
public struct RegisterError: Error, Sendable, Equatable {
  public enum Kind: String, Sendable {
    /// There is no register where one was looked for.
    case notFound
    /// There already is a register where one was to be made.
    case alreadyThere
    /// Someone else is writing.
    case busy
    case damaged
    case unreadable
    case unwritable
    /// It is written in a format newer than this program knows.
    case newerFormat
    /// What was asked cannot be done as things stand: the sentence says what to do first.
    case refused
    /// Another copy of the register, or the program that reaches it, cannot be reached.
    case unreachable
    /// It was being saved when the disk failed; the next opening settles it.
    case unsure
    /// It is saved, but some files still hold the old version; the next change or opening finishes it.
    case unfinished
  }

  public let kind: Kind
  public let sentence: String

  public init(_ kind: Kind, _ sentence: String) {
    self.kind = kind
    self.sentence = sentence
  }

  /// Whether what was asked cannot be done, as where the register is not there or already is; anything else is trouble with
  /// the register.
  public var isRefusal: Bool { [.notFound, .alreadyThere, .refused].contains(kind) }
}

extension RegisterError: CustomStringConvertible {
  public var description: String { sentence }
}
