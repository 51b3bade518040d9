import Casework
import StrictJSON

/// One document's file as it was last read.
struct StoredFile: Sendable {
  let path: String
  let bytes: [UInt8]
  /// Nothing for bytes that an unfinished commit is about to write.
  let stamp: FileStamp?
  /// Whether the same stamp later means the same bytes.
  let isSettled: Bool
  let content: Content

  /// Beside the rest, so that passing a file on does not copy a whole record.
  indirect enum Content: Sendable {
    case document(Document)
    case damaged(Damage)
  }

  init(path: String, kind: DocumentKind, bytes: [UInt8], stamp: FileStamp?, readAt time: Int) {
    self.init(path: path, bytes: bytes, stamp: stamp, readAt: time, content: Self.content(path, kind, bytes))
  }

  init(path: String, bytes: [UInt8], stamp: FileStamp?, readAt time: Int, content: Content) {
    self.path = path
    self.bytes = bytes
    self.stamp = stamp
    self.content = content
    isSettled = stamp?.isSettled(readAt: time) ?? false
  }

  private static func content(_ path: String, _ kind: DocumentKind, _ bytes: [UInt8]) -> Content {
    do { return .document(try Document(try JSONDocument(parsing: bytes).root, kind: kind)) } catch {
      return .damaged(Damage(path: path, line: error.line, column: error.column, reason: error.reason))
    }
  }

  var document: Document? {
    if case .document(let document) = content { document } else { nil }
  }

  /// Whether it is the board's own reference data, which commands do not change.
  var isOwnReferenceData: Bool {
    if case .document(let document) = content { document.key == nil } else { false }
  }

  var damage: Damage? {
    if case .damaged(let damage) = content { damage } else { nil }
  }

  /// The tree as read, unknown keys and all; nothing for a damaged file.
  var tree: JSONValue? { document == nil ? nil : try? JSONValue.parse(bytes) }

  /// The same file with the reason why it cannot be used.
  func damaged(_ reason: String) -> StoredFile {
    let damage = Damage(path: path, reason: reason)
    return StoredFile(path: path, bytes: bytes, stamp: stamp, readAt: .min, content: .damaged(damage))
  }
}
