import Casework
import Desk
import Exchange
import Glibc

/// What the desk shows, written to a file that a person named.
enum ShownFile {
  /// Writes a table, and answers what is said of it; a name that is taken is told and left alone unless it is to be
  /// replaced.
  static func write(_ table: ShownTable, to typed: String, replaces: Bool, _ progress: WorkProgress) throws -> DeskEvent
  {
    let path = OwnPlaces.whole(typed)
    if !replaces, access(path, F_OK) == 0 { return .nameTaken(path: OwnPlaces.short(path)) }
    let file = try FileInMaking(path)
    do {
      try writeCSV(table, to: file, progress)
      guard try file.finish(replaces: replaces) else { return .nameTaken(path: OwnPlaces.short(path)) }
    } catch {
      file.discard()
      throw error
    }
    return .done("Wrote \(table.size) to \(OwnPlaces.short(path)).")
  }

  /// A thousand rows at a time, so that a long table is never in memory as text.
  private static func writeCSV(_ table: ShownTable, to file: FileInMaking, _ progress: WorkProgress) throws {
    try file.write(CSVWriter.bytes([table.columns.map(\.title)]))
    for start in stride(from: 0, to: table.count, by: 1_000) {
      try progress.note(start, of: table.count)
      let rows = (start..<min(table.count, start + 1_000)).map { table.row($0).map(\.data) }
      try file.write(CSVWriter.bytes(rows, isMarked: false))
    }
  }
}

extension ShownCell {
  /// For programs: days as "2026-11-21".
  var data: String {
    switch self {
    case .text(let text): text
    case .number(let number): number.map(String.init) ?? ""
    case .day(let day): day?.iso ?? ""
    case .claim(let claim): claim.map { "\($0.letter) \($0.word)" } ?? ""
    }
  }
}
