import Casework
import Testing

@testable import Exchange

struct AuditCountsTests {
  /// Inadequate, requires improvement, good and outstanding by district, as one board printed them.
  private static let districts: [(String, [Int])] = [
    ("Burnley", [0, 2, 2, 0]), ("Chorley", [0, 9, 1, 4]), ("Fylde", [0, 3, 1, 2]), ("Hyndburn", [2, 2, 2, 1]),
    ("Lancaster", [2, 5, 3, 3]), ("Pendle", [1, 8, 6, 1]), ("Preston", [1, 7, 12, 1]), ("Ribble Valley", [1, 1, 3, 1]),
    ("Rossendale", [0, 1, 1, 2]), ("South Ribble", [0, 1, 1, 1]), ("West Lancashire", [1, 1, 3, 2]),
    ("Wyre", [0, 3, 2, 1]),
  ]
  private static let words = ["Inadequate", "Requires improvement", "Good", "Outstanding"]
  private static let codes = ["inadequate", "ri", "good", "outstanding"]

  @Test("the districts as a table of counts come in whole, and their total agrees")
  func counts() throws {
    let rows = Self.districts.map { "\($0.0),\($0.1.map(String.init).joined(separator: ","))" }
    let read = try AuditSheets.read(
      "District,\(Self.words.joined(separator: ","))\n" + rows.joined(separator: "\n") + "\nTotal,8,43,37,19\n")
    #expect(read.doubts.isEmpty, "\(read.doubts.map(\.words))")
    #expect(read.command.brought.tallies.count == 12)
    #expect(read.guesses.first == "Each row counts grades of the scale “Four grades”.")
    #expect(sums(read.command.brought.tallies) == [8, 43, 37, 19])
    let chorley = read.command.brought.tallies[1]
    #expect(chorley.locality == "Chorley" && chorley.question.isEmpty && chorley.source == "grades.csv")
    #expect(chorley.scale == "ofsted" && chorley.counts.map(\.count) == [0, 9, 1, 4])
    guard case .new(let audit) = read.command.home else {
      Issue.record("the audit is new")
      return
    }
    #expect(audit.stage == .reported && audit.moves.map(\.isUnverified) == [true])
  }

  @Test("the districts as one row a case come to the same figures")
  func cases() throws {
    var (rows, number) = (["Case,District,Overall judgement"], 0)
    for (name, counts) in Self.districts {
      for (word, count) in zip(Self.words, counts) {
        for _ in 0..<count {
          number += 1
          rows.append("C\(number),\(name),\(word)")
        }
      }
    }
    let read = try AuditSheets.read(rows.joined(separator: "\r\n"))
    #expect(read.doubts.isEmpty && read.summary == "107 cases and 107 grades.")
    let grades = read.command.brought.sheets.flatMap(\.responses)
    #expect(Self.codes.map { code in grades.count { $0.grade == code } } == [8, 43, 37, 19])
    #expect(read.command.brought.cases.count { $0.locality == "Preston" } == 21)
  }

  private func sums(_ tallies: [Tally]) -> [Int] {
    Self.codes.map { code in
      tallies.flatMap(\.counts).filter { $0.grade == code }.reduce(0) { $0 + $1.count }
    }
  }

  @Test(
    "a row that counts the others together is their total, whatever it is called",
    arguments: [("All districts", 0), ("County total", 0), ("Total (county)", 0), ("The county", 1)])
  func sumsUnderOtherNames(name: String, doubts: Int) throws {
    let rows = Self.districts.map { "\($0.0),\($0.1.map(String.init).joined(separator: ","))" } + ["\(name),8,43,37,19"]
    let read = try AuditSheets.read("District,\(Self.words.joined(separator: ","))\n" + rows.joined(separator: "\n"))
    #expect(sums(read.command.brought.tallies) == [8, 43, 37, 19])
    #expect(read.doubts.count == doubts && read.doubts.allSatisfy { $0.words.contains("taken as their total") })
  }

  @Test("a district that begins with All is a district")
  func allSaints() throws {
    let rows = Self.districts.map { "\($0.0),\($0.1.map(String.init).joined(separator: ","))" } + ["All Saints,0,0,1,0"]
    let read = try AuditSheets.read("District,\(Self.words.joined(separator: ","))\n" + rows.joined(separator: "\n"))
    #expect(read.command.brought.tallies.count == 13 && sums(read.command.brought.tallies) == [8, 43, 38, 19])
  }

  @Test("a row of totals that does not agree is doubted, and the rows stay")
  func totals() throws {
    let read = try AuditSheets.read("District,Good,RI\nNorth,3,2\nSouth,1,0\nTotal,4,3\n")
    #expect(
      read.doubts.map(\.words) == [
        "row 4, column A (District): The row of totals says 3 “Requires improvement” and the rows sum to 2: the rows "
          + "were kept."
      ])
    #expect(read.command.brought.tallies.count == 2)
  }

  @Test(
    "what stands under no grade is not graded, however the sheet says so",
    arguments: [
      "Full,Partial,Not,Not graded,Total\n14,74,18,20,126\n", "Full,Partial,Not,Ungraded\n14,74,18,20\n",
      "Full,Partial,Not,Total\n14,74,18,126\n",
      "Full,Partial,Not,Not graded,Total\n11.1%,58.7%,14.3%,15.9%,126\n",
    ])
  func compliance(text: String) throws {
    let tally = try #require(try AuditSheets.read(text).command.brought.tallies.first)
    #expect(tally.scale == "compliance")
    #expect(tally.counts.map(\.count) == [14, 74, 18] && tally.ungraded == 20)
  }

  @Test("percentages that miss 100 by more than one are refused, saying what is missing")
  func percentages() {
    let short = Sheets.refusal { _ = try AuditSheets.read("Full,Partial,Not,Total\n11%,59%,14%,126\n") }
    #expect(
      short?.hasPrefix("row 2") == true && short?.contains("84") == true && short?.contains("16") == true,
      "\(short ?? "")")
    let unsaid = Sheets.refusal { _ = try AuditSheets.read("Full,Partial,Not\n20%,60%,20%\n") }
    #expect(unsaid?.contains("of how many") == true, "\(unsaid ?? "")")
  }

  @Test(
    "counts that contradict their total are refused at the total",
    arguments: [
      ("Full,Partial,Not,Total\n14,74,18,100\n", "the counts sum to 106 and the total says 100"),
      ("Full,Partial,Not,Not graded,Total\n14,74,18,2,126\n", "sum to 108 and the total says 126: 18 are missing"),
    ])
  func contradictions(text: String, sentence: String) {
    let said = Sheets.refusal { _ = try AuditSheets.read(text) }
    #expect(said?.contains(sentence) == true, "\(said ?? "nothing")")
  }

  @Test("a count that is no number leaves its row out, and a blank or a dash is nought")
  func oddCounts() throws {
    let read = try AuditSheets.read("District,Good,RI,Colour\nNorth,<5,2,red\nSouth,–,\nWest,\"1,024\",1\nsouth,1,1\n")
    #expect(read.command.brought.tallies.map(\.locality) == ["South", "West"])
    #expect(read.command.brought.tallies.map { $0.counts.map(\.count) } == [[0, 0], [1024, 1]])
    #expect(
      read.doubts.map(\.words) == [
        "row 1, column D (Colour): This column is no count of a grade: its words are left out.",
        "row 2, column B (Good): “<5” is no count: the row is left out.",
        "row 5, column A (District): Its distribution is there already: the row is left out.",
      ])
  }

  @Test("counts by question are of that question, where its scale is the one counted in")
  func byQuestion() throws {
    let read = try AuditSheets.read("Question,Good,RI,Agency\n1.1,3,2,Police\n2.1,1,1,\nOverall,4,0,\n")
    #expect(read.command.brought.tallies.map(\.question) == ["heard", ""])
    #expect(read.command.brought.tallies[0].agency == AuditSheets.police.id)
    #expect(read.doubts.map(\.row) == [3])
  }
}
