import Testing

@testable import Casework

@Suite("Clocks")
struct ClockTests {
  private func day(_ iso: String) throws -> Day { try #require(Day(iso: iso)) }

  @Test(
    "a clock is due where its rule says",
    arguments: [
      ("sar-acknowledge", "2025-04-17", "2025-04-28"), ("sar-decision", "2025-08-31", "2025-11-30"),
      ("sar-complete", "2025-08-31", "2026-02-28"), ("agency-return", "2025-12-09", "2026-01-02"),
      ("rapid-review", "2026-03-20", "2026-04-14"), ("inspection-statement", "2025-11-03", "2026-02-12"),
      ("police-inspection-comments", "2026-02-02", "2026-03-29"),
      ("prevention-of-future-deaths", "2026-02-02", "2026-03-30"),
      ("lcspr-advance-copy", "2025-04-28", "2025-04-15"),
    ])
  func due(code: String, from: String, to: String) throws {
    let data = try ShippedData.reference()
    let rule = try #require(data.rule(code))
    #expect(try rule.due(from: day(from), calendar: data.calendar(.englandAndWales)).iso == to)
  }

  @Test("every clock of the domain ships")
  func shipped() throws {
    let data = try ShippedData.reference()
    for code in [
      "serious-incident-notification", "rapid-review", "rapid-review-return", "lcspr-publish", "lcspr-advance-copy",
      "scr-decision", "scr-complete", "sar-acknowledge", "sar-decision", "sar-complete", "agency-return",
      "prevention-of-future-deaths", "police-inspection-comments", "inspection-statement", "plan-review",
      "impact-check", "sustained-check", "challenge-step-1", "challenge-step-2", "challenge-step-3",
    ] { #expect(data.rule(code) != nil, "\(code)") }
  }

  static let rule = ClockRule(
    "sar-decision", title: "Decide on the referral", subject: .referral, trigger: .received, stop: .decided, length: 3,
    unit: .months)

  @Test(
    "the state follows from the trigger, the stop and the day",
    arguments: [
      (nil, nil, "2026-06-01", "notStarted", 0, nil, false),
      ("2026-03-01", nil, "2026-02-28", "notStarted", 0, nil, false),
      ("2026-03-01", nil, "2026-03-01", "running", 0, 92, false),
      ("2026-03-01", nil, "2026-05-08", "running", 68, 24, false),
      ("2026-03-01", nil, "2026-05-09", "running", 69, 23, true),
      ("2026-03-01", nil, "2026-06-01", "running", 92, 0, true),
      ("2026-03-01", nil, "2026-06-02", "late", 93, -1, false),
      ("2026-03-01", "2026-06-01", "2026-09-01", "met", 92, 0, false),
      ("2026-03-01", "2026-06-05", "2026-09-01", "metLate", 96, -4, false),
      ("2026-03-01", "2026-06-05", "2026-06-02", "late", 93, -1, false),
    ] as [(String?, String?, String, String, Int, Int?, Bool)])
  func state(
    from: String?, stopped: String?, on: String, state: String, elapsed: Int, remaining: Int?, isNear: Bool
  ) throws {
    let reading = try Self.rule.reading(
      from: from.map(day), stopped: stopped.map(day), on: day(on), calendar: .weekendsOnly())
    #expect(reading.state.rawValue == state && reading.elapsed == elapsed && reading.remaining == remaining)
    #expect(reading.isNear == isNear && reading.daysLate == max(0, -(remaining ?? 0)))
  }

  @Test("held days stand beside elapsed ones, count once, and never move the due day")
  func holds() throws {
    let holds = try [
      HeldSpell(from: day("2026-02-01"), to: day("2026-03-11")),
      HeldSpell(from: day("2026-03-06"), to: day("2026-03-16")),
      HeldSpell(from: day("2026-03-21")),
    ]
    let reading = try Self.rule.reading(
      from: day("2026-03-01"), holds: holds, on: day("2026-03-31"), calendar: .weekendsOnly())
    #expect(reading.elapsed == 30 && reading.held == 25 && reading.net == 5 && reading.due?.iso == "2026-06-01")
  }

  @Test("an agreed extension moves the due day and keeps the rule's own")
  func extended() throws {
    let reading = try Self.rule.reading(
      from: day("2026-03-01"), extendedTo: day("2026-07-01"), on: day("2026-06-15"), calendar: .weekendsOnly())
    #expect(reading.state == .running && reading.due?.iso == "2026-07-01" && reading.ruleDue?.iso == "2026-06-01")
  }

  @Test("a clock that counts back runs before its trigger day comes")
  func before() throws {
    let data = try ShippedData.reference()
    let rule = try #require(data.rule("lcspr-advance-copy"))
    let calendar = data.calendar(.englandAndWales)
    func reading(_ on: String) throws -> ClockReading {
      try rule.reading(from: day("2025-04-28"), on: day(on), calendar: calendar)
    }
    #expect(try reading("2025-03-01").state == .running && reading("2025-03-01").isNear == false)
    #expect(try reading("2025-04-14").isNear && reading("2025-04-15").state == .running)
    #expect(try reading("2025-04-16").state == .late)
  }

  @Test("a board may count from the alternative trigger")
  func alternative() throws {
    let rule = try #require(try ShippedData.reference().rule("rapid-review"))
    var settings = AlertSettings()
    #expect(settings.applied(to: rule).trigger == .notified)
    settings.alternativeTriggers = ["rapid-review"]
    #expect(settings.applied(to: rule).trigger == .aware)
  }

  @Test("the explanation names the rule, each day skipped and the source")
  func explanation() throws {
    let data = try ShippedData.reference()
    let calendar = data.calendar(.englandAndWales)
    let rule = try #require(data.rule("sar-acknowledge"))
    let reading = try rule.reading(from: day("2025-04-17"), on: day("2025-04-22"), calendar: calendar)
    let lines = ClockExplanation(of: reading, calendar: calendar).lines.map { "\($0.label): \($0.text)" }
    #expect(
      lines == [
        "clock: Acknowledge the referral: running, 6 days left",
        "starts: received, Thu 17 Apr 2025",
        "counted: 5 working days; the day it starts is day zero",
        "skipped: 4 days of weekends; Good Friday 18 Apr 2025; Easter Monday 21 Apr 2025",
        "due: Mon 28 Apr 2025, by the end of the day",
        "stops: acknowledged, not yet",
        "basis: local: A common local standard; a board may set its own",
      ])
  }

  @Test("a clock past the holiday table warns")
  func warning() throws {
    let data = try ShippedData.reference()
    let reading = try #require(data.rule("agency-return")).reading(
      from: day("2028-12-20"), on: day("2028-12-21"), calendar: data.calendar(.englandAndWales))
    #expect(reading.warning?.contains("ends on 31 Dec 2028") == true)
  }
}
