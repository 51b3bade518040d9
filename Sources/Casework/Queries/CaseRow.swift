/// One case as lists show it on a day.
public struct CaseRow: Sendable, Equatable, Identifiable {
  public let id: CaseID
  public let reference: String
  /// Until when it is kept; nothing while its work goes on.
  public let keptUntil: KeptUntil?
  public let kind: CaseKind
  /// The kind's short name: "SAR".
  public let kindWords: String
  /// The pseudonyms: "Adult K, Adult L".
  public let subject: String
  /// The referral's stage, and the review's where there is one.
  public let referralStage: ReferralStage?
  public let reviewStage: ReviewStage?
  public let isOpen: Bool
  public let received: Day?
  public let decided: Day?
  public let commissioned: Day?
  public let reportStage: PublicationStage?
  public let nextPanel: Day?
  /// What was decided: the outcome's code and words; empty until it is.
  public let outcome: String
  public let outcomeWords: String
  /// The kinds of hold in force: "criminal, inquest".
  public let holds: String
  public let returnsAsked: Int
  public let returnsSettled: Int
  /// Days since it was received or, for a review without a referral, commissioned.
  public let age: Int?
  /// Every clock of its framework as it reads on the day, those of its returns with them.
  public let clocks: [CaseClock]
  public let agencies: [AgencyNames]
  /// Who holds the next step of the referral, else the review's coordinator.
  public let holder: String
  public let nextStep: String
  public let themes: [String]
  public let isUnverified: Bool

  /// The earliest due day of its clocks that run or are late.
  public var due: Day? {
    clocks.filter { [.running, .late].contains($0.reading.state) }.compactMap(\.reading.due).min()
  }

  /// Days of its latest clock past its due day; 0 where none is late.
  public var daysLate: Int { clocks.filter { $0.reading.state == .late }.map(\.reading.daysLate).max() ?? 0 }

  /// "information requested", "review: drafting".
  public var stage: String {
    guard let reviewStage else { return referralStage?.words ?? "no referral" }
    return "review: \(reviewStage.words)"
  }
}

extension Register {
  /// Every case as it stands on that day, by reference.
  public func caseRows(on day: Day) -> [CaseRow] {
    let directory = DirectoryIndex(self)
    return casesInNaturalOrder.map { CaseRow($0, in: self, directory, on: day) }
  }
}

extension CaseRow {
  init(_ file: CaseFile, in register: Register, _ directory: DirectoryIndex, on day: Day) {
    let (referral, review) = (file.referral, file.review)
    let returns = file.allReturns
    id = file.id
    reference = file.reference
    keptUntil = register.keptUntil(file, on: day)
    kind = file.kind
    kindWords = register.reference.card(of: file.kind)?.short ?? file.kind.code
    subject = file.subjects.map(\.pseudonym).joined(separator: ", ")
    referralStage = referral?.stage
    reviewStage = review?.stage
    isOpen = file.isOpen
    received = referral?.received
    decided = referral?.decision?.on
    commissioned = review?.commissioned
    reportStage = review?.reportStage
    nextPanel = referral?.nextPanel
    outcome = referral?.decision?.outcome ?? ""
    let rule = register.reference.framework(file.framework)?.outcome(outcome)
    outcomeWords = rule?.words ?? outcome
    holds = file.holds(on: day).map(\.kind.words).joined(separator: ", ")
    returnsAsked = returns.count
    returnsSettled = returns.count(where: \.isSettled)
    age = (referral?.received ?? review?.commissioned).map { max(0, $0.days(until: day)) }
    clocks = file.clockReadings(on: day, in: register)
    agencies = file.agencyIDs.compactMap { directory.agencies[$0] }
    holder = directory.name(of: referral?.nextStepHolder ?? review?.coordinator)
    nextStep = referral?.nextStep ?? ""
    themes = directory.names(of: file.themes)
    isUnverified = referral?.moves.last?.isUnverified ?? false || review?.moves.last?.isUnverified ?? false
  }
}

extension CaseFile {
  /// Returns asked for by the referral, then by the review.
  var allReturns: [AgencyReturn] { (referral?.returns ?? []) + (review?.returns ?? []) }

  /// Agencies involved or asked, each once, in the order they come.
  var agencyIDs: [AgencyID] {
    let all = (referral?.agenciesInvolved ?? []) + allReturns.compactMap(\.agency)
    return all.reduce(into: []) { kept, id in if !kept.contains(id) { kept.append(id) } }
  }
}
