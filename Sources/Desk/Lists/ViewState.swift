import Casework

/// Where the person is in a view: its rows, the chosen one, what it is narrowed to and by what it is sorted.
struct ViewState: Sendable {
  var list = ListState<DeskRow>()
  var filter = ListFilter()
  /// The filters that were kept here since the desk was opened, the latest last.
  var pastFilters: [String] = []
  /// One of `View.orders`.
  var order: String
  /// The row that was marked last, from which a range is marked.
  var lastMarked: String?

  init(order: String) { self.order = order }
}

extension View {
  /// By what it can be sorted, the usual first; a view that sorts itself has none.
  var orders: [String] {
    switch self {
    case .today: []
    case .cases: CaseOrder.allCases.map(\.rawValue)
    case .plans: PlanOrder.allCases.map(\.rawValue)
    case .actions: ActionOrder.allCases.map(\.rawValue)
    }
  }
}

extension DeskState {
  /// The view on show.
  var current: ViewState {
    get { self[view] }
    set { self[view] = newValue }
  }

  subscript(view: View) -> ViewState {
    get { views[view] ?? ViewState(order: view.orders.first ?? "") }
    set { views[view] = newValue }
  }

  /// The chosen row of the view on show.
  var chosen: DeskRow? { current.list.chosen }

  /// Makes the rows of a view anew; what was chosen stays chosen.
  mutating func list(_ view: View) {
    let rows =
      switch view {
      case .today: todayRows.map(DeskRow.today)
      case .cases: caseRows.map(DeskRow.cases)
      case .plans: planRows.map(DeskRow.plan)
      case .actions: actionRows.map(DeskRow.action)
      }
    self[view].list.replace(with: rows)
  }

  /// Narrows the list on show to what is typed, as it is typed.
  mutating func narrow(to text: String) {
    current.filter.read(text, of: view.vocabulary, on: today, calendar: calendar)
    list(view)
  }

  /// Sorts the list on show by the next thing it can be sorted by.
  mutating func sortList() {
    let all = view.orders
    guard !all.isEmpty else { return }
    let place = all.firstIndex(of: current.order) ?? 0
    current.order = all[(place + 1) % all.count]
    list(view)
    current.list.choose(0)
    message = Message("Sorted by \(current.order).", .info)
  }
}
