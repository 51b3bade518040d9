import Casework

/// What a list can be sorted by; rows alike stay in the order of the register.
protocol RowOrder: CaseIterable, RawRepresentable, Sendable where RawValue == String {
  associatedtype Row: Sendable
  /// The key that chooses it.
  var letter: Character { get }
  var course: OrderCourse { get }
  func key(of row: Row, in picture: Picture) -> SortKey
}

extension RowOrder {
  func sorted(_ rows: [Row], isTurned: Bool, in picture: Picture) -> [Row] {
    guard course != .asKept else { return isTurned ? rows.reversed() : rows }
    return rows.sorted(isDescending: isTurned != (course == .most)) { key(of: $0, in: picture) }
  }

  /// Every order of this kind, to be chosen among.
  static var cards: [OrderCard] {
    allCases.map { OrderCard(name: $0.rawValue, letter: $0.letter, course: $0.course) }
  }
}

/// Which end an order begins at.
enum OrderCourse {
  case days, most, letters, stages, asKept

  func words(isTurned: Bool) -> String {
    switch self {
    case .days: isTurned ? "latest first" : "earliest first"
    case .most: isTurned ? "least first" : "most first"
    case .letters: isTurned ? "last letters first" : "first letters first"
    case .stages: isTurned ? "last stage first" : "first stage first"
    case .asKept: isTurned ? "last first" : "first first"
    }
  }
}

/// One thing a list can be sorted by, whatever its rows are.
struct OrderCard: Sendable {
  let name: String
  let letter: Character
  let course: OrderCourse
}

/// By what a list is sorted, and whether it is turned round; in the memory a minus before the name says so.
struct ListOrder: Equatable, Sendable {
  let name: String
  let isTurned: Bool

  init(_ name: String, isTurned: Bool = false) {
    self.name = name
    self.isTurned = isTurned
  }

  init(remembered text: String) { self.init(String(text.drop { $0 == "-" }), isTurned: text.hasPrefix("-")) }

  var remembered: String { (isTurned ? "-" : "") + name }
  var turned: ListOrder { ListOrder(name, isTurned: !isTurned) }
}

extension View {
  /// By what it can be sorted, the usual first; a view that sorts itself has none.
  var orders: [OrderCard] {
    switch self {
    case .today: []
    case .cases: CaseOrder.cards
    case .plans: PlanOrder.cards
    case .actions: ActionOrder.cards
    case .audits, .standards: AuditOrder.cards
    case .meetings: RoundOrder.cards
    }
  }
}

extension DeskState {
  func order(of view: View) -> ListOrder {
    let remembered = memory.orders[view].map(ListOrder.init(remembered:))
    let known = remembered.flatMap { order in view.orders.contains { $0.name == order.name } ? order : nil }
    return known ?? ListOrder(view.orders.first?.name ?? "")
  }

  mutating func openOrders() {
    let now = order(of: view)
    let choices = view.orders.map { card in
      let isNow = card.name == now.name
      let course = card.course.words(isTurned: isNow && now.isTurned)
      let words = isNow ? "\(card.name)  now, \(course); again turns it round" : card.name
      return Menu.Choice(
        mark: .letter(card.letter), words: words, ink: isNow ? .info : .normal, notes: [], outcome: .order(card.name))
    }
    guard !choices.isEmpty else { return }
    var menu = Menu(title: "Sort by", choices: choices)
    menu.index = view.orders.firstIndex { $0.name == now.name } ?? 0
    prompt = .menu(menu)
  }

  /// Sorts the list on show; by what it is sorted already, the other way round.
  mutating func sort(by name: String) -> [DeskEffect] {
    let now = order(of: view)
    return sort(now.name == name ? now.turned : ListOrder(name))
  }

  mutating func turnOrder() -> [DeskEffect] { sort(order(of: view).turned) }

  private mutating func sort(_ order: ListOrder) -> [DeskEffect] {
    memory.orders[view] = order.remembered
    list(view)
    current.list.choose(0)
    let course = view.orders.first { $0.name == order.name }?.course.words(isTurned: order.isTurned) ?? ""
    message = Message("Sorted by \(order.name), \(course).", .info)
    return [.remember(memory)]
  }
}
