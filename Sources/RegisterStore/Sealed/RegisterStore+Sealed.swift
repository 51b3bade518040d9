import Casework

extension RegisterStore {
  /// The sealed identities as they stand on the disk; nothing where there are none.
  ///
  /// - Throws: `damaged` where the file is not whole.
  public func sealedFile() throws(RegisterError) -> SealedFile? {
    let coming = try CommitRunner(folder: folder).standing()?.files.first { $0.path == SealedFile.path }
    let bytes = if let new = coming?.new { new } else { try folder.read(SealedFile.path)?.bytes }
    guard let bytes else { return nil }
    return try SealedFile(bytes)
  }

  /// Whether there are sealed identities, whole or not.
  public var hasSealedFile: Bool { ((try? folder.stamp(SealedFile.path)) ?? nil) != nil }

  /// Seals a list and saves it in the place of the one that was read; the journal learns that it changed, and no more.
  ///
  /// The slow part, making the key, is done before the register is locked.
  /// - Parameter replaced: what was opened to be changed; nothing where there was none.
  /// - Throws: `busy` where someone else saved another meanwhile, or what the disk said.
  @discardableResult
  public func seal(
    _ list: IdentityList, with passphrase: Passphrase, replacing replaced: SealedFile?, on occasion: Occasion
  ) throws(RegisterError) -> [String] {
    try seal(list, with: passphrase, replacing: replaced, cost: SealHeader.Cost(), on: occasion)
  }

  func seal(
    _ list: IdentityList, with passphrase: Passphrase, replacing replaced: SealedFile?, cost: SealHeader.Cost,
    on occasion: Occasion
  ) throws(RegisterError) -> [String] {
    let sealed = try SealedFile(
      sealing: list, with: passphrase, cost: cost, salt: Self.randomBytes(16), nonce: Self.randomBytes(12))
    let lock = try RegisterLock(in: folder, holder: register.name(of: occasion.actor), patience: patience)
    defer { lock.letGo() }
    let notices = try prepare(on: occasion)
    let present = try folder.read(SealedFile.path)?.bytes
    guard present == replaced?.bytes else {
      throw RegisterError(
        .busy, "Someone else changed the sealed identities meanwhile, so nothing was saved: try again.")
    }
    let change = DocumentChange(
      path: SealedFile.path, key: nil, oldBytes: present, newTree: nil, operations: [], exactBytes: sealed.bytes)
    let transaction = Transaction(
      id: mint.make(Anything.self).text, words: "change the sealed identities", kind: .sealing, changes: [change])
    return try notices + save(transaction, on: occasion, into: register)
  }

  private static func randomBytes(_ count: Int) -> [UInt8] {
    var numbers = SystemRandomNumberGenerator()
    return (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &numbers) }
  }

  /// What is amiss with the sealed identities, as far as can be told without the passphrase.
  var sealFindings: [Finding] {
    do {
      _ = try sealedFile()
      return []
    } catch {
      return [Finding(.damage, path: SealedFile.path, error.sentence)]
    }
  }
}
