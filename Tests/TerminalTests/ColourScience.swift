import Glibc

/// A colour as light: its red, green and blue from 0 to 1, not corrected for the eye.
struct Light {
  var red: Double
  var green: Double
  var blue: Double

  /// A colour of xterm's 256: from 16 a cube of six steps a side, from 232 greys.
  init(xterm number: Int16) {
    let steps = [0, 95, 135, 175, 215, 255]
    let number = Int(number)
    let levels =
      number >= 232
      ? [Int](repeating: 8 + 10 * (number - 232), count: 3)
      : [(number - 16) / 36, (number - 16) / 6 % 6, (number - 16) % 6].map { steps[$0] }
    let parts = levels.map(Self.linear)
    (red, green, blue) = (parts[0], parts[1], parts[2])
  }

  init(_ parts: [Double]) { (red, green, blue) = (parts[0], parts[1], parts[2]) }

  private static func linear(_ level: Int) -> Double {
    let part = Double(level) / 255
    return part <= 0.03928 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
  }

  /// Relative luminance, as WCAG 2.1 defines it.
  var luminance: Double { 0.2126 * red + 0.7152 * green + 0.0722 * blue }

  /// The contrast ratio of WCAG 2.1, 1 to 21.
  func contrast(to other: Light) -> Double {
    let (dark, bright) = (min(luminance, other.luminance), max(luminance, other.luminance))
    return (bright + 0.05) / (dark + 0.05)
  }

  /// How far two colours are apart in CIE L*a*b* (1976): about 2 can just be told apart, side by side.
  func difference(from other: Light) -> Double {
    zip(lab, other.lab).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }.squareRoot()
  }

  private var lab: [Double] {
    let x = part(0.4124564 * red + 0.3575761 * green + 0.1804375 * blue, of: 0.95047)
    let y = part(0.2126729 * red + 0.7151522 * green + 0.0721750 * blue, of: 1)
    let z = part(0.0193339 * red + 0.1191920 * green + 0.9503041 * blue, of: 1.08883)
    return [116 * y - 16, 500 * (x - y), 200 * (y - z)]
  }

  private func part(_ value: Double, of white: Double) -> Double {
    let share = value / white
    return share > 216.0 / 24389 ? cbrt(share) : (24389.0 / 27 * share + 16) / 116
  }
}

/// How people see, by the matrices of Machado, Oliveira and Fernandes (2009) for the lack of one kind of cone.
enum Sight: CaseIterable {
  case usual, withoutRed, withoutGreen, withoutBlue

  func sees(_ light: Light) -> Light {
    let parts = [light.red, light.green, light.blue]
    return Light(matrix.map { row in min(1, max(0, zip(row, parts).reduce(0) { $0 + $1.0 * $1.1 })) })
  }

  private var matrix: [[Double]] {
    switch self {
    case .usual: [[1, 0, 0], [0, 1, 0], [0, 0, 1]]
    case .withoutRed:
      [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]]
    case .withoutGreen:
      [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]]
    case .withoutBlue:
      [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900]]
    }
  }
}
