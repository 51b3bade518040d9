import Casework

/// The kinds of file in a register, known by where they stand.
enum DocumentKind: String, CaseIterable, Sendable {
  case settings, agencies, people, groups, themes
  case caseFile = "case"
  case plan, audit, round, chronology, framework, scheme, scale
  case tool = "audit-tool"
  case holidays

  /// The kind of file at a path within the register; nothing for what is none of Heed's.
  init?(path: String) {
    if path == "register.json" {
      self = .settings
      return
    }
    guard path.hasSuffix(".json"), let slash = path.firstIndex(of: "/") else { return nil }
    let name = path[path.index(after: slash)...].dropLast(5)
    let found: DocumentKind? =
      switch path[..<slash] {
      case "directory": [.agencies, .people, .groups, .themes].first { $0.rawValue == name }
      case "cases": .caseFile
      case "plans": .plan
      case "audits": .audit
      case "rounds": .round
      case "scales": .scale
      case "audit-tools": .tool
      case "chronologies": .chronology
      case "frameworks": .framework
      case "schemes": .scheme
      case "holidays": .holidays
      default: nil
      }
    guard let found else { return nil }
    self = found
  }

  /// The folders that hold documents, and whether a folder a year stands between.
  static let folders: [(name: String, hasYears: Bool)] = [
    ("directory", false), ("cases", true), ("plans", true), ("audits", true), ("rounds", true),
    ("chronologies", true), ("frameworks", false),
    ("schemes", false), ("scales", false), ("audit-tools", false), ("holidays", false),
  ]
}

/// The name a document's file is born with, and keeps.
enum DocumentPath {
  /// The path of a new document, or a violation where its reference would make no safe file name.
  static func new(_ key: DocumentKey, in register: Register, on day: Day) -> Result<String, Unsafe> {
    switch key {
    case .settings: .success("register.json")
    case .agencies: .success("directory/agencies.json")
    case .people: .success("directory/people.json")
    case .groups: .success("directory/groups.json")
    case .themes: .success("directory/themes.json")
    case .caseFile(let id): path("cases", register.cases[id]?.reference ?? "", id.text, day)
    case .plan(let id): path("plans", register.plans[id]?.reference ?? "", id.text, day)
    case .audit(let id): path("audits", register.audits[id]?.reference ?? "", id.text, day)
    case .round(let id): path("rounds", register.rounds[id]?.reference ?? "", id.text, day)
    case .chronology(let id):
      path(
        "chronologies", register.chronologies[id]?.caseFile.flatMap { register.cases[$0] }?.reference ?? "", id.text,
        day)
    }
  }

  /// A reference that cannot be part of a file's name.
  struct Unsafe: Error {
    let reference: String
    var violation: Violation {
      Violation(
        "unsafe-reference",
        "The reference \"\(reference)\" cannot name a file: use up to 60 letters, digits and hyphens, as in SAR-2026-004.",
        field: "reference")
    }
  }

  private static func path(_ folder: String, _ reference: String, _ id: String, _ day: Day) -> Result<String, Unsafe> {
    guard isSafe(reference), isSafe(id) else { return .failure(Unsafe(reference: reference)) }
    return .success("\(folder)/\(year(of: reference) ?? day.year)/\(reference)-\(id.suffix(5)).json")
  }

  /// ASCII letters, digits and hyphens, 1 to 60 of them.
  static func isSafe(_ name: some StringProtocol) -> Bool {
    (1...60).contains(name.utf8.count) && name.utf8.allSatisfy(isPlain)
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
      true
    default: false
    }
  }

  /// The year in "SAR-2026-004".
  private static func year(of reference: String) -> Int? {
    reference.split(separator: "-").dropFirst().lazy.filter { $0.utf8.count == 4 }.compactMap { Int($0) }.first
  }

  /// Whether a file of one machine's own may be removed by an unfinished erasure: drafts, files set aside, backups, cache.
  static func isRemovable(_ path: String) -> Bool {
    guard [".heed/drafts/", ".heed/set-aside/", ".heed/backup/", ".heed/cache/"].contains(where: path.hasPrefix) else {
      return false
    }
    return path.split(separator: "/", omittingEmptySubsequences: false).dropFirst().allSatisfy { name in
      (1...200).contains(name.utf8.count) && name.first != "."
        && name.utf8.allSatisfy { isPlain($0) || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "_") }
    }
  }

  /// Whether a path read from a file of ours may be written to: only plain names, nothing upward, nothing hidden.
  static func isWritable(_ path: String) -> Bool {
    if path == SealedFile.path { return true }
    guard DocumentKind(path: path) != nil || path.hasPrefix("journal/") else { return false }
    return path.split(separator: "/", omittingEmptySubsequences: false).allSatisfy { name in
      let stem = name.hasSuffix(".jsonl") ? name.dropLast(6) : name.hasSuffix(".json") ? name.dropLast(5) : name
      return (1...120).contains(stem.utf8.count) && stem.utf8.allSatisfy(isPlain)
    }
  }
}
