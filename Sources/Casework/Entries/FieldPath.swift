/// One step from a record towards a field: into a named field, or to the entry of a list with this identifier.
public enum FieldStep: Hashable, Sendable {
  case key(String)
  case entry(AnyID)
}

/// The way from a record to a field, a part or a list within it.
public struct FieldPath: Hashable, Sendable, ExpressibleByArrayLiteral, CustomStringConvertible {
  public var steps: [FieldStep]

  public init(_ steps: [FieldStep] = []) { self.steps = steps }

  public init(arrayLiteral keys: String...) { steps = keys.map(FieldStep.key) }

  /// A path as people and files write it: "referral.received".
  public init(dotted text: String) { steps = text.split(separator: ".").map { .key(String($0)) } }

  public func appending(_ step: FieldStep) -> FieldPath { FieldPath(steps + [step]) }

  public func appending(_ path: FieldPath) -> FieldPath { FieldPath(steps + path.steps) }

  public var isEmpty: Bool { steps.isEmpty }

  /// The last named field on the way.
  public var lastKey: String {
    for case .key(let key) in steps.reversed() { return key }
    return ""
  }

  public var description: String {
    steps.map { step in
      switch step {
      case .key(let key): key
      case .entry(let id): id.text
      }
    }.joined(separator: ".")
  }
}
