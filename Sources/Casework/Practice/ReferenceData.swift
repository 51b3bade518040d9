/// Everything that ships as data and a board may add to: law, lists, calendars, colours, defaults.
///
/// Built by whoever reads the files; later entries with a code already there take the earlier one's place,
/// which is how a board's own stand over the shipped ones.
public struct ReferenceData: Sendable, Equatable {
  public var frameworks: [PracticeFramework]
  public var kinds: [CaseKindCard]
  public var schemes: [BragScheme]
  public var lists: [PhraseList]
  /// The scales that audits grade on.
  public var scales: [GradeScale]
  /// The audit tools, each as its latest version stands.
  public var tools: [AuditTool]
  public var settings: AlertSettings
  private var calendars: [HolidayDivision: WorkingCalendar]

  public init(
    frameworks: [PracticeFramework] = [], kinds: [CaseKindCard] = [], schemes: [BragScheme] = [],
    lists: [PhraseList] = [], scales: [GradeScale] = [], tools: [AuditTool] = [], holidays: [HolidayTable] = [],
    settings: AlertSettings = AlertSettings()
  ) {
    self.frameworks = Self.latest(frameworks)
    self.kinds = Self.latest(kinds)
    self.schemes = Self.latest(schemes)
    self.lists = Self.latest(lists)
    self.scales = Self.latest(scales)
    self.tools = tools.reduce(into: []) { kept, tool in
      if let at = kept.firstIndex(where: { $0.code == tool.code }) { kept[at] = tool } else { kept.append(tool) }
    }
    self.settings = settings
    calendars = Dictionary(holidays.map { ($0.division, WorkingCalendar($0)) }, uniquingKeysWith: { $1 })
  }

  private static func latest<I: Item>(_ items: [I]) -> [I] {
    items.reduce(into: []) { kept, item in
      if let at = kept.firstIndex(where: { $0.id == item.id }) { kept[at] = item } else { kept.append(item) }
    }
  }
}

extension ReferenceData {
  /// The framework for a case of that kind on that day, one in force before one in transition.
  public func framework(for kind: CaseKind, on day: Day) -> PracticeFramework? {
    let serving = frameworks.filter { $0.kinds.contains(kind) }
    return serving.last { $0.isInForce(on: day) } ?? serving.last { $0.isTransitional(on: day) }
  }

  /// The framework of that code, as a case keeps it.
  public func framework(_ code: String) -> PracticeFramework? { frameworks.first { $0.id.text == code } }

  /// The clock rule of that code in the framework of that code, else in whichever framework has it.
  ///
  /// The same code may stand in two frameworks with different lengths: a case asks for its own.
  public func rule(_ code: String, in framework: String = "") -> ClockRule? {
    let all = frameworks.filter { $0.id.text == framework } + frameworks
    return all.lazy.compactMap { $0.clocks.first { $0.id.text == code } }.first
  }

  public func card(of kind: CaseKind) -> CaseKindCard? { kinds.first { $0.kind == kind } }

  public func scheme(_ code: String) -> BragScheme? { schemes.first { $0.id.text == code } }

  public func scale(_ code: String) -> GradeScale? { scales.first { $0.code == code } }

  /// The tool of that code with the scales it needs, as an audit keeps it: those its questions use, and every legacy one.
  public func tool(_ code: String) -> AuditTool? {
    guard var tool = tools.first(where: { $0.code == code }) else { return nil }
    let (used, own) = (Set(tool.questions.map(\.scale)), Set(tool.scales.map(\.code)))
    tool.scales += scales.filter { (used.contains($0.code) || $0.isLegacy) && !own.contains($0.code) }
    return tool
  }

  /// The list of that code; an empty one when it is not there.
  public func list(_ known: PhraseList.Known) -> PhraseList {
    lists.first { $0.id.text == known.rawValue } ?? PhraseList(known.rawValue, title: "", phrases: [])
  }

  /// The calendar of that division; without a table it knows weekends alone, and says so.
  public func calendar(_ division: HolidayDivision) -> WorkingCalendar {
    calendars[division] ?? .weekendsOnly(division)
  }

  /// The calendar of a division by its code, as a board keeps it: "england-and-wales".
  public func calendar(_ code: String) -> WorkingCalendar {
    HolidayDivision(rawValue: code).map(calendar) ?? .weekendsOnly()
  }
}
