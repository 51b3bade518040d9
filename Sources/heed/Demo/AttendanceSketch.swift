import Casework

/// Who came to one conference, in a row: "CC1 | -52 | Northfell | iar ia i -", for each agency whether it was invited,
/// attended and sent a report.
struct AttendanceSketch {
  private let ref: String
  private let on: String
  private let locality: String
  private let seats: [(agency: String, marks: String)]

  init?(row: String, agencies: [String]) {
    let cells = TemplateReader.cells(of: row)
    guard cells.count == 4 else { return nil }
    (ref, on, locality) = (cells[0], cells[1], cells[2])
    let marks = cells[3].split(separator: " ").map(String.init)
    guard marks.count == agencies.count else { return nil }
    seats = Array(zip(agencies, marks))
  }

  func conference(name: String, _ template: DemoTemplate) -> ConferenceAttendance {
    ConferenceAttendance(id: DemoNames.id("\(name)/\(ref)")) { conference in
      (conference.ref, conference.on, conference.locality) = (ref, template.day(on), locality)
      conference.seats = seats.map { agency, marks in
        ConferenceSeat(id: DemoNames.id("\(name)/\(ref)/\(agency)")) { seat in
          seat.agency = DemoNames.id("agency/\(agency)")
          (seat.wasInvited, seat.attended) = (marks.contains("i"), marks.contains("a"))
          seat.sentReport = marks.contains("r")
        }
      }
    }
  }
}
