import Glibc

/// A file that is made where there is none: nothing is ever written over.
enum NewFile {
  /// Writes a text to a new file (0600) of about this name in the working directory, and answers its whole path.
  ///
  /// - Throws: `Refusal`, where the directory cannot be written.
  static func write(_ text: String, named name: String) throws -> String {
    let folder = WorkingDirectory.path
    for number in 1...999 {
      let path = "\(folder)/\(numbered(name, number))"
      let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
      if descriptor < 0, errno == EEXIST { continue }
      guard descriptor >= 0 else {
        throw Refusal("\(path) cannot be written: \(String(cString: strerror(errno))).")
      }
      close(descriptor)
      do { try InputFile.write(Array(text.utf8), to: path) } catch {
        unlink(path)
        throw error
      }
      return path
    }
    throw Refusal("\(folder) holds \(name) and 998 more of that name: take some away first.")
  }

  /// "minutes-2.txt"; what a file name cannot hold or would hide it becomes a hyphen.
  private static func numbered(_ name: String, _ number: Int) -> String {
    var safe = String(name.map { $0.isLetter || $0.isNumber || "-_.".contains($0) ? $0 : "-" }.prefix(100))
    if safe.isEmpty || safe.hasPrefix(".") { safe = "heed" + safe }
    guard number > 1 else { return safe }
    guard let dot = safe.lastIndex(of: ".") else { return "\(safe)-\(number)" }
    return "\(safe[..<dot])-\(number)\(safe[dot...])"
  }
}
