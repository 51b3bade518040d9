import Casework
import Testing

@testable import Exchange

struct RecordSheetTests {
  private let police = Sheets.agency("police", "Lancashire Constabulary", ["Police", "LanCon"])
  private let jo = Person(id: PersonID("jo")) {
    $0.name = "Jo Marsh"
    $0.role = "-Lead, acting"
    $0.agency = AgencyID("police")
    $0.logins = ["jmarsh"]
    $0.activeFrom = Day(year: 2020, month: 4, day: 1)
  }

  @Test("people are written with the names of their agencies")
  func people() {
    let rows = RecordSheet.rows(of: [jo], in: Sheets.register([police]))
    #expect(
      rows[0] == ["Name", "Role", "Agency", "E-mail", "Signs in as", "Roles on the board", "Active from", "Active to"])
    #expect(rows[1] == ["Jo Marsh", "-Lead, acting", "Lancashire Constabulary", "", "jmarsh", "", "2020-04-01", ""])
  }

  @Test("people and agencies that were written can be imported as they were")
  func roundTrip() throws {
    let register = Sheets.register([police])
    let people = try PeopleImport(
      SheetTable(CSVWriter.bytes(RecordSheet.rows(of: [jo], in: register))), register: register, mint: Sheets.mint())
    var again = try #require(people.people.first)
    again.id = jo.id
    #expect(again == jo)
    #expect(people.doubts.isEmpty)
    let agencies = try AgencyImport(
      SheetTable(CSVWriter.bytes(RecordSheet.rows(of: [police], in: register))), register: Sheets.register(),
      mint: Sheets.mint())
    var body = try #require(agencies.agencies.first)
    body.id = police.id
    #expect(body == police)
  }

  @Test("two fields of one name are told apart by the part they stand in")
  func headings() {
    let rows = RecordSheet.rows(of: [CaseFile](), in: Register())
    #expect(Set(rows[0]).count == rows[0].count)
  }
}
