/// Reads what `KeptWriter` wrote, in place: the tables one after another, then the lists, then the texts.
///
/// Every place is checked against the bounds, and what lies outside says nothing. Numbers are in the machine's own
/// order: what is kept is for the machine that made it.
struct KeptReader: Sendable {
  /// Holds the bytes for as long as they are read.
  private let source: any KeptBytes
  private let sections: [Range<Int>]

  /// Nothing for bytes that are not of this form, with so many tables.
  init?(_ source: any KeptBytes, tables: Int) {
    let bytes = source.bytes
    guard bytes.count >= 8 + (tables + 2) * 16, bytes.loadUnaligned(as: UInt64.self) == UInt64(tables + 2) else {
      return nil
    }
    var sections: [Range<Int>] = []
    for section in 0..<(tables + 2) {
      let begin = bytes.loadUnaligned(fromByteOffset: 8 + section * 16, as: UInt64.self)
      let length = bytes.loadUnaligned(fromByteOffset: 16 + section * 16, as: UInt64.self)
      guard begin <= UInt64(bytes.count), length <= UInt64(bytes.count) - begin else { return nil }
      sections.append(Int(begin)..<Int(begin + length))
    }
    self.source = source
    self.sections = sections
  }

  private var lists: Range<Int> { sections[sections.count - 2] }
  private var texts: Range<Int> { sections[sections.count - 1] }

  /// How many rows of so many numbers a table has.
  func count(of table: Int, width: Int) -> Int { sections[table].count / (4 * width) }

  func number(_ table: Int, _ index: Int) -> UInt32 {
    number(at: sections[table].lowerBound + index * 4, in: sections[table])
  }

  private func number(at place: Int, in section: Range<Int>) -> UInt32 {
    guard place >= section.lowerBound, place + 4 <= section.upperBound else { return 0 }
    return source.bytes.loadUnaligned(fromByteOffset: place, as: UInt32.self)
  }

  /// The bytes of the text at a place, and whether all of them are printable ASCII that needs no escape anywhere.
  func text(at place: UInt32) -> (bytes: UnsafeRawBufferPointer, isPlain: Bool) {
    let begin = texts.lowerBound + Int(place)
    let head = number(at: begin, in: texts)
    let end = begin + 4 + Int(head >> 1)
    guard end <= texts.upperBound, end > begin else { return (UnsafeRawBufferPointer(start: nil, count: 0), true) }
    return (UnsafeRawBufferPointer(rebasing: source.bytes[(begin + 4)..<end]), head & 1 == 1)
  }

  func words(at place: UInt32) -> String { String(decoding: text(at: place).bytes, as: UTF8.self) }

  func list(at place: UInt32) -> [String] {
    let begin = lists.lowerBound + Int(place) * 4
    let count = min(Int(number(at: begin, in: lists)), lists.count / 4)
    return (0..<count).map { words(at: number(at: begin + 4 + $0 * 4, in: lists)) }
  }

  static func day(_ number: UInt32) -> Day? { int(number).map { Day(number: Int32($0)) } }

  static func int(_ number: UInt32) -> Int? {
    number == KeptWriter.nothing ? nil : Int(Int32(bitPattern: number))
  }
}

/// Bytes that stay where they are for as long as this value lives, and do not change.
public protocol KeptBytes: AnyObject, Sendable {
  var bytes: UnsafeRawBufferPointer { get }
}
