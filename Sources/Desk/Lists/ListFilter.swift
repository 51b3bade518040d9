import Casework

/// What a list is narrowed to, as typed.
struct ListFilter: Equatable, Sendable {
  private(set) var text = ""
  /// The last text that could be read.
  private(set) var filter = Filter()
  private(set) var error: FilterError?

  var isEmpty: Bool { filter.isEmpty }

  mutating func read(_ text: String, of vocabulary: FilterVocabulary, on day: Day, calendar: WorkingCalendar) {
    self.text = text
    do throws(FilterError) {
      filter = try Filter(parsing: text, of: vocabulary, on: day, calendar: calendar)
      error = nil
    } catch {
      self.error = error
    }
  }
}
