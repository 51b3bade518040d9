/// The forms in which tables are written for a spreadsheet.
public enum TableFileForm: String, Sendable, CaseIterable {
  case csv, xlsx

  /// What the ending of a file's name says; nothing for any other.
  public init?(ofFile name: String) {
    guard let dot = name.lastIndex(of: ".") else { return nil }
    self.init(rawValue: name[name.index(after: dot)...].lowercased())
  }
}
