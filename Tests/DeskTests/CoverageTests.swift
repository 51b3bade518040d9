import Testing

@testable import Desk

@Suite("What the recorded screens show")
struct CoverageTests {
  /// The first script that leads to each sort of panel.
  private static let firstReaching: [Panel: GoldenScript] = {
    var first: [Panel: GoldenScript] = [:]
    for script in GoldenScript.all {
      for panel in script.keyboard(80, 24).state.panels where first[panel] == nil { first[panel] = script }
    }
    return first
  }()

  /// Those scripts, each once, and all that no other suite records.
  private static let scripts: [GoldenScript] = {
    let names = Set(firstReaching.values.map(\.name) + GoldenScript.others.map(\.name))
    return GoldenScript.all.filter { names.contains($0.name) }
  }()

  @Test("every view, tone, prompt, form and page is on some recorded screen", arguments: Panel.allCases)
  func reached(panel: Panel) { #expect(Self.firstReaching[panel] != nil) }

  @Test("no two scripts share a name")
  func names() { #expect(Set(GoldenScript.all.map(\.name)).count == GoldenScript.all.count) }

  @Test("each of them is as it was last looked at in three sizes", arguments: [(80, 24), (120, 40), (200, 60)])
  func screens(size: (Int, Int)) {
    for script in Self.scripts {
      expectScreen(script.keyboard(size.0, size.1), "\(script.name)-\(size.0)x\(size.1)")
    }
  }

  /// A few that between them use every style.
  private static let styled = [
    "today", "cases", "case-opened", "plans", "plan-opened", "marks", "actions-filter-wrong", "form-day-wrong",
    "form-refused", "brag-menu", "bulk-preview", "palette-found", "help", "meeting-card", "history",
  ]

  @Test("colours and weights are as they were last looked at", arguments: [(80, 24), (120, 40), (200, 60)])
  func colours(size: (Int, Int)) {
    let scripts = GoldenScript.all.filter { Self.styled.contains($0.name) }
    #expect(scripts.count == Self.styled.count)
    for script in scripts {
      expectText(script.keyboard(size.0, size.1).canvas.styledText, "\(script.name)-\(size.0)x\(size.1).styled")
    }
  }
}
