import Casework

/// Who was asked to an audit's conferences, and who came, one line an agency.
enum AttendanceTable {
  private static let columns = [
    TableColumn(name: "agency", title: "Agency"),
    TableColumn(name: "invited", title: "Invited", kind: .number),
    TableColumn(name: "attended", title: "Attended", kind: .number),
    TableColumn(name: "share", title: "Attended of invited", kind: .number),
    TableColumn(name: "report-only", title: "Report only", kind: .number),
    TableColumn(name: "neither", title: "Neither", kind: .number),
    TableColumn(name: "uninvited", title: "Came unasked", kind: .number),
  ]

  static func table(of audit: Audit, in register: Register) -> Table {
    Table(
      columns: columns,
      rows: audit.attendance().map { found in
        [
          .text(register.name(of: found.agency)), .number(found.invited), .number(found.attended),
          .text(found.attendance.figure), .number(found.reportOnly), .number(found.neither), .number(found.uninvited),
        ]
      })
  }
}
