import Casework
import Drawing

/// A reply part by part: what the agency was shown beside what it writes now or, where there is little room, under it.
struct ReplyLines {
  /// One thing that a reply may say something about.
  private struct Part {
    let label: String
    let before: String
    let now: String
    var ink = Ink.normal
    /// What the plan says by now, where that is something else than was printed.
    var since = ""
  }

  private let parts: [Part]

  init(_ row: ReplyRow, in register: Register) {
    let reply = row.reply
    let place = row.action.flatMap { register.action($0) }
    let present = place.map { register.printed($0.action, in: $0.plan) }
    let since = { (printed: String, now: String?) in now.map { $0 == printed ? "" : $0.isEmpty ? "nothing" : $0 } ?? ""
    }
    let isDay = reply.proposedDue != nil
    let all = [
      Part(label: "claim", before: row.printed.claim, now: row.claim, since: since(row.printed.claim, present?.claim)),
      Part(
        label: "due", before: row.printed.due,
        now: row.proposed.isEmpty ? "" : isDay ? row.proposed : "“\(row.proposed)”, which is no day",
        ink: isDay ? .normal : .late, since: since(row.printed.due, present?.due)),
      Part(label: "progress", before: row.printed.progress, now: reply.progress),
      Part(label: "evidence", before: "", now: reply.evidence), Part(label: "reason", before: "", now: reply.reason),
    ]
    parts = all.filter { !$0.now.isEmpty || !$0.since.isEmpty }
  }

  private static let (indent, label, least) = (4, 10, 18)

  func write(to page: inout PageWriter) {
    let room = page.width - 1 - Self.indent - Self.label - 3
    for part in parts {
      if page.glyphs.isSpoken || room / 2 < Self.least {
        writeUnder(part, to: &page)
      } else {
        write(part, room / 2, to: &page)
      }
      guard !part.since.isEmpty else { continue }
      page.paragraph("the plan says by now: \(part.since)", .soon, indent: Self.indent + Self.label)
    }
  }

  /// Two columns, each broken between its words.
  private func write(_ part: Part, _ width: Int, to page: inout PageWriter) {
    let ascii = page.glyphs.isASCII
    let before = TextWidth.wrap(part.before.isEmpty ? "-" : part.before, width: width, ascii: ascii)
    let now = TextWidth.wrap(part.now.isEmpty ? "nothing said" : part.now, width: width, ascii: ascii)
    for place in 0..<max(before.count, now.count, 1) {
      let label = TextWidth.padded(place == 0 ? part.label : "", to: Self.label)
      let left = TextWidth.padded(place < before.count ? before[place] : "", to: width)
      let arrow = place == 0 ? page.glyphs.right : " "
      page.line([
        Run(PageWriter.spaces(Self.indent) + label, .dim), Run("\(left) \(arrow) ", .dim),
        Run(place < now.count ? now[place] : "", part.now.isEmpty ? .dim : part.ink, bold: !part.now.isEmpty),
      ])
    }
  }

  private func writeUnder(_ part: Part, to page: inout PageWriter) {
    if !part.before.isEmpty { page.paragraph("\(part.label) was: \(part.before)", .dim, indent: Self.indent) }
    let now = part.now.isEmpty ? "nothing said" : part.now
    page.paragraph("\(part.label) now: \(now)", part.ink, bold: !part.now.isEmpty, indent: Self.indent)
  }
}
