/// Where a response stands in an audit: its sheet's place, and its own on the sheet.
struct ResponsePlace {
  let sheet: Int
  let response: Int
}

extension Audit {
  /// The response that a grade given in a role would change; nothing where it would be new.
  ///
  /// Auditors grade beside each other. A self score and a moderated grade are one for each cell, whoever gave it.
  func place(of cell: GradeCell, as role: GradingSheet.Role, by auditor: Party) -> ResponsePlace? {
    for (number, sheet) in sheets.enumerated() where sheet.role == role && sheet.covers(cell) {
      guard role != .grading || sheet.auditor == auditor else { continue }
      if let response = sheet.responses.firstIndex(where: { $0.question == cell.question }) {
        return ResponsePlace(sheet: number, response: response)
      }
    }
    return nil
  }

  subscript(place: ResponsePlace) -> GradedResponse { sheets[place.sheet].responses[place.response] }

  /// An auditor's own sheet for the column of a cell.
  func sheet(for cell: GradeCell, as role: GradingSheet.Role, by auditor: Party) -> GradingSheet? {
    sheets.first { $0.role == role && $0.auditor == auditor && $0.covers(cell) }
  }

  /// The grades of a cell that auditors or the agency itself gave, each with its sheet; not those of moderation.
  func firstGrades(of cell: GradeCell) -> [(sheet: GradingSheet, response: GradedResponse)] {
    sheets.filter { $0.role != .moderation && $0.covers(cell) }.compactMap { sheet in
      sheet.response(to: cell.question).flatMap { $0.grade.isEmpty ? nil : (sheet, $0) }
    }
  }

  /// The sheet of whoever moderated a cell.
  func moderationSheet(of cell: GradeCell) -> GradingSheet? {
    sheets.first { sheet in
      guard sheet.role == .moderation, sheet.covers(cell) else { return false }
      return sheet.response(to: cell.question).map { !$0.grade.isEmpty } ?? false
    }
  }

  /// Puts a response in the place of an earlier one; one that says nothing goes.
  mutating func put(_ response: GradedResponse, at place: ResponsePlace) {
    guard !response.isEmpty else { return takeAway(place) }
    sheets[place.sheet].keep(response, at: place.response)
  }

  /// Takes a response away, and with the last one its sheet.
  mutating func takeAway(_ place: ResponsePlace) {
    sheets[place.sheet].responses.remove(at: place.response)
    if sheets[place.sheet].responses.isEmpty { sheets.remove(at: place.sheet) }
  }

  /// Adds a response to an auditor's sheet, which begins with it where there is none.
  mutating func append(
    _ response: GradedResponse, to cell: GradeCell, as role: GradingSheet.Role, by auditor: Party, on day: Day,
    sheetID: Identifier<GradingSheet>
  ) {
    let held = sheets.firstIndex { $0.role == role && $0.auditor == auditor && $0.covers(cell) }
    if held == nil {
      sheets.append(
        GradingSheet(id: sheetID) { sheet in
          (sheet.sampleCase, sheet.agency) = (cell.sampleCase, cell.agency)
          (sheet.auditor, sheet.role, sheet.on) = (auditor, role, day)
        })
    }
    sheets[held ?? sheets.count - 1].keep(response, at: nil)
  }
}

extension GradingSheet {
  /// Keeps a response, without its day where that is the sheet's.
  fileprivate mutating func keep(_ response: GradedResponse, at place: Int?) {
    var kept = response
    if kept.on == on { kept.on = nil }
    if let place { responses[place] = kept } else { responses.append(kept) }
  }
}

extension GradedResponse {
  /// Whether it says nothing at all.
  var isEmpty: Bool {
    grade.isEmpty && comment.isVoid && evidence.isVoid && improvement.isVoid && deadline == nil && action == nil
  }
}
