import Casework

extension ChartPart.Tone {
  /// A claim's own colour where it is one that can be drawn, else grey.
  init(claim: ClaimedLevel) {
    let tone = Self(rawValue: claim.code)
    self = tone.flatMap { [.blue, .green, .amber, .red].contains($0) ? $0 : nil } ?? .grey
  }

  /// The colour of a drawing that no page's styles reach.
  private var colour: String {
    switch self {
    case .blue: "#2f6fd0"
    case .green: "#2e9e55"
    case .amber: "#f2b233"
    case .red: "#d0453a"
    case .grey: "#a3a8ae"
    case .first: "#e3e8ef"
    case .second: "#b4c3d6"
    case .third: "#7f97b5"
    case .fourth: "#44607f"
    }
  }

  /// What is drawn over the colour, so that no two are told apart by colour alone.
  private var strokes: String {
    switch self {
    case .green, .first, .fourth: ""
    case .blue: "M2 2h1.5M5 5h1.5"
    case .amber, .second: "M-1 7L7 -1M-1 1L1 -1M5 7L7 5"
    case .red, .third: "M0 0L6 6M0 6L6 0"
    case .grey: "M3 0V6"
    }
  }

  /// The pattern that fills what has this tone. Its colour is a class, so that a page's styles may change it.
  func pattern(named name: String) -> String {
    let size = "width=\"6\" height=\"6\""
    let lines = strokes.isEmpty ? "" : "<path d=\"\(strokes)\" class=\"hatch\" stroke=\"#1b1b1b\" fill=\"none\" />"
    return "<pattern id=\"\(name)-\(rawValue)\" \(size) patternUnits=\"userSpaceOnUse\">"
      + "<rect \(size) class=\"tone-\(rawValue)\" fill=\"\(colour)\" />\(lines)</pattern>\n"
  }
}
