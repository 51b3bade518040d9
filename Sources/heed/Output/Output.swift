import Drawing
import Exchange
import Glibc
import RegisterStore
import Synchronization

/// The one way to stdout and stderr. Text goes through `SafeText`, so that nothing a record holds can drive a terminal.
enum Output {
  /// A line of text on stdout.
  static func line(_ text: String = "") {
    write(1, Array((SafeText.visible(text, ascii: Console.isASCII) + "\n").utf8))
  }

  /// Text of any number of lines on stdout, the last of which is left open.
  static func words(_ text: String) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let isASCII = Console.isASCII
    write(1, Array(lines.map { SafeText.visible(String($0), ascii: isASCII) }.joined(separator: "\n").utf8))
  }

  /// Lines of text on stdout, in one go.
  static func lines(_ lines: [String]) {
    let isASCII = Console.isASCII
    var bytes: [UInt8] = []
    for line in lines {
      bytes += Array(SafeText.visible(line, ascii: isASCII).utf8)
      bytes.append(UInt8(ascii: "\n"))
    }
    write(1, bytes)
  }

  /// Rows of cells parted by tabs on stdout, each cell made safe by itself.
  static func tabbed(heading: [String], rows: Int, _ row: @Sendable (Int) -> [String]) {
    let isASCII = Console.isASCII
    let pieces = Cores.stretches(of: rows, length: 256) { stretch in
      stretch.reduce(into: []) { appendTabbed(row($1), isASCII, to: &$0) }
    }
    var first: [UInt8] = []
    appendTabbed(heading, isASCII, to: &first)
    for piece in [first] + pieces { write(1, piece) }
  }

  private static func appendTabbed(_ cells: [String], _ isASCII: Bool, to bytes: inout [UInt8]) {
    for (index, cell) in cells.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: "\t")) }
      append(cell: cell, isASCII, to: &bytes)
    }
    bytes.append(UInt8(ascii: "\n"))
  }

  /// One cell among tabs, made safe.
  static func append(cell: String, _ isASCII: Bool, to bytes: inout [UInt8]) {
    bytes += TSV.cell(SafeText.visible(cell, ascii: isASCII)).utf8
  }

  /// Text of several lines on stdout.
  static func page(_ text: String) {
    lines(text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init))
  }

  /// Data that has an escaping of its own: JSON, CSV, or text already safe.
  static func data(_ bytes: [UInt8]) { write(1, bytes) }

  static func data(_ text: String) { data(Array(text.utf8)) }

  /// What went wrong, on stderr.
  static func complain(_ sentence: String) {
    write(2, Array((SafeText.visible(sentence, ascii: Console.isASCII) + "\n").utf8))
  }

  /// The descriptors that take no more words, and whether that is a fault to be told by the exit status.
  private static let silenced = Mutex<[Int32: Bool]>([:])

  /// Whether part of an answer could not be written; a reader that has gone is no fault.
  static var hasFailed: Bool { silenced.withLock { $0.values.contains(true) } }

  /// Writes all of it. Where that is not possible the command goes on in silence: what it changes is either saved or
  /// not, and its exit status must say which.
  private static func write(_ descriptor: Int32, _ bytes: [UInt8]) {
    guard silenced.withLock({ $0[descriptor] == nil }) else { return }
    bytes.withUnsafeBytes { buffer in
      var done = 0
      while done < buffer.count {
        let count = Glibc.write(descriptor, buffer.baseAddress! + done, buffer.count - done)
        if count >= 0 {
          done += count
        } else if errno != EINTR {
          return silence(descriptor, because: errno)
        }
      }
    }
  }

  private static func silence(_ descriptor: Int32, because code: Int32) {
    silenced.withLock { $0[descriptor] = descriptor != 2 && code != EPIPE }
    if descriptor != 2, code != EPIPE {
      complain("The answer could not be written: \(String(cString: strerror(code))).")
    }
  }
}
