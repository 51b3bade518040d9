import Casework
import Glibc
import StrictJSON
import Testing

@testable import RegisterStore

/// Three versions of one document and what becomes of them.
struct Triple {
  let kind: DocumentKind
  let path: String
  let base: JSONValue?
  let ours: JSONValue?
  let theirs: JSONValue?

  /// A triple of any kind of document, the same for the same number.
  init(_ seed: UInt64) {
    var draws = SeededDraws(state: seed)
    switch seed % 8 {
    case 0, 1, 2: self.init(Plan.self, .plan, "plans/2026/PLAN-2026-001-aaaaa.json", &draws)
    case 3, 4: self.init(CaseFile.self, .caseFile, "cases/2026/SAR-2026-001-aaaaa.json", &draws)
    case 5: self.init(Audit.self, .audit, "audits/2026/AUD-2026-001-aaaaa.json", &draws)
    case 6: self.init(UpdateRound.self, .round, "rounds/2026/ROUND-2026-001-aaaaa.json", &draws)
    default: self.init(Chronology.self, .chronology, "chronologies/2026/SAR-2026-001-aaaaa.json", &draws)
    }
  }

  private init<I: Item>(_: I.Type, _ kind: DocumentKind, _ path: String, _ draws: inout SeededDraws) {
    var base: I = Filling.record()
    var grown = Jumble(draws.next(), mark: "b", share: 40)
    base.visit(&grown)
    let old = RecordWriter.object(ofItem: base, over: ["later": ["kept": "by a newer Heed"]])
    func side(_ mark: String) -> JSONValue? {
      if draws.next() % 20 == 0 { return nil }
      var version = base
      var change = Jumble(draws.next(), mark: mark, share: [0, 3, 10, 30][Int(draws.next() % 4)])
      version.visit(&change)
      return .object(RecordWriter.object(ofItem: version, over: old))
    }
    (self.kind, self.path, self.base) = (kind, path, draws.next() % 10 == 0 ? nil : .object(old))
    (ours, theirs) = (side("x"), side("y"))
  }

  func merged(swapped: Bool = false) -> DocumentMerge? {
    func bytes(_ tree: JSONValue?) -> [UInt8]? { tree.map { JSONWriter().bytes(of: $0) } }
    return DocumentMerge(
      path: path, base: bytes(base), ours: bytes(swapped ? theirs : ours), theirs: bytes(swapped ? ours : theirs))
  }
}

extension JSONValue {
  /// Every single value with its way, entries by their identifiers.
  func leaves(at way: String = "") -> [String: JSONValue] {
    var found: [String: JSONValue] = [:]
    switch self {
    case .object(let object):
      for member in object.members where member.key != "conflicts" {
        found.merge(member.value.leaves(at: way + "." + member.key)) { $1 }
      }
    case .array(let list):
      for element in list {
        let step = element.id ?? String(decoding: JSONWriter().compactBytes(of: element), as: UTF8.self)
        found.merge(element.leaves(at: way + ".#" + step)) { $1 }
      }
    default: found[way] = self
    }
    return found
  }

  /// Every text within, wherever it stands.
  var texts: Set<String> {
    switch self {
    case .object(let object): object.members.reduce(into: []) { $0.formUnion($1.value.texts) }
    case .array(let list): list.reduce(into: []) { $0.formUnion($1.texts) }
    case .string(let text): [text]
    case .number(let text): [text]
    case .bool(let truth): [truth ? "true" : "false"]
    case .null: []
    }
  }
}

@Suite struct MergeTests {
  /// How many triples are tried: a few hundred, or as many as `HEED_MERGE_TRIPLES` says.
  static let count = getenv("HEED_MERGE_TRIPLES").flatMap { Int(String(cString: $0)) } ?? 240

  @Test("whichever side is called ours, the merged file is the same to the byte")
  func commutes() throws {
    for seed in 0..<UInt64(Self.count) {
      let triple = Triple(seed)
      let (one, other) = (try #require(triple.merged()), try #require(triple.merged(swapped: true)))
      #expect(one.tree == other.tree && one.elsewhere == other.elsewhere, "triple \(seed)")
      if one.tree != other.tree { return }
    }
  }

  @Test("nothing that a side wrote is dropped: it is in the file or in a conflict; and what a side took away is gone")
  func dropsNothing() throws {
    for seed in 0..<UInt64(Self.count) {
      let triple = Triple(seed)
      let merged = try #require(triple.merged())
      let conflicts = merged.tree?.object?["conflicts"]?.texts ?? []
      let noted = conflicts.union(merged.elsewhere.flatMap(\.fields).flatMap { $0.kept + $0.other })
      let removed =
        merged.elsewhere.contains { $0.kind == .removed }
        || merged.tree?.object?["conflicts"]?.array?.contains { $0.object?["kind"] == "removed" } ?? false
      let (base, result) = (triple.base?.leaves() ?? [:], merged.tree?.leaves() ?? [:])
      let (ours, theirs) = (triple.ours?.leaves() ?? [:], triple.theirs?.leaves() ?? [:])
      for (side, other) in [(ours, theirs), (theirs, ours)] {
        for (way, value) in side where base[way] != value && result[way] != value {
          // A part that is taken whole, such as an audit's tool, has its lists noted as they are written.
          let written = String(decoding: JSONWriter().compactBytes(of: value), as: UTF8.self)
          let isNoted = value.texts.isSubset(of: noted) || noted.contains { $0.contains(written) }
          #expect(isNoted, "triple \(seed): \(way) was \(value)")
        }
        for (way, value) in base where side[way] == nil && other[way] == value && result[way] != nil {
          #expect(removed || !value.texts.isDisjoint(with: noted) || !noted.isEmpty, "triple \(seed): \(way) came back")
        }
      }
    }
  }

  @Test("a merged file reads as a record of its kind, keeps what no field knows, and merges with itself to itself")
  func isWhole() throws {
    for seed in 0..<UInt64(Self.count) {
      let triple = Triple(seed)
      let merged = try #require(triple.merged(), "triple \(seed) cannot be read")
      if let tree = merged.tree, triple.ours != nil, triple.theirs != nil, triple.base != nil {
        #expect(tree.object?["later"] == ["kept": "by a newer Heed"])
      }
      #expect(TreeMerge.merge(base: triple.base, ours: triple.ours, theirs: triple.ours).tree == triple.ours)
      #expect(TreeMerge.merge(base: triple.base, ours: triple.base, theirs: triple.theirs).tree == triple.theirs)
      #expect(TreeMerge.merge(base: triple.base, ours: merged.tree, theirs: merged.tree).tree == merged.tree)
    }
  }
}
