import Glibc

/// Hears of changes to a register's folders from the system (inotify), so that nothing need be looked at while nothing
/// happens.
final class FolderWatch {
  /// Can be read as soon as something may have changed.
  let descriptor: Int32
  private let path: String
  /// The watch of `.heed`, where only commits count.
  private var inner: Int32 = -1

  /// What counts as a change of what a folder holds.
  private static let changes =
    UInt32(IN_MODIFY | IN_CLOSE_WRITE | IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_DELETE_SELF)

  /// Nothing where the disk is another machine's, whose changes this one does not hear of, or where the system gives no
  /// more watches.
  init?(_ path: String) {
    self.path = path
    descriptor = inotify_init1(Int32(IN_CLOEXEC | IN_NONBLOCK))
    guard descriptor >= 0, !NetworkDisk.holds(path), watchFolders() else { return nil }
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// Whether something changed since the last call; never waits.
  func takeNews() -> Bool {
    var (isNews, isNewFolder) = (false, false)
    for event in readEvents() {
      let counts = event.watch == inner ? event.name == "commit" : event.name.first != "." || event.name == ".heed"
      guard counts || event.isOverflow else { continue }
      isNews = true
      if event.isOverflow || event.isFolder { isNewFolder = true }
    }
    // What was put into a new folder before it was watched is found by the look that follows.
    if isNewFolder { _ = watchFolders() }
    return isNews
  }

  /// Watches every folder that records may stand in; what is watched already stays so. Answers false where one cannot be.
  private func watchFolders() -> Bool {
    inner = add(path + "/.heed")
    // A copy that nobody changed yet has none.
    guard inner >= 0 || errno == ENOENT, add(path) >= 0 else { return false }
    return watch(below: path)
  }

  private func watch(below path: String) -> Bool {
    Self.folders(in: path).allSatisfy { name in
      let folder = "\(path)/\(name)"
      // One that went away meanwhile need not be watched.
      return (add(folder) >= 0 || errno == ENOENT || errno == ENOTDIR) && watch(below: folder)
    }
  }

  private func add(_ path: String) -> Int32 {
    inotify_add_watch(descriptor, path, Self.changes | UInt32(IN_ONLYDIR) | UInt32(IN_DONT_FOLLOW))
  }

  /// The folders in a folder, but for hidden ones and journals, which change with the records.
  private static func folders(in path: String) -> [String] {
    guard let stream = opendir(path) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      guard [UInt8(DT_DIR), UInt8(DT_UNKNOWN)].contains(entry.pointee.d_type) else { continue }
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name.first != ".", name != "journal" { names.append(name) }
    }
    return names
  }
}

// What the system says (inotify(7)).
extension FolderWatch {
  private struct Event {
    let watch: Int32
    let mask: UInt32
    let name: String

    var isFolder: Bool { mask & UInt32(IN_ISDIR) != 0 }
    /// So much happened that some was not told.
    var isOverflow: Bool { mask & UInt32(IN_Q_OVERFLOW) != 0 }
  }

  private func readEvents() -> [Event] {
    var events: [Event] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 14)
    while case let count = read(descriptor, &buffer, buffer.count), count > 0 {
      buffer[..<count].withUnsafeBytes { bytes in
        var place = 0
        while place + 16 <= count {
          let length = Int(bytes.loadUnaligned(fromByteOffset: place + 12, as: UInt32.self))
          events.append(Self.event(bytes[place..<min(count, place + 16 + length)]))
          place += 16 + length
        }
      }
    }
    return events
  }

  private static func event(_ bytes: Slice<UnsafeRawBufferPointer>) -> Event {
    let whole = UnsafeRawBufferPointer(rebasing: bytes)
    return Event(
      watch: whole.loadUnaligned(as: Int32.self), mask: whole.loadUnaligned(fromByteOffset: 4, as: UInt32.self),
      name: String(decoding: whole.dropFirst(16).prefix { $0 != 0 }, as: UTF8.self))
  }
}
