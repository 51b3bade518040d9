import CXlsxWriter

extension ColumnValidation {
  /// Sets it on the cells of a column.
  func apply(to page: UnsafeMutablePointer<lxw_worksheet>, _ rows: ClosedRange<UInt32>, _ column: UInt16) -> lxw_error {
    var validation = lxw_data_validation()
    let title = CText(SheetText.short(title, 32))
    let message = CText(SheetText.short(message, 255))
    (validation.input_title, validation.input_message) = (title.start, message.start)
    (validation.error_title, validation.error_message) = (title.start, message.start)
    return withExtendedLifetime((title, message)) {
      switch kind {
      case .words(let words):
        let list = words.map { CText($0) }
        var starts = list.map(\.start) + [nil]
        validation.validate = UInt8(LXW_VALIDATION_TYPE_LIST.rawValue)
        return withExtendedLifetime(list) {
          starts.withUnsafeMutableBufferPointer { words in
            validation.value_list = words.baseAddress
            return worksheet_data_validation_range(page, rows.lowerBound, column, rows.upperBound, column, &validation)
          }
        }
      case .day:
        validation.validate = UInt8(LXW_VALIDATION_TYPE_DATE.rawValue)
        validation.criteria = UInt8(LXW_VALIDATION_CRITERIA_BETWEEN.rawValue)
        validation.minimum_datetime = lxw_datetime(year: 2000, month: 1, day: 1, hour: 0, min: 0, sec: 0)
        validation.maximum_datetime = lxw_datetime(year: 2099, month: 12, day: 31, hour: 0, min: 0, sec: 0)
        return worksheet_data_validation_range(page, rows.lowerBound, column, rows.upperBound, column, &validation)
      }
    }
  }
}

/// A text as C has it, for as long as this is held.
private final class CText {
  let start: UnsafeMutablePointer<CChar>?

  init(_ text: String) {
    let bytes = text.utf8CString
    let copy = UnsafeMutablePointer<CChar>.allocate(capacity: bytes.count)
    for (index, byte) in bytes.enumerated() { copy[index] = byte }
    start = copy
  }

  deinit { start?.deallocate() }
}
