import Casework
import Testing

@testable import Exchange

struct DirectoryImportTests {
  private let police = Sheets.agency("police", "Lancashire Constabulary", ["Police"])

  @Test("people come in with their agencies, and unknown agencies are proposed once")
  func people() throws {
    let register = Sheets.register([police])
    let table = try Sheets.table(
      "Name,Job title,Organisation,Email,Active from,Shoe size\nJo Marsh,Lead,police,jo@x.uk,01/04/2020,5\n"
        + "Al Nkosi,Nurse,North CCG,,31/04/20,\nBo Li,GP,North CCG,,,\n")
    let imported = try PeopleImport(table, register: register, mint: Sheets.mint())
    #expect(imported.people.map(\.name) == ["Jo Marsh", "Al Nkosi", "Bo Li"])
    #expect(imported.people[0].agency == police.id)
    #expect(imported.people[0].activeFrom == Day(year: 2020, month: 4, day: 1))
    #expect(imported.agencies.map(\.code) == ["north-ccg"])
    #expect(
      imported.people[1].agency == imported.agencies[0].id && imported.people[2].agency == imported.agencies[0].id)
    let places = imported.doubts.map(\.place.words)
    #expect(places == ["row 1, column F", "row 3, column C", "row 3, column E"])
  }

  @Test("someone listed already is left out, with a doubt")
  func known() throws {
    let register = Sheets.register(people: [Person(id: PersonID("jo")) { $0.name = "Jo Marsh" }])
    let imported = try PeopleImport(
      Sheets.table("Name,Role\nJO MARSH,Lead\n,x\n"), register: register, mint: Sheets.mint())
    #expect(imported.people.isEmpty)
    #expect(imported.doubts.map(\.place.words) == ["row 2, column A", "row 3, column B"])
    let command = ImportDirectory(people: imported.people, document: "people.csv")
    #expect(command.violations(in: register).map(\.rule) == ["nothing-new"])
  }

  @Test("agencies come in with a code each, and a known one is left out")
  func agencies() throws {
    let register = Sheets.register([police])
    let table = try Sheets.table(
      "Agency,Code,Also known as,Lead officer\nPolice,,,\nNorth CCG,,\"NCCG, North\",Jo\nNorth-CCG,n2,,\nCare,north-ccg,,\n"
    )
    let imported = try AgencyImport(table, register: register, mint: Sheets.mint())
    #expect(imported.agencies.map(\.code) == ["north-ccg"])
    #expect(imported.agencies[0].aliases == ["NCCG", "North"])
    #expect(imported.agencies[0].leadOfficer == .named("Jo"))
    #expect(imported.doubts.map(\.row) == [2, 3, 4, 5])
  }

  @Test("a list of agencies goes into the directory whole")
  func directory() {
    var register = Sheets.register([police])
    let command = ImportDirectory(agencies: [Sheets.agency("ncft", "Care Trust")], document: "a.csv")
    #expect(command.violations(in: register).isEmpty)
    #expect(command.words(in: register) == "import 1 agency from a.csv")
    command.apply(to: &register)
    #expect(register.agencies.map(\.code) == ["police", "ncft"])
    let again = ImportDirectory(agencies: [Sheets.agency("NCFT", "Care Trust")], document: "a.csv")
    #expect(again.violations(in: register).map(\.rule) == ["duplicate"])
  }

  @Test("a chronology comes in with its days, times, sources and every word")
  func chronology() throws {
    let table = try Sheets.table(
      "Date,Agency,Source of information,Event,Response,Key episode,Ward\n12/03/2019 14:05,Police,Log,Called,Went,Yes,4\n"
        + "Spring 2019,Police,,Seen,,no,\n,,,,Added later,,\n")
    let imported = try ChronologyImport(
      table, agency: nil, document: "c.csv", register: Sheets.register([police]), mint: Sheets.mint())
    let events = imported.events
    #expect(events.map(\.start) == ["12/03/2019 14:05", "Spring 2019"])
    #expect(events.map(\.on) == [Day(year: 2019, month: 3, day: 12), nil])
    #expect(events.map(\.time) == ["14:05", ""])
    #expect(events.map(\.source) == ["Log", "c.csv"])
    #expect(events.map(\.isKeyEpisode) == [true, false])
    #expect(events.map(\.comment) == ["Ward: 4", "Response: Added later"])
    #expect(imported.doubts.map(\.row) == [3, 3, 4])
  }

  @Test("an event of no agency is refused unless the whole file is one agency's")
  func noAgency() throws {
    let table = try Sheets.table("Date,Event,Source\n1/2/19,Seen,Log\n")
    let said = Sheets.refusal {
      _ = try ChronologyImport(
        table, agency: nil, document: "c", register: Sheets.register(), mint: Sheets.mint())
    }
    #expect(said?.hasPrefix("row 2, column A: the event has no agency") == true)
    let whole = try ChronologyImport(
      table, agency: police.id, document: "c", register: Sheets.register([police]), mint: Sheets.mint())
    #expect(whole.events.map(\.agency) == [police.id])
  }

  @Test("a chronology goes under its case, and joins the one that is there")
  func importChronology() {
    var register = Sheets.register()
    let event = ChronologyEvent(id: Identifier("e")) { $0.event = "Seen" }
    let command = ImportChronology(
      caseFile: CaseID("case"), chronology: ChronologyID("chron"), events: [event], document: "c.csv")
    #expect(command.violations(in: register).map(\.rule) == ["no-such-case"])
    register.put(CaseFile(id: CaseID("case")) { $0.reference = "SAR-2026-001" })
    #expect(command.violations(in: register).isEmpty)
    #expect(command.words(in: register) == "import 1 event for SAR-2026-001 from c.csv")
    command.apply(to: &register)
    command.apply(to: &register)
    #expect(register.chronologies[ChronologyID("chron")]?.events.count == 2)
  }
}
