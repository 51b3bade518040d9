import Drawing

/// Turns the bytes of a terminal into events. A value, so that it can be tested byte by byte: nothing here waits.
///
/// Bytes that may be the start of something longer are kept; `flush` says that no more came in time, so that Esc alone
/// becomes a key.
struct InputDecoder {
  private var bytes: [UInt8] = []
  private var pasted: [UInt8]?
  let isUTF8: Bool

  init(isUTF8: Bool = true) { self.isUTF8 = isUTF8 }

  var isWaiting: Bool { !bytes.isEmpty || pasted != nil }
  var isPasting: Bool { pasted != nil }

  /// The events that are complete with `input`.
  mutating func decode(_ input: some Sequence<UInt8>) -> [Event] {
    bytes += input
    return drain(isFinal: false)
  }

  /// The events of what was kept, as nothing followed.
  mutating func flush() -> [Event] { drain(isFinal: true) }

  private mutating func drain(isFinal: Bool) -> [Event] {
    var events: [Event] = []
    var position = 0
    while true {
      if pasted != nil {
        bytes.removeFirst(position)
        position = 0
        guard let event = takePaste(isFinal: isFinal) else { return events }
        events.append(event)
      } else if position < bytes.count, let (event, count) = next(bytes[position...], isFinal: isFinal) {
        position += count
        if let event { events.append(event) }
      } else {
        bytes.removeFirst(position)
        return events
      }
    }
  }

  /// The first event of `input` and its length; no event for what means nothing, nil when more bytes are needed.
  private mutating func next(_ input: ArraySlice<UInt8>, isFinal: Bool) -> (Event?, Int)? {
    guard input.first == 0x1B else {
      return plainKey(input, isFinal: isFinal).map { (.key($0), $1) }
    }
    guard let sequence = EscapeSequence(input) else { return isFinal ? unfinished(input) : nil }
    switch sequence.kind {
    case .pasteStart:
      pasted = []
      return (nil, sequence.length)
    case .event(let event): return (event, sequence.length)
    case .escape: return (.key(.escape), 1)
    case .altered: return plainKey(input.dropFirst(), isFinal: isFinal).map { (.key($0.altered), $1 + 1) }
    }
  }

  /// Esc alone, Alt with `[` or `O`, or a sequence that was cut off and must not be taken for typing.
  private func unfinished(_ input: ArraySlice<UInt8>) -> (Event?, Int) {
    switch input.count {
    case 1: (.key(.escape), 1)
    case 2: (input.last.map { .key(.alt(Character(Unicode.Scalar($0)))) }, 2)
    default: (nil, input.count)
    }
  }

  private func plainKey(_ input: ArraySlice<UInt8>, isFinal: Bool) -> (Key, Int)? {
    guard let first = input.first else { return nil }
    if first < 0x80 { return (Key(controlOrASCII: first), 1) }
    guard isUTF8 else { return (.character(Character(Unicode.Scalar(first))), 1) }
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC2 ? 2 : 1
    guard input.count >= length || isFinal else { return nil }
    let text = String(decoding: input.prefix(length), as: UTF8.self)
    let isWhole = text.unicodeScalars.count == 1 && text != "\u{FFFD}"
    return (.character(isWhole ? text.first ?? "\u{FFFD}" : "\u{FFFD}"), isWhole ? min(length, input.count) : 1)
  }

  private static let pasteEnd = Array("\u{1B}[201~".utf8)

  private mutating func takePaste(isFinal: Bool) -> Event? {
    var kept = pasted ?? []
    kept += bytes
    bytes = []
    guard let end = Self.firstIndex(of: Self.pasteEnd, in: kept) ?? (isFinal ? kept.count : nil) else {
      pasted = kept
      return nil
    }
    bytes = Array(kept.dropFirst(end + Self.pasteEnd.count))
    pasted = nil
    return .paste(text(of: kept[..<end]))
  }

  private static func firstIndex(of mark: [UInt8], in bytes: [UInt8]) -> Int? {
    bytes.indices.first { bytes[$0] == mark[0] && bytes[$0...].starts(with: mark) }
  }

  private func text(of bytes: ArraySlice<UInt8>) -> String {
    let text = isUTF8 ? String(decoding: bytes, as: UTF8.self) : String(bytes.map { Character(Unicode.Scalar($0)) })
    return String(text.map { $0 == "\r" || $0 == "\r\n" ? "\n" : $0 })
  }
}

extension Key {
  /// The key that sends one byte below 0x80.
  fileprivate init(controlOrASCII byte: UInt8) {
    switch byte {
    case 0x00: self = .control(" ")
    case 0x08, 0x7F: self = .backspace
    case 0x09: self = .tab
    case 0x0A, 0x0D: self = .enter
    case 0x1B: self = .escape
    case 0x01...0x1A: self = .control(Character(Unicode.Scalar(byte + 0x60)))
    case 0x1C...0x1F: self = .control(Character(Unicode.Scalar(byte + 0x40)))
    default: self = .character(Character(Unicode.Scalar(byte)))
    }
  }

  fileprivate var altered: Key {
    if case .character(let character) = self { return .alt(character) }
    return self
  }
}
