import Casework

/// The fields typed after `heed add` or `heed edit`: names and values, in the order they came.
struct FieldArguments {
  private(set) var values: [(name: String, text: String)] = []
  /// Those with no value after them, which is a yes where yes or no is asked and a slip everywhere else.
  private var bare: Set<String> = []

  /// Reads "--name value" and "--name=value"; a name with no value after it is a yes.
  init(_ words: [String]) throws {
    var rest = words[...]
    while let word = rest.popFirst() {
      guard word.hasPrefix("--"), word.count > 2 else {
        throw Refusal("“\(word)” belongs to no field: write --field value.", .usage)
      }
      let name = word.dropFirst(2)
      if let sign = name.firstIndex(of: "=") {
        values.append((String(name[..<sign]), String(name[name.index(after: sign)...])))
      } else if let value = rest.first, !value.hasPrefix("--") || value.count < 3 {
        values.append((String(name), rest.removeFirst()))
      } else {
        values.append((String(name), "yes"))
        bare.insert(String(name))
      }
    }
  }

  /// Takes out every value of a field that a command reads itself.
  mutating func take(all name: String) throws -> [String] {
    try needValue(name)
    return takeOut(name)
  }

  private mutating func takeOut(_ name: String) -> [String] {
    let found = values.filter { $0.name == name }.map(\.text)
    values.removeAll { $0.name == name }
    return found
  }

  /// Takes out a field that may be given once.
  mutating func take(_ name: String) throws -> String? {
    let found = try take(all: name)
    guard found.count < 2 else { throw Refusal("--\(name) is given \(found.count) times: give it once.", .usage) }
    return found.first
  }

  /// Gives a field the name it has in the record.
  mutating func rename(_ name: String, to other: String) {
    values = values.map { $0.name == name ? (other, $0.text) : $0 }
    if bare.remove(name) != nil { bare.insert(other) }
  }

  /// Puts other words in the place of what was typed into a field.
  mutating func change(_ name: String, _ change: (String) -> String) {
    values = values.map { $0.name == name ? (name, change($0.text)) : $0 }
  }

  /// Takes out a field that says yes by being there.
  mutating func takeFlag(_ name: String) -> Bool { takeOut(name).last.map { $0 != "no" } ?? false }

  /// Refuses a field whose value was forgotten: a "yes" would stand where words were meant to.
  func needValue(_ name: String) throws {
    guard bare.contains(name) else { return }
    throw Refusal("--\(name) has no value: write --\(name) VALUE, or --\(name) \"\" to clear it.", .usage)
  }
}

extension Session {
  /// The edits that typed fields mean for a record with these fields; every value that cannot stand is said at once.
  func edits(_ arguments: FieldArguments, of entries: [FieldEntry], isNew: Bool) throws -> [FieldEdit] {
    let reading = FieldReading(register, on: today)
    var edits: [FieldEdit] = []
    var refused: [String] = []
    for (entry, texts) in try grouped(arguments, entries) {
      var stored: [String] = []
      for text in texts where !text.isEmpty {
        switch reading.stored(try InputFile.text(text), for: entry) {
        case .success(let value): stored.append(value)
        case .failure(let violation): refused.append(violation.sentence)
        }
      }
      edits.append(FieldEdit(entry.path, seen: isNew ? nil : entry.stored, new: stored))
    }
    guard refused.isEmpty else { throw Refusal(refused) }
    return edits
  }

  private func grouped(_ arguments: FieldArguments, _ entries: [FieldEntry]) throws -> [(FieldEntry, [String])] {
    var groups: [(entry: FieldEntry, texts: [String])] = []
    for (name, text) in arguments.values {
      let entry = try FieldNames.entry(named: name, among: entries)
      if entry.form != .flag { try arguments.needValue(name) }
      if let at = groups.firstIndex(where: { $0.entry.path == entry.path }) {
        guard entry.shape == .several else { throw Refusal("--\(name) is given twice: it holds one value.", .usage) }
        groups[at].texts.append(text)
      } else {
        groups.append((entry, [text]))
      }
    }
    return groups.map { ($0.entry, $0.texts) }
  }
}

/// Which field an option names.
enum FieldNames {
  /// "agencies" for "agency".
  private static func plural(_ word: String) -> String { word.last == "y" ? word.dropLast() + "ies" : word + "s" }

  /// The field of that whole name, else the one whose last part it is: "received" for "referral.received".
  static func entry(named name: String, among entries: [FieldEntry]) throws -> FieldEntry {
    let wanted = name.lowercased()
    if let exact = entries.first(where: { $0.option == wanted }) { return exact }
    let fits = entries.filter {
      $0.option.hasSuffix("." + wanted) || $0.option + "s" == wanted || $0.option == plural(wanted)
    }
    if fits.count == 1 { return fits[0] }
    guard fits.isEmpty else {
      throw Refusal("--\(name) may be \(fits.map { "--" + $0.option }.joined(separator: " or ")).", .usage)
    }
    let names = entries.filter { !$0.field.traits.contains(.kept) }.map { "--" + $0.option }.joined(separator: ", ")
    throw Refusal("There is no field --\(name): the fields are \(names).", .usage)
  }
}
