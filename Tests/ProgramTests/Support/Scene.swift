import Foundation
import StrictJSON
import Testing

/// What the program said and how it ended.
struct Answer {
  let out: String
  let err: String
  let ending: Ending

  var lines: [Substring] { err.split(separator: "\n") }
}

/// A temporary directory with a register in it, on which the real program is run; taken away with the value.
final class Scene {
  let directory: String
  /// Added to what every run of the program finds in its environment.
  var environment: [String: String] = [:]

  static let today = "2026-11-21"

  /// - Parameter board: nothing for a directory without a register.
  init(board: String? = "Fellshire") throws {
    var template = Array((NSTemporaryDirectory() + "/heed-proof-XXXXXX").utf8CString)
    guard mkdtemp(&template) != nil else { throw SetupFailure("no temporary directory") }
    directory = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    try rememberTour()
    if let board { try done("init", "register", "--board", board) }
  }

  deinit { try? FileManager.default.removeItem(atPath: directory) }

  /// Whoever sits here has seen the tour, so that keys go to the desk.
  private func rememberTour() throws {
    let folder = directory + "/.local/state/heed"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try Files.write(#"{ "registers": [ { "register": "/", "hasSeenTour": true } ] }"#, to: folder + "/desk.json")
  }

  var register: String { directory + "/register" }

  /// The program beside the test bundle, or the one that `HEED_PROGRAM` names.
  static let program: String = {
    if let named = ProcessInfo.processInfo.environment["HEED_PROGRAM"] { return named }
    let own = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
    let places = [CommandLine.arguments[0], own].map {
      URL(fileURLWithPath: $0).deletingLastPathComponent().path + "/heed"
    }
    return places.first { FileManager.default.isExecutableFile(atPath: $0) }
      ?? FileManager.default.currentDirectoryPath + "/.build/debug/heed"
  }()

  var variables: [String: String] {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
    return ["HEED_REGISTER": register, "LANG": "C.UTF-8", "HOME": directory, "PATH": path]
      .merging(environment) { $1 }
  }

  /// Runs the program on the register, today.
  @discardableResult
  func heed(_ words: String..., input: String = "") throws -> Answer {
    try run([Self.program] + words + ["--today", Self.today], input: input)
  }

  /// Runs the program and expects it to be done.
  @discardableResult
  func done(_ words: String..., sourceLocation: SourceLocation = #_sourceLocation) throws -> Answer {
    let answer = try run([Self.program] + words + ["--today", Self.today])
    #expect(
      answer.ending == .status(0), "heed \(words.joined(separator: " ")): \(answer.err.prefix(500))",
      sourceLocation: sourceLocation)
    return answer
  }

  /// Runs any program to its end.
  func run(_ words: [String], input: String = "") throws -> Answer {
    let running = try start(words, input: .text(input))
    let ending = running.process.wait()
    return Answer(out: try Files.text(running.out), err: try Files.text(running.err), ending: ending)
  }
}

// Programs that are started and left to run.
extension Scene {
  enum Input {
    case text(String)
    /// An open descriptor, such as the reading end of a pipe.
    case descriptor(Int32)
  }

  /// A program that runs, and the files in which its words gather.
  struct Running {
    let process: ChildProcess
    let out: String
    let err: String
  }

  func start(_ words: [String], input: Input = .text("")) throws -> Running {
    let stem = directory + "/." + UUID().uuidString
    let given: Int32
    switch input {
    case .descriptor(let descriptor): given = descriptor
    case .text(let text):
      try Files.write(text, to: stem + "-in")
      given = open(stem + "-in", O_RDONLY | O_CLOEXEC)
    }
    let out = open(stem + "-out", O_WRONLY | O_CREAT | O_CLOEXEC, 0o600)
    let err = open(stem + "-err", O_WRONLY | O_CREAT | O_CLOEXEC, 0o600)
    defer {
      close(out)
      close(err)
      if case .text = input { close(given) }
    }
    let streams = ChildProcess.Streams(input: given, output: out, errors: err)
    let process = try ChildProcess(words, environment: variables, directory: directory, streams: streams)
    return Running(process: process, out: stem + "-out", err: stem + "-err")
  }

  func start(_ words: String..., input: Input = .text("")) throws -> Running {
    try start([Self.program] + words + ["--today", Self.today], input: input)
  }
}

// What the register holds.
extension Scene {
  func rows(_ kind: String) throws -> [JSONValue] {
    guard case .array(let rows) = try JSONValue.parse(Array(done("list", kind, "--json").out.utf8)) else { return [] }
    return rows
  }

  /// Expects the program's own check to find nothing.
  func expectWhole(_ comment: String = "", sourceLocation: SourceLocation = #_sourceLocation) throws {
    let answer = try heed("check")
    #expect(
      answer.ending == .status(0), "\(comment) \(answer.out.prefix(600)) \(answer.err)", sourceLocation: sourceLocation)
  }

  /// Every file that people would miss.
  var records: [String: [UInt8]] { Files.tree(register, without: ".heed") }

  /// The path of the one plan with that reference.
  func planFile(_ reference: String) throws -> String {
    let folder = "\(register)/plans/\(reference.dropFirst(5).prefix(4))"
    let names = try FileManager.default.contentsOfDirectory(atPath: folder)
    return "\(folder)/\(try #require(names.first { $0.hasPrefix(reference) }))"
  }

  /// Writes a CSV of that many actions, under ten objectives, and answers its path.
  func planSheet(_ count: Int) throws -> String {
    let agencies = ["Police", "Housing", "Health Trust"]
    let rows = (1...count).map { number in
      "\((number - 1) * 10 / count + 1),\(number),See that staff are trained in step \(number),"
        + "\(agencies[number % 3]),31/12/2026,03/02/2026: begun,Green"
    }
    let path = directory + "/plan-\(count).csv"
    try Files.write(
      (["Objective,Ref,Action,Lead Agency,Timescale,Progress,BRAG"] + rows).joined(separator: "\r\n") + "\r\n", to: path
    )
    return path
  }
}

extension JSONValue {
  subscript(key: String) -> JSONValue? { if case .object(let object) = self { object[key] } else { nil } }
  var string: String? { if case .string(let text) = self { text } else { nil } }
  var integer: Int? { if case .number(let digits) = self { Int(digits) } else { nil } }
  var array: [JSONValue] { if case .array(let array) = self { array } else { [] } }
}
