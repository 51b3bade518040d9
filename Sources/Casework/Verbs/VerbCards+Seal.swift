extension VerbCard {
  /// Keeping who subjects really are, encrypted.
  static func ofSeal(_ verb: Verb) -> VerbCard {
    switch verb {
    case .sealSet:
      VerbCard(
        verb, "seal identity", on: .caseFile,
        "Keeps a person's real name, date of birth and NHS number, encrypted with a passphrase.",
        usage: "seal set SUBJECT [--details FILE] [--passphrase-fd N]", example: "heed seal set SAR-2026-004",
        also: ["real name", "who is Adult K", "identity", "encrypt a name", "pseudonym key"])
    case .sealShow:
      VerbCard(
        verb, "show identity", on: .caseFile, "Shows who one subject really is.",
        usage: "seal show SUBJECT [--passphrase-fd N]", example: "heed seal show SAR-2026-004",
        also: ["unseal", "decrypt", "who is it", "look up a real name"])
    case .sealList:
      VerbCard(
        verb, "list identities", on: .register, "Lists every sealed identity.", usage: "seal list [--passphrase-fd N]",
        example: "heed seal list", also: ["all real names", "identity map", "pseudonyms and names"])
    case .sealRemove:
      VerbCard(
        verb, "remove identity", on: .caseFile, "Takes one person out of the sealed identities, for good.",
        usage: "seal remove SUBJECT [--passphrase-fd N]", example: "heed seal remove SAR-2026-004",
        also: ["forget a name", "delete an identity", "erase a real name"])
    default:
      VerbCard(
        verb, "change passphrase", on: .register, "Seals the identities with another passphrase.",
        usage: "seal passphrase [--passphrase-fd N] [--new-passphrase-fd N]", example: "heed seal passphrase",
        also: ["new password", "change the password", "rotate the key"])
    }
  }
}
