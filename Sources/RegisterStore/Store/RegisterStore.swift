import Casework

/// A register on disk: opens it, answers what it holds, and changes it by whole transactions that are journalled and
/// can be undone.
///
/// One value belongs to one thread. Several programs, or several of these, may use one register at a time.
public final class RegisterStore {
  /// Everything in the register, as last read or saved.
  public internal(set) var register: Register
  var folder: RegisterFolder
  let shipped: ShippedData
  let mint: IdentifierMint
  /// How long to wait for another program to finish, in milliseconds.
  let patience: Int
  /// By path.
  var files: [String: StoredFile] = [:]
  var paths: [DocumentKey: String] = [:]
  /// The journals' digest as this program last had it.
  var knownDigest: KnownDigest?
  /// When the folders were last looked through, in nanoseconds since 1970.
  private(set) var lookedAt = Int.min

  init(_ folder: RegisterFolder, _ shipped: ShippedData, _ mint: IdentifierMint, patience: Int) {
    self.folder = folder
    self.shipped = shipped
    self.mint = mint
    self.patience = patience
    register = Register(reference: shipped.reference)
  }

  /// Whether changes count as saved before the disk holds them for good; false unless set.
  ///
  /// For what can be made anew, such as a demonstration: many changes in a row then take no time, and a power cut soon
  /// after may spoil them.
  public var isHasty: Bool {
    get { folder.isHasty }
    set { folder = folder.hurrying(newValue) }
  }

  /// The directory it was opened at.
  public var path: String { folder.path }

  /// Where a document stands within the register; nothing for one that is not there.
  public func path(of key: DocumentKey) -> String? { paths[key] }

  /// The files that could not be read, in the order of their paths.
  public var damage: [Damage] { files.values.compactMap(\.damage).sorted { $0.path < $1.path } }

  /// Why nothing may be saved, where that is so: a newer format, or settings that could not be read.
  public var readOnlyReason: String? {
    if let damage = files["register.json"]?.damage { return "The register can only be read: \(damage.notice)" }
    let major = register.settings.format.prefix { $0 != "." }
    guard let number = Int(major), number <= Self.formatMajor else {
      return "The register can only be read: it is in format \(register.settings.format), and this Heed writes "
        + "\(Self.formatMajor).x. Install a newer Heed to change it."
    }
    return nil
  }

  static let formatMajor = 1

  /// Reads again what other programs changed, and answers which documents that was.
  @discardableResult
  public func refresh() throws(RegisterError) -> Set<DocumentKey> {
    try take(RegisterWalk(folder: folder).findings(since: files))
  }
}

extension RegisterStore {
  /// Takes what a walk found into the register, and answers which documents it changed.
  @discardableResult
  func take(_ findings: RegisterWalk.Findings) throws(RegisterError) -> Set<DocumentKey> {
    lookedAt = findings.lookedAt
    var changed: Set<DocumentKey> = []
    for path in findings.gone + findings.read.map(\.path) {
      if let key = files.removeValue(forKey: path)?.document?.key, paths[key] == path {
        paths[key] = nil
        register.drop(key)
        changed.insert(key)
      }
    }
    for file in findings.restamped { files[file.path] = file }
    for file in findings.read { if let key = take(file) { changed.insert(key) } }
    if !findings.isEmpty { register.reference = shipped.reference(under: ownReferenceData) }
    register.forgetTouched()
    return changed
  }

  private func take(_ file: StoredFile) -> DocumentKey? {
    files[file.path] = file
    guard let document = file.document, let key = document.key else { return nil }
    if let other = paths[key] {
      files[file.path] = file.damaged("it has the same id as \(other), as a copy would: move one of them away")
      return nil
    }
    paths[key] = file.path
    register.take(document)
    return key
  }

  private var ownReferenceData: [Document] {
    files.values.filter { $0.isOwnReferenceData }.sorted { $0.path < $1.path }.compactMap(\.document)
  }
}
