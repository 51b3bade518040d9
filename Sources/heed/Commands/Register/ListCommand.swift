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

  mutating func run() throws {
    if let listing = try keptListing() { return try put(listing, .actions) }
    try run(in: Session(globals).lasting)
  }

  func run(in session: Session) throws {
    let kind = try ListKind(typed: kind)
    let fitting = try session.filter(filter, of: kind.vocabulary)
    try put(kind.listing(in: session.register, on: session.today, filter: fitting), kind)
    if kind == .actions { session.keepActions() }
  }

  /// The actions as earlier commands kept them, where they are asked for and none has changed.
  private func keptListing() throws -> Listing? {
    guard try ListKind(typed: kind) == .actions, let kept = KeptRegister(globals),
      let fitting = kept.filter(filter, of: KeptAction.vocabulary)
    else { return nil }
    return kept.actions().map { ListColumns.keptActions.listing($0, fitting) }
  }

  private func put(_ listing: Listing, _ kind: ListKind) throws {
    var listing = listing
    if let sort { try listing.sort(by: sort) }
    let table = try listing.table(of: chosenColumns(of: listing))
    guard globals.tableForm == .json, columns == nil else {
      let none = filter.isEmpty ? "There are no \(kind.rawValue) yet." : "No \(kind.rawValue) fit."
      if listing.count == 0, !globals.quiet { Output.complain(none) }
      return table.write(as: globals.tableForm)
    }
    listing.writeJSON()
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
