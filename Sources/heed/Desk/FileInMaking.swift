import Glibc

/// A file that has its name only once it is whole: until then it stands beside it under another, and is taken away again
/// where the work is stopped or fails.
final class FileInMaking {
  let path: String
  /// Where it stands meanwhile.
  let place: String
  private var descriptor: Int32

  /// - Throws: `Refusal`, where its directory cannot be written.
  init(_ path: String) throws {
    self.path = path
    let folder = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
    var template = Array("\(folder.isEmpty ? "/" : folder)/.heed-XXXXXX".utf8CString)
    descriptor = mkstemp(&template)
    if descriptor >= 0 { _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC) }
    place = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    guard descriptor >= 0 else { throw Self.refusal(path) }
  }

  func write(_ bytes: [UInt8]) throws {
    var done = 0
    while done < bytes.count {
      let count = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress! + done, bytes.count - done) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw Self.refusal(path) }
      done += count
    }
  }

  /// Gives it its name; false, and nothing is left of it, where the name is taken and is not to be replaced.
  func finish(replaces: Bool) throws -> Bool {
    shut()
    if replaces {
      guard rename(place, path) == 0 else { throw Self.refusal(path) }
      return true
    }
    // A link is never made over what stands there; some disks know none, and there a look beforehand must do.
    if link(place, path) == 0 {
      unlink(place)
      return true
    }
    if errno == EEXIST || access(path, F_OK) == 0 {
      unlink(place)
      return false
    }
    guard rename(place, path) == 0 else { throw Self.refusal(path) }
    return true
  }

  func discard() {
    shut()
    unlink(place)
  }

  private func shut() {
    if descriptor >= 0 { close(descriptor) }
    descriptor = -1
  }

  private static func refusal(_ path: String) -> Refusal {
    Refusal("\(path) cannot be written: \(String(cString: strerror(errno))).")
  }
}
