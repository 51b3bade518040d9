/// How late something is, in the bands that boards report.
public enum LateBand: String, ChoiceValue {
  case week = "1-7 days"
  case month = "8-30 days"
  case quarter = "31-90 days"
  case older = "over 90 days"

  /// - Parameter days: past the due day, 1 or more.
  public init(days: Int) {
    switch days {
    case ...7: self = .week
    case ...30: self = .month
    case ...90: self = .quarter
    default: self = .older
    }
  }
}
