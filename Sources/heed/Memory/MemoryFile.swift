import Desk
import StrictJSON

/// What the desk remembers of each register, the one opened last first. A file that cannot be read is forgotten.
struct MemoryFile {
  /// How many registers are remembered; demonstrations come and go.
  private static let most = 20

  private let path: String?
  private var registers: [(directory: String, memory: DeskMemory)] = []

  /// - Parameter path: nothing for a person without a home; then nothing is remembered.
  init(at path: String? = OwnPlaces.memory) {
    self.path = path
    guard let path, let bytes = try? SmallFile.read(path),
      case .object(let object)? = try? JSONValue.parse(bytes), case .array(let entries)? = object["registers"]
    else { return }
    registers = entries.compactMap { entry in
      guard case .object(let entry) = entry, case .string(let directory)? = entry["register"] else { return nil }
      return (directory, DeskMemory(entry))
    }
  }

  /// The directory of the register opened last.
  var last: String? { registers.first?.directory }

  /// What is remembered of a register; who has seen the tour of one needs it for no other.
  func memory(of directory: String) -> DeskMemory {
    var memory = registers.first { $0.directory == directory }?.memory ?? DeskMemory()
    memory.hasSeenTour = registers.contains { $0.memory.hasSeenTour }
    return memory
  }

  /// Remembers a register as the one opened last, with what was chosen in it.
  func keep(_ memory: DeskMemory, of directory: String) throws(SmallFile.Fault) {
    guard let path else { return }
    // Another desk may have written since.
    var fresh = MemoryFile(at: path)
    if let first = fresh.registers.first, first.directory == directory, first.memory == memory { return }
    fresh.registers.removeAll { $0.directory == directory }
    fresh.registers.insert((directory, memory), at: 0)
    try SmallFile.replace(path, with: JSONWriter().bytes(of: fresh.value))
  }

  private var value: JSONValue {
    let entries = registers.prefix(Self.most).map { directory, memory in
      var entry: JSONObject = ["register": .string(directory)]
      for (key, value) in memory.object.members { entry[key] = value }
      return JSONValue.object(entry)
    }
    return ["format": 1, "registers": .array(entries)]
  }
}
