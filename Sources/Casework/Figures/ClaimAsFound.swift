/// What was claimed of actions beside how they really stand.
public struct ClaimAsFound: Sendable, Equatable {
  /// The level claimed, or that none is, and how many claim it.
  public let claim: ClaimCount
  /// The same actions as they are found: each in exactly one place.
  public let found: FoundCounts

  /// How many of them the facts contradict: late though claimed on target, or open though claimed complete.
  public var contradicted: Int {
    switch claim.meaning {
    case .onTarget: found.overdue
    case .complete: found.open
    case .atRisk, .offTarget, nil: 0
    }
  }
}

extension [ActionRow] {
  /// Every level that a scheme has or an action claims, with what is found of its actions; the unrated last.
  ///
  /// Levels of several schemes stand together where letter, word and meaning are the same.
  /// - Parameter scheme: the board's own, whose levels come first and are shown though none is claimed.
  public func claimsAsFound(in scheme: BragScheme?) -> [ClaimAsFound] {
    var (order, rows) = ((scheme?.levels ?? []).map(ClaimKey.init), [ClaimKey: FoundCounts]())
    for row in self {
      let key = ClaimKey(row.claim)
      if rows[key] == nil, key != .unrated, !order.contains(key) { order.append(key) }
      rows[key, default: FoundCounts()].add(row)
    }
    return (order + [.unrated]).map { key in
      let found = rows[key] ?? FoundCounts()
      return ClaimAsFound(claim: key.counted(found.open + found.ended), found: found)
    }
  }
}

/// What makes two claims the same, in whatever scheme they were made.
private struct ClaimKey: Hashable {
  var (code, letter, word) = ("unrated", "-", "Unrated")
  var meaning: BragMeaning?

  static let unrated = ClaimKey(nil)

  init(_ claim: ClaimedLevel?) {
    guard let claim else { return }
    (code, letter, word, meaning) = (claim.code, claim.letter, claim.word, claim.meaning)
  }

  init(_ level: BragLevel) { (code, letter, word, meaning) = (level.code, level.letter, level.word, level.meaning) }

  func counted(_ count: Int) -> ClaimCount {
    ClaimCount(code: code, letter: letter, word: word, meaning: meaning, count: count)
  }
}
