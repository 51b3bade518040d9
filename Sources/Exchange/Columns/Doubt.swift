/// One cell that came in but that a person should look at: where it is, what it says and what is doubted.
public struct Doubt: Sendable, Equatable {
  public let place: CellPlace
  /// The heading over the cell; empty where it has none.
  public let heading: String
  /// The cell as it was printed.
  public let cell: String
  /// One sentence: what is doubted and how it came in.
  public let sentence: String

  public init(at place: CellPlace, heading: String = "", cell: String, _ sentence: String) {
    self.place = place
    self.heading = heading
    self.cell = cell
    self.sentence = sentence
  }

  /// As a spreadsheet counts them, from 1.
  public var row: Int { place.row }
  /// As a spreadsheet letters it: "F".
  public var column: String { CellPlace.letters(place.column) }

  /// "row 12, column K (Timescales): 31/04/19 is not a day: April has 30 days."
  public var words: String {
    let title = heading.collapsed
    return "\(place.words)\(title.isEmpty ? "" : " (\(title))"): \(sentence)"
  }
}
