import Casework
import StrictJSON
import Testing

@testable import RegisterStore

@Suite struct RecordTests {
  private static let kinds: [(DocumentKind, Document)] = [
    (.settings, .settings(Filling.part())), (.agencies, .agencies([Filling.record()])),
    (.people, .people([Filling.record()])), (.groups, .groups([Filling.record()])),
    (.themes, .themes([Filling.record()])), (.caseFile, .caseFile(Filling.record())), (.plan, .plan(Filling.record())),
    (.chronology, .chronology(Filling.record())), (.framework, .framework(Filling.record())),
    (.scheme, .scheme(Filling.record())), (.audit, .audit(Filling.record())), (.round, .round(Filling.record())),
    (.scale, .scale(Filling.record())),
    (.tool, .tool(Filling.part())), (.holidays, .holidays(Filling.part())),
  ]

  private func bytes(_ document: Document, over base: JSONValue? = nil) -> [UInt8] {
    JSONWriter().bytes(of: .object(document.tree(over: base?.object)))
  }

  @Test("what was read is written back with the same bytes, every field of every kind filled")
  func roundTrip() throws {
    for (kind, document) in Self.kinds {
      let written = bytes(document)
      let read = try Document(try JSONDocument(parsing: written).root, kind: kind)
      #expect(bytes(read) == written, "\(kind)")
      #expect(bytes(read, over: try JSONValue.parse(written)) == written, "\(kind)")
    }
  }

  @Test("every kind of file is tried")
  func everyKind() {
    #expect(Set(Self.kinds.map(\.0)) == Set(DocumentKind.allCases))
  }

  @Test("unknown keys stay where they stood, at any depth")
  func unknownKeys() throws {
    for (kind, document) in Self.kinds {
      let tree = Self.sprinkled(.object(document.tree(over: nil)))
      let written = JSONWriter().bytes(of: tree)
      let read = try Document(try JSONDocument(parsing: written).root, kind: kind)
      #expect(bytes(read, over: tree) == written, "\(kind)")
    }
  }

  /// The same tree with a strange key before, between and after those of every object.
  private static func sprinkled(_ tree: JSONValue) -> JSONValue {
    switch tree {
    case .array(let elements): return .array(elements.map(sprinkled))
    case .object(let object):
      var members: [(String, JSONValue)] = [("x-first", ["deep": [1, .number("2.50"), .null]])]
      for (at, member) in object.members.enumerated() {
        members.append((member.key, sprinkled(member.value)))
        members.append(("x-\(at)", .string("kept")))
      }
      return .object(JSONObject(members))
    default: return tree
    }
  }

  @Test("a changed field is written in its place, a new one after the one before it, an emptied one goes")
  func overlay() throws {
    let text = """
      {
        "id": "p",
        "x-before": true,
        "reference": "PLAN-2026-001",
        "title": "Old",
        "x-after": [
          1
        ],
        "bragScheme": "brag",
        "actions": []
      }

      """
    let base = try JSONValue.parse(Array(text.utf8))
    var plan: Plan = try RecordReader.read(item: JSONDocument(parsing: Array(text.utf8)).root)
    plan.title = "New"
    plan.periodFrom = Day(year: 2026, month: 4, day: 1)
    plan.bragScheme = ""
    #expect(
      String(decoding: bytes(.plan(plan), over: base), as: UTF8.self) == """
        {
          "id": "p",
          "x-before": true,
          "reference": "PLAN-2026-001",
          "title": "New",
          "periodFrom": "2026-04-01",
          "x-after": [
            1
          ],
          "actions": []
        }

        """)
  }

  @Test("an entry that moves in its list takes its unknown keys along")
  func movingEntries() throws {
    let text = #"{"id":"p","actions":[{"id":"a","ref":"1","x":1},{"id":"b","ref":"2","x":2}]}"#
    var plan: Plan = try RecordReader.read(item: JSONDocument(parsing: Array(text.utf8)).root)
    plan.actions.swapAt(0, 1)
    let tree = RecordWriter.object(ofItem: plan, over: try JSONValue.parse(Array(text.utf8)).object)
    #expect(
      String(decoding: JSONWriter().compactBytes(of: .object(tree)), as: UTF8.self)
        == #"{"id":"p","actions":[{"id":"b","ref":"2","x":2},{"id":"a","ref":"1","x":1}]}"#)
  }

  @Test("a key that a hand-written file leaves out is not added for saying what it would say anyway")
  func leavingDefaultsOut() throws {
    let text = #"{"id":"p","recommendations":[{"id":"r","ref":"1"}]}"#
    let plan: Plan = try RecordReader.read(item: JSONDocument(parsing: Array(text.utf8)).root)
    #expect(plan.recommendations[0].scope == .multiAgency)
    let tree = RecordWriter.object(ofItem: plan, over: try JSONValue.parse(Array(text.utf8)).object)
    #expect(String(decoding: JSONWriter().compactBytes(of: .object(tree)), as: UTF8.self) == text)
  }

  @Test("the shipped reference data is read, and a board's own lies over it by its code")
  func referenceData() throws {
    let bench = try Bench()
    let shipped = bench.store.register.reference
    #expect(shipped.framework("care-act-2014")?.clocks.isEmpty == false)
    #expect(shipped.calendar(.scotland).table.holidays.isEmpty == false)
    #expect(shipped.list(.harmTypes).phrases.isEmpty == false)
    try RegisterFolder(at: bench.path).makeFolder("schemes")
    let scheme = BragScheme("brag", title: "Ours", levels: [])
    bench.write("schemes/brag.json", String(decoding: bytes(.scheme(scheme)), as: UTF8.self))
    #expect(try bench.another().register.reference.scheme("brag")?.title == "Ours")
    #expect(try bench.another().register.reference.framework("care-act-2014") != nil)
  }

  @Test("a board's own tool and scale lie over the shipped ones, and the tool is given with the board's scale in it")
  func ownTool() throws {
    let bench = try Bench()
    let folder = try RegisterFolder(at: bench.path)
    for name in ["scales", "audit-tools"] { try folder.makeFolder(name) }
    let shipped = try #require(bench.store.register.reference.tool("self-neglect"))
    var tool: AuditTool = try RecordReader.read(try JSONDocument(parsing: shipped.ownFile).root)
    #expect(tool.version == 2 && tool.scales.isEmpty && tool.questions == shipped.questions)
    tool.sections[0].questions.removeLast()
    var scale = try #require(bench.store.register.reference.scale("ofsted"))
    scale.title = "Our four"
    bench.write("audit-tools/ours.json", String(decoding: bytes(.tool(tool)), as: UTF8.self))
    bench.write("scales/ofsted.json", String(decoding: bytes(.scale(scale)), as: UTF8.self))
    let reference = try bench.another().register.reference
    #expect(reference.tools.count == bench.store.register.reference.tools.count)
    let found = try #require(reference.tool("self-neglect"))
    #expect(found.version == 2 && found.questions.count == tool.questions.count)
    #expect(found.scale("ofsted")?.title == "Our four")
    #expect(try bench.another().check(on: Occasion.at(1).day).filter { $0.kind == .faultyTool } == [])
  }
}
