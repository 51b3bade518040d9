import Casework
import StrictJSON

/// Merges the versions of one file of the register, and writes what clashed into it as conflicts.
struct DocumentMerge {
  /// The merged file; nothing where it is taken away.
  let tree: JSONValue?
  /// What clashed in a file that keeps no conflicts of its own: the settings keep them.
  let elsewhere: [SyncConflict]
  /// How many conflicts there are.
  let count: Int

  /// Nothing where the file cannot be merged by its contents: a version of it is none of its kind, or the merged one would be none.
  init?(path: String, base: [UInt8]?, ours: [UInt8]?, theirs: [UInt8]?) {
    guard let kind = DocumentKind(path: path), let base = Self.tree(base, kind), let ours = Self.tree(ours, kind),
      let theirs = Self.tree(theirs, kind)
    else { return nil }
    // Two records that came to one path by chance are two records all the same.
    if let one = ours.value?.id, let other = theirs.value?.id, one != other { return nil }
    let merged = TreeMerge.merge(base: base.value, ours: ours.value, theirs: theirs.value)
    let keepsOwn = Self.keepsConflicts(kind)
    let about = keepsOwn ? "" : Self.name(of: kind, at: path, merged.tree)
    let conflicts = merged.clashes.map { $0.conflict(about: about) }
    let tree = merged.tree.map { keepsOwn ? Self.noting(conflicts, in: $0) : $0 }
    if let tree, !Self.isReadable(tree, kind) { return nil }
    self.tree = tree
    elsewhere = keepsOwn ? [] : conflicts
    count = conflicts.count
  }

  /// A version that was read; the box tells "not there" from "not readable".
  private struct Version {
    let value: JSONValue?
  }

  private static func tree(_ bytes: [UInt8]?, _ kind: DocumentKind) -> Version? {
    guard let bytes else { return Version(value: nil) }
    guard let parsed = try? JSONDocument(parsing: bytes), (try? Document(parsed.root, kind: kind)) != nil,
      let value = try? JSONValue.parse(bytes)
    else { return nil }
    return Version(value: value)
  }

  private static func isReadable(_ tree: JSONValue, _ kind: DocumentKind) -> Bool {
    guard let parsed = try? JSONDocument(parsing: JSONWriter().bytes(of: tree)) else { return false }
    return (try? Document(parsed.root, kind: kind)) != nil
  }

  /// What a conflict in the settings calls the file it is about: a list by its name, a chronology by its identifier.
  private static func name(of kind: DocumentKind, at path: String, _ tree: JSONValue?) -> String {
    switch kind {
    case .agencies, .people, .groups, .themes: kind.rawValue
    case .chronology: tree?.id.map { "chronology/\($0)" } ?? path
    default: path
    }
  }

  private static func keepsConflicts(_ kind: DocumentKind) -> Bool {
    switch kind {
    case .settings, .caseFile, .plan, .audit, .round: true
    case .agencies, .people, .groups, .themes, .chronology, .framework, .scheme, .scale, .tool, .holidays: false
    }
  }

  /// Adds conflicts to a tree's own list, each once, in the order of their identifiers.
  static func noting(_ conflicts: [SyncConflict], in tree: JSONValue) -> JSONValue {
    guard var object = tree.object, !conflicts.isEmpty else { return tree }
    var list = object["conflicts"]?.array ?? []
    var known = Set(list.compactMap(\.id))
    for conflict in conflicts.sorted(by: { $0.id < $1.id }) where known.insert(conflict.id.text).inserted {
      list.append(.object(RecordWriter.object(ofItem: conflict, over: nil)))
    }
    object["conflicts"] = .array(list)
    return .object(object)
  }
}
