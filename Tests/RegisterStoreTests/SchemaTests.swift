import Casework
import Glibc
import StrictJSON
import Testing

@testable import RegisterStore

@Suite struct SchemaTests {
  private static let folder =
    String(#filePath.prefix(#filePath.count - "Tests/RegisterStoreTests/SchemaTests.swift".count)) + "Resources/schema/"

  @Test("the published schemas are those that the fields give (HEED_RECORD=1 writes them, and fails)")
  func published() {
    let isRecording = getenv("HEED_RECORD") != nil
    for (name, bytes) in PublishedSchema.all {
      let text = String(decoding: bytes, as: UTF8.self)
      if isRecording { Bench.write(Self.folder + name, text) }
      #expect(Bench.read(Self.folder + name) == text, "\(name) is stale: run the tests once with HEED_RECORD=1")
    }
    #expect(!isRecording, "schemas were written: look at them, and run again without HEED_RECORD")
  }

  @Test("every shipped and every written file fits its schema")
  func samples() throws {
    let bench = try Bench()
    _ = try bench.store.commit([MakePlan(), MakeFullCase(), MakeFullAudit()], on: .at(1))
    var count = 0
    for (path, text) in bench.documents {
      let kind = try #require(DocumentKind(path: path))
      let misfit = SchemaCheck.misfit(try JSONValue.parse(Array(text.utf8)), PublishedSchema.schema(of: kind))
      #expect(misfit == nil, "\(path)")
      count += 1
    }
    for name in ["frameworks", "schemes", "scales", "audit-tools", "holidays"] {
      for path in Bench.filesBelow(Self.folder + "../" + name) {
        let kind = try #require(DocumentKind(path: "\(name)/\(path)"))
        let text = Bench.read(Self.folder + "../\(name)/\(path)") ?? ""
        let misfit = SchemaCheck.misfit(try JSONValue.parse(Array(text.utf8)), PublishedSchema.schema(of: kind))
        #expect(misfit == nil, "\(name)/\(path)")
        count += 1
      }
    }
    #expect(count > 28)
  }

  @Test(
    "a schema refuses what the reader refuses",
    arguments: [
      "{}", #"{"id":"a","actions":[{"ref":"1"}]}"#, #"{"id":"a","periodFrom":"31/12/26"}"#,
      #"{"id":"a","moves":[{"id":"m","to":"flying"}]}"#,
      #"{"id":"a","title":7}"#, #"{"id":"a","actions":{}}"#,
      #"{"id":"a","actions":[{"id":"b","checkAfterMonths":"6"}]}"#,
    ])
  func refusals(_ text: String) throws {
    let node = try JSONDocument(parsing: Array(text.utf8)).root
    #expect(SchemaCheck.misfit(JSONValue(node), PublishedSchema.schema(of: .plan)) != nil)
    #expect(throws: JSONError.self) { try RecordReader.read(item: node, as: Plan.self) }
  }
}

/// As much of JSON Schema as the published ones use.
enum SchemaCheck {
  /// The way to the first value that does not fit; nothing where all do.
  static func misfit(_ value: JSONValue, _ schema: JSONObject, at place: String = "") -> String? {
    if let choices = schema["enum"]?.array { return choices.contains(value) ? nil : place }
    switch (schema["type"]?.string, value) {
    case ("string", .string(let text)): return schema["format"] == "date" && Day(fieldText: text) == nil ? place : nil
    case ("boolean", .bool), ("integer", .number): return nil
    case ("array", .array(let elements)):
      guard let inner = schema["items"]?.object else { return place }
      return elements.enumerated().lazy.compactMap { misfit($1, inner, at: "\(place)[\($0)]") }.first
    case ("object", .object(let object)):
      if let missing = schema["required"]?.array?.compactMap(\.string).first(where: { object[$0] == nil }) {
        return "\(place).\(missing)"
      }
      return object.members.lazy.compactMap { member in
        schema["properties"]?.object?[member.key]?.object.flatMap {
          misfit(member.value, $0, at: "\(place).\(member.key)")
        }
      }.first
    default: return place
    }
  }
}
