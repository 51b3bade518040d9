import Casework

/// The round and the request that a returned sheet belongs to, told by what it carries and never by its name.
struct FormHome {
  let round: UpdateRound
  let request: RoundRequest

  /// - Throws: a refusal, where the sheet does not say, or says something that is not of this register.
  init(of form: ReturnedForm, in register: Register) throws(ImportRefusal) {
    let marks = form.rows.compactMap { FormMark($0[.mark]) }
    let told = try Self.told(by: form) ?? Self.usual(marks)
    guard let told else { throw .unmarked }
    guard let round = register.rounds[told.round] else { throw .otherRegister(form.identity, register) }
    guard let request = round.request(told.request) else { throw .otherRequest(round) }
    if let agency = form.identity?["agency"], agency != request.agency?.text {
      throw .otherAgency(agency, asked: request, round, register)
    }
    (self.round, self.request) = (round, request)
  }

  private typealias Told = (round: UpdateRoundID, request: RoundRequestID)

  private static func told(by form: ReturnedForm) throws(ImportRefusal) -> Told? {
    guard let facts = form.identity, let round = facts["round"], let request = facts["request"] else { return nil }
    if let format = facts["format"].flatMap({ Int($0) }), format > FormMark.version { throw .laterForm }
    return (UpdateRoundID(round), RoundRequestID(request))
  }

  /// What most of the rows say.
  private static func usual(_ marks: [FormMark]) -> Told? {
    let counts = Dictionary(grouping: marks) { "\($0.round).\($0.request)" }
    let most = counts.values.max { ($0.count, $1[0].text) < ($1.count, $0[0].text) }
    return most.map { ($0[0].round, $0[0].request) }
  }
}

extension ImportRefusal {
  fileprivate static let unmarked = ImportRefusal(
    "nothing in it says which round it belongs to: the hidden sheet and the last column are gone. Ask the agency to fill in "
      + "the file it was sent, or send that again with heed round send.")

  fileprivate static let laterForm = ImportRefusal(
    "it was written by a later version of Heed: receive it with that, or with a newer one.")

  fileprivate static func otherRegister(_ facts: [String: String]?, _ register: Register) -> ImportRefusal {
    let (reference, board) = (facts?["reference"] ?? "", facts?["board"] ?? "")
    let round = reference.isEmpty ? "a round" : reference
    let own = register.settings.board.name
    let whose =
      board.isEmpty || board == own ? "that is not in this register" : "of \(board), and this register is \(own)’s"
    return ImportRefusal("it belongs to \(round) \(whose): receive it where it was sent from.")
  }

  fileprivate static func otherRequest(_ round: UpdateRound) -> ImportRefusal {
    ImportRefusal("\(round.reference) has no request of the one it answers: send it again with heed round send.")
  }

  fileprivate static func otherAgency(
    _ agency: String, asked request: RoundRequest, _ round: UpdateRound, _ register: Register
  ) -> ImportRefusal {
    let other = register.agency(AgencyID(agency))?.name ?? "another agency"
    return ImportRefusal(
      "it says that it is \(other)’s, and what it answers was asked of \(register.name(of: request.agency)) in "
        + "\(round.reference): ask the agency for the file it was sent.")
  }
}
