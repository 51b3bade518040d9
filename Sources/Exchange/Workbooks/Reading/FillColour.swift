/// The colour that a cell is filled with.
public struct FillColour: Sendable, Hashable {
  public let red: UInt8
  public let green: UInt8
  public let blue: UInt8

  public init(red: UInt8, green: UInt8, blue: UInt8) { (self.red, self.green, self.blue) = (red, green, blue) }

  /// Reads "FF00B050" or "00B050"; what a spreadsheet writes for its transparency means nothing.
  init?(hex: String) {
    guard [6, 8].contains(hex.utf8.count), let value = UInt32(hex, radix: 16) else { return nil }
    self.init(red: UInt8(value >> 16 & 0xFF), green: UInt8(value >> 8 & 0xFF), blue: UInt8(value & 0xFF))
  }

  /// The colours that claims are made in.
  public enum Family: String, Sendable, CaseIterable {
    case blue, green, amber, red

    /// The family that a word or letter names: "Green", " g ", "ORANGE."; nothing for other words.
    init?(saying words: String) {
      switch words.wordKey {
      case "blue", "b": self = .blue
      case "green", "g": self = .green
      case "amber", "a", "yellow", "y", "orange": self = .amber
      case "red", "r": self = .red
      default: return nil
      }
    }
  }

  /// The family by hue: yellow and orange are amber. Nothing for white, grey, black, purple, and tints so pale that
  /// they are more likely to part rows than to claim anything.
  public var family: Family? {
    let parts = [Int(red), Int(green), Int(blue)]
    guard let most = parts.max(), let least = parts.min(), most - least >= 40 else { return nil }
    switch hue(most, spread: most - least) {
    case 0..<15, 335..<360: return .red
    case 15..<70: return .amber
    case 70..<170: return .green
    case 170..<265: return .blue
    default: return nil
    }
  }

  /// Degrees around the circle of colours, from red.
  private func hue(_ most: Int, spread: Int) -> Double {
    let (r, g, b) = (Double(red), Double(green), Double(blue))
    let sixth =
      switch most {
      case Int(red): (g - b) / Double(spread)
      case Int(green): (b - r) / Double(spread) + 2
      default: (r - g) / Double(spread) + 4
      }
    return (sixth * 60 + 360).truncatingRemainder(dividingBy: 360)
  }

  /// Lighter for a tint above nought, darker below it, -1 to 1: a share of what is missing to white or black.
  ///
  /// Lightness is moved and hue kept, as ECMA-376 part 1, 18.8.19, says.
  func tinted(_ tint: Double) -> FillColour {
    guard tint != 0, tint.isFinite else { return self }
    let tint = max(-1, min(1, tint))
    let parts = [red, green, blue].map { Double($0) / 255 }
    let (most, least) = (parts.max() ?? 0, parts.min() ?? 0)
    let lightness = (most + least) / 2
    let wanted = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint
    let span = most - least
    let saturation = span == 0 ? 0 : span / (1 - abs(2 * lightness - 1))
    let newSpan = (1 - abs(2 * wanted - 1)) * saturation
    let bytes = parts.map { part in
      let place = span == 0 ? 0.5 : (part - least) / span
      return UInt8(max(0, min(255, ((wanted - newSpan / 2 + place * newSpan) * 255).rounded())))
    }
    return FillColour(red: bytes[0], green: bytes[1], blue: bytes[2])
  }
}
