import Casework
import Testing

@testable import Exchange

@Suite("The board pack, the agency report and the action log") struct BoardPackTests {
  private typealias Sample = BoardRegister

  /// Two reviews, one published, with a late action each of another agency.
  private static var board: BoardRegister {
    var board = BoardRegister()
    board.review("SAR-1", subject: "Adult K", published: Sample.day("2026-03-01"), due: Sample.day("2026-10-22")) {
      $1.extensions = [
        Extension(id: Identifier("x")) {
          ($0.to, $0.on, $0.reason) = (Sample.day("2026-10-22"), Sample.day("2026-10-05"), "The trainer left.")
          $0.approver = .named("Chair of the SAR Group")
        }
      ]
      $1.timescale = Timescale(due: Sample.day("2026-09-30"))
    }
    board.review(
      "SAR-2", subject: "Adult L", published: nil, actionOf: "health", due: Sample.day("2026-05-01"))
    board.refer(.sar, 9, received: Sample.day("2026-10-20"), outcome: nil)
    return board
  }

  private func pack(_ board: BoardRegister = Self.board, _ audience: Audience = .board) -> Report {
    .board(board.register, on: Sample.today, audience: audience)
  }

  @Test("the first figures are those a chair looks for")
  func glance() {
    let words = pack().section("glance")?.words ?? ""
    for line in [
      "Late: 2 of 2 of the actions still to be done", "Late at the end of 30 Sep 2026: 1 of 2 of those then",
      "The latest: 204 days: PLAN-SAR-2/-/1, Health Trust",
      "Late, and claimed on target: 2 of 2 of the late actions", "Open cases: 3",
    ] {
      #expect(words.contains(line), "\(line)\n\(words)")
    }
  }

  @Test("late actions stand by agency and age with a chart beside, and each with its first day and its slips")
  func late() {
    let report = pack()
    #expect(
      report.table("Late actions by agency")?.lines == [
        "Health Trust | 0 | 0 | 0 | 1 | 1 | 1 of 1 | 204", "Fellshire Police | 0 | 1 | 0 | 0 | 1 | 1 of 1 | 30",
      ])
    #expect(
      report.table("Late actions")?.lines.last
        == "PLAN-SAR-1/-/1 | Write a protocol after SAR-1 | Fellshire Police | Head of Practice | 30 Sep 2026 | 22 Oct 2026 | 30 | 1 | G Green"
    )
    guard case .chart(.stacked(_, let parts, let bars), _)? = report.section("late-by-agency")?.blocks.last else {
      Issue.record("no chart")
      return
    }
    #expect(
      parts.map(\.word) == LateBand.allCases.map(\.words) && bars.map(\.counts) == [[0, 0, 0, 1], [0, 1, 0, 0]])
  }

  @Test("changes are told since the quarter's start, since a day asked for, or since the last round's meeting")
  func since() {
    var board = Self.board
    #expect(pack(board).since == Sample.day("2026-10-01"))
    #expect(pack(board).words.contains("the start of the quarter, for no earlier meeting is on record"))
    #expect(pack(board).table("Due days put off")?.lines.count == 1)
    let asked = Report.board(board.register, on: Sample.today, since: Sample.day("2026-11-01"))
    #expect(asked.table("Due days put off") == nil && asked.words.contains("No due day was put off."))
    board.register.put(
      UpdateRound(id: UpdateRoundID("r")) {
        ($0.reference, $0.meetingOn, $0.openedOn) = (
          "ROUND-2026-001", Sample.day("2026-09-15"), Sample.day("2026-08-20")
        )
        $0.closing = RoundClosing { $0.on = Sample.day("2026-09-16") }
      })
    #expect(pack(board).since == Sample.day("2026-09-15"))
  }

  @Test("a slip is told with the days before and after, its reason and who agreed")
  func slips() {
    #expect(
      pack().table("Due days put off")?.lines == [
        "5 Oct 2026 | PLAN-SAR-1/-/1 | Write a protocol after SAR-1 | Fellshire Police | 30 Sep 2026 | 22 Oct 2026 | 22 | 1 | The trainer left. | Chair of the SAR Group"
      ])
  }

  @Test("actions still to be done are told by how often they were put off")
  func putOff() {
    #expect(
      pack().table("Actions still to be done, by how often they were put off")?.lines == [
        "Never | 1 | 1 | 1", "Once | 1 | 1 | 1", "Twice | 0 | 0 | 0", "Three times or more | 0 | 0 | 0",
        "All | 2 | 2 | 2",
      ])
    #expect(pack().section("put-off")?.words.contains("1 of 2 of the actions still to be done was put off") == true)
    #expect(pack().section("decisions")?.words.contains("2 answers to recommendations are still owed.") == true)
  }

  @Test("an empty register says of every part that nothing is there")
  func empty() {
    let words = pack(BoardRegister()).words
    for sentence in [
      "no action is still to be done", "No case or audit waits for a decision.", "Nothing else is to be settled.",
      "No referral came and none was decided.", "No review was commissioned, approved or published.",
      "No audit was reported, signed off or closed.", "No action was moved.", "No action was signed off or ended.",
      "No due day was put off.", "No action is late.", "There are no actions.", "Nothing contradicts itself.",
      "No case is open.", "No audit is open.", "There were no actions in the last year.",
      "No update round is on record.",
    ] {
      #expect(words.contains(sentence), "\(sentence)")
    }
  }

  @Test("for everyone no officer, reason or single case is told, and no action of an unpublished review")
  func everyone() {
    let words = pack(Self.board, .everyone).words
    for hidden in [
      "Head of Practice", "The trainer left", "Chair of the SAR Group", "Person 9", "Adult L", "after SAR-2",
    ] {
      #expect(!words.contains(hidden), "\(hidden)")
    }
    #expect(words.contains("Write a protocol after SAR-1"))
  }

  @Test("an agency's report tells nothing of another's records")
  func agency() {
    let police = Report.agency(Self.board.register, AgencyID("police"), on: Sample.today)
    #expect(police.title == "Agency report: Fellshire Police")
    #expect(police.words.contains("Late: 1 of 1 of the actions still to be done"))
    #expect(police.section("answers")?.words.contains("after SAR-1") == true)
    #expect(police.table("Late actions")?.columns.contains { $0.title == "Agency" } == false)
    #expect(!police.words.contains("SAR-2") && !police.words.contains("Health Trust"))
    let housing = Report.agency(Self.board.register, AgencyID("housing"), on: Sample.today).words
    #expect(housing.contains("No action is late.") && !housing.contains("SAR-1"))
  }

  @Test("the action log shows plans whose source is published, in plain words, and says what it leaves out")
  func actionLog() {
    let log = Report.actions(Self.board.register, on: Sample.today)
    #expect(
      log.table("Actions")?.lines == [
        "PLAN-SAR-1/-/1 | Write a protocol after SAR-1 | Fellshire Police | 22 Oct 2026; first agreed: 30 Sep 2026 | Under way, 30 days late | G Green"
      ])
    #expect(
      log.table("Plans left out")?.lines == [
        "PLAN-SAR-2 | Learning from SAR-2 | The report of its review is not published"
      ])
    let everyone = Report.actions(Self.board.register, on: Sample.today, audience: .everyone).words
    #expect(!everyone.contains("SAR-2") && everyone.contains("Plans are left out while"))
    #expect(!everyone.contains("Head of Practice") && !everyone.contains("The trainer left"))
  }

  @Test("a round tells what came back and, a week before the meeting, what did not")
  func round() {
    var board = Self.board
    board.register.put(
      UpdateRound(id: UpdateRoundID("r")) { round in
        (round.reference, round.meetingOn) = ("ROUND-2026-002", Sample.day("2026-11-27"))
        (round.openedOn, round.dueOn, round.escalateOn) = (
          Sample.day("2026-11-01"), Sample.day("2026-11-13"), Sample.day("2026-11-20")
        )
        round.requests = [
          RoundRequest(id: RoundRequestID("q")) { request in
            (request.agency, request.sentOn, request.dueOn) = (AgencyID("police"), round.openedOn, round.dueOn)
            request.asks = ["a", "b"].map { name in
              RoundAsk(id: RoundAskID(name)) { $0.printed.reference = "PLAN-1/1/\(name)" }
            }
            request.asks[0].replies = [
              RoundReply(id: RoundReplyID("y")) {
                ($0.progress, $0.proposedDue) = ("Nearly done", Sample.day("2026-12-20"))
              }
            ]
          }
        ]
      })
    let report = pack(board)
    #expect(
      report.table("Update round by agency")?.lines == [
        "Fellshire Police | 1 Nov 2026 | 13 Nov 2026 | 2 | 1 | 1 | 1 | 8"
      ])
    #expect(report.table("No update came")?.lines.map { $0.contains("PLAN-1/1/b") } == [true])
    let decisions = report.section("decisions")?.words ?? ""
    #expect(
      decisions.contains("1 reply of ROUND-2026-002 waits to be accepted or rejected, 1 of them with another due day."))
    #expect(
      report.section("glance")?.words.contains("Updates returned: 1 of 2 of the actions asked about in ROUND-2026-002")
        == true)
    #expect(decisions.contains("1 of 2 of the actions asked about in ROUND-2026-002 have no update"))
  }
}
