import Testing

@testable import Casework

@Suite struct AlertTests {
  @Test("a register in order raises no alert")
  func nothingWrong() {
    #expect(AlertScene().alerts().map(\.code) == [])
  }

  @Test("every alert is raised by what it is about, and says so in a sentence", arguments: AlertVector.all)
  func raised(vector: AlertVector) throws {
    var scene = AlertScene()
    vector.raised(&scene)
    let alert = try #require(scene.alerts().first { $0.code == vector.code })
    #expect(alert.message.last == "." && !alert.message.contains("  ") && alert.message.first?.isUppercase != false)
    #expect(!alert.record.isEmpty)
    #expect(alert.severity == vector.code.severity)
  }

  @Test("no alert is raised by what only comes near", arguments: AlertVector.all)
  func nearMiss(vector: AlertVector) {
    var scene = AlertScene()
    vector.nearMiss(&scene)
    #expect(!scene.alerts().contains { $0.code == vector.code })
  }

  @Test("every code but those of files and other text is raised by some vector")
  func complete() {
    let raised = Set(AlertVector.all.map(\.code))
    let elsewhere: Set<AlertCode> = [
      .evidenceMissing, .evidenceChanged, .birthDate, .phone, .email, .realName, .syncConflict,
    ]
    #expect(Set(AlertCode.allCases).subtracting(raised) == elsewhere)
  }

  @Test(
    "evidence that is a file is missing, or changed, or as it was",
    arguments: [
      (FileState.missing, [AlertCode.evidenceMissing]),
      (.present(sha256: "FF00"), []),
      (.present(sha256: "ab"), [.evidenceChanged]),
    ])
  func files(state: FileState, codes: [AlertCode]) {
    var scene = AlertScene()
    scene.action.addEvidence {
      $0.location = "evidence/protocol.pdf"
      $0.sha256 = "ff00"
    }
    #expect(scene.alerts { $0 == "evidence/protocol.pdf" ? state : nil }.map(\.code) == codes)
    #expect(scene.alerts().isEmpty)
  }

  @Test("a claim is judged by what its scheme means, whatever the colour")
  func meanings() {
    var scene = AlertScene()
    scene.action.timescale = Timescale(due: day("2026-11-11"))
    scene.action.claim("green")
    var register = scene.register
    let level = BragLevel("green", letter: "G", word: "Green", meaning: .complete, description: "")
    register.reference.schemes = [BragScheme("brag", title: "", levels: [level])]
    let codes = register.alerts(on: today).map(\.code)
    #expect(!codes.contains(.claimLate))
    #expect(codes.contains(.claimNoSignOff))
  }

  @Test(
    "an action without a due day is never overdue and never fine",
    arguments: [
      TimescaleKind.ongoing, .ongoingFrom, .event, .before, .toBeConfirmed, .blank, .invalid,
    ])
  func withoutDay(kind: TimescaleKind) {
    var scene = AlertScene()
    scene.action.timescale = Timescale(printed: "as printed", kind: kind)
    #expect(scene.alerts().map(\.code) == [kind == .invalid ? .invalidDate : .noDate])
  }

  @Test("completing stops lateness, and so does every ending; a claim does not", arguments: ActionStage.allCases)
  func lateness(stage: ActionStage) {
    var scene = AlertScene()
    scene.action.timescale = Timescale(due: day("2026-11-01"))
    scene.action.claim("blue")
    scene.action.moves.append(.to(stage, "2026-11-10"))
    let stops = stage == .completed || stage.isEnding
    #expect(scene.alerts().contains { $0.code == .actionOverdue } == !stops)
  }

  @Test("the record, the agency, the person, the day and the sentence of an overdue action")
  func particulars() throws {
    var scene = AlertScene()
    scene.action.timescale = Timescale(due: day("2026-11-11"))
    scene.action.extensions = []
    let alert = try #require(scene.alerts().first)
    #expect(alert.record == "PLAN-2026-001/1/7b")
    #expect(alert.agencyName == "Fellshire Police")
    #expect(alert.person == "Jo Marsh")
    #expect(alert.due == day("2026-11-11"))
    #expect(alert.days == 10)
    #expect(alert.message == "Due on 11 Nov 2026, 10 days late.")
  }

  @Test("late ones come first and the oldest first among them")
  func order() {
    var scene = AlertScene()
    scene.action.timescale = Timescale(due: day("2026-11-11"))
    scene.action.measureOfSuccess = ""
    scene.file.referral?.returns = [.asked(due: "2026-11-01")]
    scene.file.holds = [.criminal(reviewOn: "2026-11-25")]
    #expect(scene.alerts().map(\.code) == [.returnLate, .actionOverdue, .holdReviewNear, .noMeasure])
  }

  @Test("soon is as many days as asked for")
  func within() {
    var scene = AlertScene()
    scene.action.timescale = Timescale(due: day("2026-12-21"))
    #expect(scene.register.alerts(on: today, within: 29).isEmpty)
    #expect(scene.register.alerts(on: today, within: 30).map(\.code) == [.dueSoon])
  }
}
