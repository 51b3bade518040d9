import Casework
import Drawing

// Asking for a past day.
extension DeskState {
  /// Asks for the day to look at; from the past goes back to now.
  mutating func performAsAt() -> [DeskEffect] {
    guard present != nil else { return openForm(.asAt) }
    comeBackToNow()
    return []
  }

  var asAtFields: [FormField] {
    [field(for: FieldEntry(path: ["day"], field: Field("day", "At the end of", .required), form: .day))]
  }

  /// Asks for the register of the day typed; one that is not over yet has nothing to look back at.
  mutating func askPast(_ old: Form) -> [DeskEffect] {
    var form = old
    guard let day = FormValues(form, reading).day("day") else { return [] }
    guard day <= today else {
      form.fields[0].error = "\(day.words) has not come: type a day up to today, such as -1m."
      prompt = .form(form)
      return []
    }
    prompt = nil
    return [.askPast(day)]
  }
}
