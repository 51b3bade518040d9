import ArgumentParser
import Casework

struct RemoveCommand: RegisterCommand {
  static let verb = Verb.remove

  @Argument(help: ArgumentHelp("The entry to take out of its list.", valueName: "ref"))
  var reference: String

  @OptionGroup var globals: GlobalOptions

  func run(in session: Session) throws {
    let address = try session.find(reference)
    guard case .entry(let id)? = address.path.steps.last else {
      throw Refusal("\(reference) is a whole record, and records stay: move it to a stage that ends it.")
    }
    let list = FieldPath(address.path.steps.dropLast())
    let called = session.wholeReference(of: address) ?? reference
    try session.commit(RemoveEntry(document: address.document, list: list, id: id, called: called))
  }
}
