/// Brings an agency's chronology of a case in, whole or not at all; it joins a chronology that is there already.
public struct ImportChronology: Command {
  public let caseFile: CaseID
  public let chronology: ChronologyID
  public let events: [ChronologyEvent]
  /// Bodies that the sheet names and the register did not know, for someone to confirm.
  public let agencies: [Agency]
  /// What the events are quoted from: "police-chronology.csv".
  public let document: String

  public init(
    caseFile: CaseID, chronology: ChronologyID, events: [ChronologyEvent], agencies: [Agency] = [], document: String
  ) {
    self.caseFile = caseFile
    self.chronology = chronology
    self.events = events
    self.agencies = agencies
    self.document = document
  }

  public var isImport: Bool { true }

  public func words(in register: Register) -> String {
    let name = register.cases[caseFile]?.reference ?? "a case"
    return "import \(events.count) event\(events.count == 1 ? "" : "s") for \(name) from \(document)"
  }

  public func violations(in register: Register) -> [Violation] {
    var broken: [Violation] = []
    if register.cases[caseFile] == nil {
      broken.append(Violation("no-such-case", "The case of this chronology is not in the register.", field: "case"))
    }
    if let there = register.chronologies[chronology], there.caseFile != caseFile {
      broken.append(
        Violation("other-case", "That chronology belongs to another case: import into its own.", field: "case"))
    }
    if events.isEmpty { broken.append(Violation("nothing-new", "\(document) holds no event.")) }
    return broken
  }

  public func apply(to register: inout Register) {
    if !agencies.isEmpty { register.changeAgencies { $0 += agencies } }
    if register.chronologies[chronology] == nil {
      register.put(
        Chronology(id: chronology) {
          $0.caseFile = caseFile
          $0.events = events
        })
    } else {
      register.change(chronology) { $0.events += events }
    }
  }
}
