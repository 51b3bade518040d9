/// A file that differs in the other copy of the register from what both copies last had.
struct ForeignFile {
  let path: String
  /// What both copies had; nothing where it was not there.
  let base: [UInt8]?
  /// What the other copy has; nothing where it was taken away.
  let theirs: [UInt8]?

  /// Whether Heed may write a file at a path that came from elsewhere: nothing upward, nothing of git's or Heed's own.
  static func isSafe(_ path: String) -> Bool {
    path.utf8.count <= 1_000
      && path.split(separator: "/", omittingEmptySubsequences: false).allSatisfy { name in
        let plain = name.lowercased()
        return !plain.isEmpty && ![".", "..", ".git", ".heed"].contains(plain) && plain.utf8.count <= 200
          && name.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F }
      }
  }
}

/// What becomes of a file that is merged whole: one version stands, and the other is kept beside it where both changed it.
///
/// Which of two stands is decided by their content, so that it is the same whoever merges.
struct WholeFileMerge {
  let new: [UInt8]?
  /// The version that does not stand, and the path at which it is kept.
  let beside: (path: String, bytes: [UInt8])?

  /// - Parameter isBetter: whether a version is to stand whatever the digests say, as one that reads over one that does not.
  init(
    path: String, base: [UInt8]?, ours: [UInt8]?, theirs: [UInt8]?, isBetter: ([UInt8]) -> Bool = { _ in false }
  ) {
    if ours == theirs || theirs == base {
      (new, beside) = (ours, nil)
    } else if ours == base {
      (new, beside) = (theirs, nil)
    } else if let ours, let theirs {
      let (isOursBetter, isTheirsBetter) = (isBetter(ours), isBetter(theirs))
      let isOurs = isOursBetter == isTheirsBetter ? Digest.of(ours) < Digest.of(theirs) : isOursBetter
      new = isOurs ? ours : theirs
      let other = isOurs ? theirs : ours
      beside = ("\(path).other-\(Digest.of(other).prefix(8))", other)
    } else {
      // One took it away and the other changed it: it stays.
      (new, beside) = (ours ?? theirs, nil)
    }
  }
}
