import Testing

@testable import Casework

@Suite("The filter language") struct FilterLanguageTests {
  static let texts = [
    "", "voice", "-voice", "--voice", "-(-voice)", "\"a b\"", "\"or\"", "or or", "\"or\" or a", "\"none\"",
    "agency:\"none\"", "agency:none", "agency:\"fell police\"", "plan:\"(1)\"", "a b or c -d", "(a or b) c",
    "((a or b)) or c", "-(a b)", "-(a or b) -\"x:y\"", "due<+14d late>3 slips:0 is:late has:lead", "\"-x\"", "\"\"",
    "due<\"end mar\" or -is:paused", "a:", ":a", "<3", "(a", "a)", "é:x",
  ]

  @Test("a filter written out reads as the same filter", arguments: texts)
  func printed(text: String) {
    guard let filter = try? Filter(parsing: text, on: today) else { return }
    #expect((try? Filter(parsing: filter.text, on: today)) == filter, "\(filter.text)")
  }

  @Test("no text crashes the reader, and whatever it reads it can write and read again")
  func fuzz() {
    var seed: UInt64 = 0x5EED
    let pieces = [
      "-", "(", ")", "\"", "“", "”", " ", "or", "a", "agency", "due", "slips", "is", "has", ":", "<", ">", "<=", ">=",
      "none", "late", "+14d", "end mar", "31/04/26", "7", "é", "\u{301}", "👩‍👩‍👧", "\n", "\u{0}", "-9",
      "9999999999999999999",
    ]
    func next(_ bound: Int) -> Int {
      seed ^= seed << 13
      seed ^= seed >> 7
      seed ^= seed << 17
      return Int(seed % UInt64(bound))
    }
    for _ in 0..<20_000 {
      let text = (0..<next(12)).map { _ in pieces[next(pieces.count)] }.joined()
      let letters = Array(text)
      do {
        let filter = try Filter(parsing: text, on: today)
        #expect((try? Filter(parsing: filter.text, on: today)) == filter, "\(text.debugDescription)")
      } catch {
        #expect((1...letters.count + 1).contains(error.column), "\(text.debugDescription)")
      }
      let cursor = next(letters.count + 1)
      let completion = FilterCompletion(of: text, at: cursor, for: [ActionRow]())
      #expect(completion.range.upperBound == cursor)
    }
  }

  @Test("parentheses too deep are refused, not followed")
  func deep() {
    let text = String(repeating: "(", count: 100_000) + "a" + String(repeating: ")", count: 100_000)
    let error = #expect(throws: FilterError.self) { try Filter(parsing: text, on: today) }
    #expect(error?.sentence.contains("no deeper") == true)
    #expect((try? Filter(parsing: String(repeating: "-", count: 100_001) + "a", on: today))?.text == "-a")
  }

  @Test(
    "a list refuses what means nothing for its rows, and says what can be asked",
    arguments: [
      ("slips>1", 1, "“slips” means nothing for cases: ask agency, lead, case"),
      ("is:blocked", 4, "“blocked” means nothing for cases: after is: may stand overdue, late"),
      ("has:evidence", 5, "“evidence” means nothing for cases"),
      ("agancy:x", 1, "for cases ask agency, lead, case, stage"),
    ])
  func vocabulary(text: String, column: Int, words: String) {
    let error = #expect(throws: FilterError.self) { try Filter(parsing: text, of: CaseRow.vocabulary, on: today) }
    #expect(error?.column == column)
    #expect(error?.sentence.contains(words) == true, "\(error?.sentence ?? "")")
  }

  @Test("rows answer for what their kind says it can be asked, and for nothing else")
  func answers() throws {
    var scene = AlertScene()
    scene.action.timescale = Timescale(due: day("2026-11-11"))
    let register = scene.register
    try check(register.actionRows(on: today))
    try check(register.planRows(on: today))
    try check(register.caseRows(on: today))
    try check(register.alerts(on: today))
    try check(register.agencyRows(on: today))
    try check(register.personRows(on: today))
  }

  private func check<Row: FilterSubject>(_ rows: [Row]) throws {
    let row = try #require(rows.first)
    let vocabulary = Row.vocabulary
    for field in FilterField.allCases {
      #expect((row.value(of: field) != .unknown) == vocabulary.fields.contains(field), "\(vocabulary.rows) \(field)")
    }
    for state in FilterState.allCases {
      #expect((row.isA(state) != nil) == vocabulary.states.contains(state), "\(vocabulary.rows) is:\(state)")
    }
    for thing in FilterThing.allCases {
      #expect((row.has(thing) != nil) == vocabulary.things.contains(thing), "\(vocabulary.rows) has:\(thing)")
    }
  }

  @Test(
    "the word being typed is completed to what may stand there",
    arguments: [
      ("ag", 0..<2, ["agency:", "age>"]),
      ("voice -le", 7..<9, ["lead:"]),
      ("is:o", 3..<4, ["overdue", "open"]),
      ("(has:ext", 5..<8, ["extension"]),
      ("agency:con", 7..<10, ["\"The Constabulary\""]),
      ("agency:\"con", 7..<11, ["\"The Constabulary\""]),
      ("\"ag", 0..<3, []),
      ("agancy:x", 0..<8, []),
      ("slips>", 6..<6, ["0", "1", "7", "28", "90"]),
    ])
  func completion(text: String, range: Range<Int>, candidates: [String]) {
    let rows = AlertScene().register.actionRows(on: today)
    let completion = FilterCompletion(of: text, at: text.count, for: rows)
    #expect(completion.range == range)
    #expect(completion.candidates == candidates)
  }
}
