import Drawing
import Testing

@testable import Terminal

@Suite("Bytes from a terminal")
struct InputDecoderTests {
  @Test(
    "are the keys that were pressed",
    arguments: [
      ("gG é漢", [Key.character("g"), .character("G"), .character(" "), .character("é"), .character("漢")]),
      ("\r\n\t\u{7F}\u{8}", [.enter, .enter, .tab, .backspace, .backspace]),
      ("\u{12}\u{0}\u{1F}", [.control("r"), .control(" "), .control("_")]),
      ("\u{1B}[A\u{1B}OB\u{1B}[1;2C", [.up, .down, .right]),
      ("\u{1B}[1;5C\u{1B}[1;3D\u{1B}\r\u{1B}[13;2u", [.alt("f"), .alt("b"), .alt("\n"), .alt("\n")]),
      ("\u{1B}[H\u{1B}[4~\u{1B}[5~\u{1B}[6~\u{1B}[3~", [.home, .end, .pageUp, .pageDown, .delete]),
      ("\u{1B}[Z\u{1B}OP\u{1B}[15~\u{1B}[[A", [.backTab, .function(1), .function(5), .function(1)]),
      ("\u{1B}x\u{1B}é", [.alt("x"), .alt("é")]), ("\u{1B}\u{1B}[A", [.escape, .up]),
      ("\u{1B}[99;99$yx\u{1B}[?1;2cq", [.character("x"), .character("q")]), ("\u{1B}[114;5u", [.control("r")]),
    ])
  func keys(_ text: String, _ keys: [Key]) {
    var decoder = InputDecoder()
    #expect(decoder.decode(text.utf8) == keys.map(Event.key))
    #expect(!decoder.isWaiting)
  }

  @Test("mean the same however they are cut")
  func cuts() {
    let text = "aé\u{1B}[1;5C漢\u{1B}[<0;5;6M\u{1B}[200~pas\rted\u{1B}[A\u{1B}[201~\u{1B}x"
    var whole = InputDecoder()
    var cut = InputDecoder()
    #expect(text.utf8.flatMap { cut.decode([$0]) } == whole.decode(text.utf8))
  }

  @Test("that end with Esc are the Esc key once nothing follows")
  func escape() {
    var decoder = InputDecoder()
    #expect(decoder.decode([0x1B]).isEmpty && decoder.isWaiting)
    #expect(decoder.flush() == [.key(.escape)])
    #expect(decoder.decode("\u{1B}[".utf8).isEmpty)
    #expect(decoder.flush() == [.key(.alt("["))])
    #expect(decoder.decode("\u{1B}[1;".utf8).isEmpty)
    #expect(decoder.flush().isEmpty && !decoder.isWaiting)
  }

  @Test("between paste brackets are one text, never keys")
  func paste() {
    var decoder = InputDecoder()
    #expect(decoder.decode("\u{1B}[200~q\u{1B}[A\r\nu".utf8).isEmpty)
    #expect(decoder.decode("d\u{1B}[201~q".utf8) == [.paste("q\u{1B}[A\nud"), .key(.character("q"))])
    _ = decoder.decode("\u{1B}[200~cut off".utf8)
    #expect(decoder.flush() == [.paste("cut off")])
  }

  @Test("report the mouse")
  func mouse() {
    var decoder = InputDecoder()
    let text = "\u{1B}[<0;1;1M\u{1B}[<32;3;2M\u{1B}[<0;300;2m\u{1B}[<64;1;1M\u{1B}[<65;1;1M\u{1B}[<1;1;1M\u{1B}[M !!"
    let events: [Event] = [
      .mouse(.press, at: .zero), .mouse(.drag, at: Point(2, 1)), .mouse(.release, at: Point(299, 1)),
      .mouse(.wheelUp, at: .zero), .mouse(.wheelDown, at: .zero), .mouse(.press, at: .zero),
    ]
    #expect(decoder.decode(text.utf8) == events)
  }

  @Test("that are no text become a replacement character, and none are lost after them")
  func invalid() {
    var decoder = InputDecoder()
    let lost = Event.key(.character("\u{FFFD}"))
    #expect(decoder.decode([0xFF, 0xC3, 0x41, 0xE6]) == [lost, lost, .key(.character("A"))])
    #expect(decoder.flush() == [lost])
    var latin = InputDecoder(isUTF8: false)
    #expect(latin.decode([0xE9]) == [.key(.character("é"))])
  }

  @Test("of any kind are taken without a crash and leave nothing behind")
  func anything() {
    var generator = SystemRandomNumberGenerator()
    let telling: [UInt8] = [0x1B, 0x5B, 0x3C, 0x3B, 0x4D, 0x7E, 0x32, 0x30, 0x31, 0x4F, 0xE6]
    for _ in 0..<300 {
      var decoder = InputDecoder()
      for _ in 0..<80 {
        let isTelling = Bool.random(using: &generator)
        _ = decoder.decode([isTelling ? telling.randomElement(using: &generator) ?? 0 : UInt8.random(in: 0...255)])
      }
      _ = decoder.flush()
      _ = decoder.flush()
      #expect(!decoder.isWaiting)
    }
  }
}
