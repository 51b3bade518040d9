import CExpat
import CLateLibraries

/// The elements, attributes and words of a page, as an XML reader finds them: nothing where it is not well formed.
struct PageParts {
  struct Element: Hashable {
    let name: String
    let attributes: [String: String]
  }

  private final class Reading {
    var elements: [Element] = []
    var words = ""
  }

  let elements: [Element]
  let words: String

  init?(_ page: String) {
    guard heed_has_workbook_libraries(), let parser = XML_ParserCreate("UTF-8") else { return nil }
    defer { XML_ParserFree(parser) }
    let reading = Reading()
    XML_SetUserData(parser, Unmanaged.passUnretained(reading).toOpaque())
    XML_SetElementHandler(parser, { PageParts.start($0, $1, $2) }, { _, _ in })
    XML_SetCharacterDataHandler(parser) { context, text, count in
      guard let context, let text else { return }
      let bytes = UnsafeRawBufferPointer(start: text, count: Int(count))
      Unmanaged<Reading>.fromOpaque(context).takeUnretainedValue().words += String(decoding: bytes, as: UTF8.self)
    }
    let isRead = page.withCString { XML_Parse(parser, $0, Int32(page.utf8.count), 1) } == XML_STATUS_OK
    guard isRead else { return nil }
    (elements, words) = (reading.elements, reading.words)
  }

  private static func start(
    _ context: UnsafeMutableRawPointer?, _ name: UnsafePointer<XML_Char>?,
    _ attributes: UnsafeMutablePointer<UnsafePointer<XML_Char>?>?
  ) {
    guard let context, let name, let attributes else { return }
    var found: [String: String] = [:]
    var at = 0
    while let key = attributes[at], let value = attributes[at + 1] {
      found[String(cString: key)] = String(cString: value)
      at += 2
    }
    Unmanaged<Reading>.fromOpaque(context).takeUnretainedValue().elements.append(
      Element(name: String(cString: name), attributes: found))
  }

  func all(_ name: String) -> [Element] { elements.filter { $0.name == name } }

  /// How often each element stands there, with the names of its attributes.
  var skeleton: [String: Int] {
    Dictionary(
      elements.map { ("\($0.name) \($0.attributes.keys.sorted().joined(separator: " "))", 1) }, uniquingKeysWith: +)
  }
}
