extension RegisterStore {
  /// Text being written that has not been saved yet: it outlasts a crash, and never leaves the machine.
  public struct Draft: Sendable, Equatable {
    /// Letters, digits and hyphens, 60 at most.
    public let name: String
    public let text: String
  }

  /// Keeps a draft, in the place of an earlier one of that name.
  public func saveDraft(_ name: String, _ text: String) throws(RegisterError) {
    let path = try draftPath(name)
    try folder.makeFolder(".heed/drafts")
    try folder.create(path + ".new", Array(text.utf8), isSynced: true)
    try folder.rename(path + ".new", to: path)
  }

  /// The drafts that are kept, in the order of their names.
  public func drafts() throws(RegisterError) -> [Draft] {
    var drafts: [Draft] = []
    for name in try folder.names(in: ".heed/drafts") where DocumentPath.isSafe(name) {
      guard let bytes = try folder.read(draftPath(name))?.bytes else { continue }
      drafts.append(Draft(name: name, text: String(decoding: bytes, as: UTF8.self)))
    }
    return drafts
  }

  /// Throws a draft away; one that is not there is no failure.
  public func removeDraft(_ name: String) throws(RegisterError) { try folder.remove(draftPath(name)) }

  private func draftPath(_ name: String) throws(RegisterError) -> String {
    guard DocumentPath.isSafe(name) else {
      throw RegisterError(
        .unwritable, "A draft cannot be called \"\(name)\": use up to 60 letters, digits and hyphens.")
    }
    return ".heed/drafts/\(name)"
  }
}
