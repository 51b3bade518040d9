import Testing

@testable import Casework

@Suite struct RetentionTests {
  private static let closed = Day(iso: "2016-02-29")!

  /// A register with one closed record of each kind.
  private static func register(_ change: (inout Register) -> Void = { _ in }) -> Register {
    var register = AuditFixture.register { audit in
      audit = AuditFixture.whole(at: .closed)
      audit.moves[0].on = closed
    }
    var file = CaseSamples.whole(at: .closed, review: .closed)
    file.referral?.moves[0].on = closed.adding(days: -100)
    file.review?.moves[0].on = closed
    register.put(file)
    register.change(AuditFixture.plan) { $0.moves = [.to(.closed, closed.iso)] }
    register.put(UpdateRound(id: RoundFixture.round) { $0.closing = RoundClosing { $0.on = closed } })
    change(&register)
    return register
  }

  private static let table: [(document: DocumentKey, until: String)] = [
    (.caseFile(CaseSamples.caseID), "2036-02-29"), (.plan(AuditFixture.plan), "2026-02-28"),
    (.audit(AuditFixture.audit), "2022-02-28"), (.round(RoundFixture.round), "2019-02-28"),
  ]

  @Test("a record is kept for the years of its kind from the day its work was over", arguments: table)
  func kinds(document: DocumentKey, until: String) {
    let kept = Self.register().retention(of: document)
    #expect(kept?.until.iso == until)
    #expect(kept?.basis.hasSuffix("after it closed on 29 Feb 2016 (local policy)") == true)
    #expect(kept?.isDue(on: day(until)) == false && kept?.isDue(on: day(until).adding(days: 1)) == true)
  }

  @Test("nought years keep a kind for good, and a register has its own years and its own source", arguments: table)
  func settings(document: DocumentKey, until: String) {
    let years = [(\RetentionSettings.caseYears), \.planYears, \.auditYears, \.roundYears]
    let forGood = Self.register { register in
      register.changeSettings { settings in for path in years { settings.retention[keyPath: path] = 0 } }
    }
    #expect(forGood.retention(of: document) == nil)
    let own = Self.register { register in
      register.changeSettings { settings in
        for path in years { settings.retention[keyPath: path] = 1 }
        settings.retention.source = "Schedule C"
      }
    }
    #expect(own.retention(of: document)?.words == "28 Feb 2017: 1 year after it closed on 29 Feb 2016 (Schedule C)")
  }

  @Test("a day set for one record takes the place of the years, and nothing is due while its work goes on")
  func ownDay() {
    let own = Self.register { $0.change(AuditFixture.plan) { $0.keepUntil = day("2040-01-01") } }
    #expect(own.retention(of: .plan(AuditFixture.plan))?.words == "1 Jan 2040: as was set for this record")
    let open = Self.register { register in
      register.change(AuditFixture.plan) { ($0.keepUntil, $0.moves) = (day("2020-01-01"), [.to(.open, "2016-01-01")]) }
      register.change(CaseSamples.caseID) { $0.referral?.moves[0].to = .screening }
      register.change(AuditFixture.audit) { $0.moves[0].to = .reported }
      register.change(RoundFixture.round) { $0.closing = nil }
    }
    for (document, _) in Self.table { #expect(open.retention(of: document) == nil) }
  }

  @Test("lists find what is due and what is still kept", arguments: [("due", 3), ("running", 1), ("none", 1)])
  func filter(word: String, count: Int) throws {
    let (register, text) = (Self.register(), "retention:\(word)")
    var found = 0
    func add<Row: FilterSubject>(_ rows: [Row]) throws {
      let filter = try Filter(parsing: text, of: Row.vocabulary, on: today)
      found += rows.count { filter.matches($0) }
    }
    try add(register.caseRows(on: today).filter { $0.id == CaseSamples.caseID })
    try add(register.planRows(on: today))
    try add(register.auditRows(on: today))
    try add(register.roundRows(on: today))
    #expect(found == count)
  }
}
