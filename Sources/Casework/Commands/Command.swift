/// When a change is made, and by whom. Comes in from outside: commands read no clock.
public struct Occasion: Sendable, Equatable {
  public let day: Day
  public let instant: Instant
  public let actor: Party

  public init(day: Day, instant: Instant, actor: Party) {
    self.day = day
    self.instant = instant
    self.actor = actor
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
  /// Whether it says what a sheet says, doubts and all: then a day that has not come is noted and not refused.
  var isImport: Bool { get }
}

extension Command {
  public var isImport: Bool { false }
}
