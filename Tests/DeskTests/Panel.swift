import Casework

@testable import Desk

/// Every sort of thing that a screen can show. A new case of any of the desk's own lists has to be named here, and is
/// then asked of the screens by `CoverageTests`.
enum Panel: String, CaseIterable {
  case today, cases, plans, actions, audits, standards, meetings
  case good, info, error
  case secret, filter, naming, file, form, menu, reader, preview, palette, jump, tour
  case help, why, history, verbPage, minutes, answerPage
  case recordPage, alertPage, alertsPage, weekPage, meetingPage, directoryPage, programmePage, findingsPage,
    resultsPage, comparisonPage, gridPage
  case progress, extend, evidence, chase, settle, acknowledge, move, edit, reassign, tag, bulk, add
  case newCase, newReview, newPlan, request, commission, hold, release, answer, impactCheck, carryForward, asAt
  case newAudit, auditPart, samples, issue, chaseAudit, requirement, method, year, reaudit, noAction, raise, grade
  case cellFinding
  case openRound, chaseRound, closeRound, acceptReply, rejectReply

  init(_ view: View) {
    self =
      switch view {
      case .today: .today
      case .cases: .cases
      case .plans: .plans
      case .actions: .actions
      case .audits: .audits
      case .standards: .standards
      case .meetings: .meetings
      }
  }

  init(_ tone: Message.Tone) {
    self =
      switch tone {
      case .good: .good
      case .info: .info
      case .error: .error
      }
  }

  init(_ page: PageContent) {
    self =
      switch page {
      case .record: .recordPage
      case .alert: .alertPage
      case .alerts: .alertsPage
      case .week: .weekPage
      case .meeting: .meetingPage
      case .directory: .directoryPage
      case .grid: .gridPage
      case .programme: .programmePage
      case .findings: .findingsPage
      case .results: .resultsPage
      case .comparison: .comparisonPage
      }
  }

  init(_ content: Reader.Content) {
    self =
      switch content {
      case .help: .help
      case .why: .why
      case .history: .history
      case .verb: .verbPage
      case .minutes: .minutes
      case .lines: .answerPage
      }
  }

  init(_ purpose: FormPurpose) {
    self =
      switch purpose {
      case .progress: .progress
      case .extend: .extend
      case .evidence: .evidence
      case .chase: .chase
      case .settle: .settle
      case .acknowledge: .acknowledge
      case .move: .move
      case .edit: .edit
      case .reassign: .reassign
      case .tag: .tag
      case .bulk: .bulk
      case .add: .add
      case .newCase: .newCase
      case .newReview: .newReview
      case .newPlan: .newPlan
      case .request: .request
      case .commission: .commission
      case .hold: .hold
      case .release: .release
      case .answer: .answer
      case .impactCheck: .impactCheck
      case .carryForward: .carryForward
      case .audit(let purpose): Panel(purpose)
      case .round(let purpose): Panel(purpose)
      case .asAt: .asAt
      case .grade: .grade
      case .finding: .cellFinding
      }
  }

  init(_ purpose: RoundPurpose) {
    self =
      switch purpose {
      case .open: .openRound
      case .chase: .chaseRound
      case .close: .closeRound
      case .accept: .acceptReply
      case .reject: .rejectReply
      }
  }

  init(_ purpose: AuditPurpose) {
    self =
      switch purpose {
      case .new: .newAudit
      case .part: .auditPart
      case .samples: .samples
      case .issue: .issue
      case .chase: .chaseAudit
      case .requirement: .requirement
      case .method: .method
      case .year: .year
      case .reaudit: .reaudit
      case .noAction: .noAction
      case .raise: .raise
      }
  }
}

extension DeskState {
  /// What the screen shows now.
  var panels: Set<Panel> {
    let page = (trail.last ?? beside).map { Panel($0.content) }
    return Set([Panel(view), message.map { Panel($0.tone) }, page].compactMap { $0 } + (prompt?.panels ?? []))
  }
}

extension Prompt {
  fileprivate var panels: [Panel] {
    switch self {
    case .filter: [.filter]
    case .naming: [.naming]
    case .file: [.file]
    case .form(let form): [.form, Panel(form.purpose)]
    case .menu: [.menu]
    case .reader(let reader): [.reader, Panel(reader.content)]
    case .preview: [.preview]
    case .palette: [.palette]
    case .jump: [.jump]
    case .tour: [.tour]
    case .secret: [.secret]
    }
  }
}
