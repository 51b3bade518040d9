extension Field {
  /// A field whose words follow from its name.
  public init(_ name: StaticString, _ traits: Traits) { self.init(name, "", traits) }
}
