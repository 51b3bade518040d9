/// A dated fact of a record that may start or stop a clock.
///
/// A record answers "on which day did this happen?" for the facts it holds, and nothing for the rest.
public enum DatedFact: String, ChoiceValue {
  // Referrals
  /// The local authority became aware of the incident.
  case aware
  /// The national panel, or in 2015's terms the board's chair, was notified.
  case notified
  /// The rapid review went to the national panel.
  case sentToPanel = "sent to the national panel"
  case received, acknowledged
  /// The referral was decided, whatever the outcome.
  case decided
  // Reviews
  /// The referral was decided with a review as its outcome: the review's initiation.
  case decisionToReview = "decision to review"
  case reportAccepted = "report accepted"
  /// The report was published, or is planned to be.
  case published
  /// An advance copy went to the national panel and the Secretary of State.
  case copySent = "copy sent"
  // Agency returns
  /// An agency was asked for its part of a rapid review.
  case asked
  /// A scoping summary, chronology or report was requested of an agency.
  case requested
  case returned
  // Reports from outside
  /// The coroner sent a report to prevent future deaths.
  case coronersReportSent = "coroner's report sent"
  case responded
  case inspectionPublished = "inspection report published"
  case inspectionReceived = "inspection report received"
  case commentsPublished = "comments published"
  case statementPublished = "statement published"
  // Plans and their fruits
  case lastReview = "last review"
  case nextReview = "next review"
  case implemented
  case impactChecked = "impact checked"
  case embedded
  case sustainedChecked = "sustained check made"
  // Challenges
  /// The challenge reached this rung of the ladder.
  case raised
  case answered
}

/// Whose dated facts a clock reads.
public enum ClockSubject: String, ChoiceValue {
  case referral, review
  case agencyReturn = "agency return"
  case plan, recommendation, action, challenge, request
}
