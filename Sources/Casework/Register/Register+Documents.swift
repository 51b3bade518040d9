/// Something done to a document whatever its type.
public protocol DocumentWork {
  associatedtype Answer
  mutating func work<D: Fielded>(on document: inout D) -> Answer
}

extension Register {
  /// Does something to a copy of one document and answers with the answer and nothing where there is no such document.
  ///
  /// The changed copy is put back only where `keeping` is true.
  public mutating func perform<W: DocumentWork>(_ work: inout W, on key: DocumentKey, keeping: Bool) -> W.Answer? {
    switch key {
    case .settings:
      var copy = settings
      defer { if keeping { changeSettings { $0 = copy } } }
      return work.work(on: &copy)
    case .agencies:
      var copy = AgencyDirectory { $0.agencies = agencies }
      defer { if keeping { changeAgencies { $0 = copy.agencies } } }
      return work.work(on: &copy)
    case .people:
      var copy = PeopleDirectory { $0.people = people }
      defer { if keeping { changePeople { $0 = copy.people } } }
      return work.work(on: &copy)
    case .groups:
      var copy = GroupDirectory { $0.groups = groups }
      defer { if keeping { changeGroups { $0 = copy.groups } } }
      return work.work(on: &copy)
    case .themes:
      var copy = ThemeDirectory { $0.themes = themes }
      defer { if keeping { changeThemes { $0 = copy.themes } } }
      return work.work(on: &copy)
    case .caseFile(let id):
      guard var copy = cases[id] else { return nil }
      defer { if keeping { put(copy) } }
      return work.work(on: &copy)
    case .plan(let id):
      guard var copy = plans[id] else { return nil }
      defer { if keeping { put(copy) } }
      return work.work(on: &copy)
    case .audit(let id):
      guard var copy = audits[id] else { return nil }
      defer { if keeping { put(copy) } }
      return work.work(on: &copy)
    case .round(let id):
      guard var copy = rounds[id] else { return nil }
      defer { if keeping { put(copy) } }
      return work.work(on: &copy)
    case .chronology(let id):
      guard var copy = chronologies[id] else { return nil }
      defer { if keeping { put(copy) } }
      return work.work(on: &copy)
    }
  }
}
