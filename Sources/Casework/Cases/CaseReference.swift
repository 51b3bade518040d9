/// The rules about what people call a case. A file is named for it, so it can hold nothing that a path could.
public enum CaseReference {
  /// Letters, digits and single hyphens between them, up to 40: "SAR-2026-004".
  public static func isWellFormed(_ reference: String) -> Bool {
    let parts = reference.split(separator: "-", omittingEmptySubsequences: false)
    return reference.utf8.count <= 40
      && parts.allSatisfy { part in
        !part.isEmpty && part.utf8.allSatisfy { Character(UnicodeScalar($0)).isASCIILetterOrDigit }
      }
  }

  /// Why a case may not have that reference; `other` is the case that would have it.
  public static func violations(of reference: String, for other: CaseID, in register: Register) -> [Violation] {
    guard isWellFormed(reference) else {
      let sentence = "“\(reference)” is no reference: use letters, digits and hyphens, such as SAR-2026-004."
      return [Violation("reference-form", sentence, field: "reference")]
    }
    let wanted = reference.lowercased()
    let holder = register.casesInOrder.first { held in
      held.id != other && ([held.reference] + held.formerly).contains { $0.lowercased() == wanted }
    }
    return holder.map { held in
      let sentence = "\(reference) is already the reference of a case (\(held.reference)): choose another."
      return [Violation("reference-unique", sentence, field: "reference")]
    } ?? []
  }
}

extension Character {
  fileprivate var isASCIILetterOrDigit: Bool { isASCII && (isLetter || isNumber) }
}
