import Casework
import Drawing

/// The cases by stage, each with the clock that presses most as a bar.
struct CaseListView {
  let state: DeskState

  func draw(into canvas: inout Canvas) {
    let table = ColumnTable(columns, chosen: state.memory.columns[.cases], width: canvas.size.width - 1)
    var area = canvas.bounds
    canvas.within(area.takeTop(1)) { canvas in
      Self.withinIndent(&canvas) { table.drawTitles(into: &$0) }
    }
    let words = state[.cases].filter.isEmpty ? "No case yet: a adds one." : "No case fits the filter."
    let rows = RowsView(list: state[.cases].list, isFocused: state.isListFocused, emptyWords: words)
    canvas.within(area) { canvas in
      rows.draw(into: &canvas) { row, canvas in
        switch row {
        case .cases(.stage(let words, let count)):
          let x = canvas.put(" \(words) ", at: .zero, style: Style(.heading, bold: true))
          canvas.put(String(count), at: Point(x, 0), style: Style(.dim))
        case .cases(.file(let row)): Self.withinIndent(&canvas) { table.draw(row, into: &$0) }
        default: break
        }
      }
    }
  }

  /// Rows stand a column further in than the stages over them.
  private static func withinIndent(_ canvas: inout Canvas, _ draw: (inout Canvas) -> Void) {
    canvas.within(Rect(x: 1, y: 0, width: max(0, canvas.size.width - 1), height: 1), draw)
  }

  /// Those that the table can show, in their usual order.
  var columns: [Column<CaseRow>] {
    let isUnderStages = state.order(of: .cases).name == CaseOrder.stage.rawValue
    let roomy = isUnderStages ? 72 : 96
    let width = referenceWidth(of: state.picture.cases.lazy.map(\.reference))
    let own: [Column<CaseRow>] = [
      Column("reference", "case", width: width, text: { $0.reference }, style: { _ in Style(.key) }),
      Column("subject", "subject", width: nil, text: { $0.subject }),
      Column(
        "stage", "stage", width: 16, from: isUnderStages ? .max : 76, text: { $0.stage }, style: { _ in Style(.info) }),
      Column("returns", "returns", width: 7, from: 90, text: { CaseColumn.returns.text(of: $0) }),
      Column(
        "holds", "held", width: 4, from: 56, to: roomy, text: { $0.holds.isEmpty ? "" : "held" }, style: Self.held),
      Column("holds", "held", width: 14, from: roomy, text: { $0.holds }, style: Self.held),
    ]
    return own + clockColumns(roomy: roomy + (isUnderStages ? 12 : 8)) + Self.others
  }

  /// The clock in words alone, with its bar, and with room for the words of an outcome in its place.
  private func clockColumns(roomy: Int) -> [Column<CaseRow>] {
    let clocks = state.picture.clocks
    return [(13, 40..<54), (24, 54..<roomy), (31, roomy..<Int.max)].map { width, widths in
      Column("clock", "clock", width: width, from: widths.lowerBound, to: widths.upperBound) {
        Self.drawClock(clocks[$0.id], of: $0, into: &$1)
      }
    }
  }

  @Sendable private static func held(_ row: CaseRow) -> Style { Style(.soon) }

  private static let others = Column<CaseRow>.others([
    (CaseColumn.kind, 8, .leading), (.received, 11, .trailing), (.decided, 11, .trailing), (.outcome, 20, .leading),
    (.age, 5, .trailing), (.holder, 16, .leading), (.nextStep, 20, .leading), (.panel, 11, .trailing),
    (.commissioned, 12, .trailing), (.themes, 20, .leading),
  ])

  private static func drawClock(_ clock: ClockReading?, of row: CaseRow, into canvas: inout Canvas) {
    let width = canvas.size.width
    guard let clock else {
      let words = row.isOpen ? "" : row.outcomeWords
      canvas.put(words, at: .zero, style: Style(.dim), width: width, alignment: .trailing)
      return
    }
    let bar = width < 20 ? 0 : 11
    if bar > 0 { canvas.bar(clock.fraction, at: .zero, width: bar - 1, style: Style(clock.ink)) }
    canvas.put(
      clock.standing, at: Point(bar, 0), style: Style(clock.ink), width: max(0, width - bar), alignment: .trailing)
  }
}
