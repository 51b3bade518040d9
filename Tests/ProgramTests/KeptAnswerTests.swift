import Foundation
import Testing

@Suite("Lists, alerts and the status say the same from what was kept as from the records")
struct KeptAnswerTests {
  private static let questions: [[String]] = [
    ["alerts"], ["alerts", "--json"], ["alerts", "--csv"], ["alerts", "--plain"], ["alerts", "code:action-overdue"],
    ["alerts", "agency:police", "or", "late>30"], ["alerts", "is:acknowledged"], ["status"], ["status", "--json"],
    ["status", "--line"], ["list", "actions"], ["list", "actions", "is:overdue", "--json"],
    ["list", "actions", "safeguarding", "--columns", "all", "--sort", "-due"], ["list", "actions", "due<+5wd"],
    ["list", "actions", "theme:voice", "or", "case:SAR", "or", "has:finding", "--csv"],
    ["list", "actions", "is:soon", "or", "is:blocked", "or", "is:undated", "or", "age>90", "or", "brag:green"],
  ]

  private func demonstration() throws -> Scene {
    let scene = try Scene(board: nil)
    try scene.done("demo", scene.register, "--no-open")
    return scene
  }

  /// Asks everything twice, so that the second answer is from what was kept, and once more without it.
  private func expectTheSame(_ scene: Scene, _ when: String) throws {
    usleep(1_100_000)
    for words in Self.questions {
      let answers = try (0..<2).map { _ in try scene.run([Scene.program] + words + ["--today", Scene.today]) }
      try? FileManager.default.removeItem(atPath: scene.register + "/.heed/cache")
      let fresh = try scene.run([Scene.program] + words + ["--today", Scene.today])
      for answer in answers {
        #expect(answer.out == fresh.out, "\(words.joined(separator: " ")), \(when)")
        #expect(answer.err == fresh.err && answer.ending == fresh.ending)
      }
    }
    for words in [["alerts"], ["status"], ["list", "actions"]] {
      _ = try scene.run([Scene.program] + words + ["--today", Scene.today])
    }
  }

  @Test("In the demonstration, after a change, after what other programs do, and on another day")
  func same() throws {
    let scene = try demonstration()
    try expectTheSame(scene, "as made")
    let cache = Set(try FileManager.default.contentsOfDirectory(atPath: scene.register + "/.heed/cache"))
    #expect(cache.isSuperset(of: ["actions", "alerts", "status"]))
    let reference = try #require(try scene.rows("actions").first?["reference"]?.string)
    try scene.done("progress", reference, "Asked again, and promised for Friday")
    try expectTheSame(scene, "after a change")
    try changeOutside(scene)
    try expectTheSame(scene, "after an edit of the same size and time")
    let words = ["alerts", "--json", "--today", "2027-02-01"]
    let kept = try (0..<2).map { _ in try scene.run([Scene.program] + words).out }
    try FileManager.default.removeItem(atPath: scene.register + "/.heed/cache")
    #expect(try kept == [scene.run([Scene.program] + words).out, kept[0]])
  }

  /// Another program changes one letter of an action's text, and puts the file's time back.
  private func changeOutside(_ scene: Scene) throws {
    let plans = scene.register + "/plans/2026"
    let path = plans + "/" + (try #require(try FileManager.default.contentsOfDirectory(atPath: plans).sorted().first))
    let date = try #require(try FileManager.default.attributesOfItem(atPath: path)[.modificationDate] as? Date)
    let text = try Files.text(path)
    let actions = try #require(text.range(of: "\"actions\": ["))
    let place = try #require(text.range(of: "\"text\": \"", range: actions.upperBound..<text.endIndex))
    var changed = text
    changed.replaceSubrange(place.upperBound..<text.index(after: place.upperBound), with: "Q")
    try Files.write(changed, to: path)
    try FileManager.default.setAttributes([.modificationDate: date], ofItemAtPath: path)
    let letter = String(changed[place.upperBound...].prefix(12))
    #expect(try scene.done("list", "actions").out.contains(letter))
  }

  @Test("Evidence that goes, comes back or changes shows at once")
  func evidence() throws {
    let scene = try demonstration()
    let reference = try #require(try scene.rows("actions").first?["reference"]?.string)
    let file = scene.directory + "/minutes.txt"
    try Files.write("The panel met.", to: file)
    try scene.done("evidence", reference, "--title", "Minutes", "--file", file)
    func codes() throws -> [String] {
      usleep(1_100_000)
      _ = try scene.done("alerts")
      let lines = try scene.done("alerts").out.split(separator: "\n").map { $0.split(separator: "\t") }
      return lines.filter { $0.count > 2 && $0[2] == reference && $0[1].hasPrefix("evidence-") }.map { String($0[1]) }
    }
    #expect(try codes() == [])
    try Files.write("The panel met twice.", to: file)
    #expect(try codes() == ["evidence-changed"])
    try FileManager.default.removeItem(atPath: file)
    #expect(try codes() == ["evidence-missing"])
    try Files.write("The panel met.", to: file)
    #expect(try codes() == [])
  }
}
