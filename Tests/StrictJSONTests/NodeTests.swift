import StrictJSON
import Testing

@Suite("Reading a document")
struct NodeTests {
  private func root(_ text: String) throws(JSONError) -> JSONNode { try JSONDocument(parsing: Array(text.utf8)).root }

  @Test("a node gives its value as the type it has, and nil as any other")
  func scalars() throws(JSONError) {
    let values = Array(try root("[\"a\\n\", -12, 1.0, true, false, null, {}, [1, [2]]]").elements)
    #expect(values.map(\.kind) == [.string, .number, .number, .true, .false, .null, .object, .array])
    #expect(values.map(\.string) == ["a\n", nil, nil, nil, nil, nil, nil, nil])
    #expect(values.map(\.numberText) == [nil, "-12", "1.0", nil, nil, nil, nil, nil])
    #expect(values.map(\.int) == [nil, -12, nil, nil, nil, nil, nil, nil])
    #expect(values.map(\.bool) == [nil, nil, nil, true, false, nil, nil, nil])
    #expect(values.map(\.isNull) == [false, false, false, false, false, true, false, false])
    #expect(values.map(\.count) == [0, 0, 0, 0, 0, 0, 0, 2])
  }

  @Test(
    "a whole number is read up to the bounds of Int and no further",
    arguments: [
      ("9223372036854775807", Int.max), ("-9223372036854775808", .min), ("9223372036854775808", nil),
      ("-9223372036854775809", nil), ("99999999999999999999999", nil), ("-0", 0), ("1e2", nil), ("1.0", nil),
    ] as [(String, Int?)])
  func integers(text: String, value: Int?) throws(JSONError) {
    #expect(try root(text).int == value)
  }

  @Test("elements and members come in order, and only from arrays and objects")
  func sequences() throws(JSONError) {
    let node = try root("{\"b\": [1, [2, 3], {\"x\": 4}, 5], \"\\u0061\": {}, \"c\": \"d\"}")
    #expect(node.members.map(\.key) == ["b", "a", "c"])
    #expect(node.member("b")?.elements.map(\.int) == [1, nil, nil, 5])
    #expect(node.elements.map(\.kind) == [])
    #expect(node.member("c")?.members.map(\.key) == [])
    #expect(node.member("c")?.elements.map(\.kind) == [])
  }

  @Test("a reader finds members in any order, again and again, escaped or not")
  func reader() throws {
    let node = try root("{\"id\": 1, \"stage\": {\"id\": 9}, \"d\\u0061y\": 3, \"\": 4, \"long key é\": 5}")
    var reader = try #require(ObjectReader(node))
    let keys: [StaticString] = [
      "id", "stage", "day", "", "long key é", "id", "none", "long key é", "stage", "ids", "i",
    ]
    #expect(keys.map { reader.next($0)?.int } == [1, nil, 3, 4, 5, 1, nil, 5, nil, nil, nil])
    #expect(reader.next("stage")?.member("id")?.int == 9)
    #expect(node.member(named: "day")?.int == 3)
    #expect(node.member(named: "")?.int == 4)
    #expect(node.member(named: "e") == nil)
    #expect(try ObjectReader(root("[1]")) == nil)
    #expect(try root("[1]").member("id") == nil)
  }

  @Test("a node knows its line and column")
  func positions() throws(JSONError) {
    let node = try root("{\n  \"é\": \"x\",\n  \"b\": [1, null]\n}")
    #expect(node.member("é")?.position == JSONPosition(line: 2, column: 8, offset: 10))
    #expect(node.member("b")?.position == JSONPosition(line: 3, column: 8, offset: 22))
    #expect(node.refusal("no").description == "line 1, column 1: no")
  }

  @Test("a document made on one thread is read on another")
  func threads() async throws {
    let document = try await Task.detached { try JSONDocument(parsing: Array("[1, 2]".utf8)) }.value
    let sum = await Task.detached { document.root.elements.compactMap(\.int).reduce(0, +) }.value
    #expect(sum == 3)
  }
}
