import Drawing
import Testing

@Suite("Keys")
struct KeyTests {
  @Test(
    "have names that lead back to them",
    arguments: [
      (Key.character("g"), "g"), (.character("G"), "G"), (.character(" "), "Space"), (.character("-"), "-"),
      (.control("r"), "Ctrl-R"), (.control("_"), "Ctrl-_"), (.control(" "), "Ctrl-Space"), (.alt("x"), "Alt-x"),
      (.enter, "Enter"), (.escape, "Esc"), (.backTab, "Shift-Tab"), (.pageDown, "PgDn"), (.function(5), "F5"),
      (.character("é"), "é"), (.alt("é"), "Alt-é"),
    ])
  func names(_ key: Key, _ name: String) {
    #expect(key.name == name)
    #expect(Key(name) == key)
  }

  @Test("are read in any case, and nothing else is a key")
  func parsing() {
    #expect(Key("CTRL-r") == .control("r"))
    #expect(Key("pagedown") == .pageDown)
    for name in ["", "Ctrl-", "Ctrl-xy", "F0", "F99", "fine", "Hyper-x"] { #expect(Key(name) == nil) }
  }
}
