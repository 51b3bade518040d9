import Casework
import Glibc

@testable import RegisterStore

/// A register in a temporary directory, and the means to look at its files.
final class Bench {
  let path: String
  let store: RegisterStore

  init(access: Settings.Access = .owner) throws {
    path = Self.temporaryDirectory() + "/register"
    store = try RegisterStore.create(
      at: path,
      settings: Settings {
        $0.board.name = "Northmoor"
        $0.access = access
      }, on: .at(0))
  }

  deinit { Self.removeTree(Self.parent(of: path)) }

  /// Another program's view of the same register.
  func another(patience: Int = 2_000, beforeStep: (@Sendable (FileStep) throws(RegisterError) -> Void)? = nil) throws
    -> RegisterStore
  { try RegisterStore.open(at: path, patience: patience, beforeStep: beforeStep) }

  func read(_ name: String) -> String { Self.read(path + "/" + name) ?? "" }

  func write(_ name: String, _ text: String) { Self.write(path + "/" + name, text) }

  func remove(_ name: String) { unlink(path + "/" + name) }

  /// The register's documents, by path, as they stand on disk.
  var documents: [String: String] {
    let paths = Self.filesBelow(path).filter { $0.hasSuffix(".json") && !$0.hasPrefix(".heed") }
    return Dictionary(uniqueKeysWithValues: paths.map { ($0, read($0)) })
  }

  var journal: [String] {
    Self.filesBelow(path).filter { $0.hasPrefix("journal/") }.sorted().flatMap { path in
      read(path).split(separator: "\n").map(String.init)
    }
  }

  var firstPlan: Plan { store.register.plansInOrder[0] }
}

extension Bench {
  static func temporaryDirectory() -> String {
    var template = Array("/tmp/heed-test-XXXXXX".utf8CString)
    return String(cString: mkdtemp(&template)!)
  }

  static func parent(of path: String) -> String { String(path[..<path.lastIndex(of: "/")!]) }

  static func read(_ path: String) -> String? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while case let count = fread(&buffer, 1, buffer.count, file), count > 0 { bytes += buffer[..<count] }
    return String(decoding: bytes, as: UTF8.self)
  }

  static func write(_ path: String, _ text: String) {
    let file = fopen(path, "w")!
    fputs(text, file)
    fclose(file)
  }

  /// Every file below a directory, relative to it.
  static func filesBelow(_ path: String, _ prefix: String = "") -> [String] {
    entries(path + "/" + prefix).flatMap { entry -> [String] in
      let whole = prefix.isEmpty ? entry.name : prefix + "/" + entry.name
      return entry.isFolder ? filesBelow(path, whole) : [whole]
    }.sorted()
  }

  private static func entries(_ path: String) -> [(name: String, isFolder: Bool)] {
    guard let stream = opendir(path) else { return [] }
    defer { closedir(stream) }
    var entries: [(String, Bool)] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != "." && name != ".." { entries.append((name, entry.pointee.d_type == UInt8(DT_DIR))) }
    }
    return entries
  }

  static func mode(of path: String) -> UInt32 {
    var status = stat()
    lstat(path, &status)
    return UInt32(status.st_mode) & 0o7777
  }

  static func removeTree(_ path: String) {
    for entry in entries(path) {
      let whole = path + "/" + entry.name
      if entry.isFolder { removeTree(whole) } else { unlink(whole) }
    }
    rmdir(path)
  }
}

extension Occasion {
  /// So many minutes into 21 Nov 2026.
  static func at(_ minutes: Int, by actor: String = "Jo Marsh") -> Occasion {
    let day = Day(year: 2026, month: 11, day: 21)!
    return Occasion(
      day: day, instant: Instant(seconds: Instant(day, hour: 9).seconds + Int64(minutes * 60)), actor: .named(actor))
  }
}

extension Bench {
  /// Copies a file into a directory that is made where it is not there.
  static func copy(_ from: String, _ to: String) {
    var made = ""
    for name in parent(of: to).split(separator: "/") {
      made += "/" + name
      mkdir(made, 0o700)
    }
    write(to, read(from) ?? "")
  }
}
