/// Brings grades, or distributions of them, from someone else's sheet into an audit, all of them or none.
///
/// It never overwrites: what is graded already stays, and a response to the same question by the same auditor refuses
/// the whole import.
public struct ImportAudit: Command {
  /// Where a sheet goes.
  public enum Home: Sendable, Equatable {
    /// An audit made of it, its move unverified.
    case new(Audit)
    case existing(AuditID)
  }

  public let home: Home
  /// What comes in, in the lists of an audit that holds nothing else.
  public let brought: Audit
  /// Bodies that the sheet names and the register did not know, for someone to confirm.
  public let agencies: [Agency]
  /// What the grades are quoted from: "responses.csv".
  public let document: String

  public init(_ brought: Audit, into home: Home, agencies: [Agency] = [], document: String) {
    self.home = home
    self.brought = brought
    self.agencies = agencies
    self.document = document
  }

  public var isImport: Bool { true }

  /// The audit that holds it all afterwards; nothing where the one it goes into has gone.
  private func audit(in register: Register) -> Audit? {
    switch home {
    case .new(let audit): audit
    case .existing(let id): register.audits[id]
    }
  }

  public func words(in register: Register) -> String {
    let name = audit(in: register)?.reference ?? "an audit"
    return "import \(Self.contents(of: brought)) into \(name) from \(document)"
  }

  /// "107 cases and 107 grades".
  public static func contents(of brought: Audit) -> String {
    let responses = brought.sheets.flatMap(\.responses)
    let grades = responses.count { !$0.grade.isEmpty }
    let counts = [
      (brought.cases.count, "case"), (grades, "grade"), (responses.count - grades, "comment without a grade"),
      (brought.tallies.count, "distribution"),
    ]
    let parts = counts.filter { $0.0 > 0 }.map { "\($0.0) \($0.0 == 1 ? $0.1 : $0.1.pluralled)" }
    guard let last = parts.last else { return "nothing" }
    return parts.count == 1 ? last : parts.dropLast().joined(separator: ", ") + " and " + last
  }

  public func violations(in register: Register) -> [Violation] {
    guard let audit = audit(in: register) else {
      return [Violation("no-such-audit", "The audit to import into is no longer in the register.", field: "audit")]
    }
    if brought.sheets.isEmpty && brought.tallies.isEmpty && brought.cases.isEmpty {
      return [Violation("nothing-new", "\(document) holds nothing that \(audit.reference) does not have already.")]
    }
    return with(audit).violations(in: register) + gradedAlready(in: audit)
  }

  private func gradedAlready(in audit: Audit) -> [Violation] {
    let twice = brought.sheets.filter { sheet in
      let there = audit.sheets.filter { $0.isRival(of: sheet) }
      return sheet.responses.contains { response in there.contains { $0.response(to: response.question) != nil } }
    }
    guard !twice.isEmpty else { return [] }
    let sentence = "\(audit.reference) has been graded meanwhile where \(document) grades it too: import again."
    return [Violation("duplicate", sentence, field: "grade")]
  }

  public func apply(to register: inout Register) {
    let unknown = agencies.filter { register.agency($0.id) == nil }
    if !unknown.isEmpty { register.changeAgencies { $0 += unknown } }
    guard let audit = audit(in: register) else { return }
    register.put(with(audit))
  }

  private func with(_ audit: Audit) -> Audit {
    var audit = audit
    audit.cases += brought.cases
    audit.returns += brought.returns
    audit.tallies += brought.tallies
    for sheet in brought.sheets {
      if let at = audit.sheets.firstIndex(where: { $0.isAlike(sheet) }) {
        audit.sheets[at].responses += sheet.responses.map { response in
          var response = response
          if response.on == nil, sheet.on != audit.sheets[at].on { response.on = sheet.on }
          return response
        }
      } else {
        audit.sheets.append(sheet)
      }
    }
    return audit
  }
}

extension GradingSheet {
  /// Whether another sheet is the same column of the grid, by the same auditor in the same role.
  public func isAlike(_ other: GradingSheet) -> Bool {
    sampleCase == other.sampleCase && agency == other.agency && auditor == other.auditor && role == other.role
  }
}

extension GradingSheet {
  /// Whether another sheet's responses would stand in the same cells: a cell has one self score and one moderated grade,
  /// whoever gave it, and a first grade of each auditor.
  fileprivate func isRival(of other: GradingSheet) -> Bool {
    guard role == other.role, sampleCase == other.sampleCase, agency == other.agency else { return false }
    return role != .grading || auditor == other.auditor
  }
}

extension String {
  /// "cases"; of words, the first: "comments without a grade".
  fileprivate var pluralled: String {
    let first = prefix { $0 != " " }
    return first + "s" + dropFirst(first.count)
  }
}
