import StrictJSON
import Testing

@Suite("Changing a value")
struct ObjectTests {
  private let object: JSONObject = ["a": 1, "b": 2, "c": 3]

  @Test("a changed member keeps its place, a new one comes last, and nil removes")
  func subscripting() {
    var object = object
    object["b"] = "changed"
    object["d"] = []
    object["a"] = nil
    object["none"] = nil
    #expect(object == ["b": "changed", "c": 3, "d": []])
    #expect(object["b"] == "changed")
    #expect(object["a"] == nil)
    object["b"] = .null
    #expect(object["b"] == .some(.null))
  }

  @Test(
    "an inserted member stands right after the one named, or first",
    arguments: [("a", "axbc"), ("c", "abcx"), (nil, "xabc"), ("none", "xabc")] as [(String?, String)])
  func inserting(earlier: String?, order: String) {
    var object = object
    object.insert(true, forKey: "x", after: earlier)
    #expect(object.keys.joined() == order)
    #expect(object["x"] == true)
  }

  @Test("inserting a key that is there changes its value and not its place")
  func insertingAgain() {
    var object = object
    object.insert(9, forKey: "c", after: "a")
    #expect(object == ["a": 1, "b": 2, "c": 9])
  }

  @Test("removing answers the value")
  func removing() {
    var object = object
    #expect(object.removeValue(forKey: "b") == 2)
    #expect(object.removeValue(forKey: "b") == nil)
    #expect(object.keys == ["a", "c"])
  }

  @Test("values are equal only if they are written alike")
  func equality() {
    #expect(JSONValue.number("1") != .number("1.0"))
    #expect(JSONValue.string("é") != .string("e\u{301}"))
    #expect((["a": 1, "b": 2] as JSONValue) != ["b": 2, "a": 1])
    #expect(JSONValue.null != false)
  }
}
