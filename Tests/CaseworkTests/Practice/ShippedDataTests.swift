import Testing

@testable import Casework

@Suite("Reference data that ships")
struct ShippedDataTests {
  @Test("every file is read whole: writing what was read changes no byte")
  func canonical() throws {
    try same(PracticeFramework.self, "frameworks")
    try same(CaseKindCard.self, "kinds")
    try same(BragScheme.self, "schemes")
    try same(PhraseList.self, "lists")
    try same(GradeScale.self, "scales")
    for (path, tool) in zip(try ShippedData.paths(in: "audit-tools"), try ShippedData.tools()) {
      #expect(try CanonicalText.of(tool) == ShippedData.text(path), "\(path)")
      #expect(path == "audit-tools/\(tool.code).json")
    }
    for (path, table) in zip(try ShippedData.paths(in: "holidays"), try ShippedData.holidays()) {
      #expect(try CanonicalText.of(table) == ShippedData.text(path), "\(path)")
    }
  }

  private func same<I: Item>(_: I.Type, _ folder: String) throws {
    for path in try ShippedData.paths(in: folder) {
      let item: I = try ShippedData.item(ShippedData.object(path))
      #expect(try CanonicalText.of(item) == ShippedData.text(path), "\(path)")
      #expect(path == "\(folder)/\(item.id.text).json")
    }
  }

  @Test("the default settings are those that a new value has")
  func settings() throws {
    #expect(try CanonicalText.of(AlertSettings()) == ShippedData.text("settings/defaults.json"))
    #expect(try CanonicalText.of(RetentionSettings()) == ShippedData.text("settings/retention.json"))
  }

  @Test("no code stands twice in one framework, and every clock has a length")
  func codes() throws {
    for framework in try ShippedData.reference().frameworks {
      let codes = [framework.criteria.map(\.id.text), framework.outcomes.map(\.code), framework.clocks.map(\.code)]
      for list in codes { #expect(Set(list).count == list.count, "\(framework.code)") }
      #expect(framework.clocks.allSatisfy { $0.length > 0 && !$0.source.isEmpty })
    }
  }

  @Test("every kind has a card of its own, and every kind a framework serves or starts is known")
  func kinds() throws {
    let data = try ShippedData.reference()
    #expect(Set(data.kinds.map(\.prefix)).count == data.kinds.count && data.kinds.count == 9)
    for framework in data.frameworks {
      for kind in framework.kinds + framework.outcomes.compactMap(\.leadsTo) { #expect(data.card(of: kind) != nil) }
    }
    #expect(data.card(of: .sar)?.prefix == "SAR")
  }

  @Test(
    "a case comes under the framework of its date",
    arguments: [
      (CaseKind.sar, "2026-01-01", "care-act-2014"), (.sar, "2015-03-31", nil),
      (.scr, "2016-05-01", "working-together-2015"), (.scr, "2019-09-29", "working-together-2015"),
      (.scr, "2019-09-30", nil), (.lcspr, "2018-06-28", nil), (.lcspr, "2018-06-29", "working-together-2018"),
      (.lcspr, "2023-12-14", "working-together-2018"), (.lcspr, "2023-12-15", "working-together-2023"),
      (.cpr, "2020-01-01", "wales-practice-reviews"), (.cpr, "2025-01-01", "wales-susr"),
      (.susr, "2025-01-01", "wales-susr"), (.malr, "1999-01-01", "learning-review"),
      (CaseKind("new"), "2026-01-01", nil),
    ])
  func frameworks(kind: CaseKind, day: String, code: String?) throws {
    #expect(try ShippedData.reference().framework(for: kind, on: #require(Day(iso: day)))?.code == code)
  }

  @Test("a board's own data stands over what ships")
  func overlaid() throws {
    let local = BragScheme("brag", title: "Ours", levels: [])
    #expect(ReferenceData(schemes: [BragScheme("brag", title: "Shipped", levels: []), local]).schemes == [local])
  }

  @Test(
    "a colour is read by word or letter in any case, and nothing else is guessed",
    arguments: [
      ("brag", "Green", "on target"), ("brag", " g ", "on target"), ("brag", "BLUE.", "complete"),
      ("brag", "amber", "at risk"), ("brag", "R", "off target"), ("rag-complete", "Green", "complete"),
      ("rag-complete", "A", "on target"), ("rag-complete", "Blue", nil), ("brag", "", nil), ("brag", "-", nil),
      ("brag", "Green/Amber", nil), ("brag", "greenish", nil),
    ])
  func colours(scheme: String, cell: String, meaning: String?) throws {
    let scheme = try #require(try ShippedData.reference().scheme(scheme))
    #expect(scheme.level(readingCell: cell)?.meaning.rawValue == meaning)
  }

  @Test(
    "a phrase is found whole and in any case",
    arguments: [
      (PhraseList.Known.claimOpenWords, "Complete. Update  required!", "update required"),
      (.claimOpenWords, "outdate required", nil), (.pausedWords, "Work PAUSED until May", "paused"),
      (.pausedWords, "unpaused", nil), (.pausedWords, "now on-hold", "on hold"),
      (.completeWords, "Completed", "completed"),
    ] as [(PhraseList.Known, String, String?)])
  func phrases(list: PhraseList.Known, text: String, phrase: String?) throws {
    #expect(try ShippedData.reference().list(list).firstPhrase(in: text) == phrase)
  }

  @Test("every list that the program asks for ships with something in it", arguments: PhraseList.Known.allCases)
  func lists(known: PhraseList.Known) throws {
    let list = try ShippedData.reference().list(known)
    #expect(!list.title.isEmpty && list.phrases.count > 5 && Set(list.phrases).count == list.phrases.count)
  }
}
