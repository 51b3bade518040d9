import ArgumentParser
import Glibc
import RegisterStore

/// Where a passphrase comes from: never from the words of a command or the environment, which others can read.
struct PassphraseOptions: ParsableArguments {
  @Option(
    name: .customLong("passphrase-fd"),
    help: ArgumentHelp("Read the passphrase from this file descriptor instead of the terminal.", valueName: "n"))
  var descriptor: Int32?

  /// The passphrase that the identities are sealed with.
  func passphrase(_ globals: GlobalOptions) throws -> Passphrase {
    try Self.passphrase(from: descriptor, globals, asking: "Passphrase of the sealed identities:")
  }

  /// A passphrase to seal with from now on, typed twice at a terminal.
  static func newPassphrase(from descriptor: Int32?, _ globals: GlobalOptions) throws -> Passphrase {
    let new = try passphrase(from: descriptor, globals, asking: "New passphrase:")
    if let weakness = new.weakness { throw Refusal(weakness) }
    guard descriptor == nil else { return new }
    guard try passphrase(from: nil, globals, asking: "The same again:").isSame(as: new) else {
      throw Refusal("The two were not the same, so nothing was saved: try again.")
    }
    return new
  }

  private static func passphrase(
    from descriptor: Int32?, _ globals: GlobalOptions, asking question: String
  ) throws -> Passphrase {
    var bytes: [UInt8]
    if let descriptor {
      bytes = try SecretLine.read(from: descriptor)
    } else {
      guard !globals.noInput else {
        throw Refusal("A passphrase is needed and --no-input forbids to ask: give it with --passphrase-fd N.", .usage)
      }
      bytes = try SecretLine.ask(question)
    }
    return Passphrase(taking: &bytes)
  }
}

/// Whether real names are looked for, too.
struct UnlockOptions: ParsableArguments {
  @Flag(help: "Look for the real names of the sealed identities, too; asks for their passphrase.")
  var unlock = false
  @OptionGroup var source: PassphraseOptions

  /// Says that real names were not looked for, where there are sealed ones.
  func tellUnchecked(inRegisterAt path: String, _ globals: GlobalOptions) {
    guard !unlock, !globals.quiet, access("\(path)/\(SealedFile.path)", F_OK) == 0 else { return }
    Output.complain("Real names not checked: --unlock looks for those of the sealed identities.")
  }

  func validate() throws {
    if source.descriptor != nil, !unlock {
      throw ValidationError("--passphrase-fd gives the passphrase that --unlock asks for: give --unlock too.")
    }
  }
}
