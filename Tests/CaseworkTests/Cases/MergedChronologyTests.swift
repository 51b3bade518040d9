import Testing

@testable import Casework

@Suite("Merged chronologies") struct MergedChronologyTests {
  private func event(_ text: String, _ agency: AgencyID?, _ day: Int?, _ time: String = "") -> ChronologyEvent {
    ChronologyEvent(id: Identifier(text)) { event in
      (event.event, event.agency, event.time) = (text, agency, time)
      event.on = day.map { CaseSamples.day(2026, 3, $0) }
    }
  }

  private func register(_ lists: [[ChronologyEvent]]) -> Register {
    lists.enumerated().reduce(into: CaseSamples.register) { register, list in
      register.put(
        Chronology(id: ChronologyID("c\(list.offset)")) {
          ($0.caseFile, $0.events) = (CaseSamples.caseID, list.element)
        })
    }
  }

  @Test("events of several agencies stand in order of day, then time, then entry, uncertain ones last")
  func order() {
    let merged = register([
      [
        event("uncertain one", CaseSamples.housing, nil), event("evening", CaseSamples.housing, 4, "19:30"),
        event("first", CaseSamples.housing, 1, "23:00"),
      ],
      [
        event("morning", CaseSamples.police, 4, "9.05"), event("untimed", CaseSamples.police, 4),
        event("same time", CaseSamples.police, 4, "19:30"), event("uncertain two", CaseSamples.police, nil),
        event("no such time", CaseSamples.police, 4, "25:00"),
      ],
    ]).mergedChronology(of: CaseSamples.caseID)
    #expect(
      merged.map(\.event.event) == [
        "first", "untimed", "no such time", "morning", "evening", "same time", "uncertain one", "uncertain two",
      ])
    #expect(merged.map(\.isUncertain) == [false, false, false, false, false, false, true, true])
  }

  @Test("the agency is always there, also where the record names none")
  func agencies() {
    let merged = register([[event("a", CaseSamples.housing, 1), event("b", nil, 2)]])
      .mergedChronology(of: CaseSamples.caseID)
    #expect(merged.map(\.agency) == ["Housing", "agency not recorded"])
    #expect(merged.map(\.chronology.text) == ["c0", "c0"])
  }

  @Test("another case's chronology is not merged in")
  func otherCase() {
    #expect(register([[event("a", CaseSamples.housing, 1)]]).mergedChronology(of: CaseSamples.otherID).isEmpty)
  }
}
