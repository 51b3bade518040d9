import CZip

/// The parts in a workbook's container, found by their names in any case and expanded piece by piece, within limits.
///
/// Good for as long as the bytes it was opened on are.
final class ContainerParts {
  private struct Part {
    let index: UInt64
    let name: String
    /// Bytes when it is expanded, as the container's list says.
    let size: UInt64
  }

  private let archive: OpaquePointer
  private var parts: [String: Part] = [:]

  /// - Throws: a refusal of what is no zip archive, is cut short, or has odd, locked or huge parts.
  init(_ bytes: UnsafeRawBufferPointer) throws(ImportRefusal) {
    guard Self.entriesSaid(bytes) <= Workbook.Limit.entries else { throw .tooManyEntries }
    guard let source = zip_source_buffer_create(bytes.baseAddress, UInt64(bytes.count), 0, nil) else {
      throw .cutShort
    }
    guard let archive = zip_open_from_source(source, ZIP_RDONLY, nil) else {
      zip_source_free(source)
      throw .cutShort
    }
    self.archive = archive
    try list()
  }

  deinit { zip_discard(archive) }

  /// As many entries as any end of a container's list among the last bytes says: reading the list itself takes memory.
  private static func entriesSaid(_ bytes: UnsafeRawBufferPointer) -> Int {
    var most = 0
    var at = max(0, bytes.count - 22 - 0xFFFF)
    while at + 22 <= bytes.count {
      if bytes[at] == 0x50, bytes[at + 1] == 0x4B, bytes[at + 2] == 5, bytes[at + 3] == 6 {
        most = max(most, Int(bytes[at + 10]) | Int(bytes[at + 11]) << 8)
      }
      at += 1
    }
    return most
  }

  private func list() throws(ImportRefusal) {
    let count = zip_get_num_entries(archive, 0)
    guard count >= 0, count <= Workbook.Limit.entries else { throw .tooManyEntries }
    var expanded: UInt64 = 0
    for index in 0..<UInt64(count) {
      let part = try entry(index)
      expanded += min(part.size, UInt64(Workbook.Limit.expanded) + 1)
      guard part.size <= UInt64(Workbook.Limit.part) else { throw .expandsTooFar(part.name, Workbook.Limit.part) }
      guard expanded <= UInt64(Workbook.Limit.expanded) else { throw .expandsTooFar("", Workbook.Limit.expanded) }
      guard parts.updateValue(part, forKey: part.name.lowercased()) == nil else { throw .oddName(part.name) }
    }
  }

  private func entry(_ index: UInt64) throws(ImportRefusal) -> Part {
    var found = zip_stat_t()
    guard zip_stat_index(archive, index, 0, &found) == 0, let printed = found.name else { throw .cutShort }
    guard let name = String(validatingCString: printed) else { throw .oddName(String(cString: printed)) }
    let folders = name.split(separator: "/", omittingEmptySubsequences: false)
    let isOdd =
      name.isEmpty || name.first == "/" || name.utf8.contains { $0 == 0x5C || $0 == 0x3A || $0 < 0x20 }
      || folders.contains { $0 == ".." || $0 == "." }
    guard !isOdd else { throw .oddName(name) }
    guard found.encryption_method == ZIP_EM_NONE else { throw .lockedPart }
    guard found.valid & UInt64(ZIP_STAT_SIZE) != 0 else { throw .cutShort }
    return Part(index: index, name: name, size: found.size)
  }

  /// In lower case.
  var names: some Collection<String> { parts.keys }

  func contains(_ name: String) -> Bool { parts[name.lowercased()] != nil }

  /// Expands a part from its beginning, piece by piece.
  ///
  /// - Throws: a refusal of a part that is missing, damaged, or longer than the container's list says; whatever `take`
  ///   throws.
  func read(_ name: String, _ take: (UnsafeRawBufferPointer) throws(ImportRefusal) -> Void) throws(ImportRefusal) {
    guard let part = parts[name.lowercased()] else { throw .missingPart(name) }
    guard let file = zip_fopen_index(archive, part.index, 0) else { throw .brokenPart(name) }
    defer { zip_fclose(file) }
    let piece = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 16)
    defer { piece.deallocate() }
    var taken: UInt64 = 0
    while true {
      let count = zip_fread(file, piece.baseAddress!, UInt64(piece.count))
      guard count >= 0, taken + UInt64(count) <= part.size else { throw .brokenPart(name) }
      if count == 0 { break }
      taken += UInt64(count)
      try take(UnsafeRawBufferPointer(rebasing: piece[..<Int(count)]))
    }
  }
}
