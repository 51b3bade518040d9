import Casework

/// A finding of an audit, to be read: what it says, where it comes from, and what answers it.
struct FindingPage {
  let audit: Audit
  let finding: AuditFinding
  let session: Session
  private var register: Register { session.register }

  var lines: [String] {
    var page = Page()
    page.title("\(audit.reference(of: finding))  \(finding.text)")
    page.field("Audit", "\(audit.reference) \(audit.topic)")
    page.field("Kind", finding.kind.words)
    if let row = register.findingRows(in: audit.id).first(where: { $0.id == finding.id }) {
      page.field("Grade", row.grade)
      page.field("Answer", row.answer)
    }
    for question in finding.questions {
      let asked = audit.tool?.question(question)
      page.field("Question", asked.map { "\($0.ref) \($0.text)" } ?? question)
    }
    answers(&page)
    earlier(&page)
    AlertLines.add(to: &page, of: .audit(audit.id), item: finding.id.erased, in: session)
    page.details(of: finding, in: session, skipping: ["ref", "text", "kind", "grade", "questions", "sameAs"])
    return page.lines
  }

  private func answers(_ page: inout Page) {
    let answer = FindingAnswers(register).answer(to: finding.id)
    let lines =
      answer.recommendations.map { "\(register.called($0))  \(register.title(of: $0))" }
      + answer.actions.compactMap(register.action).map {
        "\($0.plan.reference(of: $0.action))  \($0.action.stage.words): \($0.action.text)"
      }
    guard !lines.isEmpty else { return }
    page.heading("What answers it")
    for line in lines { page.text(line) }
  }

  /// The finding that said the same before, and those that say the same since.
  private func earlier(_ page: inout Page) {
    let since = register.auditsInNaturalOrder.flatMap { audit in
      audit.findings.filter { $0.sameAs == finding.id }.map { audit.reference(of: $0) }
    }
    let before = finding.sameAs.flatMap(register.addressOfFinding).map(register.called)
    guard before != nil || !since.isEmpty else { return }
    page.heading("Found before and since")
    page.field("Same as", before ?? "")
    page.field("Found again in", since.joined(separator: ", "))
  }
}

/// What one agency owes an audit, to be read.
struct AuditReturnPage {
  let audit: Audit
  let entry: AuditReturn
  let session: Session
  private var register: Register { session.register }

  /// "AUD-2026-003/police  Fellshire Police: issued, due 3 Jul 2026, 4 days late, chased once, last on 6 Jul 2026".
  static func sentence(of row: AuditReturnRow) -> String {
    let due = row.isAwaited ? row.due.map { ", due \($0.words)" } ?? "" : ""
    let late = row.daysLate > 0 ? ", \(counted(row.daysLate, "day")) late" : ""
    let came = row.returned.map { ", returned \($0.words)" } ?? ""
    let chased = row.lastChased.map {
      ", chased \(row.chaseCount == 1 ? "once" : "\(row.chaseCount) times"), last on \($0.words)"
    }
    return "\(row.reference)  \(row.agency?.name ?? ""): \(row.stage.words)\(due)\(late)\(came)\(chased ?? "")"
  }

  var lines: [String] {
    var page = Page()
    let row = register.auditReturnRows(on: session.today, in: audit.id).first { $0.id == entry.id }
    page.title(row.map(Self.sentence) ?? audit.reference)
    page.field("Audit", "\(audit.reference) \(audit.topic)")
    requirements(&page)
    improvements(&page)
    AlertLines.add(to: &page, of: .audit(audit.id), item: entry.id.erased, in: session)
    page.details(of: entry, in: session, skipping: ["requirements"])
    return page.lines
  }

  private func requirements(_ page: inout Page) {
    let asked = audit.tool?.requirements ?? []
    guard !asked.isEmpty, audit.kind.isSelfAssessment else { return }
    page.heading("Minimum requirements")
    for requirement in asked {
      let check = entry.requirements.last { $0.requirement == requirement.code }
      let state = check.map { $0.isMet ? "met" : "not met" } ?? "not looked at"
      let note = check.map { $0.note.isEmpty ? "" : " (\($0.note))" } ?? ""
      page.text("\(requirement.code)  \(requirement.text): \(state)\(note)")
    }
  }

  private func improvements(_ page: inout Page) {
    let answers = audit.sheets.filter { $0.agency == entry.agency }.flatMap(\.responses)
      .filter { !$0.improvement.isEmpty }
    guard !answers.isEmpty else { return }
    page.heading("Improvements")
    for answer in answers {
      let asked = audit.tool?.question(answer.question)?.ref ?? answer.question
      let by = answer.deadline.map { ", by \($0.words)" } ?? ""
      let action = answer.action.flatMap(register.action).map { ": \($0.plan.reference(of: $0.action))" } ?? ""
      page.text("\(asked)  \(answer.improvement)\(by)\(action)")
    }
  }
}

/// A case of an audit's sample, to be read: what was graded of it, and what was found in it.
struct SampleCasePage {
  let audit: Audit
  let sampleCase: SampleCase
  let session: Session

  var lines: [String] {
    var page = Page()
    let register = session.register
    page.title("\(audit.reference)/\(sampleCase.ref)  \(sampleCase.locality)".stripped)
    page.field("Audit", "\(audit.reference) \(audit.topic)")
    for sheet in audit.sheets where sheet.sampleCase == sampleCase.id {
      let whose = [register.name(of: sheet.agency), register.name(of: sheet.auditor)].filter { !$0.isEmpty }
      page.heading("\(sheet.role.words.capitalisedFirst) \(whose.joined(separator: ", "))")
      for response in sheet.responses where !response.grade.isEmpty || !response.comment.isEmpty {
        let asked = audit.tool?.question(response.question)
        let grade = audit.grade(response.grade, of: response.question)?.word ?? "not graded"
        page.text("\(asked?.ref ?? response.question)  \(grade): \(asked?.text ?? "")")
        page.field("comment", response.comment, indent: 5)
      }
    }
    let found = audit.findings.filter { $0.cases.contains(sampleCase.id) }
    if !found.isEmpty { page.heading("Findings that come from it") }
    for finding in found { page.text("\(audit.reference(of: finding))  \(finding.kind.words): \(finding.text)") }
    page.details(of: sampleCase, in: session, skipping: ["ref", "locality"])
    return page.lines
  }
}
