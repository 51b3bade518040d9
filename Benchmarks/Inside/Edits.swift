import Casework
import Glibc
import RegisterStore

/// Gives plans a title, through the register's own way of saving.
struct Retitle: Command {
  let plans: [PlanID]
  let title: String
  let acts: Set<Act> = [.planning]
  func words(in register: Register) -> String { "retitle \(plans.count) plans" }
  func violations(in register: Register) -> [Violation] { [] }
  func apply(to register: inout Register) {
    for id in plans {
      guard var plan = register.plans[id] else { continue }
      plan.title = title
      register.put(plan)
    }
  }
}

/// Durable edits of a register that is already open, as the desk makes them.
struct Edits {
  private let store: RegisterStore
  private let directory: String

  init(_ directory: String) throws {
    self.directory = directory
    store = try RegisterStore.open(at: directory)
  }

  func oneByOne(_ count: Int) throws {
    let plans = store.register.plansInOrder.map(\.id)
    let floor = try SyncFloor(in: directory, like: store)
    try save([plans[0]], "warm")
    try floor.edit()
    var (edits, floors): ([Double], [Double]) = ([], [])
    for number in 1...count {
      edits.append(try milliseconds { try save([plans[number % plans.count]], "Learning \(number)") })
      floors.append(try milliseconds { try floor.edit() })
    }
    tell(["edit": median(edits), "floor": median(floors)])
  }

  /// One by one for thirty of the plans, and as much longer for all.
  func atOnce(_ count: Int) throws {
    let plans = store.register.plansInOrder.map(\.id).prefix(count)
    var (bulk, single): ([Double], [Double]) = ([], [])
    for round in 1...3 {
      bulk.append(try milliseconds { try save(Array(plans), "Together \(round)") })
      single.append(
        try milliseconds {
          for plan in plans.prefix(30) { try save([plan], "Alone \(round)") }
        })
    }
    tell([
      "plans": Double(plans.count), "bulk": median(bulk),
      "one by one": median(single) * Double(plans.count) / Double(min(30, plans.count)),
    ])
  }

  private func save(_ plans: [PlanID], _ title: String) throws {
    let day = Day(year: 2026, month: 11, day: 21) ?? Day(number: 0)
    let occasion = Occasion(day: day, instant: Instant(day, hour: 12), actor: .named("benchmark"))
    guard case .saved = try store.commit([Retitle(plans: plans, title: title)], on: occasion) else {
      print("The register refused the change.")
      exit(1)
    }
  }
}

/// The least that five syncs cost: the same bytes written into files of the same size in the same kind of folders, each synced, and
/// nothing read, compared or worked out.
struct SyncFloor {
  private let folder: Int32
  private let record: [UInt8]

  init(in directory: String, like store: RegisterStore) throws {
    let path = directory + "/.heed/floor"
    mkdir(path, 0o700)
    folder = open(path, O_RDONLY | O_DIRECTORY)
    record = [UInt8](repeating: UInt8(ascii: "x"), count: 20_000)
  }

  func edit() throws {
    put("commit.new", record + record[..<1_000], isAppended: false, isSynced: true)
    renameat(folder, "commit.new", folder, "commit")
    fsync(folder)
    put("plan.new", record, isAppended: false, isSynced: false)
    renameat(folder, "plan.new", folder, "plan")
    put("journal", record[..<1_000], isAppended: true, isSynced: false)
    for name in ["plan", "journal"] {
      let file = openat(folder, name, O_RDONLY)
      fsync(file)
      close(file)
    }
    fsync(folder)
    unlinkat(folder, "commit", 0)
  }

  private func put(_ name: String, _ bytes: some Collection<UInt8>, isAppended: Bool, isSynced: Bool) {
    let file = openat(folder, name, O_WRONLY | O_CREAT | (isAppended ? O_APPEND : O_TRUNC), 0o600)
    _ = Array(bytes).withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
    if isSynced { fsync(file) }
    close(file)
  }
}
