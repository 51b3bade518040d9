import Testing

@testable import heed

@Suite("A conversation in plain lines")
struct ConversationTests {
  /// What was typed so far is taken away, and what was said gathers.
  private final class Talk {
    var typed: [String]
    var said = ""

    init(_ typed: [String]) { self.typed = typed }

    var conversation: Conversation {
      Conversation(hear: { self.typed.isEmpty ? nil : self.typed.removeFirst() }, write: { self.said += $0 })
    }
  }

  private let fruit = [("Apple", 1), ("Apricot", 2), ("Pear", 3)].map { (words: $0.0, value: $0.1) }

  @Test("takes a choice by its number or the beginning of its words", arguments: [("2", 2), (" apR ", 2), ("p", 3)])
  func chosen(_ typed: String, _ value: Int) throws {
    let talk = Talk([typed])
    #expect(try talk.conversation.choose("Which fruit?", among: fruit) == value)
    #expect(
      talk.said == """
        Which fruit?
          1  Apple
          2  Apricot
          3  Pear
        Type 1, 2 or 3 and press Enter, or q to leave:\(" ")
        """)
  }

  @Test(
    "says why an answer cannot be used, and asks again",
    arguments: ["0", "4", "ap", "plum", "-1", "99999999999999999999"])
  func wrong(_ typed: String) throws {
    let talk = Talk([typed, "1"])
    #expect(try talk.conversation.choose("Which fruit?", among: fruit) == 1)
    #expect(talk.said.contains("“\(typed)” is none of these: type 1, 2 or 3, or q to leave.\n"))
    #expect(talk.said.split(separator: "\n").count { $0.hasPrefix("Type 1, 2 or 3") } == 2)
  }

  @Test("ends with q at a choice, and with the end of the input anywhere", arguments: [["q"], ["Q"], [], ["plum"]])
  func left(_ typed: [String]) {
    let talk = Talk(typed)
    let leaving = #expect(throws: Leaving.self) { try talk.conversation.choose("Which fruit?", among: fruit) }
    #expect(leaving?.status == .done)
    #expect(throws: Leaving.self) { try Talk([]).conversation.ask("Why?") }
  }

  @Test("takes Enter for the usual answer, and asks again where there is none")
  func enter() throws {
    #expect(try Talk(["  "]).conversation.ask("Where?", usual: "here") == "here")
    let talk = Talk(["", " there "])
    #expect(try talk.conversation.ask("Where?") == "there")
    #expect(talk.said == "Where? Type an answer and press Enter, or leave with Ctrl-D.\nWhere? ")
  }

  @Test("asks again for what cannot be read, with every reason")
  func refused() throws {
    let talk = Talk(["x", "7"])
    let answer = try talk.conversation.ask("How many?") { typed in
      guard let number = Int(typed) else { throw Refusal(["“\(typed)” is no number.", "Type digits."]) }
      return number
    }
    #expect(answer == 7 && talk.said == "How many? “x” is no number.\nType digits.\nHow many? ")
  }
}
