import Exchange
import Glibc

/// Files that a person names.
enum InputFile {
  /// The bytes of a file; `-` is what comes in on stdin.
  ///
  /// - Parameter limit: as many bytes as may be read; a bigger file is not read at all, and a stream no further.
  static func bytes(at path: String, upTo limit: Int = .max) throws -> [UInt8] {
    let descriptor = path == "-" ? 0 : open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw Refusal("\(path) cannot be read: \(reason).") }
    defer { if descriptor != 0 { close(descriptor) } }
    var bytes: [UInt8] = []
    var standing = stat()
    if fstat(descriptor, &standing) == 0, standing.st_mode & S_IFMT == S_IFREG {
      guard standing.st_size <= limit else { throw ImportRefusal.tooBig(bytes: standing.st_size) }
      bytes.reserveCapacity(standing.st_size)
    }
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(descriptor, &piece, piece.count)
      if count == 0 { return bytes }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw Refusal("\(path) cannot be read: \(reason).") }
      guard bytes.count + count <= limit else { throw ImportRefusal.tooBig() }
      bytes += piece[..<count]
    }
  }

  /// The bytes of a plain file: a pipe or a device might never end, and could not be read again.
  static func plainBytes(at path: String) throws -> [UInt8] {
    guard isPlain(path) || access(path, F_OK) != 0 else {
      throw Refusal("\(path) is no plain file: name one that can be read again.")
    }
    return try bytes(at: path)
  }

  static func isPlain(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }

  /// A text as typed, or what comes in on stdin for `-`.
  static func text(_ typed: String) throws -> String {
    guard typed == "-" else { return typed }
    let text = try wholeText(at: "-")
    return text.hasSuffix("\n") ? String(text.dropLast()) : text
  }

  /// What a file holds, as text; `-` is what comes in on stdin.
  static func wholeText(at path: String) throws -> String {
    guard let text = String(validating: try bytes(at: path), as: UTF8.self) else {
      throw Refusal("What \(path == "-" ? "came in on stdin" : "\(path) holds") is not UTF-8 text.", .badInput)
    }
    return text
  }

  /// Writes a file that only its owner can read, whole or not at all: what stood there is replaced in one step.
  static func write(_ bytes: [UInt8], to path: String) throws {
    try writing { () throws(WriteRefusal) in try FileReplacement.write(bytes, to: path) }
  }

  /// A file's name without its folders; what came in on stdin is called that.
  static func name(of path: String) -> String {
    path == "-" ? "stdin" : path.split(separator: "/").last.map(String.init) ?? path
  }

  /// The whole path of a file, so that it is found again from anywhere.
  static func wholePath(_ path: String) -> String {
    guard let real = realpath(path, nil) else { return path }
    defer { free(real) }
    return String(cString: real)
  }

  private static var reason: String { String(cString: strerror(errno)) }
}

/// Does what writes a file, and answers with what comes of it; why it could not be written becomes a refusal.
func writing<Outcome>(_ deed: () throws(WriteRefusal) -> Outcome) throws -> Outcome {
  do { return try deed() } catch { throw Refusal(error.sentence) }
}
