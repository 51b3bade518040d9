import Desk
import Terminal

// What the desk asks of the terminal and of other programs.
extension DeskLoop {
  mutating func edit(_ text: String) {
    do { take(.edited(try screen.runExternal { try Editor.edited(text) })) } catch {
      take(.edited(nil))
      take(.told(Self.sentence(of: error)))
    }
  }

  mutating func copy(_ text: String) {
    guard !screen.copy(text) else { return }
    take(.told("It is too long for a terminal's clipboard, which takes 74,000 bytes: nothing was copied."))
  }

  mutating func write(_ text: String, named name: String) {
    do { take(.wrote(path: try NewFile.write(text, named: name))) } catch { take(.told(Self.sentence(of: error))) }
  }

  func export(_ table: ShownTable, to path: String, replaces: Bool) {
    let file = ShownFile(
      table: table, name: path, replaces: replaces, board: state.register.settings.board.name, day: state.dayOnShow)
    workroom.ask("Writing \(path)") { try file.write($0) }
  }

  func report(_ order: ReportOrder) {
    let report = DeskReport(
      order: order, register: state.registerOnShow, day: state.dayOnShow, directory: directory,
      identities: state.identities)
    workroom.ask("Making \(order.title)") { try report.make($0) }
  }

  private static func sentence(of error: any Error) -> String {
    (error as? Refusal)?.sentences.joined(separator: " ") ?? String(describing: error)
  }
}
