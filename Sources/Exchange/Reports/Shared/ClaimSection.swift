import Casework

/// What agencies claim of their actions beside what is found.
struct ClaimSection {
  let scene: ReportScene
  /// The board's own scheme, whose levels are all shown.
  let scheme: BragScheme?

  var section: ReportSection {
    let claims = scene.rows.claimsAsFound(in: scheme)
    guard !scene.rows.isEmpty else {
      return ReportSection("claims", "Claimed and found", [.paragraph("There are no actions.")])
    }
    return ReportSection("claims", "Claimed and found", [sentence(claims), .chart(chart(claims), table(claims))])
  }

  /// What the facts contradict, first.
  private func sentence(_ claims: [ClaimAsFound]) -> ReportBlock {
    let late = claims.filter { $0.claim.meaning == .onTarget }
    let open = claims.filter { $0.claim.meaning == .complete }
    let found = [Self.words(late, "on target, and late"), Self.words(open, "complete, and not signed off")]
      .compactMap { $0 }
    return found.isEmpty
      ? .paragraph("No claim is contradicted by a due day or a missing sign-off.")
      : .callout(found.joined(separator: " "))
  }

  /// "Claimed on target, and late: 30.0 % (12 of 40). In colours: Green."
  private static func words(_ claims: [ClaimAsFound], _ found: String) -> String? {
    let (all, wrong) = (claims.reduce(0) { $0 + $1.claim.count }, claims.reduce(0) { $0 + $1.contradicted })
    guard wrong > 0 else { return nil }
    let names = claims.filter { $0.claim.count > 0 }.map(\.claim.word).joined(separator: " or ")
    return "Claimed \(found): \(Share(wrong, of: all).figure) of those claimed \(names)."
  }

  private func chart(_ claims: [ClaimAsFound]) -> Chart {
    let parts = ClaimSection.places.map { ChartPart($0.words, letter: $0.letter, tone: $0.tone) }
    let bars = claims.filter { $0.claim.count > 0 }.map { claim in
      StackedBar("\(claim.claim.letter) \(claim.claim.word)", ClaimSection.places.map { $0.count(claim.found) })
    }
    return .stacked(title: "What is claimed, by what is found", parts: parts, bars)
  }

  private func table(_ claims: [ClaimAsFound]) -> TypedTable {
    let total = claims.reduce(into: FoundCounts()) { $0 = $0 + $1.found }
    let rows =
      claims.map { ("\($0.claim.letter) \($0.claim.word)", $0.claim.meaning?.words ?? "", $0.found) } + [
        ("All", "", total)
      ]
    let places = ClaimSection.places.map { place in
      ShownColumn<(String, String, FoundCounts)>.number(place.words.capitalisedFirst, counting: .part) {
        place.count($0.2)
      }
    }
    return TypedTable(
      "Claimed and found", of: rows, rowSum: .last,
      [.name("Claimed", \.0), .name("Which means", \.1)] + places + [
        .number("Actions", counting: .total) { $0.2.open + $0.2.ended }
      ])
  }

  /// How actions are found, each in exactly one place.
  private static let places:
    [(words: String, letter: String, tone: ChartPart.Tone, count: @Sendable (FoundCounts) -> Int)] = [
      ("late", "L", .red, { $0.overdue }), ("due soon", "S", .amber, { $0.soon }),
      ("in time", "T", .green, { $0.onTime }), ("no due day", "N", .grey, { $0.undated }),
      ("completed, not signed off", "C", .second, { $0.completed }), ("ended", "E", .blue, { $0.ended }),
    ]
}
