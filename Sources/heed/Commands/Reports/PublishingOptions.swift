import ArgumentParser
import Casework
import Exchange

/// Whether a report is for anyone to read, and who must not be named in it.
struct PublishingOptions: ParsableArguments {
  @Flag(help: "Leave out what is not for everyone, and refuse while anyone could be recognised.")
  var publish = false
  @Option(
    help: ArgumentHelp(
      "A list of real names, one a line, that must not stand in it; the list is read and never kept.",
      valueName: "file"),
    completion: .file())
  var realNames: String?
  @OptionGroup var unlocking: UnlockOptions

  /// The report as it may be given away.
  /// - Throws: a refusal that names every place in which someone could be recognised.
  func ready(_ report: Report, in session: Session) throws -> Report {
    guard report.audience == .everyone else { return report }
    var names = NameList(people: session.register.people, realNames: try listedNames)
    if unlocking.unlock { names.add(try session.openSeal(unlocking.source).list, in: session.register) }
    if realNames == nil, !unlocking.unlock { session.tell(Self.unchecked(session)) }
    do throws(PublishingRefusal) {
      let ready = try report.ready(naming: names)
      for doubt in ready.publishingDoubts(naming: names) {
        session.tell("Look at this: \(doubt.place) has a word that is \(doubt.what).")
      }
      return ready
    } catch {
      throw Refusal(error.sentences)
    }
  }

  private static func unchecked(_ session: Session) -> String {
    session.store.hasSealedFile
      ? "Real names not checked: --unlock looks for those of the sealed identities."
      : "Real names not checked: give a list of them with --real-names FILE."
  }

  private var listedNames: [String] {
    get throws {
      guard let realNames else { return [] }
      guard let text = String(validating: try InputFile.bytes(at: realNames), as: UTF8.self) else {
        throw Refusal("\(realNames) is not UTF-8 text: save it so, with one name a line.", .badInput)
      }
      let names = text.first == "\u{FEFF}" ? text.dropFirst() : text[...]
      return names.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(String.init)
    }
  }
}
