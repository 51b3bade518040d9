import Casework
import RegisterStore

/// One command's dealings with one register: what it reads, on which day, and who acts.
struct Session {
  let globals: GlobalOptions
  let store: RegisterStore
  /// The register as it is or, with `--as-at`, as it was.
  let register: Register
  let today: Day
  let actor: Party
  /// Who signed in to the machine.
  let signedIn: Party
  let mint = IdentifierMint()

  /// Finds and opens the register that the options, the environment or the working directory name.
  ///
  /// - Parameter saysDamage: whether damaged files are named on stderr; the desk names them itself.
  init(_ globals: GlobalOptions, saysDamage: Bool = true) throws {
    do {
      let path = try RegisterStore.locate(
        explicit: globals.register, environment: WorkingDirectory.environment,
        workingDirectory: WorkingDirectory.path)
      try self.init(globals, opened: RegisterStore.open(at: path), saysDamage: saysDamage)
    } catch let error as RegisterError {
      throw Refusal(error)
    }
  }

  init(_ globals: GlobalOptions, opened store: RegisterStore, saysDamage: Bool = true) throws {
    self.globals = globals
    self.store = store
    if let past = globals.asAtDay, past > WallClock.today {
      throw Refusal("--as-at takes a day that has come: \(past.words) has not.", .usage)
    }
    today = globals.todayGiven ?? globals.asAtDay ?? WallClock.today
    register = try globals.asAtDay.map { try store.snapshot(asAt: $0) } ?? store.register
    signedIn = SignedIn.party(in: store.register)
    actor = try Self.actor(globals.actor, in: register) ?? signedIn
    for damage in store.damage where saysDamage && !globals.quiet {
      Output.complain("Damaged, and left out: \(damage.notice)")
    }
  }

  private static func actor(_ named: String?, in register: Register) throws -> Party? {
    guard let named else { return nil }
    guard !named.stripped.isEmpty else { throw Refusal("--as needs a person's name.", .usage) }
    return FieldReading(register, on: WallClock.today).someone(named)
  }

  var occasion: Occasion { Occasion(day: today, instant: WallClock.now, actor: actor, signedIn: signedIn) }
  var calendar: WorkingCalendar { register.workingCalendar }

  /// Tells whoever sits there, on stderr; scripts can silence it.
  func tell(_ sentence: String) {
    if !globals.quiet { Output.complain(sentence) }
  }
}

extension Refusal {
  init(_ error: RegisterError) {
    self.init(error.sentence, error.isRefusal ? .refused : .trouble)
    isNoRegister = error.kind == .notFound
  }

  init(_ violations: [Violation]) { self.init(violations.map(\.sentence)) }
}
