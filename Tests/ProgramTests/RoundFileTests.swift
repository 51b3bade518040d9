import Foundation
import StrictJSON
import Testing

/// Another program that fills in a workbook: openpyxl, which most agencies' scripts and half the world's are made of.
private enum Scribe {
  static let python = "/usr/bin/python3"
  static let isThere = {
    let trial = Process()
    trial.executableURL = URL(fileURLWithPath: python)
    trial.arguments = ["-c", "import openpyxl"]
    trial.standardError = FileHandle.nullDevice
    guard (try? trial.run()) != nil else { return false }
    trial.waitUntilExit()
    return trial.terminationStatus == 0
  }()
  static let absence: Comment = "there is no /usr/bin/python3 with openpyxl here"
}

@Suite("Sheets that agencies are sent and send back")
struct RoundFileTests {
  /// A register with a plan of three agencies and a round that is open; one agency has a lead officer with an address.
  private func scene() throws -> Scene {
    let scene = try JourneyDesk.board(with: ["Police", "Housing", "Health"])
    try scene.done("add", "person", "--name", "Jo Marsh", "--email", "jo@police.invalid", "--agency", "police")
    try scene.done("edit", "police", "--lead-officer", "Jo Marsh")
    let rows = [
      "Objective,Ref,Action,Lead Agency,Timescale,Progress,BRAG",
      "1,1a,\"Train every officer\nin self-neglect\",Fellshire Police,31/12/2026,03/10/2026: booked,Green",
      "1,1b,=Write to landlords,Fellshire Police,May 2027,,Amber",
      "2,2,Survey every tenant over 80,Fellshire Housing,28/02/2027,,Red",
      "2,3,Agree a pathway,Fellshire Health,ongoing,,", "2,4,Offer a visit,Fellshire Health,31/01/2027,,Green",
    ]
    try Files.write(rows.joined(separator: "\r\n") + "\r\n", to: scene.directory + "/plan.csv")
    try scene.done("import", "plan", "plan.csv", "--title", "Self-neglect")
    try scene.done("round", "open", "--meeting", "2026-12-14")
    return scene
  }

  private func python(_ script: String, in scene: Scene) throws -> String {
    let answer = try scene.run([Scribe.python, "-c", script])
    try #require(answer.ending == .status(0), "\(answer.err)")
    return answer.out
  }

  /// The plans, the directory and the settings: all but the rounds and what the journal says of them.
  private func others(_ scene: Scene) -> [String: [UInt8]] {
    scene.records.filter { !$0.key.hasPrefix("rounds/") && !$0.key.hasPrefix("journal/") }
  }

  @Test(
    "three agencies answer, one in a renamed file, one over a locked cell, one with what is no day and no word",
    .enabled(if: Scribe.isThere, Scribe.absence))
  func threeAgencies() throws {
    let scene = try scene()
    try scene.done("round", "send", "out")
    let before = others(scene)
    _ = try python(Self.answering, in: scene)
    let answer = try scene.heed("round", "receive", "our reply (2).xlsx", "housing.xlsx", "health.xlsx", "--json")
    #expect(answer.ending == .status(0), "\(answer.err)")
    let told = answer.lines.map(String.init)
    #expect(
      told.contains(
        "our reply (2).xlsx: Fellshire Police answered 1 of 2 actions in ROUND-2026-001; 1 came back with nothing filled in."
      ))
    #expect(
      told.contains(
        "housing.xlsx, row 8, column E (Due): “Due” was sent as “28 Feb 2027” and came back as “30/06/2027”, so the row of "
          + "PLAN-2026-001/2/2 was not taken. Its answers: Progress since last time “Half done”."))
    #expect(
      told.contains(
        "health.xlsx, row 8, column L (Proposed date): 31/04/27 is not a day: April has 30 days. It is kept as it was typed, "
          + "without a day: ask the agency which is meant."))
    #expect(
      told.contains {
        $0.contains("health.xlsx, row 9, column I") && $0.contains("“=cmd|' /C calc'!A1” is kept as words")
      })
    #expect(others(scene) == before)
    let replies = try scene.rows("replies")
    #expect(replies.map { $0["progress"]?.string ?? "" } == ["Forty trained", "", "=cmd|' /C calc'!A1"])
    #expect(replies.map { $0["proposed"]?.string ?? "" } == ["2027-01-31", "31/04/27", ""])
    try scene.expectWhole()
    // What looks like a formula is written nowhere as one.
    let list = try scene.done("list", "replies", "--csv").out
    #expect(list.contains("'=cmd|' /C calc'!A1") && !list.contains(",=cmd"))
  }

  /// What the three agencies do to their workbooks.
  private static let answering = """
    import openpyxl, datetime
    def fill(name, to, **cells):
        book = openpyxl.load_workbook('out/' + name + '-2026-12-14.xlsx')
        for place, value in cells.items(): book['Actions'][place] = value
        book.save(to)
    fill('police', 'our reply (2).xlsx', I8='Forty trained', J8='Amber', L8=datetime.date(2027, 1, 31), M8='Illness')
    fill('housing', 'housing.xlsx', E8=datetime.date(2027, 6, 30), I8='Half done')
    fill('health', 'health.xlsx', L8='31/04/27', I9="=cmd|' /C calc'!A1")
    """

  @Test("each agency is written a sheet of its own and a letter that carries it, readable by no one else")
  func files() throws {
    let scene = try scene()
    let before = scene.records
    let dry = try scene.done("round", "send", "out", "--dry-run")
    #expect(scene.records == before && !FileManager.default.fileExists(atPath: scene.directory + "/out"))
    let sent = try scene.done("round", "send", "out")
    #expect(sent.out == dry.out && sent.err.contains("Without an address"))
    #expect(sent.err.contains("Fellshire Housing; Fellshire Health."))
    let folder = scene.directory + "/out"
    let names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    #expect(names == ["health", "housing", "police"].flatMap { ["\($0)-2026-12-14.eml", "\($0)-2026-12-14.xlsx"] })
    for name in [""] + names {
      let mode = try FileManager.default.attributesOfItem(atPath: "\(folder)/\(name)")[.posixPermissions] as? Int
      #expect(mode == (name.isEmpty ? 0o700 : 0o600), "\(name)")
    }
    let again = try scene.done("round", "send", "again", "--agency", "police", "--csv")
    #expect(
      again.err.contains("Sent before, and written again with the cells as they were sent then: Fellshire Police."))
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: scene.directory + "/again").sorted()
        == ["police-2026-12-14.csv", "police-2026-12-14.eml"])
    try scene.expectWhole()
  }

  @Test(
    "the letter is one that another program reads, and what it carries is the sheet byte for byte",
    .enabled(if: Scribe.isThere, Scribe.absence))
  func letters() throws {
    let scene = try scene()
    try scene.done("round", "send", "out")
    let told = try python(
      """
      import email, email.policy, glob
      for path in sorted(glob.glob('out/*.eml')):
          letter = email.message_from_binary_file(open(path, 'rb'), policy=email.policy.default)
          (sheet,) = letter.iter_attachments()
          same = sheet.get_payload(decode=True) == open('out/' + sheet.get_filename(), 'rb').read()
          print(letter['to'], same, letter.defects, sheet.get_content_type().split('.')[-1], letter['subject'].split(':')[0])
      """, in: scene)
    #expect(
      told.split(separator: "\n") == [
        "None True [] sheet Fellshire", "None True [] sheet Fellshire",
        "Jo Marsh <jo@police.invalid> True [] sheet Fellshire",
      ])
  }

  @Test("an agency without a workbook program answers in the CSV file")
  func csv() throws {
    let scene = try scene()
    try scene.done("round", "send", "out", "--csv")
    let sheet = try Files.text(scene.directory + "/out/police-2026-12-14.csv")
    let filled = sheet.replacingOccurrences(
      of: ",Green,booked,,,,,,", with: ",Green,booked,Forty trained,amber,,31/01/27,Illness,")
    #expect(filled != sheet)
    try Files.write(filled, to: scene.directory + "/back.txt")
    let answer = try scene.done("round", "receive", "back.txt", "--json")
    #expect(answer.out.contains("Forty trained") && answer.lines.count == 2, "\(answer.err)")
    let again = try scene.heed("round", "receive", "back.txt")
    #expect(again.ending == .status(1) && again.err.contains("nothing is added"))
    #expect(try scene.rows("replies").count == 1)
  }

  @Test("a file that is not a sheet of this register is refused in one sentence, and the others are taken")
  func refused() throws {
    let scene = try scene()
    try scene.done("round", "send", "out", "--csv")
    try Files.write("a,b\n1,2\n", to: scene.directory + "/list.csv")
    let other = try self.scene()
    try other.done("round", "send", "out", "--csv")
    let foreign = other.directory + "/out/police-2026-12-14.csv"
    let answer = try scene.heed("round", "receive", "list.csv", foreign, "gone.csv", "out/police-2026-12-14.csv")
    #expect(answer.ending == .status(65))
    #expect(answer.err.contains("list.csv: this is not the sheet of an update round"))
    #expect(answer.err.contains("it belongs to a round that is not in this register"))
    #expect(answer.err.contains("gone.csv cannot be read") && answer.err.contains("Fellshire Police answered 0 of 2"))
    try scene.done("round", "close", "ROUND-2026-001")
    let late = try scene.heed("round", "receive", "out/housing-2026-12-14.csv")
    #expect(late.ending == .status(1) && late.err.contains("was closed on"))
  }
}
