import ArgumentParser
import Casework
import Glibc
import RegisterStore

struct DemoCommand: ParsableCommand {
  static let configuration = Verb.demo.configuration

  @Argument(
    help: ArgumentHelp("Where to make it; a new temporary directory where it is not given.", valueName: "dir"),
    completion: .directory)
  var directory: String?
  @Flag(name: .customLong("no-open"), help: "Make it and say where, without opening the desk.")
  var noOpen = false
  @OptionGroup var globals: GlobalOptions

  func run() throws {
    let path = try directory ?? Self.temporaryDirectory()
    let store = try Self.make(in: path, on: globals.todayGiven ?? WallClock.today)
    Output.line(path)
    guard !noOpen, Console.isTerminal(0), Console.isTerminal(1) else { return }
    Opening.openDesk(try Session(globals, opened: store))
  }

  static func make(in path: String, on day: Day) throws -> RegisterStore {
    do { return try DemoRegister.make(in: path, on: day, at: WallClock.now) } catch { throw Refusal(error) }
  }

  static func temporaryDirectory() throws -> String {
    let base = Console.variable("TMPDIR") ?? "/tmp"
    var template = Array("\(base)/heed-demo-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw Refusal("No temporary directory could be made in \(base).") }
    return String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
