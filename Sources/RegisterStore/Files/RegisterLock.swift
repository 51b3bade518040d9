import Glibc

/// The right to change the register: held by one program at a time, and let go when this value goes.
final class RegisterLock {
  private var file: Int32

  /// Waits a moment for whoever holds it, then says who that is. While others take turns it waits for its own, fifteen
  /// such moments at most.
  ///
  /// - Parameters:
  ///   - holder: who takes it, in words that others will read.
  ///   - patience: how long one holder is waited for, in milliseconds.
  init(in folder: RegisterFolder, holder: String, patience: Int = 2_000) throws(RegisterError) {
    let path = ".heed/lock"
    try folder.makeFolder(".heed")
    guard let place = try folder.place(of: path) else { throw .failure(.lock, path, code: ENOENT) }
    file = undisturbed {
      openat(
        place.folder.descriptor, place.name, O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK, folder.fileMode)
    }
    guard file >= 0 else { throw .failure(.lock, path) }
    _ = try RegisterFolder.stamp(ofPlain: file, path)
    _ = fchmod(file, folder.fileMode)
    guard Self.wait(for: file, milliseconds: patience) else {
      guard errno == EWOULDBLOCK else { throw .failure(.lock, path) }
      throw RegisterError(
        .busy, "The register \(folder.path) is being changed by \(Self.holder(of: file)): try again in a moment.")
    }
    Self.sign(file, holder)
  }

  deinit { letGo() }

  /// Lets others change the register.
  func letGo() {
    if file >= 0 { close(file) }
    file = -1
  }

  private static func wait(for file: Int32, milliseconds: Int) -> Bool {
    var (left, leftInAll) = (milliseconds, milliseconds * 15)
    var holding = turn(of: file)
    while flock(file, LOCK_EX | LOCK_NB) != 0 {
      guard left > 0, leftInAll > 0, errno == EWOULDBLOCK || errno == EINTR else { return false }
      // Who has waited longer looks more often, and so comes first.
      let pause = max(1, 10 - (milliseconds * 15 - leftInAll) / 200)
      usleep(UInt32(pause) * 1_000)
      (left, leftInAll) = (left - pause, leftInAll - pause)
      let now = turn(of: file)
      if now != holding { (holding, left) = (now, milliseconds) }
    }
    return true
  }

  /// Another number for each holder, since each signs the file.
  private static func turn(of file: Int32) -> Int {
    var status = stat()
    return fstat(file, &status) == 0 ? FileStamp(status).modified : 0
  }

  private static func holder(of file: Int32) -> String {
    var bytes = [UInt8](repeating: 0, count: 200)
    let count = bytes.withUnsafeMutableBytes { pread(file, $0.baseAddress, $0.count, 0) }
    let words = String(decoding: bytes.prefix(max(0, count)), as: UTF8.self)
    let shown = words.unicodeScalars.filter { $0.properties.generalCategory != .control }
    return shown.isEmpty ? "another program" : String(String.UnicodeScalarView(shown))
  }

  /// Best effort: the words only serve whoever has to wait.
  private static func sign(_ file: Int32, _ holder: String) {
    let words = Array("\(holder) (process \(getpid()))".utf8.prefix(200))
    _ = ftruncate(file, 0)
    _ = words.withUnsafeBytes { pwrite(file, $0.baseAddress, $0.count, 0) }
  }
}
