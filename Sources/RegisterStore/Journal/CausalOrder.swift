/// Puts the lines of several chains in one order: nothing before what its writer had seen, then by time, then by writer.
enum CausalOrder {
  static func sort(_ entries: [JournalEntry]) -> [JournalEntry] {
    var chains = Dictionary(grouping: entries, by: \.header.writer).mapValues { chain in
      Array(chain.sorted { $0.header.sequence < $1.header.sequence }.reversed())
    }
    if chains.count == 1 { return chains.values.first.map { $0.reversed() } ?? [] }
    var ordered: [JournalEntry] = []
    ordered.reserveCapacity(entries.count)
    while let next = next(in: chains) {
      guard let entry = chains[next]?.popLast() else { break }
      ordered.append(entry)
      if chains[next]?.isEmpty == true { chains[next] = nil }
    }
    return ordered
  }

  /// The writer whose turn it is: the earliest whose predecessors have all been placed, or the earliest of all where
  /// damaged chains wait for each other.
  private static func next(in chains: [String: [JournalEntry]]) -> String? {
    let heads = chains.compactMap { $0.value.last }
    let free = heads.filter { head in
      head.header.seen.allSatisfy { seen in (chains[seen.writer]?.last?.header.sequence ?? .max) > seen.sequence }
    }
    return (free.isEmpty ? heads : free).min { isEarlier($0.header, $1.header) }?.header.writer
  }

  private static func isEarlier(_ left: JournalHeader, _ right: JournalHeader) -> Bool {
    left.time != right.time ? left.time < right.time : left.writer < right.writer
  }
}
