import Casework
import Glibc
import Testing

@testable import RegisterStore

/// Three copies, edited at random by ordinary commands and synced when it pleases them.
@Suite("Rounds of edits in three copies") struct GitRoundsTests {
  /// How many rounds are played: a few, or as many as `HEED_SYNC_ROUNDS` says.
  static let rounds = getenv("HEED_SYNC_ROUNDS").flatMap { Int(String(cString: $0)) } ?? 8

  private static let diary = PlanID("plandiary000")

  @Test("all copies come to the same bytes, whole and replayed, with every edit in them")
  func converge() throws {
    let copies = try Copies(3)
    try copies.save(0, MakePlan(id: Self.diary, reference: "PLAN-2026-900", actions: [ActionID("actdiary0000")]))
    try copies.syncAll()
    var draws = SeededDraws(state: 7)
    var written: [String] = []
    for round in 0..<Self.rounds {
      for copy in copies.stores.indices {
        for _ in 0..<Int.random(in: 0...2, using: &draws) {
          written.append("entry \(written.count)")
          try edit(copies, copy, written[written.count - 1], &draws)
        }
        if draws.next() % 3 == 0 { try copies.sync(copy) }
      }
      guard round % 4 == 3 else { continue }
      try copies.syncAll()
      try copies.expectOneRegister()
    }
    try copies.syncAll()
    try copies.expectOneRegister()
    let diary = try #require(copies.stores[0].register.plans[Self.diary])
    #expect(diary.actions[0].progress.map(\.text).sorted() == written.sorted())
    for plan in copies.stores[0].register.plans.values {
      for conflict in plan.conflicts {
        try copies.save(0, SettleConflict(in: .plan(plan.id), conflict.id, .keep))
      }
    }
    try copies.syncAll()
    try copies.expectOneRegister()
    #expect(copies.stores[2].register.plans.values.allSatisfy { $0.conflicts == [] })
  }

  /// One line in the diary, and something else that others may be changing too.
  private func edit(_ copies: Copies, _ copy: Int, _ words: String, _ draws: inout SeededDraws) throws {
    let store = copies.stores[copy]
    let entry = ProgressEntry(id: store.mint.make()) {
      $0.on = Occasion.at(0).day
      $0.text = words
    }
    try copies.save(copy, AddProgress(plan: Self.diary, action: ActionID("actdiary0000"), entry: entry))
    let seed = draws.next()
    switch draws.next() % 6 {
    case 0:
      let reference = try store.nextReference(prefix: "PLAN", year: 2026)
      try copies.save(copy, MakePlan(id: store.mint.make(), reference: reference, actions: [store.mint.make()]))
    case 1:
      guard let plan = store.register.plansInOrder.last(where: { $0.id != Self.diary }) else { return }
      var slip = ChangePlan { $0.title = words }
      slip.id = plan.id
      if case .saved = try copies.save(copy, slip) { _ = try store.undo(on: copies.now) }
    case 2:
      guard let plan = store.register.plansInOrder.first(where: { $0.id != Self.diary }) else { return }
      try copies.save(copy, RemoveDocument(key: .plan(plan.id)))
    default:
      guard let plan = store.register.plansInOrder.last(where: { $0.id != Self.diary }) else { return }
      var change = ChangePlan { plan in
        var jumble = Jumble(seed, mark: words, share: 15)
        plan.visit(&jumble)
      }
      change.id = plan.id
      try copies.save(copy, change)
    }
  }
}
