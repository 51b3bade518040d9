import CExpat

/// Takes in the elements of one part, in their order.
protocol PartReader: AnyObject {
  /// The namespaces whose elements it understands; others are passed over.
  static var namespaces: [StaticString] { get }
  /// "sheet Live, near row 12", for the sentence that says where a part is damaged; empty where nothing is known.
  var place: String { get }

  /// - Parameter parent: the element around it; empty for the first.
  func start(_ name: String, in parent: String, _ attributes: XMLAttributes) throws(ImportRefusal)
  func end(_ name: String, in parent: String) throws(ImportRefusal)
  /// Some of the words within the element last begun, perhaps not all.
  func words(_ bytes: UnsafeBufferPointer<UInt8>) throws(ImportRefusal)
}

extension PartReader {
  var place: String { "" }
  func end(_ name: String, in parent: String) throws(ImportRefusal) {}
  func words(_ bytes: UnsafeBufferPointer<UInt8>) throws(ImportRefusal) {}
}

/// The namespaces of workbooks, of which each has an ordinary and a strict form.
enum WorkbookNamespace {
  static let main: [StaticString] = [
    "http://schemas.openxmlformats.org/spreadsheetml/2006/main", "http://purl.oclc.org/ooxml/spreadsheetml/main",
  ]
  static let drawing: [StaticString] = [
    "http://schemas.openxmlformats.org/drawingml/2006/main", "http://purl.oclc.org/ooxml/drawingml/main",
  ]
  static let packageRelationships: [StaticString] = [
    "http://schemas.openxmlformats.org/package/2006/relationships"
  ]
  static let contentTypes: [StaticString] = ["http://schemas.openxmlformats.org/package/2006/content-types"]
}

/// What an element says of itself; good only while it is begun.
struct XMLAttributes {
  private let pairs: UnsafeMutablePointer<UnsafePointer<XML_Char>?>

  init(_ pairs: UnsafeMutablePointer<UnsafePointer<XML_Char>?>) { self.pairs = pairs }

  /// The value of the attribute without a namespace that is called so.
  subscript(name: StaticString) -> String? { value { isText($0, name) } }

  /// The value of a relationship's name, r:id.
  var relationship: String? {
    value {
      isText($0, "http://schemas.openxmlformats.org/officeDocument/2006/relationships\u{1}id")
        || isText($0, "http://purl.oclc.org/ooxml/officeDocument/relationships\u{1}id")
    }
  }

  func number(_ name: StaticString) -> Int? { self[name].flatMap { Int($0) } }

  /// Nothing where it is not said.
  func flag(_ name: StaticString) -> Bool? { self[name].map { $0 == "1" || $0 == "true" } }

  private func value(where isWanted: (UnsafePointer<XML_Char>) -> Bool) -> String? {
    var at = pairs
    while let name = at[0], let value = at[1] {
      if isWanted(name) { return String(cString: value) }
      at += 2
    }
    return nil
  }
}

/// Whether C text is that word.
private func isText(_ text: UnsafePointer<XML_Char>, _ word: StaticString) -> Bool {
  let length = word.utf8CodeUnitCount
  for index in 0..<length where UInt8(bitPattern: text[index]) != word.utf8Start[index] { return false }
  return text[length] == 0
}
