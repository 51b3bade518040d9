// What must hold of a plan whatever command changed it.
extension Plan {
  /// Every rule that the plan's own fields break in this register; the plan itself may stand in it already.
  public func violations(in register: Register) -> [Violation] {
    referenceViolations(in: register) + parentViolations(in: register) + fieldViolations(in: register)
  }

  func referenceViolations(in register: Register) -> [Violation] {
    guard Self.isReference(reference) else {
      return [
        Violation(
          "bad-reference", "A plan's reference is letters, digits and hyphens, such as PLAN-2026-001.",
          field: "reference")
      ]
    }
    let key = reference.lowercased()
    let isTaken = register.plans.values.contains { other in
      other.id != id && ([other.reference] + other.formerly).contains { $0.lowercased() == key }
    }
    guard isTaken else { return [] }
    return [Violation("reference-taken", "Another plan is called \(reference): choose another.", field: "reference")]
  }

  /// Letters and digits of ASCII, joined by single hyphens: it becomes part of a file's name.
  static func isReference(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    return parts.allSatisfy { part in
      !part.isEmpty && part.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
    }
  }

  private func parentViolations(in register: Register) -> [Violation] {
    guard let parent else { return [] }
    guard register.plans[parent] != nil else {
      return [Violation("no-such-parent", "The wider plan is not in this register: name one that is.", field: "parent")]
    }
    guard parent == id || register.planAncestors(of: parent).contains(id) else { return [] }
    return [Violation("parent-circle", "A plan cannot be part of itself: name another wider plan.", field: "parent")]
  }

  private func fieldViolations(in register: Register) -> [Violation] {
    var found: [Violation] = []
    if title.isVoid { found.append(Violation("needs-title", "A plan needs a title.", field: "title")) }
    if !bragScheme.isEmpty, register.reference.scheme(bragScheme) == nil {
      found.append(
        Violation("no-such-scheme", "No BRAG scheme is called \(bragScheme).", field: "brag-scheme"))
    }
    return found
  }
}

extension Register {
  /// The plans under a wider one, however deep, by reference; a circle is followed once.
  public func plansUnder(_ id: PlanID) -> [Plan] {
    plansInOrder.filter { $0.id != id && planAncestors(of: $0.id).contains(id) }
  }

  /// The wider plans above a plan, nearest first; a circle is followed once.
  public func planAncestors(of id: PlanID) -> [PlanID] {
    var found: [PlanID] = []
    var next = plans[id]?.parent
    while let here = next, !found.contains(here) {
      found.append(here)
      next = plans[here]?.parent
    }
    return found
  }
}
