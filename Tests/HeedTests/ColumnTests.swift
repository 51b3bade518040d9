import Casework
import Testing

@testable import heed

@Suite struct ColumnTests {
  @Test("a list has the columns that the desk's tables are made of, by the same names")
  func sameNames() {
    let register = Register()
    #expect(names(ListColumns.actions(register)) == Set(ActionColumn.allCases.map(\.rawValue)))
    #expect(names(ListColumns.plans) == Set(PlanColumn.allCases.map(\.rawValue)))
    #expect(
      names(ListColumns.cases(register, Day(year: 2026, month: 11, day: 21)!))
        == Set(CaseColumn.allCases.map(\.rawValue)))
  }

  private func names<Row>(_ card: ListCard<Row>) -> Set<String> { Set(card.columns.map(\.column.name)) }
}
