/// A number in decimal digits, as far as spreadsheets keep them: fifteen.
struct FigureText {
  private var digits: [UInt8]
  /// How many of the digits stand before the point; negative where noughts follow it.
  private var point: Int
  private let isNegative: Bool
  private let printed: String

  init(_ number: Double) {
    isNegative = number < 0
    printed = number.description
    let text = Swift.abs(number).description.lowercased()
    let halves = text.split(separator: "e")
    let parts = halves[0].split(separator: ".", omittingEmptySubsequences: false)
    digits = parts.joined().utf8.map { $0 &- 0x30 }
    point = parts[0].utf8.count + (halves.count > 1 ? Int(halves[1]) ?? 0 : 0)
    let leading = digits.prefix { $0 == 0 }.count
    digits.removeFirst(leading)
    point -= leading
    round(to: 15)
  }

  /// Half up.
  private mutating func round(to places: Int) {
    if places < digits.count {
      let isUp = places >= 0 && digits[places] >= 5
      digits.removeSubrange(max(0, places)...)
      var at = digits.count - 1
      while isUp, at >= 0, digits[at] == 9 {
        digits[at] = 0
        at -= 1
      }
      if isUp, at >= 0 {
        digits[at] += 1
      } else if isUp {
        digits.insert(1, at: 0)
        point += 1
      }
    }
    while digits.last == 0 { digits.removeLast() }
    if digits.isEmpty { point = 0 }
  }

  /// All the digits of a number; the plain whole ones that most cells hold are written without taking them apart.
  static func whole(_ number: Double) -> String {
    Int(exactly: number).flatMap { abs($0) < 1_000_000_000_000_000 ? String($0) : nil } ?? FigureText(number).whole
  }

  /// All the digits there are; numbers too big or too small for that in powers of ten.
  var whole: String {
    (-20...22).contains(point) ? text(whole: 1, decimals: max(0, digits.count - point)) : printed
  }

  /// As the shape shows it, rounded half up; thousands are not parted.
  func shaped(_ shape: FigureShape) -> String {
    guard (-20...22).contains(point) else { return printed }
    var figure = self
    if shape.isPercentage, !digits.isEmpty { figure.point += 2 }
    figure.round(to: figure.point + shape.mostDecimals)
    let decimals = max(shape.decimals, figure.digits.count - figure.point)
    let sign = isNegative && !figure.digits.isEmpty ? "-" : ""
    return sign + shape.before + figure.unsigned(whole: shape.whole, decimals: decimals) + shape.after
  }

  private func text(whole: Int, decimals: Int) -> String {
    (isNegative && !digits.isEmpty ? "-" : "") + unsigned(whole: whole, decimals: decimals)
  }

  private func unsigned(whole: Int, decimals: Int) -> String {
    let count = Swift.max(point, whole, 1)
    let before = (0..<count).map { digit(point - count + $0) }
    let after = (0..<decimals).map { digit(point + $0) }
    return before.joined() + (decimals > 0 ? "." + after.joined() : "")
  }

  private func digit(_ index: Int) -> String { digits.indices.contains(index) ? "\(digits[index])" : "0" }
}
