import Casework

/// Why a report is not given to everyone: it tells who someone is.
public struct PublishingRefusal: Error, Sendable, Equatable {
  /// Every place in which someone could be recognised, each a sentence.
  public let places: [String]

  /// What became of it, and what to do.
  public var end: String {
    let count = places.count == 1 ? "1 place tells" : "\(places.count) places tell"
    return "Nothing was written: \(count) who someone is. Mend the records, and make it again."
  }

  public var sentences: [String] { places + [end] }
}

extension Report {
  /// The report as it may be given away: without what is not for everyone.
  ///
  /// - Parameter names: the people who must not be named.
  public func ready(naming names: NameList) throws(PublishingRefusal) -> Report {
    let published = published
    let faults = published.publishingFaults(naming: names)
    guard faults.isEmpty else { throw PublishingRefusal(places: faults.map(\.sentence)) }
    return published
  }
}
