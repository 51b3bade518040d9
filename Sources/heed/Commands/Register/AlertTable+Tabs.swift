import Casework
import RegisterStore

extension AlertTable {
  /// Writes alerts with tabs between their cells. Kept ones are written from their bytes: there may be hundreds of
  /// thousands, and making texts of them would take most of the time.
  static func writeTabbed(_ alerts: [some AlertListing]) {
    guard let kept = alerts as? [KeptAlert] else { return table(of: alerts).write(as: .tabs) }
    let isASCII = Console.isASCII
    let pieces = Cores.stretches(of: kept.count, length: 2_048) { stretch in
      var bytes: [UInt8] = []
      bytes.reserveCapacity(stretch.count * 256)
      for alert in kept[stretch] { append(alert, isASCII, to: &bytes) }
      return bytes
    }
    Output.tabbed(heading: table(of: [] as [KeptAlert]).columns.map(\.title), rows: 0) { _ in [] }
    for piece in pieces { Output.data(piece) }
  }

  private static func append(_ alert: KeptAlert, _ isASCII: Bool, to bytes: inout [UInt8]) {
    alert.withCells { record, title, agency, person, message in
      func put(_ cell: KeptText, _ bytes: inout [UInt8]) {
        if cell.isPlain { bytes += cell.bytes } else { put(String(decoding: cell.bytes, as: UTF8.self), &bytes) }
        bytes.append(UInt8(ascii: "\t"))
      }
      func put(_ text: String, _ bytes: inout [UInt8]) { Output.append(cell: text, isASCII, to: &bytes) }
      bytes += alert.severity.words.utf8
      bytes.append(UInt8(ascii: "\t"))
      bytes += alert.code.rawValue.utf8
      bytes.append(UInt8(ascii: "\t"))
      for cell in [record, title, agency, person] { put(cell, &bytes) }
      if let due = alert.due { bytes += due.iso.utf8 }
      bytes.append(UInt8(ascii: "\t"))
      if let days = alert.days { bytes += String(days).utf8 }
      bytes.append(UInt8(ascii: "\t"))
      put(message, &bytes)
      bytes[bytes.count - 1] = UInt8(ascii: "\n")
    }
  }
}
