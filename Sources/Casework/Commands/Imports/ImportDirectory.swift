/// Brings people and agencies from someone else's list into the directory, all of them or none.
public struct ImportDirectory: Command {
  public let people: [Person]
  public let agencies: [Agency]
  /// What the list is quoted from: "members.csv".
  public let document: String

  public init(people: [Person] = [], agencies: [Agency] = [], document: String) {
    self.people = people
    self.agencies = agencies
    self.document = document
  }

  public var isImport: Bool { true }

  public func words(in register: Register) -> String {
    let counts = [(people.count, "person", "people"), (agencies.count, "agency", "agencies")].filter { $0.0 > 0 }
    let parts = counts.map { "\($0.0) \($0.0 == 1 ? $0.1 : $0.2)" }
    return "import \(parts.isEmpty ? "nothing" : parts.joined(separator: " and ")) from \(document)"
  }

  public func violations(in register: Register) -> [Violation] {
    guard people.count + agencies.count > 0 else {
      return [Violation("nothing-new", "\(document) lists no one that the directory does not have already.")]
    }
    let nameless = people.contains { $0.name.isVoid } || agencies.contains { $0.name.isVoid || $0.code.isVoid }
    let unnamed = Violation("required", "Every person needs a name, and every agency a name and a code.", field: "name")
    return (nameless ? [unnamed] : []) + repeatedCodes(in: register)
  }

  private func repeatedCodes(in register: Register) -> [Violation] {
    var taken = Set(register.agencies.map { $0.code.lowercased() })
    return agencies.filter { !taken.insert($0.code.lowercased()).inserted }.map { agency in
      Violation(
        "duplicate", "There is already an agency code “\(agency.code)”: give \(agency.name) another.", field: "code")
    }
  }

  public func apply(to register: inout Register) {
    if !agencies.isEmpty { register.changeAgencies { $0 += agencies } }
    if !people.isEmpty { register.changePeople { $0 += people } }
  }
}
