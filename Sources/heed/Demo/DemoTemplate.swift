import Casework

/// What turns the demonstration's templates into records: the day they are dated around, and the names they use.
///
/// Nothing in it is drawn by chance, so the same day gives the same bytes.
struct DemoTemplate: Sendable {
  let day: Day

  /// The day that an offset or an ISO day stands for: "-40", "+12", "0", "2017-05-03".
  func day(_ text: String) -> Day? {
    if let offset = Int(text) { return day.adding(days: offset) }
    return Day(iso: text)
  }

  /// A text with every day in braces put into words: "{-40}" is "12 Oct 2026", "{+60 month}" is "January 2027".
  func text(_ template: String) -> String {
    guard template.contains("{") else { return template }
    var filled = ""
    var rest = template[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      filled += rest[..<open]
      let words = rest[rest.index(after: open)..<close]
      filled += place(String(words)) ?? "{\(words)}"
      rest = rest[rest.index(after: close)...]
    }
    return filled + rest
  }

  private func place(_ words: String) -> String? {
    let parts = words.split(separator: " ").map(String.init)
    guard let first = parts.first, let on = day(first) else { return nil }
    switch parts.dropFirst().first {
    case nil: return on.words
    case "month": return "\(Month.name(on.month)) \(on.year)"
    case "slashed": return "\(Self.two(on.day))/\(Self.two(on.month))/\(Self.two(on.year % 100))"
    case "quarter": return Self.quarter(of: on)
    case "programme": return ReportingYear(holding: on).name
    case "year": return String(on.year)
    case "yy": return Self.two(on.year % 100)
    default: return nil
    }
  }

  /// The quarter of a reporting year that begins in April: "Q3 2026/27".
  private static func quarter(of day: Day) -> String {
    return "Q\((day.month + 8) % 12 / 3 + 1) \(ReportingYear(holding: day).name)"
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
}

/// Permanent identifiers from the names that templates use: the same name gives the same identifier.
enum DemoNames {
  /// - Parameter name: a kind and a name: "person/okafor", "action/self-neglect/1.2".
  static func id<Of>(_ name: String, of _: Of.Type = Of.self) -> Identifier<Of> {
    let bits = mixed(hash(name))
    return IdentifierMint { bits }.make()
  }

  /// A mint whose every draw follows from the name.
  static func mint(_ name: String) -> IdentifierMint {
    let source = DemoDraws(seed: hash(name))
    return IdentifierMint { source.next() }
  }

  private static func hash(_ name: String) -> UInt64 {
    name.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }

  /// The finaliser of SplitMix64, which spreads near numbers far apart.
  static func mixed(_ seed: UInt64) -> UInt64 {
    var bits = seed &+ 0x9E37_79B9_7F4A_7C15
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return bits ^ (bits >> 31)
  }
}
