import Casework
import StrictJSON

@testable import RegisterStore

/// Numbers that come out the same for the same seed.
struct SeededDraws: RandomNumberGenerator {
  var state: UInt64
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

/// Changes a record here and there, as a person would over some days: fields set and cleared, entries added, taken away and moved.
struct Jumble: FieldVisitor {
  var draws: SeededDraws
  /// Begins every new word and identifier, so that no two sides write the same by chance.
  let mark: String
  /// How many fields in a hundred change.
  let share: Int
  private var count = 0
  private var depth = 0

  init(_ seed: UInt64, mark: String, share: Int) {
    draws = SeededDraws(state: seed)
    self.mark = mark
    self.share = share
  }

  private mutating func happens(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &draws) < percent }

  private mutating func word() -> String {
    count += 1
    return "\(mark)\(count)"
  }

  private mutating func value<T: FieldValue>() -> T? {
    switch T.form {
    case .text: return T(fieldText: word()) ?? T(fieldText: "2026-12-25 \(word())")
    case .timescale: return T(fieldText: "2026-12-25 \(word())")
    case .day:
      return T(fieldText: Day(year: 2026, month: 1, day: 1)!.adding(days: Int.random(in: 0..<300, using: &draws)).iso)
    case .instant: return T(fieldText: "2026-11-21T05:31:0\(Int.random(in: 0..<10, using: &draws))Z")
    case .flag: return T(fieldText: happens(50) ? "true" : "false")
    case .number: return T(fieldText: "\(Int.random(in: 1..<90, using: &draws))")
    case .choice(let choices): return choices.randomElement(using: &draws).flatMap { T(fieldText: $0.stored) }
    case .link: return T(fieldText: word())
    case .mention, .party: return T(fieldText: happens(50) ? "@\(word())" : word())
    }
  }

  mutating func field<T: FieldValue>(_ field: Field, _ value: inout T) {
    guard field.key != "reference", happens(share),
      let new: T = happens(20) ? T(fieldText: "") ?? T(fieldText: "false") : self.value()
    else {
      return
    }
    value = new
  }

  mutating func field<T: FieldValue>(_ field: Field, _ value: inout T?) {
    if happens(share) { value = happens(25) ? nil : self.value() }
  }

  mutating func field<T: FieldValue>(_ field: Field, _ values: inout [T]) {
    guard happens(share) else { return }
    switch Int.random(in: 0..<3, using: &draws) {
    case 0: values += [self.value()].compactMap { $0 }
    case 1: if !values.isEmpty { values.removeLast() }
    default: values.shuffle(using: &draws)
    }
  }

  mutating func part<P: Fielded>(_ field: Field, _ value: inout P) { value.visit(&self) }

  mutating func part<P: Fielded>(_ field: Field, _ value: inout P?) {
    if value == nil, happens(share) { value = P() }
    if value != nil, happens(share / 4) { value = nil }
    value?.visit(&self)
  }

  mutating func items<I: Item>(_ field: Field, _ values: inout [I]) {
    depth += 1
    defer { depth -= 1 }
    if field.key == "conflicts" { return }
    for at in values.indices { values[at].visit(&self) }
    if depth < 4, happens(share) {
      var new = I(id: Identifier(word()))
      new.visit(&self)
      values.insert(new, at: happens(70) ? values.count : Int.random(in: 0...values.count, using: &draws))
    }
    if !values.isEmpty, happens(share / 2) { values.remove(at: Int.random(in: 0..<values.count, using: &draws)) }
    if happens(share / 3) { values.shuffle(using: &draws) }
  }
}
