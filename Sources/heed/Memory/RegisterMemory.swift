import Casework
import Desk

/// What the desk remembers of the register that is open, over what the settings file says.
struct RegisterMemory {
  private let file: MemoryFile
  private let directory: String
  private let settings: DeskSettings

  init(of directory: String, settings: DeskSettings, file: MemoryFile = MemoryFile()) {
    self.directory = InputFile.wholePath(directory)
    self.settings = settings
    self.file = file
  }

  /// As the desk begins: columns chosen in it count for more than those of the settings file.
  var atStart: DeskMemory {
    var memory = file.memory(of: directory)
    memory.columns.merge(settings.columns) { chosen, _ in chosen }
    return memory
  }

  /// Keeps what was chosen. Columns as the settings file has them are left to it, so that a change there is seen.
  func keep(_ memory: DeskMemory) throws(SmallFile.Fault) {
    var memory = memory
    memory.columns = memory.columns.filter { $0.value != settings.columns[$0.key] }
    try file.keep(memory, of: directory)
  }
}
