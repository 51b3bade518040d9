/// When a change is made, and by whom. Comes in from outside: commands read no clock.
public struct Occasion: Sendable, Equatable {
  public let day: Day
  public let instant: Instant
  public let actor: Party
  /// Who signed in to the machine, where that is another: whoever acts under someone else's name.
  public let signedIn: Party?

  public init(day: Day, instant: Instant, actor: Party, signedIn: Party? = nil) {
    self.day = day
    self.instant = instant
    self.actor = actor
    self.signedIn = signedIn == actor ? nil : signedIn
  }

  /// Whose roles count: whoever signed in, where the directory knows them, else the actor.
  public var answerable: Party {
    if case .person = signedIn, let signedIn { signedIn } else { actor }
  }
}

/// One change to a register, as a value: the desk's form, the command line and the importer all build the same one.
///
/// Identifiers of what it makes come in with it, so that applying it again gives the same bytes.
public protocol Command: Sendable {
  /// The change in words, for the journal and for undo: "extend PLAN-2026-001/1/5a to 31 Dec 2026: data late".
  func words(in register: Register) -> String
  /// Every rule it would break; empty when it may be applied.
  func violations(in register: Register) -> [Violation]
  /// Makes the change. Only called where `violations` found none.
  func apply(to register: inout Register)
  /// What kinds of act it is: whoever makes it has a role for each, where roles are enforced.
  var acts: Set<Act> { get }
  /// The same change with someone named as the one who signs off, approves, decides or moderates; nothing where it asks
  /// for no second person.
  func done(by party: Party) -> (any Command)?
  /// Whether it says what a sheet says, doubts and all: then a day that has not come is noted and not refused.
  var isImport: Bool { get }
}

extension Command {
  public var isImport: Bool { false }
  public func done(by party: Party) -> (any Command)? { nil }
}
