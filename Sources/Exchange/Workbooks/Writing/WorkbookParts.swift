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

  /// Makes sure that every part is whole: a disc that filled while a sheet was made may have cut it short.
  func check() throws(WriteRefusal) {
    let parts = try opened(flags: ZIP_RDONLY)
    defer { zip_discard(parts) }
    for index in 0..<zip_get_num_entries(parts, 0) {
      guard let part = zip_fopen_index(parts, UInt64(index), 0) else { throw unreadable }
      defer { zip_fclose(part) }
      let tail = try Self.tail(of: part, or: unreadable)
      guard tail.last(where: { $0 > 0x20 }) == UInt8(ascii: ">") else { throw full }
    }
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
    var piece = [UInt8](repeating: 0, count: 1 << 14)
    while true {
      let count = zip_fread(part, &piece, UInt64(piece.count))
      guard count >= 0 else { throw unreadable }
      if count == 0 { return bytes }
      bytes += piece[..<Int(count)]
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

  /// The last bytes of a part, read to its end so that its sum is checked.
  private static func tail(of part: OpaquePointer, or fault: WriteRefusal) throws(WriteRefusal) -> [UInt8] {
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    var tail: [UInt8] = []
    while true {
      let count = zip_fread(part, &piece, UInt64(piece.count))
      guard count >= 0 else { throw fault }
      if count == 0 { return tail }
      tail = Array(piece[..<Int(count)].suffix(16))
    }
  }
}
