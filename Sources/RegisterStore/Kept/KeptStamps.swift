import Casework
import Glibc

/// The stamps of every folder and file of a register, as they were when an answer was made from them.
///
/// Numbers of 64 bits: how many folders and files there are and where their names begin; a row for each folder (its
/// name, its first file, how many files, its stamp), then for each file (its name, its stamp). A name is its place among
/// the names, which end with a zero each.
struct KeptStamps: Sendable {
  private static let folderWidth = 3 + FileStamp.width
  private static let fileWidth = 1 + FileStamp.width

  private nonisolated(unsafe) let bytes: UnsafeRawBufferPointer

  /// - Parameter bytes: what `bytes(of:in:)` made, and its head vouches for.
  init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  private func number(_ index: Int) -> UInt64 {
    index >= 0 && index * 8 + 8 <= bytes.count ? bytes.loadUnaligned(fromByteOffset: index * 8, as: UInt64.self) : 0
  }

  private var folderCount: Int { Int(clamping: number(0)) }
  private var fileCount: Int { Int(clamping: number(1)) }
  private var firstFile: Int { 3 + folderCount * Self.folderWidth }

  private func name(_ place: UInt64) -> UnsafePointer<CChar>? {
    let place = Int(clamping: number(2)) + Int(clamping: place)
    // The last byte is a zero, so every name within the bytes ends within them.
    guard place < bytes.count, bytes.last == 0 else { return nil }
    return (bytes.baseAddress! + place).assumingMemoryBound(to: CChar.self)
  }
}

// Comparing with what is there.
extension KeptStamps {
  /// The paths of documents that are not as they were, or are new or gone.
  func differences(in folder: RegisterFolder) throws(RegisterError) -> [String] {
    guard number(0) < 1 << 20, number(1) < 1 << 28 else { return ["register.json"] }
    var places: [(folder: OpenFolder, path: String, files: Range<Int>)] = []
    var found: [String] = []
    for at in 0..<folderCount {
      let row = 3 + at * Self.folderWidth
      guard let name = name(number(row)) else { return ["register.json"] }
      let path = String(cString: name)
      let begin = Int(clamping: number(row + 1))
      let files = begin..<min(fileCount, max(begin, begin + Int(clamping: number(row + 2))))
      guard let open = try folder.folder(path) else {
        if number(row + 3 + FileStamp.inodePlace) != 0 { found.append(path) }
        continue
      }
      if try !FileStamp.isKept(RegisterFolder.stamp(".", in: open, path: path), at: row + 3, number) {
        found += try names(in: open, path, besides: files)
      }
      places.append((open, path, files))
    }
    for place in places { found += differing(place) }
    return found.sorted()
  }

  /// The documents in a folder that were not there, and a folder of a year among them.
  private func names(
    in open: OpenFolder, _ path: String, besides files: Range<Int>
  ) throws(RegisterError) -> [String] {
    var known: Set<String> = []
    for file in files {
      if let name = name(number(firstFile + file * Self.fileWidth)) { known.insert(String(cString: name)) }
    }
    return try RegisterFolder.names(in: open, path: path).filter { !known.contains($0) }.map {
      path.isEmpty ? $0 : "\(path)/\($0)"
    }
    .filter { DocumentKind(path: $0) != nil || isNewYear($0) }
  }

  private func isNewYear(_ path: String) -> Bool {
    let names = path.split(separator: "/")
    guard names.count == 2, Int(names[1]) != nil else { return false }
    return !(0..<folderCount).contains { at in
      name(number(3 + at * Self.folderWidth)).map { String(cString: $0) == path } ?? false
    }
  }

  /// Looks at a folder's files, on as many cores as help.
  private func differing(_ place: (folder: OpenFolder, path: String, files: Range<Int>)) -> [String] {
    let first = firstFile + place.files.lowerBound * Self.fileWidth
    return Cores.stretches(of: place.files.count, length: 512) { stretch in
      var found: [String] = []
      for at in stretch {
        let row = first + at * Self.fileWidth
        guard let name = name(number(row)) else { continue }
        if !FileStamp.isKept(FileStamp(of: name, in: place.folder), at: row + 1, number) {
          let words = String(cString: name)
          found.append(place.path.isEmpty ? words : "\(place.path)/\(words)")
        }
      }
      return found
    }.flatMap { $0 }
  }
}

// Writing them down.
extension KeptStamps {
  /// The stamps of the files as they were read.
  ///
  /// - Parameter time: when the folders were last looked through, in nanoseconds since 1970. One that changed since, or
  ///   shortly before, is looked through again each time.
  static func bytes(
    of files: [String: StoredFile], in folder: RegisterFolder, lookedAt time: Int
  ) throws(RegisterError) -> [UInt8]? {
    var names: [UInt8] = []
    func place(_ name: some StringProtocol) -> UInt64 {
      defer { names += Array(name.utf8) + [0] }
      return UInt64(names.count)
    }
    let byFolder = Dictionary(grouping: files.values) { String(RegisterFolder.split($0.path).folder) }
    var (folders, rows): ([UInt64], [UInt64]) = ([], [])
    let paths = try self.folders(in: folder)
    for path in paths {
      let own = (byFolder[path] ?? []).sorted { $0.path < $1.path }
      folders += [place(path), UInt64(rows.count / fileWidth), UInt64(own.count)]
      let stamp = try folder.stamp(path)
      folders += stamp.map { $0.isSettled(readAt: time) ? $0.numbers : FileStamp.unknown } ?? FileStamp.none
      for file in own {
        rows.append(place(RegisterFolder.split(file.path).name))
        rows += file.isSettled ? file.stamp?.numbers ?? FileStamp.unknown : FileStamp.unknown
      }
    }
    guard rows.count / fileWidth == files.count else { return nil }
    let head = [UInt64(paths.count), UInt64(files.count), UInt64(24 + (folders.count + rows.count) * 8)]
    return (head + folders + rows).withUnsafeBytes { Array($0) } + names
      + [UInt8](repeating: 0, count: 8 - names.count % 8)
  }

  /// Every folder that a document may stand in, the register's own first.
  private static func folders(in folder: RegisterFolder) throws(RegisterError) -> [String] {
    var paths = [""]
    for (name, hasYears) in DocumentKind.folders {
      paths.append(name)
      if hasYears { paths += try folder.names(in: name).filter { Int($0) != nil }.map { "\(name)/\($0)" } }
    }
    return paths
  }
}

extension FileStamp {
  static let width = 6
  static let none = [UInt64](repeating: 0, count: width)
  static let inodePlace = 2
  /// No file ever has it.
  static let unknown = [UInt64](repeating: .max, count: width)

  var numbers: [UInt64] {
    [
      UInt64(size), device, inode, UInt64(bitPattern: Int64(modified)), UInt64(bitPattern: Int64(changed)),
      UInt64(mode),
    ]
  }

  /// A file's stamp by a name that ends with a zero; nothing where it is not there.
  init?(of name: UnsafePointer<CChar>, in folder: OpenFolder) {
    var status = stat()
    guard fstatat(folder.descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else { return nil }
    self.init(status)
  }

  /// Whether a stamp is the one written at a place.
  static func isKept(_ stamp: FileStamp?, at place: Int, _ number: (Int) -> UInt64) -> Bool {
    guard let stamp else { return false }
    return number(place) == UInt64(stamp.size) && number(place + 1) == stamp.device && number(place + 2) == stamp.inode
      && number(place + 3) == UInt64(bitPattern: Int64(stamp.modified))
      && number(place + 4) == UInt64(bitPattern: Int64(stamp.changed)) && number(place + 5) == UInt64(stamp.mode)
  }
}
