import Casework
import Drawing
import Testing

@testable import Desk

@Suite("The tour")
struct TourTests {
  private func desk(_ width: Int, _ height: Int, seen: Bool = false, offers: Bool = true) -> DeskState {
    var memory = DeskMemory()
    memory.hasSeenTour = seen
    return DeskState(
      register: Fellshire.register, today: Fellshire.today, moment: Instant(Fellshire.today, hour: 9),
      actor: .person(Fellshire.marsh), mint: IdentifierMint { 1 }, size: Size(width, height), memory: memory,
      offersTour: offers)
  }

  private func isOnTour(_ desk: DeskState) -> Bool { if case .tour? = desk.prompt { true } else { false } }

  /// What the desk asks to be remembered after these keys.
  private func remembered(_ keys: [Key], _ desk: inout DeskState) -> [Bool] {
    keys.flatMap { Desk.update(&desk, .input(.key($0))) }.compactMap {
      if case .remember(let memory) = $0 { memory.hasSeenTour } else { nil }
    }
  }

  @Test("it begins only where it is offered, was never seen, and has room")
  func begins() {
    #expect(isOnTour(desk(80, 24)))
    #expect(isOnTour(desk(60, 15)))
    #expect(!isOnTour(desk(59, 24)))
    #expect(!isOnTour(desk(80, 14)))
    #expect(!isOnTour(desk(80, 24, seen: true)))
    #expect(!isOnTour(desk(80, 24, offers: false)))
  }

  @Test("five times Enter goes through it, and it is remembered as seen")
  func through() {
    var desk = desk(80, 24)
    #expect(remembered(Array(repeating: .enter, count: 4), &desk).isEmpty)
    #expect(isOnTour(desk))
    #expect(remembered([.enter], &desk) == [true])
    #expect(!isOnTour(desk))
  }

  @Test("Esc ends it at any card, for good")
  func ends() {
    var desk = desk(80, 24)
    #expect(remembered([.enter, .escape], &desk) == [true])
    #expect(!isOnTour(desk))
  }

  @Test("a view can be looked at under a card, and any other key ends the tour and does what it does")
  func trying() {
    var desk = desk(80, 24)
    #expect(remembered([.character("3")], &desk).isEmpty)
    #expect(isOnTour(desk) && desk.view == .plans)
    #expect(remembered([.character("4"), .character("/")], &desk) == [true])
    guard case .filter? = desk.prompt else {
      Issue.record("the filter is not open")
      return
    }
  }

  @Test("every card says its piece on the least screen and on a large one", arguments: [(60, 15), (80, 24), (200, 60)])
  func whole(size: (Int, Int)) {
    var desk = desk(size.0, size.1)
    for card in Tour.Card.allCases {
      var canvas = Canvas(Size(size.0, size.1))
      Desk.draw(desk, into: &canvas)
      #expect(canvas.text.contains("\(card.title), \(card.rawValue + 1) of 5"))
      let last = card.words(Keymap()).split(separator: " ").last.map(String.init) ?? ""
      #expect(canvas.text.contains(last))
      _ = Desk.update(&desk, .input(.key(.enter)))
    }
  }
}
