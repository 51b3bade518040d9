import Casework
import StrictJSON

extension JournalDigest {
  static let path = ".heed/cache/journal.json"

  /// The digest as it was known or kept, brought up to date; made anew where that does not fit the journals.
  static func current(
    in folder: RegisterFolder, since known: JournalDigest?
  ) throws(RegisterError) -> JournalDigest {
    let journals = try JournalFiles(folder: folder)
    var digest = if let known { known } else { try kept(in: folder) }
    if try !digest.fits(folder) { digest = JournalDigest() }
    try digest.catchUp(with: journals)
    return digest
  }

  /// The digest as it was kept, whether or not it fits; an empty one where none was, or not as it was written.
  static func kept(in folder: RegisterFolder) throws(RegisterError) -> JournalDigest {
    guard let bytes = try folder.read(path)?.bytes, bytes.count > sumLength,
      bytes.suffix(sumLength).elementsEqual(sum(over: bytes.dropLast(sumLength))),
      let json = try? JSONValue.parse(Array(bytes.dropLast(sumLength))).object
    else { return JournalDigest() }
    return JournalDigest(json) ?? JournalDigest()
  }

  /// A line feed, 64 hexadecimal digits and a line feed.
  private static let sumLength = 66

  /// What follows the digest in its file, so that no byte of it can change unseen.
  private static func sum(over bytes: ArraySlice<UInt8>) -> [UInt8] { Array("\n\(Digest.of(bytes))\n".utf8) }

  /// Whether every chain is still there and at least as long as when it was taken in.
  private func fits(_ folder: RegisterFolder) throws(RegisterError) -> Bool {
    for chain in chains.values {
      guard let stamp = try folder.stamp(chain.path), stamp.size >= chain.length else { return false }
    }
    return true
  }

  /// Keeps it for the next time. It costs only time when that fails, so it does not fail.
  mutating func keep(in folder: RegisterFolder) {
    do {
      try folder.makeFolder(".heed/cache")
      let bytes = JSONWriter().compactBytes(of: .object(json))
      try folder.create(Self.path + ".new", bytes + Self.sum(over: bytes[...]), isSynced: false)
      try folder.rename(Self.path + ".new", to: Self.path)
      unkept = 0
    } catch {
      return
    }
  }

  private var json: JSONObject {
    let chains = chains.values.sorted { $0.head.writer < $1.head.writer }.map { chain -> JSONValue in
      [
        "head": chain.head.json, "time": .string(chain.time.fieldText), "path": .string(chain.path),
        "length": .int(chain.length),
      ]
    }
    let files = files.sorted { $0.key < $1.key }.map { path, digest -> JSONValue in
      .array([.string(path), .string(digest)] + (stamps[path].map { $0.json } ?? []))
    }
    let numbers = numbers.sorted { $0.key < $1.key }.map { ($0.key, JSONValue.int($0.value)) }
    return ["version": 1, "chains": .array(chains), "files": .array(files), "numbers": .object(JSONObject(numbers))]
  }

  private init?(_ json: JSONObject) {
    guard json["version"]?.int == 1, let chains = json["chains"]?.array, let files = json["files"]?.array,
      let numbers = json["numbers"]?.object
    else { return nil }
    for chain in chains {
      guard let chain = Chain(chain) else { return nil }
      self.chains[chain.head.writer] = chain
    }
    for file in files {
      guard let parts = file.array, parts.count >= 2, let path = parts[0].string, let digest = parts[1].string else {
        return nil
      }
      self.files[path] = digest
      stamps[path] = FileStamp(parts.dropFirst(2).compactMap(\.int))
    }
    for (series, number) in numbers.members { self.numbers[series] = number.int }
  }
}

extension JournalDigest.Chain {
  fileprivate init?(_ json: JSONValue) {
    guard let object = json.object, let head = object["head"].flatMap({ JournalHead($0) }),
      let time = object["time"]?.string.flatMap({ Instant(fieldText: $0) }), let path = object["path"]?.string,
      DocumentPath.isWritable(path), let length = object["length"]?.int
    else { return nil }
    self.init(head: head, time: time, path: path, length: length)
  }
}

extension FileStamp {
  fileprivate var json: [JSONValue] {
    [size, Int(bitPattern: UInt(device)), Int(bitPattern: UInt(inode)), modified, changed, Int(mode)].map { .int($0) }
  }

  fileprivate init?(_ numbers: [Int]) {
    guard numbers.count == 6 else { return nil }
    size = numbers[0]
    device = UInt64(UInt(bitPattern: numbers[1]))
    inode = UInt64(UInt(bitPattern: numbers[2]))
    modified = numbers[3]
    changed = numbers[4]
    mode = UInt32(truncatingIfNeeded: numbers[5])
  }
}
