/// Answers kept as the texts they were given in, with the files outside the register that they follow from.
public struct KeptTexts: Sendable {
  private enum Table: Int, CaseIterable { case texts, files }

  public let texts: [String]
  public let files: [KeptStanding]

  /// Nothing for bytes that are not of this form.
  public init?(_ bytes: any KeptBytes) {
    guard let reader = KeptReader(bytes, tables: Table.allCases.count) else { return nil }
    texts = (0..<reader.count(of: Table.texts.rawValue, width: 1)).map {
      reader.words(at: reader.number(Table.texts.rawValue, $0))
    }
    files = reader.standings(in: Table.files.rawValue)
  }

  /// What is to be kept.
  public static func bytes(of texts: [String], files: [KeptStanding]) -> [UInt8] {
    var writer = KeptWriter(tables: Table.allCases.count)
    for text in texts { writer.add([writer.place(of: text)], to: Table.texts.rawValue) }
    writer.add(files, to: Table.files.rawValue)
    return writer.bytes
  }
}

/// How a file that evidence points to stood when an answer was made: what the answer follows from besides the register.
public struct KeptStanding: Sendable, Equatable {
  public let location: String
  /// In whatever words whoever sees the disk tells one standing from another.
  public let standing: String

  public init(location: String, standing: String) {
    self.location = location
    self.standing = standing
  }
}

extension KeptWriter {
  mutating func add(_ files: [KeptStanding], to table: Int) {
    for file in files { add([place(of: file.location), place(of: file.standing)], to: table) }
  }
}

extension KeptReader {
  func standings(in table: Int) -> [KeptStanding] {
    (0..<count(of: table, width: 2)).map { row in
      KeptStanding(location: words(at: number(table, row * 2)), standing: words(at: number(table, row * 2 + 1)))
    }
  }
}
