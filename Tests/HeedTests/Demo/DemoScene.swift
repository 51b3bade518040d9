import Casework
import Foundation
import RegisterStore

@testable import heed

/// The demonstration, made in a directory that is gone afterwards.
enum DemoScene {
  static let day = Day(iso: "2026-11-21")!

  static func make(on day: Day = day, _ work: (RegisterStore) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("heed-demo-\(UUID().uuidString)").path
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try work(DemoRegister.make(in: folder, on: day, at: Instant(day, hour: 12)))
  }
}
