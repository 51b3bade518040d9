extension Workbook {
  /// How big a workbook may be before it is surely no plan, or was made to exhaust whoever opens it.
  public enum Limit {
    /// Bytes of the file: as many as of a CSV file, 64 MiB.
    public static let file = SheetTable.Limit.file
    /// Entries of the container.
    public static let entries = 2_000
    /// Bytes of one part when it is expanded: 256 MiB.
    public static let part = 256 << 20
    /// Bytes of all entries when they are expanded: 512 MiB.
    public static let expanded = 512 << 20
    public static let sheets = 200
    /// Cells that say something or are filled, in all sheets: 2,000,000.
    public static let cells = 2_000_000
    /// Bytes of all cells' words, as often as they stand there: 64 MiB.
    public static let words = SheetTable.Limit.file
    /// Merged ranges of one sheet.
    public static let merges = 100_000
    /// How deep elements may stand within each other.
    static let depth = 64
    /// Bytes of one mark of XML, such as a start tag: 1 MiB.
    static let mark = 1 << 20
  }
}
