import ArgumentParser
import Casework
import RegisterStore

struct InitCommand: ParsableCommand {
  static let configuration = Verb.initialise.configuration

  @Argument(
    help: ArgumentHelp("The directory, which is made where it is not there.", valueName: "dir"), completion: .directory)
  var directory: String
  @Option(help: "The board's name.")
  var board: String
  @Option(
    help: "Whom the board looks after: children, adults or joint.", completion: .list(["children", "adults", "joint"]))
  var kind: String = Board.Kind.joint.rawValue
  @Option(help: "The area it serves.")
  var area: String?
  @Option(help: "Whose bank holidays count.", completion: .list(HolidayDivision.allCases.map(\.rawValue)))
  var division: String?
  @Flag(help: "Let the register's group read and change it, too.")
  var shared = false
  @OptionGroup var globals: GlobalOptions

  func run() throws {
    let store = try NewRegister.make(in: directory, settings(), globals)
    guard !globals.quiet else { return }
    let sentences = NewRegister.sentences(of: store)
    for sentence in globals.register == nil ? sentences : Array(sentences.prefix(1)) { Output.complain(sentence) }
  }

  private func settings() throws -> Settings {
    guard let kind = Board.Kind(rawValue: kind.lowercased()) else {
      throw Refusal("“\(kind)” is no kind of board: choose children, adults or joint.", .usage)
    }
    if let division, HolidayDivision(rawValue: division) == nil {
      let known = HolidayDivision.allCases.map(\.rawValue).joined(separator: ", ")
      throw Refusal("“\(division)” has no bank holidays here: choose \(known).", .usage)
    }
    guard !board.stripped.isEmpty else { throw Refusal("Name the board with --board NAME.", .usage) }
    return Settings { settings in
      settings.board.name = board.stripped
      settings.board.kind = kind
      settings.board.area = area ?? ""
      if let division { settings.board.division = division }
      if shared { settings.access = .group }
    }
  }
}
