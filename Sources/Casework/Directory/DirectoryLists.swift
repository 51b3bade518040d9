/// What `directory/agencies.json` holds.
public struct AgencyDirectory: Fielded {
  public var agencies: [Agency] = []
  public init() {}
  public mutating func visit<V: FieldVisitor>(_ fields: inout V) { fields.items("agencies", &agencies) }
}

/// What `directory/people.json` holds.
public struct PeopleDirectory: Fielded {
  public var people: [Person] = []
  public init() {}
  public mutating func visit<V: FieldVisitor>(_ fields: inout V) { fields.items("people", &people) }
}

/// What `directory/groups.json` holds.
public struct GroupDirectory: Fielded {
  public var groups: [Group] = []
  public init() {}
  public mutating func visit<V: FieldVisitor>(_ fields: inout V) { fields.items("groups", &groups) }
}

/// What `directory/themes.json` holds.
public struct ThemeDirectory: Fielded {
  public var themes: [Theme] = []
  public init() {}
  public mutating func visit<V: FieldVisitor>(_ fields: inout V) { fields.items("themes", &themes) }
}
