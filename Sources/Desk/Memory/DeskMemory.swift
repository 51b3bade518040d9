import Casework

/// What the desk remembers of a person's choices from one run to the next; the register holds none of it.
public struct DeskMemory: Equatable, Sendable {
  /// A filter kept under a name.
  public struct SavedFilter: Equatable, Sendable {
    public let name: String
    public let view: View
    /// As typed.
    public let text: String

    public init(name: String, view: View, text: String) {
      self.name = name
      self.view = view
      self.text = text
    }
  }

  public var filters: [SavedFilter] = []
  /// By what each view is sorted, as the view names it, with a minus before it where it is turned round.
  public var orders: [View: String] = [:]
  /// The columns of a table by their names, in the order shown; a view that is missing shows its usual ones.
  public var columns: [View: [String]] = [:]
  /// By what the late alerts of Today are grouped.
  public var grouping = ""
  /// How much of the room the list has beside or above the detail, in hundredths; nil for the usual.
  public var listShare: Int?
  public var hasSeenTour = false
  /// The name of the colours chosen; nil for the usual.
  public var colours: String?

  public init() {}
}
