/// The bank holidays of one division, for the years that the table covers.
///
/// Holds every holiday that falls on a weekday, with substitute days and one-off holidays. Source:
/// Banking and Financial Dealings Act 1971 and the royal proclamations under it.
public struct HolidayTable: Fielded {
  public var division = HolidayDivision.englandAndWales
  /// The first and last day about which the table knows.
  public var from: Day?
  public var to: Day?
  public var holidays: [Holiday] = []

  public init() {}

  public init(division: HolidayDivision, from: Day?, to: Day?, holidays: [Holiday]) {
    self.division = division
    self.from = from
    self.to = to
    self.holidays = holidays
  }

  public func covers(_ day: Day) -> Bool {
    guard let from, let to else { return false }
    return from <= day && day <= to
  }

  public mutating func visit<V: FieldVisitor>(_ fields: inout V) {
    fields.field("division", &division)
    fields.field("from", &from)
    fields.field("to", &to)
    fields.field("holidays", &holidays)
  }
}

/// One bank holiday, kept on one line: "2026-12-28 Boxing Day (substitute)".
public struct Holiday: FieldValue, Hashable {
  public static let form = FieldForm.text
  public let day: Day
  public let name: String

  public init(_ day: Day, _ name: String) {
    self.day = day
    self.name = name
  }

  public init?(fieldText: String) {
    guard let day = Day(iso: fieldText.prefix(10)), fieldText.dropFirst(10).first == " " else { return nil }
    self.init(day, String(fieldText.dropFirst(11)))
  }

  public var fieldText: String { "\(day.iso) \(name)" }
}

/// The parts of the United Kingdom that have bank holidays of their own.
public enum HolidayDivision: String, ChoiceValue {
  case englandAndWales = "england-and-wales"
  case scotland
  case northernIreland = "northern-ireland"

  public var words: String {
    switch self {
    case .englandAndWales: "England and Wales"
    case .scotland: "Scotland"
    case .northernIreland: "Northern Ireland"
    }
  }
}
