import Casework

/// What a list is narrowed to, as typed.
struct ListFilter: Equatable, Sendable {
  private(set) var text = ""
  /// The last text that could be read.
  private(set) var filter = Filter()
  private(set) var error: FilterError?

  var isEmpty: Bool { filter.isEmpty }

  mutating func read(_ text: String, on day: Day, calendar: WorkingCalendar) {
    self.text = text
    do throws(FilterError) {
      filter = try Filter(parsing: text, on: day, calendar: calendar)
      error = nil
    } catch {
      self.error = error
    }
  }
}

extension DeskState {
  /// The filter of the list on show.
  var listFilter: ListFilter {
    switch view {
    case .today: todayList.filter
    case .cases: caseList.filter
    case .plans: planList.filter
    case .actions: actionList.filter
    }
  }

  /// Narrows the list on show to what is typed, as it is typed.
  mutating func narrow(to text: String) {
    switch view {
    case .today:
      todayList.filter.read(text, on: today, calendar: calendar)
      listToday()
    case .cases:
      caseList.filter.read(text, on: today, calendar: calendar)
      listCases()
    case .plans:
      planList.filter.read(text, on: today, calendar: calendar)
      listPlans()
    case .actions:
      actionList.filter.read(text, on: today, calendar: calendar)
      listActions()
    }
  }
}
