/// How often a theme was found in a span of days.
public struct ThemeCount: Sendable, Equatable {
  public let theme: String
  /// Findings of audits that were reported.
  public let findings: Int
  /// Recommendations of reviews whose reports were approved.
  public let recommendations: Int

  public var all: Int { findings + recommendations }
}

extension Register {
  /// The themes of what audits reported in a span of days found, and of what reviews approved in it recommend; the most
  /// frequent first, then by name.
  public func themesFound(in span: ClosedRange<Day>) -> [ThemeCount] {
    let names = DirectoryIndex(self).themes
    let reported = audits.values.filter { $0.moves.day(reached: .reported).map(span.contains) ?? false }
    let approved = Set(
      cases.values.filter { $0.review?.moves.day(reached: .approved).map(span.contains) ?? false }.map(\.id.erased))
    let drawn = plans.values.filter { $0.sources.contains { $0.record.map(approved.contains) ?? false } }
    let findings = Self.counts(reported.flatMap(\.findings).flatMap { Set($0.themes) })
    let recommendations = Self.counts(drawn.flatMap(\.recommendations).flatMap { Set($0.themes) })
    return Set(findings.keys).union(recommendations.keys).compactMap { id in
      names[id].map {
        ThemeCount(theme: $0, findings: findings[id] ?? 0, recommendations: recommendations[id] ?? 0)
      }
    }.sorted { ($1.all, $0.theme) < ($0.all, $1.theme) }
  }

  private static func counts(_ themes: [ThemeID]) -> [ThemeID: Int] {
    Dictionary(themes.map { ($0, 1) }, uniquingKeysWith: +)
  }
}
