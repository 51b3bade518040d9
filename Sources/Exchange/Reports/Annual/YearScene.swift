import Casework

/// What the sections of an annual report share, worked out once.
struct YearScene {
  let register: Register
  let year: ReportingYear
  /// The day at whose end the year is read: its last day, or an earlier one while it still runs.
  let day: Day
  let audience: Audience
  /// The reviews there were by then, as they stood.
  let reviews: [ReviewFact]
  let answers: [AnswerGiven]

  init(_ register: Register, _ year: ReportingYear, on day: Day, audience: Audience) {
    self.register = register
    self.year = year
    self.day = min(day, year.last)
    self.audience = audience
    reviews = register.reviewFacts(asAt: self.day)
    answers = register.answersGiven
  }

  /// The year, as far as it is told.
  var span: ClosedRange<Day> { year.first...max(year.first, day) }

  var isForEveryone: Bool { audience == .everyone }

  func isInYear(_ day: Day?) -> Bool { day.map(span.contains) ?? false }

  /// Under way on at least one day of the year.
  var active: [ReviewFact] { reviews.filter { $0.ended.map { $0 >= year.first } ?? true } }

  func short(_ kind: CaseKind) -> String { register.reference.card(of: kind)?.short ?? kind.code }

  /// The kinds of some cases, in the order in which the register knows them.
  func kinds(_ found: some Sequence<CaseKind>) -> [CaseKind] {
    let all = Set(found)
    let known = register.reference.kinds.map(\.kind).filter(all.contains)
    return known + all.subtracting(known).sorted { $0.code < $1.code }
  }
}
