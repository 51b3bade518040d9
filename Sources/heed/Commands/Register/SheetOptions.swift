import ArgumentParser
import Exchange

/// Which sheets of a workbook are read.
struct SheetOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The sheet to read, by its name; where it is not given, the one whose headings fit.", valueName: "name"))
  var sheet: String?
  @Flag(help: "Read every sheet with a plan's headings as one plan, such as its live and its closed actions.")
  var allSheets = false

  func choice() throws -> SheetFile.Choice {
    guard let sheet else { return allSheets ? .all : .fitting }
    guard !allSheets else {
      throw Refusal("--sheet names one sheet and --all-sheets takes all: give one of them.", .usage)
    }
    return .named(sheet)
  }
}
