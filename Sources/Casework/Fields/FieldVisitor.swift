/// A value that names its fields once, in the order a file keeps them.
public protocol Fielded: Sendable, Equatable {
  init()
  /// Shows every field to `fields`, which may read it, write it or change it.
  mutating func visit<V: FieldVisitor>(_ fields: inout V)
}

/// One entry of a list, found again by its identifier whatever else changes.
public protocol Item: Fielded {
  var id: Identifier<Self> { get set }
}

/// What goes over a record's fields: a reader, a writer, a form, a schema, a privacy check.
public protocol FieldVisitor {
  /// A single value that is always there, though it may be blank.
  mutating func field<T: FieldValue>(_ field: Field, _ value: inout T)
  /// A single value that may be absent.
  mutating func field<T: FieldValue>(_ field: Field, _ value: inout T?)
  /// Several single values, in entry order.
  mutating func field<T: FieldValue>(_ field: Field, _ values: inout [T])
  /// A group of fields that is always there.
  mutating func part<P: Fielded>(_ field: Field, _ value: inout P)
  /// A group of fields that may be absent.
  mutating func part<P: Fielded>(_ field: Field, _ value: inout P?)
  /// A list of entries with identifiers, in entry order.
  mutating func items<I: Item>(_ field: Field, _ values: inout [I])
}

extension Fielded {
  /// A value with some of its fields filled: `Milestone { $0.title = "First draft" }`.
  public init(_ fill: (inout Self) -> Void) {
    self.init()
    fill(&self)
  }
}

extension Item {
  /// An entry with its identifier and some of its fields filled.
  public init(id: Identifier<Self>, _ fill: (inout Self) -> Void = { _ in }) {
    self.init()
    self.id = id
    fill(&self)
  }
}
