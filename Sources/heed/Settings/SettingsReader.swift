import Casework
import StrictJSON
import Terminal

/// Takes the settings out of a file, one member at a time; a mistake in one leaves the others as they are.
struct SettingsReader {
  private(set) var settings = DeskSettings()
  private(set) var mistakes: [SettingsMistake] = []

  static let members = ["theme", "keys", "columns", "ascii", "plain"]

  mutating func read(_ root: JSONNode) {
    guard root.kind == .object else {
      return refuse(root, "the settings stand between { and }, as docs/settings.md shows.")
    }
    for (name, value) in root.members {
      switch name {
      case "theme": readTheme(value)
      case "keys": readKeys(value)
      case "columns": readColumns(value)
      case "ascii": settings.ascii = truth(of: value, name) ?? settings.ascii
      case "plain": settings.plain = truth(of: value, name) ?? settings.plain
      default: refuse(value, "there is no setting \(quoted(name)): " + meant(name, among: Self.members))
      }
    }
  }

  private mutating func readTheme(_ value: JSONNode) {
    let names = ColourTheme.allCases.map(\.rawValue)
    guard let name = value.string else { return refuse(value, "theme is one of \(quotedList(names)), in quotes.") }
    guard let theme = ColourTheme(rawValue: name) else {
      return refuse(value, "\(quoted(name)) is no theme: choose \(names.alternatives).")
    }
    settings.theme = theme
  }

  private mutating func readKeys(_ value: JSONNode) {
    guard value.kind == .object else {
      return refuse(value, "keys stands before verbs and their keys, such as { \"progress\": \"p\" }.")
    }
    var choices = KeyChoices()
    for (name, key) in value.members {
      if let words = choices.take(key.string, for: name) { refuse(key, words) }
    }
    for (verb, words) in choices.clashes {
      choices.drop(verb)
      let node = value.members.first { KeyChoices.verb(named: $0.key) == verb }?.value ?? value
      refuse(node, words)
    }
    settings.keys = choices.keys
  }

  private mutating func readColumns(_ value: JSONNode) {
    guard value.kind == .object else {
      return refuse(
        value, "columns stands before views and their columns, such as { \"plans\": [\"plan\", \"title\"] }.")
    }
    for (name, titles) in value.members {
      guard let view = View(rawValue: name) else {
        refuse(titles, "there is no view \(quoted(name)): " + meant(name, among: View.allCases.map(\.rawValue)))
        continue
      }
      let words = titles.elements.compactMap { $0.string }.filter { !$0.stripped.isEmpty }
      if titles.kind == .array, !words.isEmpty, words.count == titles.count {
        settings.columns[view] = words
      } else {
        refuse(titles, "the columns of \(name) are headings in quotes between [ and ], one at least.")
      }
    }
  }

  private mutating func truth(of value: JSONNode, _ name: String) -> Bool? {
    if value.bool == nil { refuse(value, "\(name) is true or false, without quotes.") }
    return value.bool
  }

  private mutating func refuse(_ node: JSONNode, _ words: String) {
    mistakes.append(SettingsMistake("line \(node.position.line)", words))
  }

  private func meant(_ name: String, among names: [String]) -> String {
    Spelling.nearest(to: name, among: names).map { "did you mean \($0)?" } ?? "choose \(names.alternatives)."
  }

  private func quotedList(_ names: [String]) -> String { names.map { "\"\($0)\"" }.alternatives }

  private func quoted(_ text: String) -> String { JSONError.quoted(text) }
}
