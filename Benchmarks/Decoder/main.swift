// Reads every record file of a register with Foundation's JSONDecoder, into structs of the fields an index needs: the peer of
// Heed's own reading. Usage: heed-benchmark-decoder REGISTER      prints one JSON object: bytes, files, milliseconds

import Foundation

struct Stage: Decodable {
  var id: String?
  var to: String?
  var on: String?
}

struct Entry: Decodable {
  var id: String?
  var on: String?
  var text: String?
}

struct Action: Decodable {
  struct Timescale: Decodable { var due: String? }
  struct Lead: Decodable {
    var id: String?
    var role: String?
    var isPrimary: Bool?
  }
  struct Claim: Decodable {
    var id: String?
    var level: String?
  }
  var id: String?
  var ref: String?
  var objective: String?
  var text: String?
  var intendedOutcome: String?
  var leadAgency: String?
  var leads: [Lead]?
  var timescale: Timescale?
  var claims: [Claim]?
  var progress: [Entry]?
  var moves: [Stage]?
}

/// A plan, a case or an audit: what one kind lacks is not there.
struct Record: Decodable {
  struct Sheet: Decodable {
    struct Response: Decodable {
      var id: String?
      var question: String?
      var grade: String?
      var comment: String?
    }
    var id: String?
    var sampleCase: String?
    var responses: [Response]?
  }
  struct Referral: Decodable {
    var received: String?
    var summary: String?
    var workingTogether: String?
    var agenciesInvolved: [String]?
    var moves: [Stage]?
  }
  var id: String?
  var reference: String?
  var title: String?
  var moves: [Stage]?
  var actions: [Action]?
  var sheets: [Sheet]?
  var referral: Referral?
}

guard CommandLine.arguments.count == 2 else {
  print("Usage: heed-benchmark-decoder REGISTER")
  exit(64)
}
let register = URL(fileURLWithPath: CommandLine.arguments[1])
let decoder = JSONDecoder()
var (bytes, files, things) = (0, 0, 0)
let start = ContinuousClock.now
for kind in ["plans", "cases", "audits"] {
  let years =
    (try? FileManager.default.contentsOfDirectory(at: register.appending(path: kind), includingPropertiesForKeys: nil))
    ?? []
  for year in years {
    for file in try FileManager.default.contentsOfDirectory(at: year, includingPropertiesForKeys: nil) {
      let data = try Data(contentsOf: file)
      let record = try decoder.decode(Record.self, from: data)
      bytes += data.count
      files += 1
      things += record.actions?.count ?? 0
    }
  }
}
let spent = (ContinuousClock.now - start) / .milliseconds(1)
print("{\"bytes\": \(bytes), \"files\": \(files), \"actions\": \(things), \"milliseconds\": \(spent)}")
