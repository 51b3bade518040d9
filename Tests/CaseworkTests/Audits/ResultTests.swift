import Testing

@testable import Casework

@Suite("Results of an audit") struct ResultTests {
  private typealias Made = GradingFixture

  /// Inadequate, Requires improvement, Good, Outstanding: as a county's districts were once printed.
  static let districts: [(String, [Int])] = [
    ("Burnley", [0, 2, 2, 0]), ("Chorley", [0, 9, 1, 4]), ("Fylde", [0, 3, 1, 2]), ("Hyndburn", [2, 2, 2, 1]),
    ("Lancaster", [2, 5, 3, 3]), ("Pendle", [1, 8, 6, 1]), ("Preston", [1, 7, 12, 1]),
    ("Ribble Valley", [1, 1, 3, 1]), ("Rossendale", [0, 1, 1, 2]), ("South Ribble", [0, 1, 1, 1]),
    ("West Lancashire", [1, 1, 3, 2]), ("Wyre", [0, 3, 2, 1]),
  ]
  private static let worstFirst = ["inadequate", "requires-improvement", "good", "outstanding"]

  private static var byCases: Audit {
    var audit = Made.audit
    audit.tool = Made.tool([("overall", "ofsted")])
    (audit.cases, audit.sheets) = ([], [])
    for (district, counts) in districts {
      for (grade, count) in zip(worstFirst, counts) {
        for _ in 0..<count { put(grade, in: district, of: &audit) }
      }
    }
    return audit
  }

  private static func put(_ grade: String, in district: String, of audit: inout Audit) {
    let id = "c\(audit.cases.count)"
    audit.cases.append(SampleCase(id: SampleCaseID(id)) { ($0.ref, $0.locality) = (id.uppercased(), district) })
    audit.sheets.append(
      GradingSheet(id: Identifier(id)) { sheet in
        (sheet.sampleCase, sheet.auditor) = (SampleCaseID(id), Made.ada)
        sheet.responses = [GradedResponse(id: Identifier(id)) { ($0.question, $0.grade) = ("overall", grade) }]
      })
  }

  private static var byTallies: Audit {
    var audit = Made.audit
    audit.tool = Made.tool([("overall", "ofsted")])
    audit.tallies = districts.map { district, counts in
      Tally(id: Identifier(district)) { tally in
        (tally.locality, tally.scale, tally.source) = (district, "ofsted", "the annual report")
        tally.counts = zip(worstFirst, counts).map { grade, count in
          GradeCount(id: Identifier("\(district)-\(grade)")) { ($0.grade, $0.count) = (grade, count) }
        }
      }
    }
    return audit
  }

  private static func results(_ audit: Audit, reading: GradeReading = .moderated) -> AuditResults {
    AuditResults(GradingTable(audit), reading: reading, in: Made.register(audit))
  }

  private static func counts(_ held: GradeDistribution?) -> [Int] { worstFirst.map { held?[$0] ?? -1 } }

  @Test("graded case by case, the districts give the printed figures: 52.3 % (56 of 107), and each its own counts")
  func districtsByCases() {
    let results = Self.results(Self.byCases)
    #expect(results.localities.map(\.title) == Self.districts.map(\.0))
    #expect(results.localities.map { Self.counts($0.distributions.first) } == Self.districts.map(\.1))
    #expect(Self.counts(results.overall.first) == [8, 43, 37, 19] && results.overall.all == 107)
    #expect(results.overall.first?.goodText == "52.3 % (56 of 107) Good or Outstanding")
    #expect(results.localities[0].distributions[0].good.figure == "2 of 4")
    #expect(results.localities[6].distributions[0].good.figure == "61.9 % (13 of 21)")
  }

  @Test("localities stand as people count, those without a name last")
  func naturalOrder() {
    var audit = Self.byCases
    for (place, name) in ["Ward 10", "", "Ward 2"].enumerated() { audit.cases[place].locality = name }
    audit.cases.removeLast(audit.cases.count - 3)
    #expect(Self.results(audit).localities.prefix(2).map(\.title) == ["Ward 2", "Ward 10"])
  }

  @Test("entered as counts they give the same, each said to be as entered")
  func districtsByTallies() {
    let results = Self.results(Self.byTallies)
    #expect(results.tallies.count == 1)
    #expect(results.tallies.first?.results.map { Self.counts($0.distribution) } == Self.districts.map(\.1))
    #expect(Self.counts(results.tallies.first?.total) == [8, 43, 37, 19])
    #expect(results.tallies.first?.total.goodText == "52.3 % (56 of 107) Good or Outstanding")
    #expect(results.tallies.first?.results.first?.origin == "as entered, from the annual report")
  }

  @Test("a compliance tier of 126 with 20 ungraded prints 11.1, 58.7 and 14.3 %, and 20 of 126 not graded")
  func complianceTier() {
    let held = GradeDistribution(Made.compliance, counts: [14, 74, 18], ungraded: 20)
    #expect(
      held.rows.compactMap { $0.share?.figure } == [
        "11.1 % (14 of 126)", "58.7 % (74 of 126)", "14.3 % (18 of 126)", "15.9 % (20 of 126)",
      ])
    #expect(held.ungradedText == "20 of 126 not graded" && held.all == 126)
    #expect(held.good == Share(14, of: 106))
  }

  @Test("those to which a question does not apply stand apart, and rows account for all")
  func notApplicable() {
    let held = GradeDistribution(Made.ofsted, counts: [1, 2, 3, 4, 5], ungraded: 6, unknown: 1)
    #expect(held.all == 22 && held.applicable == 17 && held.graded == 10)
    #expect(held.rows.map(\.count).reduce(0, +) == held.all)
    #expect(held.rows.filter { $0.share == nil }.map(\.words) == ["Not applicable"])
    #expect(held.good.figure == "3 of 10")
  }

  @Test("an old scale has a distribution of its own, and each cell is counted once")
  func legacyApart() {
    let acted = GradeCell(sampleCase: Made.c1, question: "acted")
    let audit = Made.graded([Made.give("ofsted-legacy/adequate"), Made.give("good", to: acted, id: "a")])
    let overall = Self.results(audit).overall
    #expect(overall.map(\.scale.code) == ["ofsted", "ofsted-legacy"])
    #expect(overall.map(\.all) == [3, 1] && overall[0].ungraded == 2 && overall[1]["adequate"] == 1)
    var pooled = overall[0]
    pooled.pool(overall[1])
    #expect(pooled == overall[0])
  }

  @Test("moderated grades take the place of first ones in one reading, and not in the other")
  func readings() {
    let audit = Made.graded([
      Made.give("good"), Made.give("inadequate", as: .moderation, by: Made.ben, comment: "Not seen", id: "m"),
    ])
    #expect(Self.results(audit, reading: .first).overall.first?["good"] == 1)
    #expect(Self.results(audit).overall.first?["good"] == 0)
    #expect(Self.results(audit).overall.first?["inadequate"] == 1)
    #expect(Self.results(audit).auditors.map { $0.distributions[0]["good"] } == [1])
  }

  @Test("whatever is graded, every breakdown accounts for every cell, and the order of pooling does not matter")
  func accounting() {
    var numbers = GradingNumbers(state: 107)
    let grades = Made.ofsted.grades.map(\.code) + ["ofsted-legacy/adequate", "", "lost"]
    for _ in 0..<40 {
      let audit = Self.random(grades, &numbers)
      let results = Self.results(audit)
      let cells = audit.cases.count * 3
      for lines in [results.questions, results.sections, results.localities] {
        #expect(lines.reduce(0) { $0 + $1.distributions.all } == cells)
        var (forth, back) = ([GradeDistribution](), [GradeDistribution]())
        for line in lines { forth.pool(line.distributions) }
        for line in lines.reversed() { back.pool(line.distributions) }
        #expect(forth.sorted { $0.scale.code < $1.scale.code } == back.sorted { $0.scale.code < $1.scale.code })
      }
      #expect(results.overall.all == cells)
    }
  }

  private static func random(_ grades: [String], _ numbers: inout GradingNumbers) -> Audit {
    var audit = Made.audit
    audit.tool = Made.tool([("a", "ofsted"), ("b", "ofsted"), ("c", "ofsted")])
    audit.cases = (0..<Int.random(in: 1...9, using: &numbers)).map { place in
      SampleCase(id: SampleCaseID("c\(place)")) { $0.locality = ["North", "South", ""][place % 3] }
    }
    audit.sheets = audit.cases.map { held in
      GradingSheet(id: Identifier(held.id.text)) { sheet in
        sheet.sampleCase = held.id
        sheet.responses = ["a", "b", "c"].map { code in
          let grade = grades.randomElement(using: &numbers) ?? ""
          return GradedResponse(id: Identifier(code)) { ($0.question, $0.grade) = (code, grade) }
        }
      }
    }
    return audit
  }
}

/// The same numbers in every run.
struct GradingNumbers: RandomNumberGenerator {
  var state: UInt64
  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ (state >> 29)
  }
}
