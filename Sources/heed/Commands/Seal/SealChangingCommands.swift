import ArgumentParser
import Casework

struct SealRemoveCommand: RegisterCommand {
  static let verb = Verb.sealRemove

  @Argument(help: ArgumentHelp("The case, or the pseudonym, of the person.", valueName: "subject"))
  var subject: String
  @OptionGroup var source: PassphraseOptions
  @OptionGroup var globals: GlobalOptions

  func run(in session: Session) throws {
    try session.needPresent()
    var seal = try session.openSeal(source)
    let identity = try seal.list.found(subject, in: session)
    seal.list.identities.removeAll { $0.id == identity.id }
    try session.save(seal)
    session.tell("Removed: who \(identity.subjectName(in: session.register)) is. It cannot be brought back.")
  }
}

struct SealPassphraseCommand: RegisterCommand {
  static let verb = Verb.sealPassphrase

  @OptionGroup var source: PassphraseOptions
  @Option(
    name: .customLong("new-passphrase-fd"),
    help: ArgumentHelp("Read the new passphrase from this file descriptor.", valueName: "n"))
  var newDescriptor: Int32?
  @OptionGroup var globals: GlobalOptions

  func run(in session: Session) throws {
    try session.needPresent()
    let seal = try session.openSeal(source)
    let new = try PassphraseOptions.newPassphrase(from: newDescriptor, session.globals)
    try session.save(seal, with: new)
    session.tell("The passphrase is changed. Copies made before, in backups or in git, still open with the old one.")
  }
}
