import Casework
import RegisterStore

/// A wholly fictional board to try things on, dated around a day.
enum DemoRegister {
  /// Makes the demonstration in a directory.
  ///
  /// - Parameters:
  ///   - day: the day around which everything is dated.
  ///   - instant: the moment the journal gives its entries.
  /// - Throws: `alreadyThere` where the directory holds a register.
  static func make(in directory: String, on day: Day, at instant: Instant) throws(RegisterError) -> RegisterStore {
    let settings = Settings { settings in
      settings.board.name = "Fellshire Safeguarding Boards"
      settings.board.area = "Fellshire"
    }
    let occasion = Occasion(day: day, instant: instant, actor: .named("demonstration"))
    return try RegisterStore.create(at: directory, settings: settings, on: occasion)
  }
}
