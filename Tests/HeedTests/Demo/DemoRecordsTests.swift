import Casework
import RegisterStore
import Testing

@testable import heed

@Suite("The demonstration's records")
struct DemoRecordsTests {
  static let day = DemoScene.day

  @Test(
    "a day in braces is put into words of the kind asked for",
    arguments: [
      ("{-20}", "1 Nov 2026"), ("by {+10 month}", "by December 2026"), ("{0 slashed}", "21/11/26"),
      ("{+60 quarter}", "Q4 2026/27"), ("{-240 quarter}", "Q4 2025/26"),
      ("{-240 programme}", "2025/26"), ("SAR-{-400 year}-003", "SAR-2025-003"),
      ("31/04/{0 yy}", "31/04/26"), ("{2017-05-03}", "3 May 2017"), ("{what}", "{what}"), ("no day", "no day"),
    ])
  func words(template: String, words: String) {
    #expect(DemoTemplate(day: Self.day).text(template) == words)
  }

  @Test("the same name gives the same identifier and another name another")
  func names() {
    let one: PersonID = DemoNames.id("person/okafor")
    #expect(one == DemoNames.id("person/okafor"))
    #expect(one.text.count == 12)
    #expect(one != DemoNames.id("person/okafos"))
  }

  @Test("a template that names a field the record does not have is reported")
  func wrongField() {
    var person = Person()
    let problems = TemplateReader.fill(
      &person, from: ["id": "x", "name": "Jo Marsh", "age": "40"], name: "person/x", DemoTemplate(day: Self.day))
    #expect(person.name == "Jo Marsh")
    #expect(problems == ["person/x has no field age"])
  }

  @Test("a row fills the fields in their order and passes over empty cells")
  func row() {
    var entry = ProgressEntry()
    let problems = TemplateReader.fill(
      &entry, from: "-3 | | Six of ten files read.", name: "x", DemoTemplate(day: Self.day))
    #expect(problems.isEmpty)
    #expect(entry.on == Day(iso: "2026-11-18"))
    #expect(entry.by == nil)
    #expect(entry.text == "Six of ten files read.")
  }

  @Test("a dozen cases, thirteen plans, thirteen audits and two hundred actions come of the templates, on any day")
  func counts() throws {
    let reference = try ShippedData.load().reference
    for year in 2019...2030 {
      for (month, number) in [(1, 1), (6, 30)] {
        let day = try #require(Day(year: year, month: month, day: number))
        let records = try DemoRecords(around: day, reference)
        #expect(records.cases.count == 12)
        #expect(records.plans.count == 13)
        #expect(records.audits.count == 13)
        #expect((190...220).contains(records.plans.reduce(0) { $0 + $1.actions.count }))
        #expect(records.cases.allSatisfy { !$0.framework.isEmpty })
      }
    }
  }

  @Test("no two actions of a plan say the same thing, and every one says something")
  func texts() throws {
    let records = try DemoRecords(around: Self.day, ShippedData.load().reference)
    for plan in records.plans {
      let texts = plan.actions.map(\.text)
      #expect(Set(texts).count == texts.count)
      #expect(texts.allSatisfy { $0.count > 20 })
    }
  }

  @Test("nothing that happened in the bulk of the register happened after the board came to Heed")
  func datesBeforeFounding() throws {
    let records = try DemoRecords(around: Self.day, ShippedData.load().reference)
    let last = Self.day.adding(days: ActionCourse.latest)
    for action in records.plans.flatMap(\.actions) {
      let days = action.moves.compactMap(\.on) + action.progress.compactMap(\.on) + action.claims.compactMap(\.on)
      #expect(days.allSatisfy { $0 <= last }, "\(action.ref) \(action.text)")
      let moved = action.moves.compactMap(\.on)
      #expect(moved == moved.sorted(), "\(action.ref) \(action.text)")
    }
  }
}
