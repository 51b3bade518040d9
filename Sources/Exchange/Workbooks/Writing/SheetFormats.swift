import CXlsxWriter
import Casework

/// The looks of a workbook's cells, each made once. The workbook owns and frees them.
final class SheetFormats {
  /// What a cell looks like.
  struct Look: Hashable {
    enum Part: Hashable { case title, line, heading, words, number, day }

    var part: Part
    var colour: ClaimColour?
    /// Whether it can be typed into where its sheet is locked.
    var isOpen = false
    var isTotal = false
  }

  private let book: UnsafeMutablePointer<lxw_workbook>
  private var made: [Look: UnsafeMutablePointer<lxw_format>] = [:]

  init(_ book: UnsafeMutablePointer<lxw_workbook>) { self.book = book }

  subscript(look: Look) -> UnsafeMutablePointer<lxw_format>? {
    if let known = made[look] { return known }
    guard let format = workbook_add_format(book) else { return nil }
    shape(format, look.part)
    if look.isOpen {
      format_set_unlocked(format)
      // Whatever is typed stays words, so that a sign at its start makes no formula of it.
      if look.part == .words { format_set_num_format(format, "@") }
      fill(format, 0xFFF8E1)
      format_set_border(format, UInt8(LXW_BORDER_HAIR.rawValue))
    }
    if let colour = look.colour {
      fill(format, colour.fill)
      format_set_font_color(format, colour.ink)
    }
    if look.isTotal {
      format_set_bold(format)
      format_set_top(format, UInt8(LXW_BORDER_THIN.rawValue))
    }
    made[look] = format
    return format
  }

  private func shape(_ format: UnsafeMutablePointer<lxw_format>, _ part: Look.Part) {
    if part != .title && part != .line { format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue)) }
    switch part {
    case .title:
      format_set_bold(format)
      format_set_font_size(format, 14)
    case .line: break
    case .heading:
      format_set_bold(format)
      format_set_text_wrap(format)
      fill(format, 0xDDE4EC)
      format_set_bottom(format, UInt8(LXW_BORDER_THIN.rawValue))
    case .words: format_set_text_wrap(format)
    case .number:
      format_set_num_format(format, "0")
      format_set_align(format, UInt8(LXW_ALIGN_RIGHT.rawValue))
      format_set_indent(format, 1)
    case .day:
      format_set_num_format(format, "dd mmm yyyy")
      format_set_align(format, UInt8(LXW_ALIGN_LEFT.rawValue))
    }
  }

  private func fill(_ format: UnsafeMutablePointer<lxw_format>, _ colour: lxw_color_t) {
    format_set_pattern(format, UInt8(LXW_PATTERN_SOLID.rawValue))
    format_set_bg_color(format, colour)
  }
}

/// The colour of a claim's cell, which says its letter and word too.
enum ClaimColour: Hashable {
  case blue, green, amber, red

  /// By the level's own name; by what it means where that is no colour. Nothing where neither tells.
  init?(_ claim: ClaimedLevel) {
    switch claim.code {
    case "blue": self = .blue
    case "green": self = .green
    case "amber", "yellow": self = .amber
    case "red": self = .red
    default:
      switch claim.meaning {
      case .complete: self = .blue
      case .onTarget: self = .green
      case .atRisk: self = .amber
      case .offTarget: self = .red
      case nil: return nil
      }
    }
  }

  var fill: lxw_color_t {
    switch self {
    case .blue: 0x1F4E9E
    case .green: 0x1E7B34
    case .amber: 0xFFC000
    case .red: 0xC00000
    }
  }

  /// Dark on amber, white on the dark ones: at least 4.5 to 1.
  var ink: lxw_color_t { self == .amber ? 0x1A1A1A : 0xFFFFFF }
}
