/// A digest of the journals that is good for as long as nobody else keeps another, or takes the kept one away.
struct KnownDigest {
  let digest: JournalDigest
  /// Of the kept one; nothing where there is none.
  let stamp: FileStamp?
}

extension RegisterStore {
  /// What the journals say in short, as of now.
  func currentDigest() throws(RegisterError) -> JournalDigest {
    let stamp = try folder.stamp(JournalDigest.path)
    let known = knownDigest?.stamp == stamp ? knownDigest?.digest : nil
    let digest = try JournalDigest.current(in: folder, since: known)
    knownDigest = KnownDigest(digest: digest, stamp: stamp)
    return digest
  }

  /// Has the next look start from a digest. It is as long as the register has files, so it is kept on the disk only where
  /// much has come to it since: what little is not is soon read again.
  func remember(_ digest: inout JournalDigest) throws(RegisterError) {
    var stamp = knownDigest?.stamp
    if stamp == nil || digest.unkept >= 64 {
      digest.keep(in: folder)
      stamp = try folder.stamp(JournalDigest.path)
    }
    knownDigest = KnownDigest(digest: digest, stamp: stamp)
  }
}
