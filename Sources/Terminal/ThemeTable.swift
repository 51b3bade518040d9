import Drawing

/// The inks of each theme. Only the upper 240 of the 256 colours are used, which hardly any terminal lets people change.
enum ThemeTable {
  /// Readable on dark and on light: after Okabe and Ito's palette.
  static func terminal(_ ink: Ink) -> Swatch {
    switch ink {
    case .normal, .heading, .selected: Swatch(nil, nil)
    case .dim, .barEmpty: Swatch(244, nil)
    case .late: Swatch(202, 1)
    case .bragRed, .error: Swatch(196, 1)
    case .soon, .bragAmber: Swatch(136, 3)
    case .gap: Swatch(101, 3)
    case .good, .bragGreen: Swatch(29, 2)
    case .contradiction: Swatch(169, 5)
    case .bragBlue: Swatch(32, 12)
    case .key, .info, .bar: Swatch(32, 6)
    }
  }

  static func dark(_ ink: Ink) -> Swatch {
    switch ink {
    case .normal, .selected: Swatch(252, 7)
    case .heading: Swatch(255, 15)
    case .dim: Swatch(248, 7)
    case .late: Swatch(209, 9)
    case .bragRed, .error: Swatch(210, 9)
    case .soon, .bragAmber: Swatch(215, 11)
    case .gap: Swatch(180, 3)
    case .good, .bragGreen: Swatch(114, 10)
    case .contradiction: Swatch(213, 13)
    case .bragBlue: Swatch(111, 12)
    case .key, .info: Swatch(117, 14)
    case .bar: Swatch(75, 14)
    case .barEmpty: Swatch(243, 7)
    }
  }

  /// No amber is dark enough for white paper, so what is amber is marked as with a pen.
  static func light(_ ink: Ink) -> Swatch {
    switch ink {
    case .normal, .selected: Swatch(235, 0)
    case .heading: Swatch(16, 0)
    case .dim: Swatch(240, 8)
    case .late, .bragRed, .error: Swatch(124, 1)
    case .soon, .bragAmber: Swatch(16, 0, on: Marker(many: 222, few: 11))
    case .gap: Swatch(52, 8)
    case .good, .bragGreen: Swatch(22, 2)
    case .contradiction: Swatch(90, 5)
    case .bragBlue: Swatch(20, 4)
    case .key, .info: Swatch(23, 4)
    case .bar: Swatch(25, 4)
    case .barEmpty: Swatch(244, 8)
    }
  }

  /// Red, amber, green and blue differ in lightness, too, so that no two become one for anybody.
  static func colourSafe(_ ink: Ink) -> Swatch {
    switch ink {
    case .normal, .selected: Swatch(255, 7)
    case .heading: Swatch(231, 15)
    case .dim: Swatch(248, 7)
    case .late, .bragRed, .error: Swatch(203, 9)
    case .soon, .bragAmber: Swatch(220, 11)
    case .gap: Swatch(180, 3)
    case .good, .bragGreen: Swatch(157, 14)
    case .contradiction: Swatch(175, 13)
    case .bragBlue, .key, .info, .bar: Swatch(75, 12)
    case .barEmpty: Swatch(242, 7)
    }
  }
}
