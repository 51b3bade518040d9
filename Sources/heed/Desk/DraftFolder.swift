import Casework
import Desk
import Glibc
import RegisterStore
import StrictJSON

/// The desk's drafts as the register keeps them: one file a form, so that two desks do not write over each other.
struct DraftFolder {
  /// The drafts of this user, as read when the desk was opened.
  let kept: [Draft]
  /// The texts of their files by name.
  private var written: [String: String]

  init(_ store: RegisterStore) {
    let own = ((try? store.drafts()) ?? []).filter { $0.name.hasPrefix(Self.prefix) }
    kept = own.compactMap { Self.draft(from: $0.text) }
    written = Dictionary(own.map { ($0.name, $0.text) }) { $1 }
  }

  /// What writes the drafts that are new or other than before, and removes those that are gone. A draft that cannot be
  /// written must not stop the desk: it stays in the desk, and the next change tells what is wrong with the disk.
  mutating func keep(_ drafts: [Draft]) -> RegisterDeed.Deed {
    let texts = Dictionary(drafts.map { (Self.name(of: $0), Self.text(of: $0)) }) { $1 }
    let changed = texts.filter { written[$0.key] != $0.value }
    let gone = written.keys.filter { texts[$0] == nil }
    written = texts
    return { store, _ in
      for (name, text) in changed { try? store.saveDraft(name, text) }
      for name in gone { try? store.removeDraft(name) }
    }
  }

  private static var prefix: String { "desk-\(getuid())-" }

  /// The same for the same form: its FNV-1a hash.
  private static func name(of draft: Draft) -> String {
    let hash = draft.form.utf8.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
    return prefix + String(hash, radix: 16)
  }

  private static func text(of draft: Draft) -> String {
    let texts = draft.texts.sorted { $0.key < $1.key }.map { ($0.key, JSONValue.string($0.value)) }
    let value: JSONValue = ["form": .string(draft.form), "texts": .object(JSONObject(texts))]
    return String(decoding: JSONWriter().bytes(of: value), as: UTF8.self)
  }

  private static func draft(from text: String) -> Draft? {
    guard case .object(let object)? = try? JSONValue.parse(Array(text.utf8)),
      case .string(let form)? = object["form"], case .object(let texts)? = object["texts"]
    else { return nil }
    let pairs = texts.members.compactMap { key, value -> (String, String)? in
      guard case .string(let text) = value else { return nil }
      return (key, text)
    }
    return Draft(form: form, texts: Dictionary(pairs) { $1 })
  }
}
