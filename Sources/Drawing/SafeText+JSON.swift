extension SafeText {
  /// A JSON text (RFC 8259) that means the same, with what `visible` shows as tokens written as escapes: "\u202e".
  ///
  /// Only strings of a JSON text hold what is not ASCII, and there an escape may stand for any character.
  public static func escaped(_ json: [UInt8]) -> [UInt8] {
    // One plain pass that the compiler turns into wide instructions.
    let odd = json.reduce(0 as UInt8) { $0 | ($1 < 0x7F ? 0 : 1) }
    if odd == 0 { return json }
    var escaped: [UInt8] = []
    escaped.reserveCapacity(json.count)
    for character in String(decoding: json, as: UTF8.self) {
      if flags.contains(character) {
        escaped += String(character).utf8
      } else {
        append(character, to: &escaped)
      }
    }
    return escaped
  }

  private static func append(_ character: Character, to escaped: inout [UInt8]) {
    if let ascii = character.asciiValue, ascii != 0x7F, character != "\r\n" { return escaped.append(ascii) }
    let scalars = Array(character.unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      let previous = index > 0 ? scalars[index - 1] : nil
      let next = index + 1 < scalars.count ? scalars[index + 1] : nil
      if scalar.value < 0x20 || scalar.isShown(after: previous, before: next) {
        escaped += String(scalar).utf8
      } else {
        escaped += UTF16.encode(scalar).map { $0.flatMap(escape) } ?? []
      }
    }
  }

  private static func escape(_ unit: UInt16) -> [UInt8] {
    let digits = String(unit, radix: 16)
    return Array(("\\u" + String(repeating: "0", count: 4 - digits.count) + digits).utf8)
  }
}
