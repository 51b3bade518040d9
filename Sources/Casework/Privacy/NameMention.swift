/// A name, or what else tells who someone is, that stands in a text; the text itself is never repeated.
public struct NameMention: Sendable, Hashable {
  public enum Whose: Sendable, Hashable {
    /// Of the register's directory, by that name.
    case directory(String)
    /// A line of a list of real names, from 1.
    case line(Int)
    /// Of a sealed identity: what the person is called ("the subject of SAR-2026-004"), and the case.
    case sealed(subject: String, caseFile: CaseID?, Detail)
  }

  /// What of a sealed identity it is.
  public enum Detail: String, Sendable {
    case name = "the real name"
    /// One word of a name that has several: it may be someone else's, or no name at all.
    case namePart = "part of the real name"
    case birthDate = "the date of birth"
    case nhsNumber = "the NHS number"
  }

  public let whose: Whose

  /// Whether it may well be no name of theirs, so that a person has to look.
  public var isPart: Bool { if case .sealed(_, _, .namePart) = whose { true } else { false } }

  /// "the name of someone in the directory (Jo Marsh)", "the real name of the subject of SAR-2026-004".
  public var words: String {
    switch whose {
    case .directory(let name): "the name of someone in the directory (\(name))"
    case .line(let number): "a listed real name (line \(number) of the list)"
    case .sealed(let subject, _, let detail): "\(detail.rawValue) of \(subject)"
    }
  }
}
