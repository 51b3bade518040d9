import CExpat
import CZip
import Glibc

/// The finished file's parts, looked at and mended before it is put in its place.
struct WorkbookParts {
  private let file: FileReplacement

  init(_ file: FileReplacement) { self.file = file }

  /// Hides the hidden sheets from the list of sheets that can be shown again, which libxlsxwriter 1.1.4 cannot say.
  func hideWholly() throws(WriteRefusal) {
    let parts = try opened(flags: 0)
    do throws(WriteRefusal) {
      let index = zip_name_locate(parts, "xl/workbook.xml", 0)
      guard index >= 0, let text = String(validating: try bytes(of: UInt64(index), in: parts), as: UTF8.self) else {
        throw unreadable
      }
      try put(Self.hidden(text), at: UInt64(index), in: parts)
    } catch {
      zip_discard(parts)
      throw error
    }
    guard zip_close(parts) == 0 else {
      zip_discard(parts)
      throw full
    }
  }

  /// Makes sure that every part is whole: libxlsxwriter does not notice when a disc fills while it puts a sheet together.
  ///
  /// - Parameter lengths: how many bytes the rows of each sheet take.
  func check(rows lengths: [Int]) throws(WriteRefusal) {
    let parts = try opened(flags: ZIP_RDONLY)
    defer { zip_discard(parts) }
    for index in 0..<zip_get_num_entries(parts, 0) {
      let name = zip_get_name(parts, UInt64(index), 0).map { String(cString: $0) } ?? ""
      let sheet = lengths.indices.first { name == "xl/worksheets/sheet\($0 + 1).xml" }
      var reading = PartReading(isSheet: sheet != nil)
      guard let part = zip_fopen_index(parts, UInt64(index), 0) else { throw unreadable }
      defer { zip_fclose(part) }
      try read(part) { reading.take($0) }
      guard reading.isWhole, sheet.map({ lengths[$0] == reading.rows }) ?? true else { throw full }
    }
  }
}

/// What is noticed of a part while it goes by.
private struct PartReading {
  private static let opening = Array("<sheetData>".utf8)
  private static let closing = Array("</sheetData>".utf8)
  private let isSheet: Bool
  private var length = 0
  /// The first bytes, in which the rows begin, and the last, in which they end.
  private var head: [UInt8] = []
  private var tail: [UInt8] = []
  private static let kept = 1 << 17

  init(isSheet: Bool) { self.isSheet = isSheet }

  mutating func take(_ piece: ArraySlice<UInt8>) {
    length += piece.count
    if head.count < Self.kept { head += piece.prefix(Self.kept - head.count) }
    tail = piece.count >= Self.kept ? Array(piece.suffix(Self.kept)) : Array((tail + piece).suffix(Self.kept))
  }

  /// Whether it ends as a part does; one that is no sheet must be XML from end to end.
  var isWhole: Bool {
    guard tail.last(where: { $0 > 0x20 }) == UInt8(ascii: ">") else { return false }
    return isSheet || length > Self.kept || Self.isXML(head)
  }

  /// How many bytes stand between the first row's beginning and the last one's end; nothing where they are not found.
  var rows: Int? {
    guard let start = Self.place(of: Self.opening, in: head, fromEnd: false) else { return length > 0 ? 0 : nil }
    guard let end = Self.place(of: Self.closing, in: tail, fromEnd: true) else { return nil }
    return length - tail.count + end - start - Self.opening.count
  }

  private static func place(of words: [UInt8], in bytes: [UInt8], fromEnd: Bool) -> Int? {
    guard bytes.count >= words.count else { return nil }
    let places = 0...(bytes.count - words.count)
    func stands(_ place: Int) -> Bool { bytes[place] == words[0] && bytes[place...].starts(with: words) }
    return fromEnd ? places.last(where: stands) : places.first(where: stands)
  }

  private static func isXML(_ bytes: [UInt8]) -> Bool {
    guard let parser = XML_ParserCreate(nil) else { return false }
    defer { XML_ParserFree(parser) }
    let status = bytes.withUnsafeBytes { bytes in
      XML_Parse(parser, bytes.bindMemory(to: CChar.self).baseAddress, Int32(bytes.count), 1)
    }
    return status == XML_STATUS_OK
  }
}

extension WorkbookParts {
  private var unreadable: WriteRefusal { file.refusal("what was written could not be read again") }
  private var full: WriteRefusal { file.refusal("there may be no room left on the disc") }

  private func opened(flags: Int32) throws(WriteRefusal) -> OpaquePointer {
    var fault: Int32 = 0
    guard let parts = zip_open(file.path, flags, &fault) else { throw unreadable }
    return parts
  }

  private func bytes(of index: UInt64, in parts: OpaquePointer) throws(WriteRefusal) -> [UInt8] {
    guard let part = zip_fopen_index(parts, index, 0) else { throw unreadable }
    defer { zip_fclose(part) }
    var bytes: [UInt8] = []
    try read(part) { bytes += $0 }
    return bytes
  }

  /// To its end, so that its sum is checked.
  private func read(_ part: OpaquePointer, _ take: (ArraySlice<UInt8>) -> Void) throws(WriteRefusal) {
    var piece = [UInt8](repeating: 0, count: 1 << 17)
    while true {
      let count = zip_fread(part, &piece, UInt64(piece.count))
      guard count >= 0 else { throw unreadable }
      if count == 0 { return }
      take(piece[..<Int(count)])
    }
  }

  private func put(_ text: String, at index: UInt64, in parts: OpaquePointer) throws(WriteRefusal) {
    let bytes = Array(text.utf8)
    // The library reads it when the file is closed, and frees it then.
    guard let copy = malloc(bytes.count) else { throw full }
    bytes.withUnsafeBytes { copy.copyMemory(from: $0.baseAddress!, byteCount: bytes.count) }
    guard let source = zip_source_buffer(parts, copy, UInt64(bytes.count), 1) else {
      free(copy)
      throw full
    }
    guard zip_file_replace(parts, index, source, 0) == 0 else {
      zip_source_free(source)
      throw full
    }
  }

  /// Sheets' names hold no quotation marks that are not written as entities.
  private static func hidden(_ text: String) -> String {
    text.split(separator: " ", omittingEmptySubsequences: false)
      .map { $0 == "state=\"hidden\"" ? "state=\"veryHidden\"" : String($0) }.joined(separator: " ")
  }
}
