/// The elements of one drawing, from the top down. Lengths are in units of which 320 make its width: at that width one
/// is a pixel of the page, so that text stays readable on the narrowest phone.
struct SVGElements {
  static let width = 320.0

  private(set) var text = ""
  /// The patterns that the drawing uses.
  private(set) var tones: Set<ChartPart.Tone> = []
  /// What the drawing's own identifiers begin with.
  private let name: String

  init(name: String) { self.name = name }

  enum Anchor: String { case start, middle, end }

  /// - Parameter y: the line on which the letters stand.
  mutating func words(
    _ words: String, x: Double, y: Double, size: Int = 14, anchor: Anchor = .start, isStrong: Bool = false,
    hasHalo: Bool = false
  ) {
    text += "<text x=\"\(Self.number(x))\" y=\"\(Self.number(y))\" font-size=\"\(size)\" fill=\"currentColor\""
    if anchor != .start { text += " text-anchor=\"\(anchor.rawValue)\"" }
    if isStrong { text += " font-weight=\"bold\"" }
    if hasHalo { text += " class=\"halo\"" }
    text += ">\(XMLText.escaped(words))</text>\n"
  }

  /// A rectangle filled with a tone's colour and pattern, and outlined.
  mutating func box(x: Double, y: Double, width: Double, height: Double, tone: ChartPart.Tone) {
    tones.insert(tone)
    text +=
      "<rect\(Self.place(x, y, width, height)) fill=\"url(#\(name)-\(tone.rawValue))\" stroke=\"currentColor\" />\n"
  }

  mutating func line(x: Double, y: Double, toX: Double, toY: Double, isFaint: Bool = false) {
    let ends =
      "x1=\"\(Self.number(x))\" y1=\"\(Self.number(y))\" x2=\"\(Self.number(toX))\" y2=\"\(Self.number(toY))\""
    text += "<line \(ends) stroke=\"currentColor\"\(isFaint ? " stroke-opacity=\"0.3\"" : "") />\n"
  }

  mutating func path(through points: [(x: Double, y: Double)]) {
    let places = points.map { "\(Self.number($0.x)),\(Self.number($0.y))" }.joined(separator: " ")
    text += "<polyline points=\"\(places)\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"2\" />\n"
  }

  mutating func dot(x: Double, y: Double) {
    text += "<circle cx=\"\(Self.number(x))\" cy=\"\(Self.number(y))\" r=\"3\" fill=\"currentColor\" />\n"
  }

  /// A square on its corner, for a dated fact.
  mutating func diamond(x: Double, y: Double, tone: ChartPart.Tone) {
    tones.insert(tone)
    let corners = [(x, y - 6), (x + 6, y), (x, y + 6), (x - 6, y)]
    let places = corners.map { "\(Self.number($0.0)),\(Self.number($0.1))" }.joined(separator: " ")
    text += "<polygon points=\"\(places)\" fill=\"url(#\(name)-\(tone.rawValue))\" stroke=\"currentColor\" />\n"
  }

  private static func place(_ x: Double, _ y: Double, _ width: Double, _ height: Double) -> String {
    " x=\"\(number(x))\" y=\"\(number(y))\" width=\"\(number(width))\" height=\"\(number(height))\""
  }

  /// To a tenth, so that a drawing comes out the same everywhere: "12", "12.5".
  static func number(_ value: Double) -> String {
    guard value.isFinite, abs(value) < 1_000_000 else { return "0" }
    let tenths = Int((value * 10).rounded())
    let (whole, part) = (abs(tenths) / 10, abs(tenths) % 10)
    return (tenths < 0 ? "-" : "") + String(whole) + (part == 0 ? "" : ".\(part)")
  }
}
