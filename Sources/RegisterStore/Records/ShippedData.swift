import Casework
import Resources
import StrictJSON

/// The reference data inside the program: frameworks, kinds of case, colour schemes, lists, calendars and defaults.
public struct ShippedData: Sendable {
  var frameworks: [PracticeFramework] = []
  var kinds: [CaseKindCard] = []
  var schemes: [BragScheme] = []
  var lists: [PhraseList] = []
  var scales: [GradeScale] = []
  var tools: [AuditTool] = []
  var holidays: [HolidayTable] = []
  var settings = AlertSettings()

  private static let folders: Set = [
    "frameworks", "kinds", "schemes", "lists", "scales", "audit-tools", "holidays", "settings",
  ]

  init() {}

  /// Reads the files that were built in; one that does not parse is an error of the build, and is reported as such.
  public static func load() throws(RegisterError) -> ShippedData {
    var data = ShippedData()
    for index in 0..<heed_resource_count() {
      guard let name = heed_resource_name(index), let start = heed_resource_bytes(index) else { continue }
      let path = String(cString: name)
      let bytes = Array(UnsafeBufferPointer(start: start, count: heed_resource_length(index)))
      do { try data.take(path, bytes) } catch {
        throw RegisterError(.damaged, "The built-in file \(path) is damaged at \(error): install Heed again.")
      }
    }
    return data
  }

  private mutating func take(_ path: String, _ bytes: [UInt8]) throws(JSONError) {
    guard let slash = path.firstIndex(of: "/") else { return }
    let folder = path[..<slash]
    guard Self.folders.contains(String(folder)) else { return }
    let node = try JSONDocument(parsing: bytes).root
    switch folder {
    case "frameworks": frameworks.append(try RecordReader.read(item: node))
    case "kinds": kinds.append(try RecordReader.read(item: node))
    case "schemes": schemes.append(try RecordReader.read(item: node))
    case "scales": scales.append(try RecordReader.read(item: node))
    case "audit-tools": tools.append(try RecordReader.read(node))
    case "lists": lists.append(try RecordReader.read(item: node))
    case "holidays": holidays.append(try RecordReader.read(node))
    default: settings = try RecordReader.read(node)
    }
  }

  /// As the domain reads it, with a board's own documents laid over by their codes.
  func reference(under own: [Document] = []) -> ReferenceData {
    var data = self
    for document in own {
      switch document {
      case .framework(let framework): data.frameworks.append(framework)
      case .scheme(let scheme): data.schemes.append(scheme)
      case .scale(let scale): data.scales.append(scale)
      case .tool(let tool): data.tools.append(tool)
      case .holidays(let table): data.holidays.append(table)
      default: break
      }
    }
    return ReferenceData(
      frameworks: data.frameworks, kinds: data.kinds, schemes: data.schemes, lists: data.lists,
      scales: data.scales, tools: data.tools, holidays: data.holidays, settings: data.settings)
  }

  /// As the domain reads it, without any board's own.
  public var reference: ReferenceData { reference() }
}
