import ArgumentParser
import Casework
import StrictJSON

struct SealShowCommand: RegisterCommand {
  static let verb = Verb.sealShow

  @Argument(help: ArgumentHelp("The case, or the pseudonym, of the person.", valueName: "subject"))
  var subject: String
  @OptionGroup var source: PassphraseOptions
  @OptionGroup var globals: GlobalOptions

  func run(in session: Session) throws {
    let seal = try session.openSeal(source)
    let identity = try seal.list.found(subject, in: session)
    if globals.tableForm == .json { return Output.json(identity.json(in: session.register)) }
    Output.lines(identity.lines(in: session.register))
  }
}

struct SealListCommand: RegisterCommand {
  static let verb = Verb.sealList

  @OptionGroup var source: PassphraseOptions
  @OptionGroup var globals: GlobalOptions

  func run(in session: Session) throws {
    let register = session.register
    let list = try session.openSeal(source).list.identities.sorted {
      $0.subjectName(in: register).isBefore($1.subjectName(in: register))
    }
    if globals.tableForm == .json { return Output.jsonList(list.count) { list[$0].json(in: register) } }
    if list.isEmpty { session.tell("No identities are sealed.") }
    Table(
      columns: [
        TableColumn(name: "reference", title: "Subject"), TableColumn(name: "names", title: "Names"),
        TableColumn(name: "born", title: "Born", kind: .day), TableColumn(name: "nhs-number", title: "NHS number"),
      ],
      rows: list.map { identity in
        [
          .text(identity.subjectName(in: register)), .text(identity.names.joined(separator: "; ")),
          .day(identity.born), .text(identity.printedNHSNumber),
        ]
      }
    ).write(as: globals.tableForm)
  }
}

extension IdentityList {
  /// What is kept of a subject as typed.
  func found(_ typed: String, in session: Session) throws -> SealedIdentity {
    // A pseudonym may be that of a case, under whose reference it was kept.
    let name = (try? session.sealSubject(typed).name) ?? typed
    guard let found = identity(of: typed, in: session.register) ?? identity(of: name, in: session.register) else {
      throw Refusal("Nothing is sealed under \(typed): heed seal list shows what is.")
    }
    return found
  }
}

extension SealedIdentity {
  fileprivate func lines(in register: Register) -> [String] {
    let facts: [(String, String)] =
      [("Subject", subjectName(in: register))] + names.enumerated().map { ($0 == 0 ? "Name" : "Also called", $1) } + [
        ("Born", born?.words ?? ""), ("NHS number", printedNHSNumber),
      ]
    return facts.filter { !$0.1.isEmpty }.map { "\($0.0): \($0.1)" }
  }

  fileprivate func json(in register: Register) -> JSONValue {
    [
      "subject": .string(subjectName(in: register)), "names": .array(names.map { .string($0) }), "born": .day(born),
      "nhsNumber": .text(nhsNumber.isEmpty ? nil : nhsNumber),
    ]
  }
}
