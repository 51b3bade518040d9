import Desk
import Drawing
import Testing

@Suite("Filtering, sorting and choosing columns")
struct ListTests {
  /// What is pressed, and the name of the screen it leads to.
  static let scripts = [
    ("filter-empty", "4 /"),
    ("filter-names", "4 / a"),
    ("filter-values", "4 / agency: Tab"),
    ("filter-wrong", "2 / slips>1"),
    (
      "kept-filters",
      "4 / is:late Enter F a Late Enter / Ctrl-U agency:health Enter F a Health Enter / Ctrl-U - is:closed Enter F"
    ),
    ("naming-filter", "4 / is:late Enter F a Late"),
    ("sort-menu", "4 s"),
    ("columns-menu", "3 C"),
    ("cases-by-clock", "2 s c"),
  ]

  @Test("the screens of lists are as they were last looked at", arguments: scripts, [(80, 24), (120, 40)])
  func screens(script: (String, String), size: (Int, Int)) {
    var keyboard = Keyboard(size.0, size.1)
    keyboard.press(script.1)
    expectScreen(keyboard, "list-\(script.0)-\(size.0)x\(size.1)")
  }

  @Test("columns that were chosen stand in the order chosen, as many as fit")
  func chosenColumns() {
    var keyboard = Keyboard(200, 60)
    keyboard.press("4 C j j j Space")
    keyboard.press("End Space K K K K Enter")
    expectScreen(keyboard, "list-columns-chosen-200x60")
    keyboard.resize(80, 24)
    expectScreen(keyboard, "list-columns-chosen-80x24")
  }

  @Test("Esc puts back the columns that stood before, r the usual ones")
  func columnsPutBack() {
    var keyboard = Keyboard(120, 40)
    keyboard.press("4")
    let before = keyboard.screen
    keyboard.press("C Space Esc")
    #expect(keyboard.screen == before)
    keyboard.press("C Space Enter")
    #expect(keyboard.screen != before)
    keyboard.press("C r Enter")
    #expect(keyboard.screen == before)
  }

  @Test("choosing the present order turns it round, and so does z s")
  func turned() {
    var keyboard = Keyboard(80, 24)
    keyboard.press("4 s i")
    #expect(keyboard.screen.contains("Sorted by slips, most first."))
    keyboard.press("s i")
    #expect(keyboard.screen.contains("Sorted by slips, least first."))
    keyboard.press("z s")
    #expect(keyboard.screen.contains("Sorted by slips, most first."))
    #expect(keyboard.remembered.last?.orders[.actions] == "slips")
  }

  @Test("a filter is kept under a name, shown by its number, renamed, and forgotten")
  func keptFilters() {
    var keyboard = Keyboard(80, 24)
    keyboard.press("4 F")
    #expect(keyboard.screen.contains("No filter is kept for Actions"))
    keyboard.press("/ is:late Enter F a Late Enter")
    #expect(keyboard.remembered.last?.filters.map(\.name) == ["Late"])
    keyboard.press("Esc F 1")
    #expect(keyboard.screen.contains("filter is:late"))
    keyboard.press("F r Ctrl-U Overdue Enter")
    #expect(keyboard.remembered.last?.filters.map(\.name) == ["Overdue"])
    keyboard.press(": Overdue")
    #expect(keyboard.screen.contains("of Actions that fit is:late"))
    keyboard.press("Esc F Delete")
    #expect(keyboard.remembered.last?.filters.isEmpty == true)
    #expect(keyboard.screen.contains("“Overdue” is kept no more; it was is:late."))
  }

  @Test("Tab completes a field, and then goes through the values that the list has")
  func completion() {
    var keyboard = Keyboard(80, 24)
    keyboard.press("4 / ag Tab")
    #expect(keyboard.screen.contains(" / agency:"))
    keyboard.press("h Tab")
    #expect(keyboard.screen.contains(" / agency:health "))
    keyboard.press("Tab Tab")
    #expect(keyboard.screen.contains(" / agency:\"Fellshire Health Trust\""))
    keyboard.press("Shift-Tab Shift-Tab Space -is:o Tab")
    #expect(keyboard.screen.contains(" / agency:health -is:overdue"))
  }

  @Test("Ctrl-P brings back the filters kept earlier in a view, Ctrl-N goes on again")
  func recall() {
    var keyboard = Keyboard(80, 24)
    keyboard.press("4 / is:late Enter / Ctrl-U voice Enter / Ctrl-U Ctrl-P")
    #expect(keyboard.screen.contains(" / voice"))
    keyboard.press("Ctrl-P")
    #expect(keyboard.screen.contains(" / is:late"))
    keyboard.press("Ctrl-N Enter")
    #expect(keyboard.screen.contains("filter voice"))
  }

  @Test("pasted text narrows the list like typed text")
  func paste() {
    var keyboard = Keyboard(80, 24)
    keyboard.press("4 /")
    keyboard.take(.input(.paste("agency:health")))
    #expect(keyboard.screen.contains("2 of 7 actions"))
    #expect(keyboard.screen.contains(" / agency:health"))
  }
}
