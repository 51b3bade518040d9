import Casework
import Foundation

@testable import Exchange

/// What the tests of imports start from.
enum Sheets {
  /// The day of the sample plan.
  static let day = Day(year: 2019, month: 9, day: 11)!
  static let occasion = Occasion(day: day, instant: Instant(day, hour: 9), actor: .named("Tester"))

  /// Identifiers in counting order.
  static func mint() -> IdentifierMint {
    let count = Counter()
    return IdentifierMint { count.next() }
  }

  static let scheme = BragScheme(
    "brag", title: "BRAG",
    levels: [
      BragLevel("blue", letter: "B", word: "Blue", meaning: .complete, description: ""),
      BragLevel("green", letter: "G", word: "Green", meaning: .onTarget, description: ""),
      BragLevel("amber", letter: "A", word: "Amber", meaning: .atRisk, description: ""),
      BragLevel("red", letter: "R", word: "Red", meaning: .offTarget, description: ""),
    ])

  /// A register with the shipped words for a pause, and those agencies.
  static func register(_ agencies: [Agency] = [], people: [Person] = []) -> Register {
    var register = Register(reference: ReferenceData(schemes: [scheme], lists: [pausedWords]))
    register.changeAgencies { $0 = agencies }
    register.changePeople { $0 = people }
    return register
  }

  static func agency(_ code: String, _ name: String, _ aliases: [String] = []) -> Agency {
    Agency(id: AgencyID(code)) {
      $0.code = code
      $0.name = name
      $0.aliases = aliases
    }
  }

  private static let pausedWords: PhraseList = {
    struct Shipped: Decodable { let phrases: [String] }
    let file = root.appending(path: "Resources/lists/paused-words.json")
    let shipped = (try? Data(contentsOf: file)).flatMap { try? JSONDecoder().decode(Shipped.self, from: $0) }
    return PhraseList("paused-words", title: "Paused", phrases: shipped?.phrases ?? [])
  }()

  static let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..").standardized

  /// The sample plan and what it must become; nothing where they are not beside the repository.
  static func fixture(_ name: String) -> Data? {
    let folder =
      ProcessInfo.processInfo.environment["HEED_FIXTURES"].map { URL(filePath: $0) }
      ?? root.appending(path: "../shared/fixtures")
    return try? Data(contentsOf: folder.appending(path: name))
  }

  static let hasFixture = fixture("delivery-plan.csv") != nil && fixture("delivery-plan.expected.json") != nil

  static func table(_ text: String) throws -> SheetTable { try SheetTable(Array(text.utf8)) }

  static func plan(_ text: String, register: Register = register()) throws -> PlanImport {
    try PlanImport(
      table(text), document: "plan.csv", register: register, on: day, mint: mint())
  }

  static func command(_ imported: PlanImport, register: Register = register()) -> ImportPlan {
    ImportPlan.make(
      from: imported.plan, id: PlanID("plan"), reference: "PLAN-2019-001", register: register, occasion: occasion,
      mint: mint())
  }

  /// The sentence with which reading is refused, or nothing.
  static func refusal(_ read: () throws -> Void) -> String? {
    do {
      try read()
      return nil
    } catch {
      return (error as? ImportRefusal)?.sentence ?? "\(error)"
    }
  }
}

/// Numbers in order, scrambled so that identifiers differ in every letter.
final class Counter: @unchecked Sendable {
  private let lock = NSLock()
  private var count: UInt64 = 0

  func next() -> UInt64 {
    lock.withLock {
      count += 1
      return count &* 0x9E37_79B9_7F4A_7C15
    }
  }
}
