/// Members in a fixed order, no key twice; keys are compared scalar for scalar, so "é" in two forms is two keys.
public struct JSONObject: Sendable {
  /// The members in the order in which they are written.
  public private(set) var members: [(key: String, value: JSONValue)]

  /// An object without members.
  public init() { members = [] }

  /// The members in the order given; of a key that comes twice, the last value at the first place.
  public init(_ members: some Sequence<(String, JSONValue)>) {
    self.init()
    for (key, value) in members { self[key] = value }
  }

  /// Members whose keys the parser has found to differ.
  init(members: [(key: String, value: JSONValue)]) { self.members = members }

  /// The keys in order.
  public var keys: [String] { members.map(\.key) }

  /// The value of a key; setting a new key puts it last, and setting nil removes the member.
  public subscript(key: String) -> JSONValue? {
    get { index(of: key).map { members[$0].value } }
    set {
      switch (index(of: key), newValue) {
      case (let index?, let value?): members[index].value = value
      case (let index?, nil): members.remove(at: index)
      case (nil, let value?): members.append((key, value))
      case (nil, nil): break
      }
    }
  }

  /// Puts a member right after another, or first if that key is nil or absent; a key already here keeps its place.
  public mutating func insert(_ value: JSONValue, forKey key: String, after earlier: String?) {
    if let index = index(of: key) {
      members[index].value = value
    } else {
      let place = earlier.flatMap { index(of: $0) }.map { $0 + 1 } ?? 0
      members.insert((key, value), at: place)
    }
  }

  /// Removes a member and answers its value, or nil if there was none.
  @discardableResult
  public mutating func removeValue(forKey key: String) -> JSONValue? {
    index(of: key).map { members.remove(at: $0).value }
  }

  private func index(of key: String) -> Int? { members.firstIndex { areSame($0.key, key) } }
}

extension JSONObject: ExpressibleByDictionaryLiteral {
  public init(dictionaryLiteral members: (String, JSONValue)...) { self.init(members) }
}

extension JSONObject: Equatable {
  /// Whether both have the same members in the same order.
  public static func == (left: JSONObject, right: JSONObject) -> Bool {
    left.members.elementsEqual(right.members) { areSame($0.key, $1.key) && $0.value == $1.value }
  }
}
