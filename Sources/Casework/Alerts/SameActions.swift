/// Finds the same action in two places with different facts: by its text in two plans, or by a link that says so.
struct SameActions {
  /// Texts shorter than so many letters and digits ("Update the policy") are too general to be the same action.
  private static let shortest = 20

  /// One action, with what must agree.
  private struct Copy {
    let plan: Int
    let action: Int
    let due: Day?
    let stage: ActionStage
    let claim: String
  }

  /// Where an action stands among the plans.
  private struct Place {
    let plan: Int
    let action: Int
  }

  private let plans: [Plan]
  /// The concern of each action that has one.
  private(set) var concerns: [ActionID: Concern] = [:]

  init(_ plans: [Plan]) {
    self.plans = plans
    var first: [UInt64: Place] = [:]
    first.reserveCapacity(plans.reduce(0) { $0 + $1.actions.count })
    var others: [UInt64: [Place]] = [:]
    var links: [ActionID: ActionID] = [:]
    for at in plans.indices {
      for place in plans[at].actions.indices where Self.isCompared(plans[at].actions[place].stage) {
        let here = Place(plan: at, action: place)
        if let key = Self.key(plans[at].actions[place].text) {
          if first[key] == nil { first[key] = here } else { others[key, default: []].append(here) }
        }
        for link in plans[at].actions[place].links where link.kind == .duplicateOf {
          links[plans[at].actions[place].id] = link.target
        }
      }
    }
    for (key, places) in others { compare(([first[key]].compactMap { $0 } + places).map(copy)) }
    if !links.isEmpty { compareLinked(links) }
  }

  private func copy(_ place: Place) -> Copy {
    Self.copy(plans[place.plan].actions[place.action], place.plan, place.action)
  }

  /// One that was let go or carried forward leaves its copy to stand alone.
  private static func isCompared(_ stage: ActionStage) -> Bool {
    !stage.isEnding || stage == .signedOff || stage == .embedded
  }

  private static func copy(_ action: Action, _ plan: Int, _ place: Int) -> Copy {
    Copy(
      plan: plan, action: place, due: action.currentDue, stage: action.stage, claim: action.claims.last?.level ?? "")
  }

  private mutating func compare(_ copies: [Copy]) {
    guard copies.contains(where: { Self.difference($0, copies[0]) != nil }) else { return }
    for copy in copies {
      let other = copies.first { $0.plan != copy.plan && Self.difference($0, copy) != nil && hasSameText($0, copy) }
      if let other { note(copy, other) }
    }
  }

  private mutating func compareLinked(_ links: [ActionID: ActionID]) {
    let wanted = Set(links.keys).union(links.values)
    var copies: [ActionID: Copy] = [:]
    for (at, plan) in plans.enumerated() {
      for (place, action) in plan.actions.enumerated() where wanted.contains(action.id) {
        copies[action.id] = Self.copy(action, at, place)
      }
    }
    for (from, to) in links {
      if let copy = copies[from], let other = copies[to], Self.difference(copy, other) != nil { note(copy, other) }
    }
  }

  private mutating func note(_ copy: Copy, _ other: Copy) {
    let words = Self.difference(copy, other) ?? ""
    let reference = plans[other.plan].reference(of: plans[other.plan].actions[other.action])
    concerns[plans[copy.plan].actions[copy.action].id] = Concern(.sameActionDiffers, reference, words)
  }

  /// "due day, stage".
  private static func difference(_ left: Copy, _ right: Copy) -> String? {
    guard left.due != right.due || left.stage != right.stage || left.claim != right.claim else { return nil }
    let words = [
      left.due == right.due ? nil : "due day", left.stage == right.stage ? nil : "stage",
      left.claim == right.claim ? nil : "claim",
    ]
    return words.compactMap { $0 }.joined(separator: ", ")
  }

  private func hasSameText(_ left: Copy, _ right: Copy) -> Bool {
    Self.letters(plans[left.plan].actions[left.action].text)
      .elementsEqual(Self.letters(plans[right.plan].actions[right.action].text))
  }

  /// Letters and digits alone, without regard to case.
  private static func letters(_ text: String) -> [UInt8] {
    text.utf8.filter { $0.isLetter || $0.isDigit || $0 >= 0x80 }.map(\.asciiFolded)
  }

  /// A hash of a text's letters and digits; nothing for one too short.
  private static func key(_ text: String) -> UInt64? {
    guard text.utf8.count >= shortest else { return nil }
    var (hash, count) = (FoldedHash(), 0)
    var text = text
    text.withUTF8 { bytes in
      for byte in bytes where byte.isLetter || byte.isDigit || byte >= 0x80 {
        hash.add(byte.asciiFolded)
        count += 1
      }
    }
    return count >= shortest ? hash.value : nil
  }
}
