import Foundation
import StrictJSON
import Testing

/// What the program said and how it ended.
struct Answer {
  let out: String
  let err: String
  let status: Int32

  /// What came out on stdout, read as JSON.
  var json: JSONValue {
    get throws { try JSONValue.parse(Array(out.utf8)) }
  }
}

/// A temporary directory with the real program in it, taken away with the value.
final class Workshop {
  let directory: String
  /// Added to every command: `--today` here keeps a test independent of the calendar.
  var today = "2026-11-03"

  init() throws {
    directory = NSTemporaryDirectory() + "heed-test-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: directory) }

  var register: String { directory + "/register" }

  /// The program beside the test bundle.
  static let program: String = {
    let own = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
    let given = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent().path
    let places = [given, URL(fileURLWithPath: own).deletingLastPathComponent().path].map { $0 + "/heed" }
    return places.first { FileManager.default.isExecutableFile(atPath: $0) } ?? ".build/debug/heed"
  }()

  /// Runs the program on the register, on `today`.
  @discardableResult
  func heed(_ words: String..., input: String = "", environment: [String: String] = [:]) throws -> Answer {
    try run(words + ["--today", today], input: input, environment: environment)
  }

  /// Runs the program with just these words.
  func run(_ words: [String], input: String = "", environment: [String: String] = [:]) throws -> Answer {
    let files = ["in", "out", "err"].map { directory + "/.\($0)-" + UUID().uuidString }
    try input.write(toFile: files[0], atomically: true, encoding: .utf8)
    for file in files.dropFirst() { _ = FileManager.default.createFile(atPath: file, contents: nil) }
    defer { for file in files { try? FileManager.default.removeItem(atPath: file) } }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: Self.program)
    process.arguments = words
    process.currentDirectoryURL = URL(fileURLWithPath: directory)
    process.environment = ["HEED_REGISTER": register, "LANG": "C.UTF-8", "HOME": directory]
      .merging(environment) { $1 }
    process.standardInput = FileHandle(forReadingAtPath: files[0])
    process.standardOutput = FileHandle(forWritingAtPath: files[1])
    process.standardError = FileHandle(forWritingAtPath: files[2])
    try process.run()
    process.waitUntilExit()
    return Answer(
      out: try String(contentsOfFile: files[1], encoding: .utf8),
      err: try String(contentsOfFile: files[2], encoding: .utf8), status: process.terminationStatus)
  }

  /// Runs the program and expects it to be done.
  @discardableResult
  func done(_ words: String..., on day: String? = nil, sourceLocation: SourceLocation = #_sourceLocation) throws
    -> Answer
  {
    if let day { today = day }
    let answer = try run(words + ["--today", today])
    #expect(answer.status == 0, "heed \(words.joined(separator: " ")): \(answer.err)", sourceLocation: sourceLocation)
    return answer
  }

  /// Runs the program and expects it to refuse with a sentence that holds these words.
  @discardableResult
  func refused(
    _ words: String..., saying sentence: String, status: Int32 = 1, sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> Answer {
    let answer = try run(words + ["--today", today])
    #expect(answer.status == status, "heed \(words.joined(separator: " "))", sourceLocation: sourceLocation)
    #expect(answer.err.contains(sentence), "it said: \(answer.err)", sourceLocation: sourceLocation)
    return answer
  }
}

extension Workshop {
  /// A register with three agencies and two people.
  static func withBoard() throws -> Workshop {
    let shop = try Workshop()
    try shop.done("init", "register", "--board", "Fellshire Safeguarding Boards", "--kind", "joint")
    for (code, name) in [("police", "Fellshire Police"), ("housing", "Housing"), ("health", "Health Trust")] {
      try shop.done("add", "agency", "--code", code, "--name", name)
    }
    try shop.done("add", "person", "--name", "Jo Marsh", "--role", "Head of Service", "--agency", "police")
    return shop
  }

  /// A board with one referral, received.
  static func withReferral() throws -> Workshop {
    let shop = try withBoard()
    try shop.done(
      "add", "case", "--kind", "sar", "--subject", "Adult K", "--received", "2026-11-02", "--referrer",
      "A social worker", "--summary", "Found at home")
    try shop.done("move", "SAR-2026-001", "received")
    return shop
  }

  /// A board with a plan, an objective, a recommendation and an action that is agreed.
  static func withPlan() throws -> Workshop {
    let shop = try withBoard()
    try shop.done("add", "plan", "--title", "Learning from Adult K", "--source", "A review")
    try shop.done("add", "objective", "--in", "PLAN-2026-001", "--title", "Hear the adult")
    try shop.done(
      "add", "recommendation", "--in", "PLAN-2026-001", "--text", "Ask the adult", "--agency", "police")
    try shop.done(
      "add", "action", "--in", "PLAN-2026-001/1", "--text", "Train staff", "--lead", "Jo Marsh", "--lead-agency",
      "police", "--due", "2026-12-31", "--answers", "PLAN-2026-001/rec/1")
    try shop.done("move", "PLAN-2026-001/1/1", "agreed")
    return shop
  }
}

extension JSONValue {
  var object: JSONObject? { if case .object(let object) = self { object } else { nil } }
  var array: [JSONValue] { if case .array(let array) = self { array } else { [] } }
  var string: String? { if case .string(let text) = self { text } else { nil } }
  var int: Int? { if case .number(let text) = self { Int(text) } else { nil } }
  subscript(key: String) -> JSONValue? { object?[key] }
  var keys: [String] { object?.keys ?? [] }
}
