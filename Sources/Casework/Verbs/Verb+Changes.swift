extension Verb {
  /// Whether it changes the register, so that it cannot be done to a past day.
  public var isChange: Bool {
    switch self {
    case .add, .edit, .remove, .move, .request, .chase, .settle, .commission, .hold, .release, .progress, .extension,
      .evidence, .signOff, .brag, .answer, .impactCheck, .carryForward, .acknowledge, .reassign, .tag, .meeting, .undo,
      .redo,
      .import, .chooseTool, .sample, .issue, .requirement, .changeMethod, .carryAudit, .reaudit,
      .moderate, .score, .raisePlan, .noAction, .improve:
      true
    default: false
    }
  }
}
