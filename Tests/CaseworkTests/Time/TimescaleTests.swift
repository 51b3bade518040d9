import Testing

@testable import Casework

@Suite("Printed timescales")
struct TimescaleTests {
  @Test(
    "what has a day is due on it",
    arguments: [
      ("31/12/19", "date", "2019-12-31"), ("01/09/19", "date", "2019-09-01"), ("28/02/2020", "date", "2020-02-28"),
      ("30.11.19", "date", "2019-11-30"), ("1-3-2020", "date", "2020-03-01"), ("2019-09-30", "date", "2019-09-30"),
      ("1st September 2019", "date", "2019-09-01"), ("30 Sept. 2019", "date", "2019-09-30"),
      ("30-Sep-19", "date", "2019-09-30"), ("September 30, 2019", "date", "2019-09-30"),
      ("by 31st of March 2020.", "date", "2020-03-31"), ("Monday 3 June 2019", "date", "2019-06-03"),
      ("before 1 April 2020", "date", "2020-03-31"), ("w/e 07/06/19", "date", "2019-06-07"),
      ("end of 2019/20", "date", "2020-03-31"), ("End of 2019", "date", "2019-12-31"),
      ("May-19", "month", "2019-05-31"), ("Oct 2019", "month", "2019-10-31"), ("Jul-20", "month", "2020-07-31"),
      ("end March 2020", "month", "2020-03-31"), ("By the end of March 2020", "month", "2020-03-31"),
      ("February 2020", "month", "2020-02-29"), ("10/2019", "month", "2019-10-31"),
      ("Q3 2019/20", "quarter", "2019-12-31"), ("Quarter 4 2019-2020", "quarter", "2020-03-31"),
      ("2019/20 Q1", "quarter", "2019-06-30"), ("end of Q2 19/20", "quarter", "2019-09-30"),
      ("01/04/19 to 30/06/19", "range", "2019-06-30"), ("1-30 June 2019", "range", "2019-06-30"),
      ("between 1 May 2019 and 5 June 2019", "range", "2019-06-05"), ("w/c 3 June 2019", "range", "2019-06-09"),
      ("May 2019 – 31/07/2019", "range", "2019-07-31"),
    ])
  func dated(printed: String, kind: String, due: String) {
    let timescale = Timescale(printed: printed)
    #expect(timescale.kind.rawValue == kind)
    #expect(timescale.due?.iso == due)
    #expect(timescale.printed == printed && timescale.doubt == nil)
  }

  @Test(
    "what has no day is due on none",
    arguments: [
      ("", "blank"), ("  ", "blank"), ("-", "blank"), ("N/A", "blank"),
      ("TBC", "to be confirmed"), ("June 2019 (tbc)", "to be confirmed"), ("To be agreed", "to be confirmed"),
      ("Ongoing", "ongoing"), ("On-going", "ongoing"), ("01/03/2019 and ongoing", "ongoing"),
      ("ongoing from May 2019", "ongoing from"), ("From 1 April 2019", "ongoing from"),
      ("Monthly", "recurring"), ("each Board", "recurring"), ("Quarterly from May 2019", "recurring"),
      ("Dec 18 / Monthly monitoring / September 2020", "recurring"), ("31 March annually", "recurring"),
      ("after national guidance is finalised", "event"), ("Following the inquest", "event"),
      ("3 months after publication", "event"), ("within 28 days of the report", "event"),
      ("2 working days before the conference", "before"), ("Prior to the next Board", "before"),
      ("March", "month"), ("mid March 2020", "month"), ("Quarter 2", "quarter"), ("Q3 2019", "quarter"),
      ("Jan - Mar 2019", "range"), ("Q1-Q2 2019/20", "range"), ("2019/20", "range"), ("2019", "range"),
    ])
  func undated(printed: String, kind: String) {
    let timescale = Timescale(printed: printed)
    #expect(timescale.kind.rawValue == kind)
    #expect(timescale.due == nil)
    #expect(timescale.printed == printed && timescale.doubt == nil)
  }

  @Test(
    "what looks like a date and is none is invalid, and says why",
    arguments: [
      ("31/04/19", "April has 30 days"), ("05.13.19", "there is no month 13"), ("29/02/2019", "February 2019 has 28"),
      ("01./03/20", "not a timescale"), ("31/04/19 and ongoing", "April has 30"), ("31-12/19", "not a timescale"),
      ("Tuesday 3 June 2019", "3 Jun 2019 is a Monday"), ("03/20", "not a timescale"), ("30 Sept", "not a timescale"),
      ("ASAP", "not a timescale"), ("31/03/19 31/05/19", "not a timescale"), ("2019/21", "not a timescale"),
      ("31/12/19 to 01/01/19", "not a timescale"), ("Spring 2020", "not a timescale"),
      ("99999999999999999999/1/1", "not a timescale"), ("30/09/019", "not a timescale"),
    ])
  func invalid(printed: String, because: String) {
    let timescale = Timescale(printed: printed)
    #expect(timescale.kind == .invalid && timescale.due == nil && timescale.printed == printed)
    #expect(timescale.doubt?.contains(because) == true, "\(timescale.doubt ?? "")")
  }

  @Test("what surrounds a timescale without a day is kept")
  func details() {
    #expect(Timescale(printed: "01/03/2019 and ongoing").from?.iso == "2019-03-01")
    #expect(Timescale(printed: "ongoing from May 2019").from?.iso == "2019-05-01")
    #expect(Timescale(printed: "Ongoing until March 2020").until?.iso == "2020-03-31")
    #expect(Timescale(printed: "Monthly from May 2019 until 31/03/20").until?.iso == "2020-03-31")
    #expect(Timescale(printed: "Monthly from May 2019 until 31/03/20").from?.iso == "2019-05-01")
    #expect(Timescale(printed: "Nov - Feb 2020").from?.iso == "2019-11-01")
    #expect(Timescale(printed: "Jan – Mar 2019").until?.iso == "2019-03-31")
    #expect(Timescale(printed: "After national guidance is finalised.").awaiting == "national guidance is finalised")
    #expect(Timescale(printed: "2 working days before the conference").awaiting == "the conference")
    #expect(Timescale(printed: "3 months after publication").awaiting == "publication")
  }

  @Test(
    "how often is read where it can be meant in one way only",
    arguments: [
      ("weekly", Recurrence.weekly), ("Monthly", .monthly), ("Quarterly", .quarterly), ("each quarter", .quarterly),
      ("6 monthly", .halfYearly), ("six-monthly", .halfYearly), ("Annually", .yearly), ("each Board", .eachBoard),
      ("every meeting", .eachMeeting), ("bi-monthly", nil), ("termly", nil), ("at each conference", nil),
      ("31/12/19 then quarterly", .quarterly),
    ])
  func recurrence(printed: String, every: Recurrence?) {
    let timescale = Timescale(printed: printed)
    #expect(timescale.kind == .recurring && timescale.every == every && timescale.due == nil)
  }

  @Test("no text of odd marks, digits and words traps the reader")
  func anything() {
    var state: UInt64 = 7
    let pieces = [
      "31", "4", "/", ".", "-", "19", "2019", "Mar", "end", "q", "3", " ", "to", "ongoing", "monthly", "from", "w/c",
      "before", "after", "00", "9", "’", "é", "Tue", "\u{0}", "within", "days",
    ]
    for _ in 0..<5_000 {
      var text = ""
      for _ in 0..<6 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text += pieces[Int(state >> 33) % pieces.count]
      }
      let timescale = Timescale(printed: text)
      if timescale.printed != text || timescale.due != nil && !timescale.kind.canBeDue { Issue.record("\(text)") }
    }
  }
}
