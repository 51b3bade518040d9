import Casework
import Drawing

/// Everyone the board works with, and its own settings: a line each, opened with Enter.
struct DirectoryPage {
  let register: Register
  let today: Day

  init(in state: DeskState) {
    register = state.register
    today = state.today
  }

  func write(to page: inout PageWriter) {
    page.title("Directory")
    page.about(.settings) {
      $0.line(Run("  \(register.settings.board.name)"), Run("  the board's settings", .dim))
    }
    writeAgencies(to: &page)
    writePeople(to: &page)
    writeGroups(to: &page)
    writeThemes(to: &page)
  }

  private func line(_ address: Address, _ name: String, _ more: [String], isOver: Bool, to page: inout PageWriter) {
    let room = max(12, min(42, page.width * 9 / 20, page.width - 40))
    let words = more.filter { !$0.isEmpty }.joined(separator: "  ")
    page.about(address) {
      $0.line(Run("  " + TextWidth.padded(name, to: room) + "  ", isOver ? .dim : .normal), Run(words, .dim))
    }
  }

  private func writeAgencies(to page: inout PageWriter) {
    let rows = register.agencyRows(on: today)
    page.heading("agencies \(rows.count)")
    for row in rows {
      let state = [row.isActive ? "" : "no longer active", row.isProposed ? "proposed by an import" : ""]
      line(
        .agency(row.id), row.agency.name,
        [row.agency.code] + state + owed(row.openActions, row.overdueActions)
          + [row.lateReturns == 0 ? "" : count(row.lateReturns, "late return")],
        isOver: !row.isActive, to: &page)
    }
  }

  private func writePeople(to page: inout PageWriter) {
    let rows = register.personRows(on: today)
    page.heading("people \(rows.count)")
    for row in rows {
      line(
        .person(row.id), row.name,
        [row.role, row.hasLeft ? "has left" : ""] + owed(row.openActions, row.overdueActions), isOver: row.hasLeft,
        to: &page)
    }
  }

  private func owed(_ open: Int, _ overdue: Int) -> [String] {
    [open == 0 ? "" : count(open, "open action"), overdue == 0 ? "" : "\(overdue) overdue"]
  }

  private func writeGroups(to page: inout PageWriter) {
    page.heading("groups \(register.groups.count)")
    for group in register.groups.sorted(by: { $0.name < $1.name }) {
      let isOver = group.activeTo.map { $0 < today } ?? false
      let chair = group.chairs.last { $0.to.map { $0 >= today } ?? true }.map {
        "chair \(register.name(of: $0.person))"
      }
      line(
        .group(group.id), group.name, [group.code, isOver ? "ended" : "", chair ?? ""], isOver: isOver, to: &page)
    }
  }

  private func writeThemes(to page: inout PageWriter) {
    page.heading("themes \(register.themes.count)")
    for theme in register.themes.sorted(by: { $0.name < $1.name }) {
      line(
        .theme(theme.id), theme.name, [theme.isRetired ? "no longer used" : ""], isOver: theme.isRetired, to: &page)
    }
  }
}
