/// Counts grades as they come, each in its own scale.
struct GradePool {
  /// For each scale, its grades, then those not graded and those not known; at the end the same for no scale.
  private var counts: [[Int]]

  init(_ marks: GradeMarks) {
    counts = marks.scales.map { Array(repeating: 0, count: $0.grades.count + 2) } + [[0, 0]]
  }

  /// Counts one cell of a question; not graded where it has no mark.
  mutating func count(_ mark: GradeMark?, inScale own: Int16) {
    let held = mark?.scale ?? own
    let scale = held >= 0 ? Int(held) : counts.count - 1
    let last = counts[scale].count - 1
    let place = mark.map { $0.grade >= 0 ? Int($0.grade) : last } ?? last - 1
    counts[scale][place] += 1
  }

  /// One distribution for each scale that anything was counted in; legacy ones come last.
  func distributions(_ marks: GradeMarks) -> [GradeDistribution] {
    let found = counts.indices.filter { counts[$0].contains { $0 > 0 } }.map { place in
      let scale = place < marks.scales.count ? marks.scales[place] : Self.noScale
      let held = counts[place]
      return GradeDistribution(
        scale, counts: Array(held.dropLast(2)), ungraded: held[held.count - 2], unknown: held[held.count - 1])
    }
    return found.filter { !$0.scale.isLegacy } + found.filter { $0.scale.isLegacy }
  }

  private static var noScale: GradeScale { GradeScale { $0.title = "No known scale" } }
}
