import Glibc

/// The name that a file has until it is whole: it stands beside the name it shall have, and is taken away again where the
/// work is stopped or fails.
struct FileInMaking {
  let path: String
  /// Where it stands meanwhile.
  let place: String

  /// - Throws: `Refusal`, where its directory cannot be written or the name is one of a directory.
  init(_ path: String) throws {
    self.path = path
    var status = stat()
    if stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR {
      throw Refusal("\(OwnPlaces.short(path)) is a directory: name a file in it.")
    }
    let folder = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
    var template = Array("\(folder.isEmpty ? "/" : folder)/.heed-XXXXXX".utf8CString)
    let descriptor = mkstemp(&template)
    guard descriptor >= 0 else { throw Self.refusal(path) }
    close(descriptor)
    place = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// Gives it its name; false, and nothing is left of it, where the name is taken and is not to be replaced.
  func finish(replaces: Bool) throws -> Bool {
    if !replaces {
      // A link is never made over what stands there; some disks know none, and there a look beforehand must do.
      if link(place, path) == 0 {
        unlink(place)
        return true
      }
      if errno == EEXIST || access(path, F_OK) == 0 {
        unlink(place)
        return false
      }
    }
    guard rename(place, path) == 0 else { throw Self.refusal(path) }
    return true
  }

  func discard() { unlink(place) }

  private static func refusal(_ path: String) -> Refusal {
    let reason = String(cString: strerror(errno))
    return Refusal("\(OwnPlaces.short(path)) cannot be written: \(reason).")
  }
}
