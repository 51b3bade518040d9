import Casework
import Desk
import StrictJSON

// The desk's memory of one register as members of an object; what cannot be read is forgotten.
extension DeskMemory {
  init(_ object: JSONObject) {
    self.init()
    filters = object["filters"].elements.compactMap { SavedFilter($0) }
    orders = Self.byView(object["orders"]) { $0.text }
    columns = Self.byView(object["columns"]) { value in
      let titles = value.elements.compactMap(\.text)
      return titles.isEmpty ? nil : titles
    }
    grouping = object["grouping"]?.text ?? ""
    if case .number(let share)? = object["listShare"] { listShare = Int(share) }
    hasSeenTour = object["hasSeenTour"] == .bool(true)
    colours = object["colours"]?.text
  }

  /// Without what is as usual.
  var object: JSONObject {
    var object = JSONObject()
    object["filters"] = filters.isEmpty ? nil : .array(filters.map(\.value))
    object["orders"] = Self.object(orders) { .string($0) }
    object["columns"] = Self.object(columns) { .array($0.map { .string($0) }) }
    object["grouping"] = grouping.isEmpty ? nil : .string(grouping)
    object["listShare"] = listShare.map { .int($0) }
    object["hasSeenTour"] = hasSeenTour ? true : nil
    object["colours"] = colours.map { .string($0) }
    return object
  }

  private static func byView<Value>(_ value: JSONValue?, _ reading: (JSONValue) -> Value?) -> [View: Value] {
    guard case .object(let object)? = value else { return [:] }
    let pairs = object.members.compactMap { name, value in
      View(rawValue: name).flatMap { view in reading(value).map { (view, $0) } }
    }
    return Dictionary(pairs) { $1 }
  }

  private static func object<Value>(_ byView: [View: Value], _ writing: (Value) -> JSONValue) -> JSONValue? {
    let members = View.allCases.compactMap { view in byView[view].map { (view.rawValue, writing($0)) } }
    return members.isEmpty ? nil : .object(JSONObject(members))
  }
}

extension DeskMemory.SavedFilter {
  fileprivate init?(_ value: JSONValue) {
    guard case .object(let object) = value, let name = object["name"]?.text, let text = object["text"]?.text,
      let view = object["view"]?.text.flatMap({ View(rawValue: $0) })
    else { return nil }
    self.init(name: name, view: view, text: text)
  }

  fileprivate var value: JSONValue {
    ["name": .string(name), "view": .string(view.rawValue), "text": .string(text)]
  }
}

extension JSONValue {
  fileprivate var text: String? { if case .string(let text) = self { text } else { nil } }
  fileprivate var elements: [JSONValue] { if case .array(let elements) = self { elements } else { [] } }
}

extension JSONValue? {
  fileprivate var elements: [JSONValue] { self?.elements ?? [] }
}
