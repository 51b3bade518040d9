import Casework
import Glibc

/// An answer kept from an earlier look at a register, beside the stamps of every file it was made from: a cache, which
/// costs only time when it is lost.
///
/// It is used only where the stamps show that no file differs. The bytes are mapped, not read; files in the cache are
/// replaced whole and never changed in place.
public final class KeptFile: KeptBytes {
  // Mapped to be read alone, and given back when nothing refers to this value any more.
  public nonisolated(unsafe) let bytes: UnsafeRawBufferPointer
  private nonisolated(unsafe) let whole: UnsafeMutableRawBufferPointer
  let stamps: KeptStamps
  private let folder: RegisterFolder

  private init(_ folder: RegisterFolder, _ whole: UnsafeMutableRawBufferPointer, _ head: KeptHead) {
    self.folder = folder
    self.whole = whole
    let read = UnsafeRawBufferPointer(whole)
    stamps = KeptStamps(UnsafeRawBufferPointer(rebasing: read[head.stamps]))
    bytes = UnsafeRawBufferPointer(rebasing: read[head.answer])
  }

  deinit { munmap(whole.baseAddress, whole.count) }

  /// The answer kept under a name, where it is one to that question and was made by this program.
  ///
  /// - Parameter question: whatever the answer follows from besides the files, such as the day.
  public static func open(inRegisterAt path: String, _ name: String, to question: String) -> KeptFile? {
    do {
      let folder = try RegisterFolder(at: path)
      guard let whole = try folder.map(KeptHead.path(of: name)) else { return nil }
      guard let head = KeptHead(reading: UnsafeRawBufferPointer(whole), question: question) else {
        munmap(whole.baseAddress, whole.count)
        return nil
      }
      return KeptFile(folder, whole, head)
    } catch {
      return nil
    }
  }

  /// The files that are not as they were when the answer was made, gone and new ones with them; nothing where that
  /// cannot be told, as while a change is being saved.
  public func differences() -> [String]? {
    do {
      guard try folder.stamp(RedoRecord.path) == nil else { return nil }
      let before = try folder.stamp(".heed")
      let found = try stamps.differences(in: folder)
      guard try folder.stamp(".heed") == before, try folder.stamp(RedoRecord.path) == nil else { return nil }
      return found
    } catch {
      return nil
    }
  }
}

extension RegisterStore {
  /// How many files may still be changing when an answer is kept: each will be read again.
  private static let mostUnsettled = 32

  /// Keeps an answer made from everything that was read, for as long as the files stay as they are.
  ///
  /// Nothing is kept while a file is damaged, a change is being saved, or much was changed within the last second. It
  /// costs only time when it fails, so it does not fail.
  ///
  /// - Parameter bytes: makes the answer; asked only where it can be kept.
  public func keep(_ name: String, to question: String, _ bytes: () -> [UInt8]) {
    let unsettled = files.values.count { !$0.isSettled }
    guard damage.isEmpty, unsettled <= Self.mostUnsettled, let build = KeptHead.build else { return }
    do {
      guard let stamps = try KeptStamps.bytes(of: files, in: folder, lookedAt: lookedAt) else { return }
      let head = KeptHead.bytes(build: build, question: question, stamps: stamps, answer: bytes())
      try folder.makeFolder(KeptHead.folder)
      let path = KeptHead.path(of: name)
      // One for each program that may write it just now; what a killed one leaves, a repair puts out of the way.
      let new = "\(path)-\(getpid()).new"
      try folder.create(new, head, isSynced: false)
      try folder.rename(new, to: path)
    } catch {
      return
    }
  }
}

extension RegisterFolder {
  /// A file's bytes, mapped to be read; nothing where it is not there or holds nothing.
  fileprivate func map(_ path: String) throws(RegisterError) -> UnsafeMutableRawBufferPointer? {
    guard let (folder, name) = try place(of: path) else { return nil }
    let file = openat(folder.descriptor, name, O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0, FileStamp(status).isFile, status.st_size > 0 else { return nil }
    let count = Int(status.st_size)
    guard let start = mmap(nil, count, PROT_READ, MAP_PRIVATE, file, 0), start != MAP_FAILED else { return nil }
    return UnsafeMutableRawBufferPointer(start: start, count: count)
  }
}
