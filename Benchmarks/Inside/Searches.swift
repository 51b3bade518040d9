import CLinux
import Casework
import Glibc
import RegisterStore

/// Looks for words in every action, and in turn for the same bytes in the raw files.
struct Searches {
  private let rows: [ActionRow]
  private let day: Day
  private let bytes: [UInt8]

  init(_ directory: String) throws {
    let store = try RegisterStore.open(at: directory)
    guard let day = Day(iso: "2026-11-21") else { exit(1) }
    self.day = day
    rows = store.register.actionRows(on: day)
    bytes = Self.files(below: directory)
  }

  func run(_ words: [String]) throws {
    var (searches, scans): ([Double], [Double]) = ([], [])
    var found = 0
    for _ in 0..<7 {
      for word in words {
        searches.append(try milliseconds { found = try matches(of: word) })
        scans.append(milliseconds { _ = occurrences(of: Array(word.utf8)) })
      }
    }
    tell([
      "search": median(searches), "memmem": median(scans), "found": Double(found), "bytes": Double(bytes.count),
      "worst key": try worstKey(of: words[0]),
    ])
  }

  private func matches(of word: String) throws -> Int {
    let filter = try Filter(parsing: word, of: ActionRow.vocabulary, on: day)
    return rows.count { filter.matches($0) }
  }

  /// The longest that any letter of a word being typed takes, over the rows that the letters before left.
  private func worstKey(of word: String) throws -> Double {
    var left = rows
    var worst = 0.0
    for end in word.indices.dropFirst() {
      worst = max(
        worst,
        try milliseconds {
          let filter = try Filter(parsing: String(word[...end]), of: ActionRow.vocabulary, on: day)
          left = left.filter { filter.matches($0) }
        })
    }
    return worst
  }

  private func occurrences(of word: [UInt8]) -> Int {
    bytes.withUnsafeBytes { bytes in
      guard var at = bytes.baseAddress else { return 0 }
      var count = 0
      let end = at + bytes.count
      while let found = memmem(at, end - at, word, word.count) {
        count += 1
        at = UnsafeRawPointer(found) + word.count
      }
      return count
    }
  }

  /// The bytes of every record file, one after the other.
  private static func files(below directory: String) -> [UInt8] {
    var bytes: [UInt8] = []
    for kind in ["plans", "cases", "audits"] {
      for year in names(in: "\(directory)/\(kind)") {
        for name in names(in: "\(directory)/\(kind)/\(year)") {
          bytes += contents(of: "\(directory)/\(kind)/\(year)/\(name)")
        }
      }
    }
    return bytes
  }

  private static func names(in directory: String) -> [String] {
    guard let stream = opendir(directory) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name.first != "." { names.append(name) }
    }
    return names
  }

  private static func contents(of path: String) -> [UInt8] {
    let file = open(path, O_RDONLY)
    guard file >= 0 else { return [] }
    defer { close(file) }
    var status = stat()
    fstat(file, &status)
    return [UInt8](unsafeUninitializedCapacity: Int(status.st_size)) { buffer, count in
      count = max(0, read(file, buffer.baseAddress, buffer.count))
    }
  }
}
