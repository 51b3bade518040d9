import Casework
import StrictJSON

/// One line of a journal: one record changed by one transaction.
///
/// The header is hashed and chained; salt and operations stand outside it, so that they can be erased and the chain
/// still verifies. The header's own hash stands beside it, because the last line has none after it to vouch for it.
struct JournalEntry: Sendable {
  /// Why the line was written.
  enum Kind: String, Sendable {
    /// The register itself was made, which is never undone.
    case making
    case change, undo, redo
    /// An edit made by another program, found and written down by Heed.
    case outside
    /// What two copies of the register had each changed, brought together.
    case merge
    /// The sealed identities changed, of which the journal knows no more than the digests.
    case sealing
    /// A record was erased for good, or what a copy brought back of it.
    case erasure
  }

  let header: JournalHeader
  /// What the line says its header's hash is; empty where a line that was read says none.
  let statedHash: String
  /// Nothing where the values were erased.
  let salt: String?
  /// Nothing where the words were erased, or stand in the header of an older line.
  let wordsSalt: String?
  let operations: [TreeOperation]

  /// - Parameter stated: the header's own where nothing is given.
  init(
    _ header: JournalHeader, hash stated: String? = nil, salt: String?, wordsSalt: String? = nil,
    operations: [TreeOperation]
  ) {
    self.header = header
    statedHash = stated ?? header.hash
    self.salt = salt
    self.wordsSalt = wordsSalt
    self.operations = operations
  }

  var isErased: Bool { salt == nil }
  var hasErasedWords: Bool { wordsSalt == nil && !header.wording.isEmpty }

  /// The line with its line feed.
  var line: [UInt8] {
    var object = JSONObject()
    object["header"] = .object(header.json)
    object["hash"] = .string(statedHash)
    if let wordsSalt {
      object["words"] = .string(header.words)
      object["wordsSalt"] = .string(wordsSalt)
    }
    guard let salt else { return JSONWriter().compactBytes(of: .object(object)) + [UInt8(ascii: "\n")] }
    object["salt"] = .string(salt)
    object["operations"] = .array(operations.map(\.json))
    return JSONWriter().compactBytes(of: .object(object)) + [UInt8(ascii: "\n")]
  }

  /// Reads a line; nothing where it is none of a journal's.
  init?(_ line: [UInt8]) {
    let limits = JSONLimits(stringBytes: 64 << 20, depth: 160)
    guard let object = try? JSONValue.parse(line, limits: limits).object,
      var header = object["header"]?.object.flatMap({ JournalHeader($0) })
    else { return nil }
    let stated = object["hash"]?.string ?? ""
    let wordsSalt = object["wordsSalt"]?.string
    if wordsSalt != nil { header.words = object["words"]?.string ?? "" }
    guard let salt = object["salt"]?.string, let list = object["operations"]?.array else {
      guard object["salt"] == nil, object["operations"] == nil else { return nil }
      self.init(header, hash: stated, salt: nil, wordsSalt: wordsSalt, operations: [])
      return
    }
    let operations = list.compactMap { TreeOperation($0) }
    guard operations.count == list.count else { return nil }
    self.init(header, hash: stated, salt: salt, wordsSalt: wordsSalt, operations: operations)
  }

  /// What the header says of salt and operations.
  static func digest(ofValues operations: [TreeOperation], salt: String) -> String {
    Digest.of(Array(salt.utf8) + JSONWriter().compactBytes(of: .array(operations.map(\.json))))
  }

  /// What the header says of the words and their own salt, so that either can be erased without the other.
  static func digest(ofWords words: String, salt: String) -> String { Digest.of(Array(salt.utf8) + words.utf8) }

  /// Whether salt, words and operations are those that were written, as far as they have not been erased.
  var isWhole: Bool {
    if let salt, Self.digest(ofValues: operations, salt: salt) != header.values { return false }
    return wordsSalt.map { Self.digest(ofWords: header.words, salt: $0) == header.wording } ?? true
  }

  /// Whether all of the line is as it was written.
  var isUntouched: Bool { isWhole && statedHash == header.hash }
}

/// The hashed part of a journal's line.
struct JournalHeader: Sendable {
  var writer = ""
  /// Counts from 1 in each writer's chain.
  var sequence = 0
  /// The hash of the header before it in the same chain; empty for the first.
  var previous = ""
  /// The last headers of the other chains when it was written.
  var seen: [JournalHead] = []
  /// Never before the latest seen.
  var time = Instant(seconds: 0)
  var actor = Party.named("")
  /// Who signed in to the machine, where the actor is another.
  var signedIn: Party?
  /// Outside the hashed part, but for lines of an older Heed, which have no `wording`.
  var words = ""
  /// The digest of the words and their salt.
  var wording = ""
  var kind = JournalEntry.Kind.change
  var transaction = ""
  /// The transaction that was undone or redone.
  var target = ""
  /// The record's identifier; its path for those without one.
  var record = ""
  var path = ""
  /// Digests of the file before and after.
  var before = Digest.absent
  var after = Digest.absent
  /// The digest of salt and operations.
  var values = ""

  var hash: String { Digest.of(JSONWriter().compactBytes(of: .object(json))) }

  var head: JournalHead { JournalHead(writer: writer, sequence: sequence, hash: hash) }
}

/// The last line of one chain.
struct JournalHead: Sendable, Equatable {
  let writer: String
  let sequence: Int
  let hash: String
}

extension JournalHeader {
  var json: JSONObject {
    var object: JSONObject = [
      "writer": .string(writer), "sequence": .int(sequence), "previous": .string(previous),
      "time": .string(time.fieldText), "actor": .string(actor.fieldText),
      (wording.isEmpty ? "words" : "wording"): .string(wording.isEmpty ? words : wording),
      "kind": .string(kind.rawValue), "transaction": .string(transaction), "record": .string(record),
      "path": .string(path), "before": .string(before), "after": .string(after), "values": .string(values),
    ]
    if !target.isEmpty { object.insert(.string(target), forKey: "target", after: "transaction") }
    if let signedIn { object.insert(.string(signedIn.fieldText), forKey: "signedIn", after: "actor") }
    if !seen.isEmpty { object.insert(.array(seen.map(\.json)), forKey: "seen", after: "previous") }
    return object
  }

  init?(_ json: JSONObject) {
    guard let writer = json["writer"]?.string, let sequence = json["sequence"]?.int,
      let previous = json["previous"]?.string,
      let time = json["time"]?.string.flatMap({ Instant(fieldText: $0) }),
      let kind = json["kind"]?.string.flatMap({ JournalEntry.Kind(rawValue: $0) }), let path = json["path"]?.string
    else { return nil }
    func text(_ key: String) -> String { json[key]?.string ?? "" }
    self.writer = writer
    self.sequence = sequence
    self.previous = previous
    self.time = time
    self.kind = kind
    self.path = path
    seen = (json["seen"]?.array ?? []).compactMap { JournalHead($0) }
    actor = Party(fieldText: text("actor")) ?? .named("")
    signedIn = Party(fieldText: text("signedIn"))
    words = text("words")
    wording = text("wording")
    transaction = text("transaction")
    target = text("target")
    record = text("record")
    before = text("before")
    after = text("after")
    values = text("values")
  }
}

extension JournalHead {
  var json: JSONValue { ["writer": .string(writer), "sequence": .int(sequence), "hash": .string(hash)] }

  init?(_ json: JSONValue) {
    guard let object = json.object, let writer = object["writer"]?.string, let sequence = object["sequence"]?.int,
      let hash = object["hash"]?.string
    else { return nil }
    self.init(writer: writer, sequence: sequence, hash: hash)
  }
}

extension JSONValue {
  var int: Int? {
    if case .number(let text) = self { Int(text) } else { nil }
  }
}
