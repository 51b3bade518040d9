import CNcurses
import Drawing
import Glibc
import Testing

@testable import Terminal

@Suite("A theme")
struct ColourThemeTests {
  private static let painted: [ColourTheme] = [.dark, .light, .colourSafe]
  private static let bars: Set<Ink> = [.bar, .barEmpty]

  @Test(
    "that paints its own paper gives text a contrast of 7 to 1 at least, also reversed, and bars 3 to 1",
    arguments: painted)
  func contrast(_ theme: ColourTheme) throws {
    for ink in Ink.allCases {
      let paint = theme.paint(of: ink, depth: .many)
      let (text, paper) = (Light(xterm: try #require(paint.text)), Light(xterm: try #require(paint.paper)))
      let least = Self.bars.contains(ink) ? 3.0 : 7.0
      // The chosen row has text and paper the other way round.
      for ratio in [text.contrast(to: paper), paper.contrast(to: text)] {
        #expect(ratio >= least, "\(theme.rawValue) \(ink): \(ratio)")
      }
    }
  }

  @Test("of the terminal's own paper can be read on black and on white alike")
  func terminal() {
    for ink in Ink.allCases {
      let paint = ColourTheme.terminal.paint(of: ink, depth: .many)
      #expect(paint.paper == nil)
      guard let text = paint.text.map(Light.init(xterm:)) else { continue }
      for paper in [Light(xterm: 16), Light(xterm: 231)] {
        #expect(text.contrast(to: paper) >= 3, "\(ink): \(text.contrast(to: paper))")
      }
    }
  }

  /// Inks that mean the same may look the same.
  private static let meanings: [[Ink]] = [
    [.late, .bragRed, .error], [.soon, .bragAmber], [.good, .bragGreen], [.bragBlue], [.contradiction], [.normal],
  ]

  @Test(
    "for colour blindness keeps late, soon, good, BRAG and plain text 25 apart, however one sees",
    arguments: Sight.allCases)
  func apart(_ sight: Sight) throws {
    for (place, meaning) in Self.meanings.enumerated() {
      for other in Self.meanings.dropFirst(place + 1).joined() {
        for ink in meaning {
          let lights = try [ink, other].map {
            sight.sees(Light(xterm: try #require(ColourTheme.colourSafe.paint(of: $0, depth: .many).text)))
          }
          let difference = lights[0].difference(from: lights[1])
          #expect(difference >= 25, "\(ink) and \(other) \(sight): \(difference)")
        }
      }
    }
  }

  @Test("with few colours never paints text in the colour of its paper", arguments: ColourTheme.allCases)
  func few(_ theme: ColourTheme) {
    for (depth, count) in [(ColourDepth.eight, 8), (.sixteen, 16)] {
      for ink in Ink.allCases {
        let paint = theme.paint(of: ink, depth: depth)
        #expect(paint.text == nil || paint.text != paint.paper, "\(theme.rawValue) \(ink) in \(count)")
        #expect((paint.text ?? 0) < count && (paint.paper ?? 0) < count)
        #expect((paint.paper == nil) == (theme == .terminal))
      }
    }
  }

  @Test("without colours is the terminal's own", arguments: ColourTheme.allCases)
  func none(_ theme: ColourTheme) {
    for ink in Ink.allCases { #expect(theme.paint(of: ink, depth: .none) == Paint(text: nil, paper: nil)) }
  }

  @Test("measures as WCAG and xterm do")
  func measures() {
    #expect(abs(Light(xterm: 16).contrast(to: Light(xterm: 231)) - 21) < 0.001)
    // #ff0000 on white, and #767676 (here its neighbour 243) on white: known ratios.
    #expect(abs(Light(xterm: 196).contrast(to: Light(xterm: 231)) - 3.998) < 0.001)
    #expect(abs(Light(xterm: 243).contrast(to: Light(xterm: 231)) - 4.54) < 0.01)
    #expect(Light(xterm: 16).difference(from: Light(xterm: 231)) > 99.9)
    let red = Sight.withoutGreen.sees(Light(xterm: 196))
    #expect(red.difference(from: Light(xterm: 196)) > 30)
  }
}
