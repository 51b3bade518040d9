import Casework
import StrictJSON

/// Puts exact changes to a document into words a person reads.
struct ChangeWords {
  private let labels: FieldLabels
  private let tree: JSONValue?
  private let names: LinkNames

  /// - Parameter tree: the document as it is, from which entries get their names.
  init(path: String, tree: JSONValue?, register: Register) {
    labels = FieldLabels.of(path: path)
    self.tree = tree
    names = LinkNames(register)
  }

  func changes(for operations: [TreeOperation]) -> [Change] {
    operations.filter { !$0.isOfEmptyList }.flatMap(changes(for:))
  }

  private func changes(for operation: TreeOperation) -> [Change] {
    let (old, new) = operation.values
    if case .move(let path, let id, _, _) = operation {
      return [Change(field: label(of: path + [id], entry: nil), old: nil, new: "moved to another place in the list")]
    }
    let place = operation.place
    if place.isEmpty, old == nil || new == nil { return [new == nil ? .removal : .making] }
    let keys = keys(of: place)
    let field = label(of: place, entry: new ?? old)
    if let old = old?.object, let new = new?.object, place.count == keys.count || !keys.isEmpty {
      return members(old, new, under: keys, field)
    }
    return [change(of: field, from: old, to: new, keys)]
  }

  /// A part that was replaced whole, member by member.
  private func members(_ old: JSONObject, _ new: JSONObject, under keys: [String], _ field: String) -> [Change] {
    let all = old.keys + new.keys.filter { old[$0] == nil }
    return all.filter { old[$0] != new[$0] }.map { key in
      let inner = keys + [key]
      let whole = [field, label(ofKeys: inner)].filter { !$0.isEmpty }.joined(separator: ", ")
      return change(of: whole, from: old[key], to: new[key], inner)
    }
  }

  private func change(of field: String, from old: JSONValue?, to new: JSONValue?, _ keys: [String]) -> Change {
    let whole = old == nil ? new : new == nil ? old : nil
    return Change(
      field: field, old: old.flatMap { words($0, keys) }, new: new.flatMap { words($0, keys) },
      contents: whole.map { contents(of: $0, keys) } ?? [])
  }

  /// What stands in an entry, a field each; the entries of its own lists one by one.
  private func contents(of value: JSONValue, _ keys: [String]) -> [String] {
    guard let object = value.object else { return [] }
    return object.members.filter { $0.key != "id" }.flatMap { member in
      let inner = keys + [member.key]
      let entries = member.value.array.flatMap { $0.contains { $0.object != nil } ? $0 : nil } ?? [member.value]
      return entries.compactMap { words($0, inner) }.map { "\(label(ofKeys: inner)): \($0)" }
    }
  }

  /// "Actions 7b, Due": the label of each list with the name of its entry, then the field's.
  private func label(of place: [String], entry: JSONValue?) -> String {
    var words: [String] = []
    var keys: [String] = []
    var value = tree
    for (depth, step) in place.enumerated() {
      if case .array(let list)? = value, let found = list.first(where: { $0.id == step }) ?? lastEntry(entry, step) {
        value = found
        if let name = EntryName.of(found), let last = words.popLast() { words.append("\(last) \(name)") }
      } else if value?.array != nil
        || (depth > 0 && labels.cards[(keys + [step]).joined(separator: ".")] == nil && value == nil)
      {
        value = nil
        if let name = entry.flatMap(EntryName.of), let last = words.popLast() { words.append("\(last) \(name)") }
      } else {
        keys.append(step)
        words.append(label(ofKeys: keys))
        value = value?.object?[step]
      }
    }
    return words.joined(separator: ", ")
  }

  private func lastEntry(_ entry: JSONValue?, _ step: String) -> JSONValue? { entry?.id == step ? entry : nil }

  private func label(ofKeys keys: [String]) -> String {
    labels.cards[keys.joined(separator: ".")]?.label ?? keys.last ?? ""
  }

  /// The keys of a place without the identifiers of entries, which no field is called.
  private func keys(of place: [String]) -> [String] {
    place.reduce(into: []) { keys, step in
      if labels.cards[(keys + [step]).joined(separator: ".")] != nil || keys.isEmpty { keys.append(step) }
    }
  }

  private func words(_ value: JSONValue, _ keys: [String]) -> String? {
    switch value {
    case .null: return nil
    case .bool(let truth): return truth ? "yes" : "no"
    case .number(let text): return text
    case .string(let text): return words(text, labels.cards[keys.joined(separator: ".")]?.form ?? .text)
    case .array(let elements):
      let all = elements.compactMap { words($0, keys) }
      return all.isEmpty ? nil : all.joined(separator: "; ")
    case .object(let object):
      let all = object.members.filter { $0.key != "id" }.compactMap { member -> String? in
        words(member.value, keys + [member.key]).map { "\(label(ofKeys: keys + [member.key])): \($0)" }
      }
      return all.isEmpty ? nil : all.joined(separator: "; ")
    }
  }

  private func words(_ text: String, _ form: FieldForm) -> String? {
    switch form {
    case .day: Day(fieldText: text)?.words ?? text
    case .choice(let choices): choices.first { $0.stored == text }?.words ?? text
    case .link: names.name(of: text)
    case .party, .mention: text.first == "@" ? names.name(of: String(text.dropFirst())) : text
    default: text.isEmpty ? nil : text
    }
  }
}

/// What people call a list entry: its reference, name or title.
enum EntryName {
  static func of(_ entry: JSONValue) -> String? {
    guard let object = entry.object else { return nil }
    for key in ["reference", "ref", "name", "title", "pseudonym", "role", "code", "version"] {
      if let name = object[key]?.string, !name.isEmpty { return name }
    }
    return object["on"]?.string.flatMap { Day(fieldText: $0)?.words }
  }
}

/// The names behind identifiers, for links in a history.
struct LinkNames {
  private var names: [String: String] = [:]

  init(_ register: Register) {
    for agency in register.agencies { names[agency.id.text] = agency.name }
    for person in register.people { names[person.id.text] = person.name }
    for group in register.groups { names[group.id.text] = group.name }
    for theme in register.themes { names[theme.id.text] = theme.name }
    for file in register.cases.values { names[file.id.text] = file.reference }
    for plan in register.plans.values {
      names[plan.id.text] = plan.reference
      for objective in plan.objectives { names[objective.id.text] = objective.ref }
      for recommendation in plan.recommendations { names[recommendation.id.text] = plan.reference(of: recommendation) }
      for action in plan.actions { names[action.id.text] = plan.reference(of: action) }
    }
    for audit in register.audits.values {
      names[audit.id.text] = audit.reference
      for finding in audit.findings { names[finding.id.text] = audit.reference(of: finding) }
      for held in audit.cases { names[held.id.text] = "\(audit.reference)/\(held.ref)" }
    }
    for round in register.rounds.values { names[round.id.text] = round.reference }
  }

  func name(of id: String) -> String { names[id] ?? "something no longer listed" }
}
