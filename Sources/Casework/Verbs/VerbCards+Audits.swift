extension VerbCard {
  static func ofAudits(_ verb: Verb) -> VerbCard {
    switch verb {
    default:
      VerbCard(
        verb, "audit tools", on: .register, "Lists the audit tools there are, with how many questions each asks.",
        usage: "audit tools [CODE]", example: "heed audit tools case-file",
        also: ["question sets", "audit templates", "what does the audit ask"])
    }
  }
}
