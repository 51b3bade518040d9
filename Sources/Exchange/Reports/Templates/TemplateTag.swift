/// One tag of a template: `{{#rows}}`, `{{> table}}`, `{{title}}`.
struct TemplateTag: Equatable {
  /// What stands before the name: "#", "^", "/", ">"; nothing for a name alone.
  let sign: Character?
  let name: String
  /// Counted from 1.
  let line: Int

  /// Every tag of a template, in order; comments are left out.
  static func all(in text: String) -> [TemplateTag] {
    var tags: [TemplateTag] = []
    var line = 1
    for (place, piece) in text.split(separator: "{{", omittingEmptySubsequences: false).enumerated() {
      if place > 0, let tag = TemplateTag(opening: piece, line), tag.sign != "!" { tags.append(tag) }
      line += piece.utf8.count { $0 == 0x0A }
    }
    return tags
  }

  /// - Parameter piece: what follows the braces.
  private init?(opening piece: Substring, _ line: Int) {
    let inside = String(piece.split(separator: "}}", maxSplits: 1, omittingEmptySubsequences: false)[0]).stripped
    guard let first = inside.first else { return nil }
    let isPlain = first.isLetter || first == "."
    sign = isPlain ? nil : first
    name = (isPlain ? inside : String(inside.dropFirst())).stripped
    self.line = line
  }

  /// What templates of reports know; the rest of Mustache is not needed, and some of it can end without an answer.
  var isKnown: Bool { sign.map { "#^/>!".contains($0) } ?? true }

  /// The tag as it is written.
  var words: String { "{{\(sign.map { "\($0)" + ($0 == ">" ? " " : "") } ?? "")\(name)}}" }
}
