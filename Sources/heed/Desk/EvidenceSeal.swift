import Casework

/// Tells a file given as evidence by its SHA-256, as the command line does.
enum EvidenceSeal {
  static func sealed(_ command: any Command) -> any Command {
    if let many = command as? ChangeTogether { return ChangeTogether(many.summary, many.commands.map(sealed)) }
    guard let command = command as? AddEvidence, command.evidence.sha256.isEmpty,
      EvidenceFiles.isPath(command.evidence.location),
      let digest = EvidenceFiles.digest(of: command.evidence.location)
    else { return command }
    var evidence = command.evidence
    evidence.sha256 = digest
    evidence.location = InputFile.wholePath(evidence.location)
    return AddEvidence(plan: command.plan, about: command.about, evidence: evidence)
  }
}
