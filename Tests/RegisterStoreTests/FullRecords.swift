import Casework

/// Fills every field of a record with something, every list with one entry, so that no field is left untried.
struct Filling: FieldVisitor {
  private var count = 0

  static func record<I: Item>(_: I.Type = I.self) -> I {
    var filling = Filling()
    return filling.item()
  }

  static func part<P: Fielded>(_: P.Type = P.self) -> P {
    var filling = Filling()
    var value = P()
    value.visit(&filling)
    return value
  }

  private mutating func item<I: Item>() -> I {
    count += 1
    var value = I(id: Identifier("id\(count)"))
    value.visit(&self)
    return value
  }

  private mutating func value<T: FieldValue>() -> T? {
    count += 1
    switch T.form {
    case .text, .timescale: return T(fieldText: "Words \"\(count)\"\n— é") ?? T(fieldText: "2026-12-25 Christmas Day")
    case .day: return T(fieldText: "2026-11-21")
    case .instant: return T(fieldText: "2026-11-21T05:31:00Z")
    case .flag: return T(fieldText: "true")
    case .number: return T(fieldText: "\(count)")
    case .choice(let choices): return choices.last.flatMap { T(fieldText: $0.stored) }
    case .link: return T(fieldText: "link\(count)")
    case .mention: return T(fieldText: count.isMultiple(of: 2) ? "@item\(count)" : "A finding in words")
    case .party: return T(fieldText: count.isMultiple(of: 2) ? "@person\(count)" : "Head of Service")
    }
  }

  mutating func field<T: FieldValue>(_ field: Field, _ value: inout T) { value = self.value() ?? value }
  mutating func field<T: FieldValue>(_ field: Field, _ value: inout T?) { value = self.value() }
  mutating func field<T: FieldValue>(_ field: Field, _ values: inout [T]) {
    values = [self.value(), self.value()].compactMap { $0 }
  }
  mutating func part<P: Fielded>(_ field: Field, _ value: inout P) { value.visit(&self) }
  mutating func part<P: Fielded>(_ field: Field, _ value: inout P?) {
    var filled = P()
    filled.visit(&self)
    value = filled
  }
  mutating func items<I: Item>(_ field: Field, _ values: inout [I]) { values = [item(), item()] }
}

/// Puts a case with every field filled into the register.
struct MakeFullCase: Command {
  let acts: Set<Act> = [.casework]
  func words(in register: Register) -> String { "make a full case" }
  func violations(in register: Register) -> [Violation] { [] }
  func apply(to register: inout Register) {
    var file = Filling.record(CaseFile.self)
    file.reference = "SAR-2026-001"
    register.put(file)
  }
}

/// Puts an audit with every field filled into the register.
struct MakeFullAudit: Command {
  static let id = AuditID("auditaaaaaaa")
  static let path = "audits/2026/AUD-2026-001-aaaaa.json"

  let acts: Set<Act> = [.auditing]
  func words(in register: Register) -> String { "make a full audit" }
  func violations(in register: Register) -> [Violation] { [] }
  func apply(to register: inout Register) {
    var audit = Filling.record(Audit.self)
    audit.id = Self.id
    audit.reference = "AUD-2026-001"
    register.put(audit)
  }
}
