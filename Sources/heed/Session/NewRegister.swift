import Casework
import RegisterStore

/// Makes registers, and says where they are.
enum NewRegister {
  static func make(in directory: String, _ settings: Settings, _ globals: GlobalOptions) throws -> RegisterStore {
    let actor = globals.actor.map { Party.named($0) } ?? .named(SignedIn.login)
    let occasion = Occasion(day: globals.todayGiven ?? WallClock.today, instant: WallClock.now, actor: actor)
    do { return try RegisterStore.create(at: directory, settings: settings, on: occasion) } catch {
      throw Refusal(error)
    }
  }

  /// What was made and, where Heed would not find it by itself, how it does.
  static func sentences(of store: RegisterStore) -> [String] {
    let path = InputFile.wholePath(store.path)
    let made = "Made the register of \(store.register.settings.board.name) in \(store.path)."
    let found = try? RegisterStore.locate(
      explicit: nil, environment: WorkingDirectory.environment, workingDirectory: WorkingDirectory.path)
    if let found, InputFile.wholePath(found) == path { return [made] }
    return [made, "Heed finds it from inside that directory, or from anywhere with HEED_REGISTER=\(path)"]
  }
}
