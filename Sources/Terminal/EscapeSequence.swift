import Drawing

/// What follows an Esc byte, as xterm and those like it send it.
struct EscapeSequence {
  enum Kind: Equatable {
    case event(Event?)
    case pasteStart
    /// Alt and the key that follows.
    case altered
    /// Esc itself, followed by something else.
    case escape
  }

  let kind: Kind
  /// Bytes including the Esc.
  let length: Int

  /// Nil when more bytes are needed. `input` starts with Esc.
  init?(_ input: ArraySlice<UInt8>) {
    let bytes = Array(input.prefix(64))
    guard bytes.count > 1 else { return nil }
    switch bytes[1] {
    case UInt8(ascii: "["): self.init(controlSequence: bytes)
    case UInt8(ascii: "O"):
      guard bytes.count > 2 else { return nil }
      self.init(kind: .event((Self.letterKey(bytes[2]) ?? Self.keypadKey(bytes[2])).map(Event.key)), length: 3)
    // Alt and Enter: a new line within a text.
    case 0x0D: self.init(kind: .event(.key(.alt("\n"))), length: 2)
    case 0x20...: self.init(kind: .altered, length: 1)
    default: self.init(kind: .escape, length: 1)
    }
  }

  private init(kind: Kind, length: Int) {
    self.kind = kind
    self.length = length
  }

  private init?(controlSequence bytes: [UInt8]) {
    guard bytes.count > 2 else { return nil }
    switch bytes[2] {
    case UInt8(ascii: "M"): self.init(oldMouse: bytes)
    case UInt8(ascii: "["):
      guard bytes.count > 3 else { return nil }
      self.init(kind: .event(Self.consoleKey(bytes[3])), length: 4)
    default: self.init(parameters: bytes)
    }
  }

  private init?(parameters bytes: [UInt8]) {
    guard let end = bytes[2...].firstIndex(where: { !(0x20...0x3F).contains($0) }) else {
      guard bytes.count == 64 else { return nil }
      self.init(kind: .event(nil), length: 64)
      return
    }
    let isWhole = (0x40...0x7E).contains(bytes[end])
    let kind = isWhole ? Self.kind(of: bytes[2..<end], final: bytes[end]) : .event(nil)
    self.init(kind: kind, length: isWhole ? end + 1 : end)
  }

  private static func kind(of parameters: ArraySlice<UInt8>, final: UInt8) -> Kind {
    if parameters.first == UInt8(ascii: "<") {
      return .event(SGRMouse(numbers(parameters.dropFirst()), isRelease: final == UInt8(ascii: "m"))?.event)
    }
    let numbers = numbers(parameters)
    switch (final, numbers.first ?? 0) {
    case (UInt8(ascii: "~"), 200): return .pasteStart
    case (UInt8(ascii: "~"), let number): return .event(numberedKeys[number].map(Event.key))
    case (UInt8(ascii: "u"), let code): return .event(typedKey(code, modifiers: numbers.dropFirst().first ?? 1))
    default: return .event((wordKey(final, numbers) ?? letterKey(final)).map(Event.key))
    }
  }

  /// Left and Right with Ctrl or Alt go by words, as Alt-b and Alt-f do.
  private static func wordKey(_ letter: UInt8, _ numbers: [Int]) -> Key? {
    guard numbers.count == 2, (numbers[1] - 1) & 6 != 0 else { return nil }
    switch letterKey(letter) {
    case .left: return .alt("b")
    case .right: return .alt("f")
    default: return nil
    }
  }

  private static func numbers(_ parameters: ArraySlice<UInt8>) -> [Int] {
    parameters.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false).map {
      Int(String(decoding: $0, as: UTF8.self)) ?? 0
    }
  }

  private static func letterKey(_ letter: UInt8) -> Key? {
    switch Unicode.Scalar(letter) {
    case "A": .up
    case "B": .down
    case "C": .right
    case "D": .left
    case "H": .home
    case "F": .end
    case "Z": .backTab
    case "M": .enter
    case "P", "Q", "R", "S": .function(Int(letter) - 0x4F)
    default: nil
    }
  }

  /// Esc O and a letter from j to y: the numeric keypad's `*` to `9`.
  private static func keypadKey(_ letter: UInt8) -> Key? {
    (0x6A...0x79).contains(letter) ? .character(Character(Unicode.Scalar(letter - 0x40))) : nil
  }

  /// F1 to F5 of the Linux console: Esc [ [ A.
  private static func consoleKey(_ letter: UInt8) -> Event? {
    (0x41...0x45).contains(letter) ? .key(.function(Int(letter) - 0x40)) : nil
  }

  private static let numberedKeys: [Int: Key] = [
    1: .home, 2: .insert, 3: .delete, 4: .end, 5: .pageUp, 6: .pageDown, 7: .home, 8: .end,
    11: .function(1), 12: .function(2), 13: .function(3), 14: .function(4), 15: .function(5), 17: .function(6),
    18: .function(7), 19: .function(8), 20: .function(9), 21: .function(10), 23: .function(11), 24: .function(12),
  ]

  /// Esc [ code ; modifiers u, sent by terminals that name every key: modifiers are 1 + 2 for Alt + 4 for Ctrl.
  private static func typedKey(_ code: Int, modifiers: Int) -> Event? {
    let named: [Int: Key] = [9: .tab, 13: .enter, 27: .escape, 127: .backspace]
    if code == 13, modifiers > 1 { return .key(.alt("\n")) }
    if let key = named[code] { return .key(code == 9 && modifiers == 2 ? .backTab : key) }
    guard code >= 0x20, let scalar = UInt32(exactly: code).flatMap(Unicode.Scalar.init) else { return nil }
    let flags = max(0, modifiers - 1)
    if flags & 4 != 0 { return .key(.control(Character(scalar))) }
    return .key(flags & 2 != 0 ? .alt(Character(scalar)) : .character(Character(scalar)))
  }

  /// The form before SGR: Esc [ M and three bytes, each 32 more than its meaning.
  private init?(oldMouse bytes: [UInt8]) {
    guard bytes.count > 5 else { return nil }
    let numbers = bytes[3...5].map { Int($0) - 32 }
    let isRelease = numbers[0] & 0b110_0011 == 3
    self.init(kind: .event(SGRMouse(numbers, isRelease: isRelease)?.event), length: 6)
  }
}

/// A report of the mouse: button and flags, column and row from 1.
private struct SGRMouse {
  let event: Event?

  init?(_ numbers: [Int], isRelease: Bool) {
    guard numbers.count == 3 else { return nil }
    let (button, isMotion, isWheel) = (numbers[0] & 3, numbers[0] & 32 != 0, numbers[0] & 64 != 0)
    let mouse: Mouse? =
      switch (isWheel, button) {
      case (true, 0): .wheelUp
      case (true, 1): .wheelDown
      case (false, 0): isRelease ? .release : isMotion ? .drag : .press
      case (false, 2): isRelease || isMotion ? nil : .rightPress
      case (false, 3): isRelease ? .release : nil
      default: nil
      }
    event = mouse.map { .mouse($0, at: Point(numbers[1] - 1, numbers[2] - 1)) }
  }
}
