import CExpat

/// Reads one part's XML with expat: declarations of types and entities are refused, and so nothing is ever expanded.
final class PartParser {
  private let parser: XML_Parser
  private let reader: any PartReader
  private let namespaces: [StaticString]
  private let part: String
  private var open: [String] = []
  private var fed = 0
  private var fault: ImportRefusal?

  /// Gives a reader all elements of a part.
  /// - Throws: a refusal that names the part, and where the reader knows that, the place.
  static func read(_ part: String, of parts: ContainerParts, into reader: any PartReader) throws(ImportRefusal) {
    guard let parser = XML_ParserCreateNS(nil, 1) else { throw .brokenPart(part) }
    defer { XML_ParserFree(parser) }
    let parsing = PartParser(parser, reader, part)
    parsing.listen()
    try parts.read(part) { (piece) throws(ImportRefusal) in try parsing.feed(piece, isLast: false) }
    try parsing.feed(UnsafeRawBufferPointer(start: nil, count: 0), isLast: true)
  }

  private init(_ parser: XML_Parser, _ reader: any PartReader, _ part: String) {
    (self.parser, self.reader, self.part) = (parser, reader, part)
    namespaces = type(of: reader).namespaces
  }

  private var broken: ImportRefusal { .brokenPart(part, reader.place) }

  private func feed(_ piece: UnsafeRawBufferPointer, isLast: Bool) throws(ImportRefusal) {
    let bytes = piece.bindMemory(to: CChar.self)
    let status = XML_Parse(parser, bytes.baseAddress, Int32(bytes.count), isLast ? 1 : 0)
    if let fault { throw fault }
    fed += piece.count
    // A mark that never ends is kept whole, and read again with every piece.
    guard status == XML_STATUS_OK, isLast || fed - Int(XML_GetCurrentByteIndex(parser)) <= Workbook.Limit.mark else {
      throw broken
    }
  }

  /// The parser is given nothing but this object, which outlives it.
  private func listen() {
    XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
    XML_SetStartElementHandler(parser) { context, name, attributes in
      guard let name, let attributes else { return }
      PartParser.at(context)?.start(name, XMLAttributes(attributes))
    }
    XML_SetEndElementHandler(parser) { context, _ in PartParser.at(context)?.end() }
    XML_SetCharacterDataHandler(parser) { context, text, count in
      PartParser.at(context)?.words(UnsafeRawBufferPointer(start: text, count: Int(count)))
    }
    XML_SetStartDoctypeDeclHandler(parser) { context, _, _, _, _ in PartParser.at(context)?.refuseDeclaration() }
  }

  private static func at(_ context: UnsafeMutableRawPointer?) -> PartParser? {
    context.map { Unmanaged<PartParser>.fromOpaque($0).takeUnretainedValue() }
  }
}

// What the parser tells.
extension PartParser {
  /// What the element is called; nothing where it stands in a namespace that the reader does not know.
  private func understood(_ name: UnsafePointer<XML_Char>) -> String {
    for namespace in namespaces {
      let length = namespace.utf8CodeUnitCount
      var at = 0
      while at < length, UInt8(bitPattern: name[at]) == namespace.utf8Start[at] { at += 1 }
      if at == length, name[at] == 1 { return String(cString: name + length + 1) }
    }
    return ""
  }

  private func start(_ name: UnsafePointer<XML_Char>, _ attributes: XMLAttributes) {
    guard fault == nil else { return }
    let (name, parent) = (understood(name), open.last ?? "")
    open.append(name)
    guard open.count <= Workbook.Limit.depth else { return stop(broken) }
    guard !name.isEmpty else { return }
    do { try reader.start(name, in: parent, attributes) } catch { stop(error) }
  }

  private func end() {
    guard fault == nil, let name = open.popLast(), !name.isEmpty else { return }
    do { try reader.end(name, in: open.last ?? "") } catch { stop(error) }
  }

  private func words(_ bytes: UnsafeRawBufferPointer) {
    guard fault == nil, open.last?.isEmpty == false else { return }
    do { try reader.words(bytes.bindMemory(to: UInt8.self)) } catch { stop(error) }
  }

  private func refuseDeclaration() { stop(broken) }

  private func stop(_ refusal: ImportRefusal) {
    fault = refusal
    XML_StopParser(parser, 0)
  }
}
