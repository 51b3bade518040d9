import ArgumentParser
import Casework

/// The words of `heed round`: each is a verb of the table.
struct RoundCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "round", abstract: "Asks agencies for updates before a board meeting, and takes in what they answer.",
    usage: "heed round COMMAND [WORDS] [OPTIONS]",
    discussion: """
      Rounds are listed by heed list rounds, and what agencies answered by heed list replies.
      Example: heed round status
      """,
    subcommands: [
      OpenRoundCommand.self, SendRoundCommand.self, ReceiveRoundCommand.self, RoundStatusCommand.self,
      AcceptReplyCommand.self, RejectReplyCommand.self,
      ChaseRoundCommand.self, CloseRoundCommand.self,
    ])
}
