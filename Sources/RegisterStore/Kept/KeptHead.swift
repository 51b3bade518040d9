import Glibc

/// The first bytes of a kept answer: which program made it, since which start of the machine, and to what question.
///
/// Eight numbers of 64 bits: the form, the program, the machine's start, a sum of all that follows, and the lengths of
/// the question, the stamps and the answer, each filled up to eight bytes.
struct KeptHead {
  static let folder = ".heed/cache"
  private static let form: UInt64 = 0x3130_5450_454B_4448
  private static let length = 64

  let stamps: Range<Int>
  let answer: Range<Int>

  static func path(of name: String) -> String { "\(folder)/\(name)" }

  /// Nothing for what another program made, or answers another question, or was cut short.
  init?(reading bytes: UnsafeRawBufferPointer, question: String) {
    guard bytes.count >= Self.length, Self.number(0, bytes) == Self.form, let build = Self.build,
      Self.number(1, bytes) == build
    else { return nil }
    var ends = [Self.length]
    for place in 4...6 {
      let length = Self.number(place, bytes)
      guard length <= UInt64(bytes.count), length % 8 == 0 else { return nil }
      ends.append(ends[ends.count - 1] + Int(length))
    }
    guard ends[3] == bytes.count, bytes[ends[0]..<ends[1]].elementsEqual(Self.filled(Array(question.utf8))) else {
      return nil
    }
    // Since the machine started, only a whole file can stand under the name. Before, a power cut may have torn it.
    let isSameStart = Self.start.map { $0 == Self.number(2, bytes) } ?? false
    guard isSameStart || Self.sum(UnsafeRawBufferPointer(rebasing: bytes[Self.length...])) == Self.number(3, bytes)
    else { return nil }
    stamps = ends[1]..<ends[2]
    answer = ends[2]..<ends[3]
  }

  static func bytes(build: UInt64, question: String, stamps: [UInt8], answer: [UInt8]) -> [UInt8] {
    let parts = [Array(question.utf8), stamps, answer].map(filled)
    let body = parts.flatMap { $0 }
    let sum = body.withUnsafeBytes { Self.sum($0) }
    let head = [form, build, start ?? 0, sum] + parts.map { UInt64($0.count) } + [0]
    return head.withUnsafeBytes { Array($0) } + body
  }

  private static func number(_ place: Int, _ bytes: UnsafeRawBufferPointer) -> UInt64 {
    bytes.loadUnaligned(fromByteOffset: place * 8, as: UInt64.self)
  }

  private static func filled(_ bytes: [UInt8]) -> [UInt8] {
    bytes + Array(repeating: 0, count: (8 - bytes.count % 8) % 8)
  }

  /// Tells a torn file from a whole one; no defence against whoever could change the records themselves.
  private static func sum(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
    var sum: UInt64 = 0x9E37_79B9_7F4A_7C15
    for place in stride(from: 0, to: bytes.count - 7, by: 8) {
      sum = (sum ^ bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self)) &* 0x0000_0100_0000_01B3
      sum ^= sum >> 29
    }
    return sum
  }

  /// What tells this build of the program from every other; nothing where the system does not say.
  static let build: UInt64? = {
    var status = stat()
    guard stat("/proc/self/exe", &status) == 0 else { return nil }
    let stamp = FileStamp(status)
    let numbers = [UInt64(stamp.size), stamp.inode, UInt64(bitPattern: Int64(stamp.modified)), stamp.device]
    return numbers.withUnsafeBytes { sum($0) }
  }()

  /// What tells this start of the machine from every other.
  private static let start: UInt64? = {
    let file = open("/proc/sys/kernel/random/boot_id", O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var bytes = [UInt8](repeating: 0, count: 40)
    guard read(file, &bytes, 36) == 36 else { return nil }
    return bytes.withUnsafeBytes { sum($0) }
  }()
}
