/// Builds what is kept of a list, to be read again without the records: tables of numbers beside texts and lists of
/// texts, each distinct one once. `KeptReader` tells the form.
struct KeptWriter {
  /// How a day, or any number, that is not there is written.
  static let nothing = UInt32(bitPattern: Int32.min)

  private var text: [UInt8] = []
  private var textPlaces: [String: UInt32] = [:]
  private var lists: [UInt32] = []
  private var listPlaces: [[UInt32]: UInt32] = [:]
  private var tables: [[UInt32]]

  /// - Parameter tables: how many tables there will be.
  init(tables count: Int) { tables = Array(repeating: [], count: count) }

  /// Adds a row to a table, each row of which has as many numbers.
  mutating func add(_ row: [UInt32], to table: Int) { tables[table] += row }

  /// The place of a text.
  mutating func place(of words: String) -> UInt32 {
    if let known = textPlaces[words] { return known }
    let place = UInt32(text.count)
    let utf8 = Array(words.utf8)
    let isPlain = utf8.allSatisfy { (0x20..<0x7F).contains($0) && $0 != 0x22 && $0 != 0x5C }
    let length = UInt32(utf8.count) << 1 | (isPlain ? 1 : 0)
    withUnsafeBytes(of: length.littleEndian) { text += $0 }
    text += utf8
    textPlaces[words] = place
    return place
  }

  /// The place of a list of texts.
  mutating func place(of words: [String]) -> UInt32 {
    let places = words.map { self.place(of: $0) }
    if let known = listPlaces[places] { return known }
    let place = UInt32(lists.count)
    lists.append(UInt32(places.count))
    lists += places
    listPlaces[places] = place
    return place
  }

  static func number(_ day: Day?) -> UInt32 { day.map { UInt32(bitPattern: $0.number) } ?? nothing }

  static func number(_ number: Int?) -> UInt32 {
    number.map { UInt32(bitPattern: Int32(clamping: $0)) } ?? nothing
  }

  /// The whole: how many sections there are, where each begins and how long it is, in bytes; then the tables, the lists
  /// and the text.
  var bytes: [UInt8] {
    let sections = tables.map { $0.count * 4 } + [lists.count * 4, text.count]
    var (head, begin) = ([UInt64(sections.count)], 8 + sections.count * 16)
    for length in sections {
      head += [UInt64(begin), UInt64(length)]
      begin += (length + 7) / 8 * 8
    }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(begin)
    head.withUnsafeBytes { bytes += $0 }
    for numbers in tables + [lists] { Self.append(numbers, to: &bytes) }
    bytes += text
    return bytes
  }

  private static func append(_ numbers: [UInt32], to bytes: inout [UInt8]) {
    numbers.withUnsafeBytes { bytes += $0 }
    while bytes.count % 8 != 0 { bytes.append(0) }
  }
}
