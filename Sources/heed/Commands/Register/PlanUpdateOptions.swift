import ArgumentParser
import Casework

/// Which plan a file is a newer copy of, and which of its rows are taken.
struct PlanUpdateOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The plan that the file is a newer copy of: shows row by row what differs, and changes nothing.",
      valueName: "plan"))
  var update: String?
  @Option(
    help: ArgumentHelp(
      "Takes rows of the newer copy, each a change of its own: all, or their references with commas between.",
      valueName: "refs"))
  var accept: String?
  @Option(help: ArgumentHelp("Who agrees to later due days; else whoever acts.", valueName: "person"))
  var approver: String?

  func validate() throws {
    guard update == nil, accept != nil || approver != nil else { return }
    throw ValidationError("--accept and --approver go with --update, which names the plan that is there.")
  }
}

/// The rows that `--accept` names.
struct AcceptedRows {
  private let names: [String]
  private let isAll: Bool

  init(_ typed: String) {
    names = typed.split(separator: ",").map { String($0).stripped.lowercased() }.filter { !$0.isEmpty }
    isAll = names == ["all"]
  }

  /// Those that can be taken.
  /// - Throws: a refusal of a name that is no row's, several rows', or that of a row with nothing to take.
  func rows(of difference: PlanDifference) throws -> [PlanDifference.Row] {
    if isAll { return difference.rows.filter { $0.command != nil } }
    guard !names.isEmpty else { throw Refusal("Say which rows: --accept all, or --accept 7b,8.", .usage) }
    let places = try names.map { try place(of: $0, in: difference) }
    return Set(places).sorted().map { difference.rows[$0] }
  }

  private func place(of name: String, in difference: PlanDifference) throws -> Int {
    let found = difference.rows.indices.filter { Self.isCalled(difference.rows[$0], name) }
    guard let place = found.first else {
      throw Refusal("No row of \(difference.document) is called \(name): leave --accept out to see them all.", .usage)
    }
    guard found.count == 1 else {
      let all = found.map { difference.rows[$0].reference }.joined(separator: ", ")
      throw Refusal("“\(name)” may be any of \(all): write more of the reference.", .usage)
    }
    let row = difference.rows[place]
    guard row.command != nil else {
      throw Refusal("There is nothing to take of \(row.reference): it is \(row.kind.words).", .usage)
    }
    return place
  }

  private static func isCalled(_ row: PlanDifference.Row, _ name: String) -> Bool {
    let reference = row.reference.lowercased()
    return reference == name || reference.hasSuffix("/" + name)
  }
}
