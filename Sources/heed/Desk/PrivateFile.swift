import Glibc

/// A text in a file of its own that nobody but its owner can read, for as long as another program works on it.
struct PrivateFile {
  let path: String
  private let folder: String

  /// Written to a new directory (0700) in the user's own place for such things, else the machine's.
  init(_ text: String) throws {
    let place = ["XDG_RUNTIME_DIR", "TMPDIR"].lazy.compactMap(Console.variable).first { access($0, W_OK) == 0 }
    var template = Array("\(place ?? "/tmp")/heed-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else {
      throw Refusal("\(place ?? "/tmp") cannot be written: \(String(cString: strerror(errno))).")
    }
    folder = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    path = folder + "/text.txt"
    do { try InputFile.write(Array(text.utf8), to: path) } catch {
      remove()
      throw error
    }
  }

  func text() throws -> String {
    guard let text = String(validating: try InputFile.bytes(at: path), as: UTF8.self) else {
      throw Refusal("What the editor left is not UTF-8 text: save it as UTF-8.")
    }
    return text
  }

  /// Takes the directory away, with whatever the other program left beside the file.
  func remove() {
    if let entries = opendir(folder) {
      while let entry = readdir(entries) {
        let name = withUnsafePointer(to: &entry.pointee.d_name) {
          $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        }
        if name != ".", name != ".." { unlink("\(folder)/\(name)") }
      }
      closedir(entries)
    }
    rmdir(folder)
  }
}
