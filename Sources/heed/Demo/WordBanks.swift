import Casework
import StrictJSON

/// Sentences for what is common to many actions: how a kind of work goes on, what shows it was done, what it changed.
///
/// Each bank is gone through in turn, so that the same words stand far apart.
struct WordBanks {
  private let banks: JSONObject
  private var turns: [String: Int] = [:]

  init(_ banks: JSONObject) { self.banks = banks }

  /// The next sentence of a bank: "training" and "start".
  mutating func next(_ bank: String, _ shelf: String) -> String {
    guard case .object(let shelves) = banks[bank], case .array(let texts) = shelves[shelf], !texts.isEmpty else {
      return ""
    }
    let turn = turns["\(bank)/\(shelf)", default: 0]
    turns["\(bank)/\(shelf)"] = turn + 1
    guard case .string(let text) = texts[turn % texts.count] else { return "" }
    return text
  }

  /// Who writes for an agency whose action names no person.
  func voice(of agency: String) -> String {
    guard case .object(let voices) = banks["voices"], case .string(let person) = voices[agency] else {
      return "coordinator"
    }
    return person
  }
}
