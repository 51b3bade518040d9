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

  /// Remembers the register as the one opened last. Where that cannot be written there is nothing to lose yet.
  func noteOpening() { _ = keep(atStart) }

  /// Keeps what was chosen, or answers why it cannot. Columns as the settings file has them are left to it, so that a
  /// change there is seen.
  func keep(_ memory: DeskMemory) -> String? {
    var memory = memory
    memory.columns = memory.columns.filter { $0.value != settings.columns[$0.key] }
    do throws(SmallFile.Fault) {
      try file.keep(memory, of: directory)
      return nil
    } catch {
      return "What you chose holds until you leave, but cannot be kept for the next time: \(error.words)."
    }
  }
}
