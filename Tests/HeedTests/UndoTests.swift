import Foundation
import Testing

/// Every kind of change, as typed; each stands on those before it.
private let changes: [[String]] = [
  ["add", "agency", "--code", "fire", "--name", "Fire and Rescue"],
  ["edit", "fire", "--aliases", "FRS"],
  ["add", "person", "--name", "Ana Petrie", "--role", "Board manager"],
  ["add", "theme", "--name", "winter pressures"],
  [
    "add", "hold", "--in", "SAR-2026-001", "--from", "2026-11-02", "--kind", "inquest", "--reason", "Inquest opened",
    "--review-on", "+1m",
  ],
  ["release", "SAR-2026-001"],
  ["remove", "SAR-2026-001/hold/1"],
  ["move", "SAR-2026-001", "screening"],
  ["request", "SAR-2026-001", "--agency", "police", "--agency", "housing"],
  ["move", "SAR-2026-001", "information requested"],
  ["chase", "SAR-2026-001/police", "--note", "Rang the desk"],
  ["settle", "SAR-2026-001/housing", "waived", "--reason", "No contact"],
  ["settle", "SAR-2026-001/police", "received"],
  ["move", "SAR-2026-001", "panel"],
  ["edit", "SAR-2026-001/criterion/1", "--answer", "met"],
  ["edit", "SAR-2026-001/criterion/2", "--answer", "met"],
  ["edit", "SAR-2026-001/criterion/3", "--answer", "met"],
  ["edit", "SAR-2026-001/criterion/4", "--answer", "not met"],
  ["move", "SAR-2026-001", "recommended", "--outcome", "sar-mandatory", "--rationale", "Met", "--by", "SAR Group"],
  ["move", "SAR-2026-001", "decided", "--outcome", "sar-mandatory", "--rationale", "Agreed", "--by", "Chair"],
  ["commission", "SAR-2026-001"],
  ["hold", "SAR-2026-001", "--kind", "criminal", "--review-on", "+3m", "--reason", "Trial listed"],
  ["move", "SAR-2026-001/review", "scoping"],
  ["add", "terms", "--in", "SAR-2026-001", "--version", "1", "--agreed", "today"],
  ["move", "SAR-2026-001/brief", "published", "--address", "https://example.org/brief"],
  ["add", "plan", "--title", "Learning from Adult K", "--source", "SAR-2026-001", "--early-reason", "Quick wins"],
  ["add", "plan", "--title", "Next year's plan", "--source", "A meeting"],
  ["add", "objective", "--in", "PLAN-2026-001", "--title", "Hear the adult"],
  ["add", "recommendation", "--in", "PLAN-2026-001", "--text", "Ask the adult", "--agency", "police"],
  [
    "add", "action", "--in", "PLAN-2026-001/1", "--ref", "7b", "--text", "Train staff", "--lead", "Jo Marsh", "--due",
    "2026-12-31", "--answers", "PLAN-2026-001/rec/1",
  ],
  [
    "add", "action", "--in", "PLAN-2026-001/1", "--ref", "8", "--text", "Write the leaflet", "--lead", "Nurse", "--due",
    "monthly",
  ],
  ["move", "PLAN-2026-001", "open"],
  ["answer", "PLAN-2026-001/rec/1", "--agency", "police", "--answer", "accepted"],
  ["move", "PLAN-2026-001/rec/1", "answered"],
  ["move", "PLAN-2026-001/1/7b", "agreed"],
  ["extend", "PLAN-2026-001/1/7b", "2027-01-31", "--reason", "Data late", "--approver", "SAR Group"],
  ["progress", "PLAN-2026-001/1/7b", "Trainer booked"],
  ["brag", "PLAN-2026-001/1/7b", "g", "--reason", "On course"],
  ["edit", "PLAN-2026-001/1/7b", "--measure-of-success", "9 in 10 trained", "--priority", "high"],
  ["acknowledge", "PLAN-2026-001/1/8", "no-measure", "--reason", "Agreed", "--until", "+30d"],
  ["evidence", "PLAN-2026-001/1/7b", "--title", "Training register"],
  ["move", "PLAN-2026-001/1/7b", "in progress"],
  ["move", "PLAN-2026-001/1/7b", "completed"],
  ["sign-off", "PLAN-2026-001/1/7b", "--by", "Chair of the SAR Group"],
  ["move", "PLAN-2026-001/rec/1", "in progress"],
  ["move", "PLAN-2026-001/rec/1", "implemented"],
  ["impact-check", "PLAN-2026-001/rec/1", "--finding", "9 of 10 files show it"],
  ["carry-forward", "PLAN-2026-001/1/8", "PLAN-2026-002", "--reason", "Not finished", "--approver", "Board"],
  ["import", "plan", "sheet.csv"],
  ["import", "people", "people.csv"],
  ["round", "open", "--meeting", "2026-12-09"],
  ["edit", "ROUND-2026-001", "--due-on", "2026-11-27"],
  ["round", "close", "ROUND-2026-001", "--reason", "The meeting is off"],
]

private let sheet = """
  Ref,Action,Lead agency,Timescale,Progress,BRAG
  1,Agree the protocol,Ambulance Trust,31/04/26,"01.10.26 - Draft written",Green
  1,Publish it,Police,Mar-27,,Amber

  """

@Test("undoing every kind of change gives back the very bytes before it, and redoing them those after")
func undoIsIdentity() throws {
  let shop = try Workshop.withReferral()
  try sheet.write(toFile: shop.directory + "/sheet.csv", atomically: true, encoding: .utf8)
  try "Name,Role\nSam Reed,Auditor\n".write(toFile: shop.directory + "/people.csv", atomically: true, encoding: .utf8)
  var stages = [try shop.records()]
  for words in changes {
    let answer = try shop.run(words + ["--today", shop.today])
    #expect(answer.status == 0, "heed \(words.joined(separator: " ")): \(answer.err)")
    stages.append(try shop.records())
  }
  for (step, words) in zip(stages.indices.dropLast(), changes).reversed() {
    try shop.done("undo")
    #expect(try shop.records() == stages[step], "undoing heed \(words.joined(separator: " "))")
  }
  for (step, words) in zip(stages.indices.dropFirst(), changes) {
    try shop.done("redo")
    #expect(try shop.records() == stages[step], "redoing heed \(words.joined(separator: " "))")
  }
  #expect(try shop.done("check").out.hasPrefix("The register is whole"))
}

extension Workshop {
  /// The bytes of every record, by path: all but the journal and what is never synced.
  func records() throws -> [String: Data] {
    var found: [String: Data] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: register) {
      guard path.hasSuffix(".json"), !path.hasPrefix("journal"), !path.hasPrefix(".heed")
      else { continue }
      found[path] = FileManager.default.contents(atPath: register + "/" + path)
    }
    return found
  }
}
