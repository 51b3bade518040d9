import ArgumentParser
import Casework

struct ListCommand: RegisterCommand {
  static let verb = Verb.list

  @Argument(
    help: ArgumentHelp("Which kind of record.", valueName: "kind"),
    completion: .list(ListKind.allCases.map(\.rawValue)))
  var kind: String

  @Argument(help: ArgumentHelp("Words and fields that records must fit.", valueName: "filter"))
  var filter: [String] = []

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("The column to sort by, with a minus before it to sort downwards.", valueName: "field"))
  var sort: String?

  @Option(help: ArgumentHelp("The columns to show, parted by commas; “all” for every one.", valueName: "a,b"))
  var columns: String?

  @OptionGroup var globals: GlobalOptions

  func run(in session: Session) throws {
    let kind = try ListKind(typed: kind)
    let fitting = try session.filter(filter, of: kind.vocabulary)
    var listing = kind.listing(in: session.register, on: session.today, filter: fitting)
    if let sort { try listing.sort(by: sort) }
    let chosen = chosenColumns(of: listing)
    let table = try listing.table(of: chosen)
    guard globals.tableForm == .json, columns == nil else {
      let none = filter.isEmpty ? "There are no \(kind.rawValue) yet." : "No \(kind.rawValue) fit."
      if listing.count == 0 { session.tell(none) }
      return table.write(as: globals.tableForm)
    }
    Output.json(listing.jsonRows)
  }

  private func chosenColumns(of listing: Listing) -> [String] {
    if columns == "all" { return listing.columns.map(\.name) }
    return columns?.split(separator: ",").map { String($0).stripped } ?? []
  }
}

extension Session {
  /// Reads what was typed to choose among records of a kind.
  func filter(_ words: [String], of vocabulary: FilterVocabulary) throws -> Filter {
    let text = words.joined(separator: " ")
    do {
      return try Filter(parsing: text, of: vocabulary, on: today, calendar: calendar)
    } catch {
      throw Refusal("Filter, column \(error.column): \(error.sentence)", .usage)
    }
  }
}
