import Casework
import StrictJSON

/// What a merge could not take from both sides: one value stands, and the other is kept beside it.
struct MergeClash: Equatable {
  /// One value of each side at one place; nothing where there is none.
  struct Difference: Equatable {
    /// The keys from the clash's place.
    let path: [String]
    let kept: JSONValue?
    let other: JSONValue?
  }

  let kind: SyncConflict.Kind
  /// The keys and entries that lead to it from the document.
  let place: [String]
  let differences: [Difference]

  /// The clash as the record keeps it. The identifier is made from all it says, so that it is the same whoever merges.
  ///
  /// - Parameter document: the path of the file it is about; blank for the one it will stand in.
  func conflict(about document: String) -> SyncConflict {
    let fields = differences.map { difference in
      ConflictingField(id: .ofContent([difference.path.joined(separator: ".")])) {
        $0.field = difference.path.joined(separator: ".")
        $0.kept = Self.texts(difference.kept)
        $0.other = Self.texts(difference.other)
      }
    }
    let content = fields.flatMap { [$0.field] + $0.kept + ["/"] + $0.other + ["//"] }
    let place = place.joined(separator: ".")
    return SyncConflict(id: .ofContent([document, kind.rawValue, place] + content)) {
      $0.document = document
      $0.kind = kind
      $0.place = place
      $0.fields = fields
    }
  }

  /// As a field is stored: a text each.
  private static func texts(_ value: JSONValue?) -> [String] {
    switch value {
    case nil, .null?: []
    case .array(let list)?: list.flatMap { texts($0) }
    case .string(let text)?: [text]
    case .number(let text)?: [text]
    case .bool(let truth)?: [truth ? "true" : "false"]
    case .object?: value.map { [String(decoding: JSONWriter().compactBytes(of: $0), as: UTF8.self)] } ?? []
    }
  }
}

extension Identifier {
  /// An identifier that follows from some words, for what two machines must name alike.
  static func ofContent(_ words: [String]) -> Identifier {
    let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz")
    let digest = Digest.of(JSONWriter().compactBytes(of: .array(words.map { .string($0) })))
    // Eight letters of hexadecimal are 32 bits: five of them a letter, six letters from each half.
    let halves = [digest.prefix(8), digest.dropFirst(8).prefix(8)].map { UInt64($0, radix: 16) ?? 0 }
    return Identifier(String(halves.flatMap { half in (0..<6).map { alphabet[Int(half >> ($0 * 5)) & 31] } }))
  }
}
