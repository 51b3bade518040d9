import Casework
import Drawing

/// The fields of a kind of record, for `heed add KIND --help` and `heed edit --help`.
enum FieldHelp {
  /// The page that these words ask for; nothing where they ask for another.
  static func page(askedBy words: [String]) -> String? {
    guard words.contains("--help") || words.contains("-h") else { return nil }
    let plain = words.prefix { $0 != "--" }.filter { !$0.hasPrefix("-") }
    guard plain.count >= 2, plain[0] == "add", let kind = AddKind(named: plain[1]) else { return nil }
    return page(of: plain[1] + (kind.needsHome ? " --in REF" : ""), kind.fields)
  }

  private static func page(of kind: String, _ fields: [(option: String, words: String)]) -> String {
    let width = fields.map { $0.option.count }.max() ?? 0
    let lines = fields.map { "  --" + TextWidth.padded($0.option, to: width + 2) + $0.words }
    return (["The fields of heed add \(kind):", ""] + lines + [""]).joined(separator: "\n")
  }

  /// What may stand in a field, after its label.
  static func words(for entry: FieldEntry) -> String {
    let needed = entry.field.traits.contains(.required) ? "; needed" : ""
    let several = entry.shape == .several ? "; may be repeated" : ""
    return entry.label + form(entry.form) + needed + several
  }

  private static func form(_ form: FieldForm) -> String {
    switch form {
    case .text: ""
    case .day: ": a day"
    case .instant: ": a moment"
    case .flag: ": yes or no"
    case .number: ": a number"
    case .choice(let choices): ": " + choices.map(\.words).joined(separator: ", ")
    case .link(let target): ": a reference to \(target.words)"
    case .party: ": a person, or a name in words"
    case .mention(let target): ": a reference to \(target.words), or words"
    case .timescale: ": a day, or words such as “monthly”"
    }
  }
}

extension Collection<FieldEntry> {
  /// Each field that may be typed, and what may stand in it.
  var helpLines: [(option: String, words: String)] {
    filter { !$0.field.traits.contains(.kept) }.map { ($0.option, FieldHelp.words(for: $0)) }
  }
}
