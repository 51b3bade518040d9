// Opens register after register, as someone would after a power cut, and says of each what came of it.
// Reads one directory a line; answers one line each: "whole", "none" (there was no register yet, and one can be made),
// or what is wrong. Usage: heed-benchmark-states < LIST-OF-DIRECTORIES

import Casework
import Glibc
import RegisterStore

let day = Day(number: 20_778)
let occasion = Occasion(day: day, instant: Instant(day, hour: 12), actor: .named("checker"))

/// What a person finds who opens the register, lets Heed finish what was interrupted, and asks for a check.
func verdict(on path: String, _ shipped: ShippedData) throws -> String {
  let store: RegisterStore
  do throws(RegisterError) { store = try RegisterStore.open(at: path, shipped: shipped) } catch {
    guard error.kind == .notFound else { throw error }
    let settings = Settings { $0.board.name = "Second" }
    let made = try RegisterStore.create(at: path, settings: settings, on: occasion, shipped: shipped)
    return try made.check(on: day).isEmpty ? "none" : "a register that was made there is not whole"
  }
  let seen = store.register
  // Takes the lock and finishes what stands; no command, so nothing is changed besides.
  guard case .saved = try store.commit([any Command](), on: occasion) else { return "it refuses a change" }
  guard store.register == seen else { return "readers saw something else than what was saved" }
  return try store.check(on: day).first?.sentence ?? "whole"
}

guard let shipped = try? ShippedData.load() else {
  print("The shipped data cannot be read.")
  exit(1)
}
while let path = readLine() {
  do { print(try verdict(on: path, shipped)) } catch { print("\(error)") }
  fflush(nil)
}
