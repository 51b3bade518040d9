import Casework
import Drawing

// The fields of the larger forms.
extension DeskState {
  func settleFields(on day: String) -> [FormField] {
    let ending = FieldEntry(path: ["ending"], field: Field("ending", "How it ended", .required), form: Self.endings)
    return [field(for: ending, text: "received")]
      + pick(["settledOn", "reason"], of: AgencyReturn(), ["settledOn": day])
  }

  /// "received", or one of the ways a request ends without a paper.
  private static let endings = FieldForm.choice(
    [FieldChoice(stored: "received", words: "received")]
      + AgencyReturn.Settlement.allCases.map { FieldChoice(stored: $0.rawValue, words: $0.words) })

  /// The reference after the highest of this year: "PLAN-2026-015".
  func nextReference(_ prefix: String, among taken: [String]) -> String {
    let start = "\(prefix)-\(today.year)-"
    let highest = taken.filter { $0.hasPrefix(start) }.compactMap { Int($0.dropFirst(start.count)) }.max() ?? 0
    let number = String(highest + 1)
    return start + String(repeating: "0", count: max(0, 3 - number.count)) + number
  }
}
