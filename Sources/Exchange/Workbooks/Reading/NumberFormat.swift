/// How a cell shows its number: as a figure, a day, a time or as it is.
struct NumberFormat: Equatable {
  enum Kind: Equatable {
    case general
    case figure(FigureShape)
    case calendar(CalendarShape)
  }

  let kind: Kind

  static let general = NumberFormat("General")

  /// Reads a format's code, such as `[$-809]dd/mm/yyyy;@`; what it says of numbers above nought is all that is read.
  init(_ code: String) {
    let tokens = FormatTokens(code)
    if tokens.isGeneral {
      kind = .general
    } else if let calendar = CalendarShape(tokens) {
      kind = .calendar(calendar)
    } else {
      kind = FigureShape(tokens).map(Kind.figure) ?? .general
    }
  }

  /// A format that every spreadsheet knows by its number (ECMA-376 part 1, 18.8.30), as it is shown in Britain.
  init(builtIn id: Int) {
    switch id {
    case 14, 27...31, 34...36, 50...54, 57, 58: self.init("dd/mm/yyyy")
    case 15: self.init("d-mmm-yy")
    case 16: self.init("d-mmm")
    case 17, 55, 56: self.init("mmm-yy")
    case 18...21, 32, 33: self.init("h:mm:ss")
    case 22: self.init("dd/mm/yyyy hh:mm")
    case 45, 47: self.init("mm:ss")
    case 46: self.init("[h]:mm:ss")
    case 1, 3, 37, 38, 41, 42: self.init("0")
    case 2, 4, 39, 40, 43, 44: self.init("0.00")
    case 9: self.init("0%")
    case 10: self.init("0.00%")
    default: self.init("General")
    }
  }
}

/// The first section of a format's code, in pieces.
struct FormatTokens {
  enum Token: Equatable {
    /// Words shown as they are.
    case words(String)
    /// A letter of a day or time and how often it stands there.
    case calendar(Character, count: Int)
    /// Hours, minutes or seconds that are counted on past their bounds: [h].
    case span(Character)
    /// A digit's place or a mark among digits: 0 # ? . , % E
    case digit(Character)
  }

  private(set) var tokens: [Token] = []
  private(set) var isGeneral = false

  /// Codes are short (255 letters); no more is read.
  init(_ code: String) {
    var rest = code.prefix(255)
    guard !rest.lowercased().hasPrefix("general"), code != "@", !code.isEmpty else {
      isGeneral = true
      return
    }
    while let letter = rest.popFirst(), letter != ";" { take(letter, &rest) }
  }

  private mutating func take(_ letter: Character, _ rest: inout Substring) {
    switch letter {
    case "\"":
      tokens.append(.words(String(rest.prefix { $0 != "\"" })))
      rest = rest.drop { $0 != "\"" }.dropFirst()
    case "\\": tokens.append(.words(rest.popFirst().map(String.init) ?? ""))
    case "_", "*": rest = rest.dropFirst()
    case "[":
      let inside = rest.prefix { $0 != "]" }
      rest = rest.dropFirst(inside.count + 1)
      bracket(inside)
    case "0", "#", "?", ".", ",", "%", "E", "e": tokens.append(.digit(letter))
    case "A", "a":
      // AM/PM, A/P.
      rest = rest.drop { "mMpP/".contains($0) }
    case "d", "D", "m", "M", "y", "Y", "h", "H", "s", "S": calendar(letter.lowercased().first ?? letter, &rest)
    default: tokens.append(.words(String(letter)))
    }
  }

  /// [h] counts on, [$£-809] is a currency and a place, [Red] and [>100] mean nothing here.
  private mutating func bracket(_ inside: Substring) {
    let letters = inside.lowercased()
    if let first = letters.first, "hms".contains(first), letters.allSatisfy({ $0 == first }) {
      tokens.append(.span(first))
    } else if inside.first == "$" {
      let currency = inside.dropFirst().prefix { $0 != "-" }
      if !currency.isEmpty { tokens.append(.words(String(currency))) }
    }
  }

  private mutating func calendar(_ letter: Character, _ rest: inout Substring) {
    var count = 1
    while rest.first.map({ $0.lowercased().first == letter }) == true {
      rest = rest.dropFirst()
      count += 1
    }
    tokens.append(.calendar(letter, count: count))
  }
}

/// Which parts of a day and time a format shows.
struct CalendarShape: Equatable {
  private(set) var showsDay = false
  private(set) var showsMonth = false
  private(set) var showsYear = false
  private(set) var hasShortYear = false
  private(set) var showsTime = false
  /// The hours count on past 24.
  private(set) var isSpan = false

  /// Nothing for the format of a figure.
  init?(_ tokens: FormatTokens) {
    let marks = tokens.tokens.filter {
      switch $0 {
      case .calendar, .span: true
      case .words, .digit: false
      }
    }
    guard !marks.isEmpty else { return nil }
    for (index, mark) in marks.enumerated() {
      read(mark, after: index > 0 ? marks[index - 1] : nil, before: index + 1 < marks.count ? marks[index + 1] : nil)
    }
  }

  /// An m after hours or before seconds is minutes.
  private mutating func read(_ mark: FormatTokens.Token, after: FormatTokens.Token?, before: FormatTokens.Token?) {
    switch mark {
    case .span: (isSpan, showsTime) = (true, true)
    case .calendar("d", _): showsDay = true
    case .calendar("y", let count): (showsYear, hasShortYear) = (true, count < 3)
    case .calendar("m", let count):
      if count < 3, Self.isClock(after, "h") || Self.isClock(before, "s") {
        showsTime = true
      } else {
        showsMonth = true
      }
    default: showsTime = true
    }
  }

  private static func isClock(_ mark: FormatTokens.Token?, _ letter: Character) -> Bool {
    switch mark {
    case .calendar(letter, _), .span(letter): true
    default: false
    }
  }

  var showsDate: Bool { showsDay || showsMonth || showsYear }
}

/// What stands about a figure's digits and how many of them are always shown.
struct FigureShape: Equatable {
  private(set) var before = ""
  private(set) var after = ""
  /// Digits before the point at least, and after it.
  private(set) var whole = 0
  private(set) var decimals = 0
  /// Digits after the point at most.
  private(set) var mostDecimals = 0
  private(set) var isPercentage = false

  /// Nothing where no digit's place is there, or the figure is shown as a power of ten.
  init?(_ tokens: FormatTokens) {
    var (hasDigits, isAfterPoint) = (false, false)
    for token in tokens.tokens {
      switch token {
      case .digit("E"), .digit("e"): return nil
      case .digit("%"):
        isPercentage = true
        after += "%"
      case .digit("."): isAfterPoint = true
      case .digit(let digit):
        hasDigits = true
        count(digit, isAfterPoint)
      case .words(let words) where words == "/": return nil
      case .words(let words): if hasDigits { after += words } else { before += words }
      case .calendar, .span: return nil
      }
    }
    guard hasDigits else { return nil }
    (before, after) = (before.hasPrefix(" ") ? before.trimmed : before, after.trimmed)
  }

  private mutating func count(_ digit: Character, _ isAfterPoint: Bool) {
    guard digit != "," else { return }
    if isAfterPoint { mostDecimals += 1 }
    guard digit == "0" else { return }
    if isAfterPoint { decimals += 1 } else { whole += 1 }
  }
}
