extension Verb {
  /// The verb whose key it has too, of another sort of record: what is done to a case with `z r` is not done to an audit.
  public var sharesKeyOf: Verb? {
    switch self {
    case .issue: .request
    case .carryAudit: .carryForward
    case .reaudit: .impactCheck
    case .acceptReply: .add
    case .rejectReply: .settle
    case .chaseRound: .chase
    case .closeRound: .move
    default: nil
    }
  }

  /// Whether it changes the register, so that it cannot be done to a past day.
  public var isChange: Bool {
    switch self {
    case .add, .edit, .remove, .move, .erase, .request, .chase, .settle, .commission, .hold, .release, .progress,
      .extension,
      .evidence, .signOff, .brag, .answer, .impactCheck, .carryForward, .acknowledge, .reassign, .tag, .meeting, .undo,
      .redo,
      .import, .repair, .chooseTool, .sample, .issue, .requirement, .changeMethod, .carryAudit, .reaudit,
      .moderate, .score, .raisePlan, .noAction, .improve, .judge, .openRound, .sendRound, .receiveRound, .acceptReply,
      .rejectReply, .chaseRound,
      .closeRound, .sync, .settleConflict, .sealSet, .sealRemove, .sealPassphrase:
      true
    default: false
    }
  }
}
