import Casework

/// Where the person is in a view: its rows, the chosen one and what it is narrowed to.
struct ViewState: Sendable {
  var list = ListState<DeskRow>()
  var filter = ListFilter()
  /// The columns that the longest reference among the rows takes.
  var referenceWidth = 0
  /// The filters that were kept here since the desk was opened, the latest last.
  var pastFilters: [String] = []
  /// The row that was marked last, from which a range is marked.
  var lastMarked: String?
}

extension DeskState {
  /// The view on show.
  var current: ViewState {
    get { self[view] }
    set { self[view] = newValue }
  }

  subscript(view: View) -> ViewState {
    get { views[view] ?? ViewState() }
    set { views[view] = newValue }
  }

  /// The chosen row of the view on show.
  var chosen: DeskRow? { current.list.chosen }

  /// Makes the rows of a view anew; what was chosen stays chosen.
  mutating func list(_ view: View) {
    let rows: [DeskRow] =
      switch view {
      case .today: todayRows.map(DeskRow.today)
      case .cases: caseRows.map(DeskRow.cases)
      case .plans: planRows.map(DeskRow.plan)
      case .actions: actionRows.map(DeskRow.action)
      case .audits, .standards: auditRows(of: view).map(DeskRow.audit)
      case .meetings: roundRows.map(DeskRow.round)
      }
    self[view].list.replace(with: rows)
    self[view].referenceWidth = referenceWidth(of: rows.lazy.compactMap(\.sizedReference))
  }

  /// Narrows the list on show to what is typed, as it is typed.
  mutating func narrow(to text: String) {
    current.filter.read(text, of: view.vocabulary, on: today, calendar: calendar)
    list(view)
  }
}
