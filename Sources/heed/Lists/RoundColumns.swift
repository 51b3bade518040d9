import Casework

extension ListColumns {
  static let rounds = ListCard(
    RoundColumn.self,
    usual: [.reference, .stage, .meeting, .ask, .due, .escalate, .agencies, .asked, .returned, .undecided, .late])

  static let replies = ListCard(
    ReplyColumn.self, usual: [.reference, .state, .received, .claim, .progress, .evidence, .proposed])
}
