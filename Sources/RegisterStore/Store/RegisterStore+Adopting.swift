import Casework
import StrictJSON

extension RegisterStore {
  /// Journals what other programs changed, so that undo, history and replay know of it; answers in sentences.
  func adopt(on occasion: Occasion) throws(RegisterError) -> [String] {
    var digest = try currentDigest()
    let paths = outsideEdits(&digest)
    try remember(&digest)
    if paths.isEmpty { return [] }
    let replay = Replay(of: try JournalFiles(folder: folder).entries(), at: Set(paths))
    let changes = paths.map { change(outsideHeed: $0, replay.trees[$0]) }
    let transaction = Transaction(
      id: mint.make(Anything.self).text, words: "changed outside Heed", kind: .outside, changes: changes)
    do { _ = try save(transaction, on: occasion, into: register) } catch {
      throw RegisterError(.unwritable, error.sentence + " Your own change was not begun, and is not saved.")
    }
    return paths.map { "\($0) was changed by another program: the change is now in the journal." }
  }

  /// The files whose bytes are not those of their last journal line, in order. A damaged file waits until it is mended.
  func outsideEdits(_ digest: inout JournalDigest) -> [String] {
    var edited: [String] = []
    for (path, file) in files where file.damage == nil {
      if let stamp = file.stamp, digest.stamps[path] == stamp { continue }
      if Digest.of(file: file.bytes) == digest.files[path] {
        guard file.isSettled else { continue }
        digest.stamps[path] = file.stamp
        digest.unkept += 1
      } else {
        edited.append(path)
      }
    }
    let gone = digest.files.filter { path, digest in
      digest != Digest.absent && files[path] == nil && path != SealedFile.path
    }
    .map(\.key)
    return (edited + gone).sorted()
  }

  private func change(outsideHeed path: String, _ old: JSONValue?) -> DocumentChange {
    let file = files[path]
    return DocumentChange(
      path: path, key: file?.document?.key, oldBytes: old.map { JSONWriter().bytes(of: $0) }, newTree: file?.tree,
      operations: TreeDiff.operations(from: old, to: file?.tree), outside: DocumentChange.Outside(bytes: file?.bytes))
  }
}
