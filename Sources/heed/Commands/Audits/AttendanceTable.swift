import Casework

/// Who was asked to an audit's conferences, and who came, one line an agency.
enum AttendanceTable {
  private static let columns = [
    TableColumn(name: "agency", title: "Agency"),
    TableColumn(name: "invited", title: "Invited", alignment: .trailing),
    TableColumn(name: "attended", title: "Attended", alignment: .trailing),
    TableColumn(name: "share", title: "Attended of invited", alignment: .trailing),
    TableColumn(name: "report-only", title: "Report only", alignment: .trailing),
    TableColumn(name: "neither", title: "Neither", alignment: .trailing),
    TableColumn(name: "uninvited", title: "Came unasked", alignment: .trailing),
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
