/// How far an update round has come on a day: who was asked, what came back, and what is missing.
public struct RoundStatus: Sendable, Equatable {
  public let id: UpdateRoundID
  public let reference: String
  /// "Updates for the meeting of 9 Dec 2026".
  public let title: String
  public let meetingOn: Day?
  public let askOn: Day?
  public let dueOn: Day?
  public let escalateOn: Day?
  public let closedOn: Day?
  /// Days from the day by which agencies were to be asked to the day on which they were; nought where they were asked in
  /// time or have not been asked.
  public let daysAskedLate: Int
  /// The agencies asked, in the order of the directory.
  public let agencies: [RoundAgency]
  /// Of an open round, the actions that no agency leads, so that there is no one to ask.
  public let noOneToAsk: [RoundGap]
  /// Of an open round, the actions with an agency that it has not been asked about.
  public let notAsked: [RoundGap]
  /// Whether the day on which the chair is told has come.
  public let isEscalated: Bool

  public var isOpen: Bool { closedOn == nil }
  public var isSent: Bool { !agencies.isEmpty }
  public var counts: RoundCounts { agencies.map(\.counts).reduce(RoundCounts(), +) }
  /// Actions returned, of all those asked about.
  public var returnRate: Share { counts.returnRate }
  /// Agencies with nothing outstanding, of all those asked.
  public var agencyReturnRate: Share { Share(agencies.count { $0.counts.outstanding == 0 }, of: agencies.count) }
  /// What the chair is told of: the agencies with something outstanding, whether or not the day for it has come.
  public var escalation: [RoundAgency] { agencies.filter { $0.counts.outstanding > 0 } }
}

/// How many actions were asked about, and what came of it.
public struct RoundCounts: Sendable, Equatable {
  public internal(set) var asked = 0
  /// Rows that came back, filled in or not.
  public internal(set) var returned = 0
  /// Rows that came back with nothing filled in.
  public internal(set) var saidNothing = 0
  public internal(set) var undecided = 0
  public internal(set) var accepted = 0
  public internal(set) var rejected = 0

  public init() {}

  init(_ asks: [RoundAsk]) {
    let states = asks.map(\.state)
    asked = states.count
    returned = states.count { $0 != .outstanding }
    saidNothing = states.count { $0 == .saidNothing }
    undecided = states.count { $0 == .undecided }
    accepted = states.count { $0 == .accepted }
    rejected = states.count { $0 == .rejected }
  }

  public var outstanding: Int { asked - returned }
  public var returnRate: Share { Share(returned, of: asked) }

  static func + (left: RoundCounts, right: RoundCounts) -> RoundCounts {
    var sum = left
    sum.asked += right.asked
    sum.returned += right.returned
    sum.saidNothing += right.saidNothing
    sum.undecided += right.undecided
    sum.accepted += right.accepted
    sum.rejected += right.rejected
    return sum
  }
}

/// One agency's part of a round.
public struct RoundAgency: Sendable, Equatable, Identifiable {
  public let id: RoundRequestID
  /// "ROUND-2026-002/police".
  public let reference: String
  /// Nothing where it is no longer in the directory.
  public let agency: AgencyNames?
  public let recipient: String
  /// Above the one who was asked, as far as they are known and someone else: the board representative, then the chief
  /// officer.
  public let chain: [String]
  public let form: RoundRequest.Form
  public let sentOn: Day?
  public let dueOn: Day?
  /// The day of the latest file that came back.
  public let receivedOn: Day?
  public let chaseCount: Int
  public let lastChased: Day?
  /// Days past the due day while something is outstanding in an open round; nought where nothing is.
  public let daysLate: Int
  public let actions: [RoundAction]
  public let counts: RoundCounts

  public var name: String { agency?.name ?? "an agency not named" }
  public var outstanding: [RoundAction] { actions.filter { $0.state == .outstanding } }
}

/// One action that was asked about.
public struct RoundAction: Sendable, Equatable, Identifiable {
  public let id: RoundAskID
  /// "ROUND-2026-002/police/PLAN-2026-001/1/7b".
  public let reference: String
  public let action: ActionID?
  /// The action's own reference, as the agency was shown it: "PLAN-2026-001/1/7b".
  public let actionReference: String
  public let text: String
  public let state: RoundAsk.State
  /// The replies, in the order they came.
  public let replies: [RoundReply]
}

/// An action that a round ought to ask about and does not.
public struct RoundGap: Sendable, Equatable, Identifiable {
  public let id: ActionID
  /// "PLAN-2026-001/1/7b".
  public let reference: String
  public let text: String
}

extension Register {
  /// How far a round has come on a day; nothing where there is no such round.
  public func roundStatus(_ id: UpdateRoundID, on day: Day) -> RoundStatus? {
    rounds[id].map { RoundStatus($0, in: self, on: day) }
  }
}
