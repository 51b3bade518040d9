import Casework
import RegisterStore

/// The sealed identities, opened.
struct OpenSeal {
  /// Nothing where there were none yet.
  let file: SealedFile?
  var list: IdentityList
  let passphrase: Passphrase
}

extension Session {
  /// The sealed identities.
  /// - Throws: a refusal where there are none, the passphrase is wrong, or the file is not what was sealed.
  func openSeal(_ options: PassphraseOptions) throws -> OpenSeal {
    guard let file = try sealedFile() else {
      throw Refusal("There are no sealed identities: heed seal set SUBJECT keeps the first.")
    }
    let passphrase = try options.passphrase(globals)
    do { return OpenSeal(file: file, list: try file.open(with: passphrase), passphrase: passphrase) } catch {
      throw Refusal(error)
    }
  }

  /// The same, or an empty list with a new passphrase where there is none yet.
  func openOrBeginSeal(_ options: PassphraseOptions) throws -> OpenSeal {
    if try sealedFile() != nil { return try openSeal(options) }
    tell("These are the first sealed identities. Without their passphrase no one can ever open them: keep it safely.")
    let passphrase = try PassphraseOptions.newPassphrase(from: options.descriptor, globals)
    return OpenSeal(file: nil, list: IdentityList(), passphrase: passphrase)
  }

  func save(_ seal: OpenSeal, with passphrase: Passphrase? = nil) throws {
    do {
      let notices = try store.seal(
        seal.list, with: passphrase ?? seal.passphrase, replacing: seal.file, on: occasion)
      notices.forEach(tell)
    } catch {
      throw Refusal(error)
    }
  }

  private func sealedFile() throws -> SealedFile? {
    do { return try store.sealedFile() } catch { throw Refusal(error) }
  }

  /// Whose real names are to be looked for: those of the sealed identities where they are to be unlocked. Where they are
  /// not, says that they were not looked for.
  func realNames(_ options: UnlockOptions) throws -> NameList {
    var names = NameList()
    if options.unlock { names.add(try openSeal(options.source).list, in: register) }
    options.tellUnchecked(inRegisterAt: store.path, globals)
    return names
  }
}
