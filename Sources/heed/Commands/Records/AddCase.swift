import Casework
import RegisterStore

extension Session {
  /// Registers a referral or, without one, begins a review.
  func addCase(_ typed: FieldArguments) throws {
    var typed = typed
    let isReviewAlone = typed.takeFlag("no-referral")
    guard let kind = try typed.take("kind") else {
      let kinds = register.reference.kinds.map(\.kind.code).joined(separator: ", ")
      throw Refusal("Say what kind of review is asked for: --kind \(kinds).", .usage)
    }
    let day = try caseDay(&typed, isReviewAlone)
    let caseKind = CaseKind(kind.lowercased())
    let card = register.reference.card(of: caseKind)
    let reference = try typed.take("reference") ?? nextReference(card?.prefix ?? kind.uppercased(), day ?? today)
    let subjects = try typed.take(all: "subject").map { Subject(id: mint.make(), pseudonym: $0, of: card) }
    let draft = CaseFile(id: mint.make()) { file in
      file.reference = reference
      file.kind = caseKind
      file.subjects = subjects
      file.referral = isReviewAlone ? nil : Referral { $0.received = day }
    }
    let begin: any Command =
      isReviewAlone
      ? CommissionReview(new: draft, commissioned: day ?? today, occasion: occasion, in: register)
      : RegisterReferral(draft, occasion: occasion, in: register, mint: mint)
    let fields = FieldListing.entries(of: CaseFile())
      .filter { $0.path.steps.first != .key(isReviewAlone ? "referral" : "review") }
    let edits = try edits(typed, of: fields, isNew: true)
    try commit([begin] + edit(.caseFile(draft.id), called: reference, edits))
    Output.line(reference)
  }

  /// The day that decides which framework a case comes under.
  private func caseDay(_ typed: inout FieldArguments, _ isReviewAlone: Bool) throws -> Day? {
    let name = isReviewAlone ? "commissioned" : "received"
    let text = try typed.take(name) ?? typed.take("\(isReviewAlone ? "review" : "referral").\(name)")
    return try day(text)
  }

  /// One more than the highest number ever given out in that series.
  func nextReference(_ prefix: String, _ day: Day) throws -> String {
    do { return try store.nextReference(prefix: prefix, year: day.year) } catch { throw Refusal(error) }
  }

  /// The edit that follows a record's making; nothing where there is nothing to edit.
  func edit(_ document: DocumentKey, at path: FieldPath = FieldPath(), called: String, _ edits: [FieldEdit])
    -> [any Command]
  {
    edits.isEmpty ? [] : [EditEntry(document: document, entry: path, called: called, edits: edits)]
  }
}
