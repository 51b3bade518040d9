import ArgumentParser
import Casework

/// The words of `heed seal`: each is a verb of the table.
struct SealCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "seal", abstract: "Keeps who subjects really are, encrypted with a passphrase.",
    usage: "heed seal COMMAND [WORDS] [OPTIONS]",
    discussion: """
      The passphrase is asked for at the terminal, or read with --passphrase-fd. Whoever forgets it has lost what was sealed.
      Example: heed seal set SAR-2026-004
      """,
    subcommands: [
      SealSetCommand.self, SealShowCommand.self, SealListCommand.self, SealRemoveCommand.self,
      SealPassphraseCommand.self,
    ])
}
