import Casework
import Drawing

// What was typed and not saved: said on opening, listed, gone on with, thrown away.
extension DeskState {
  /// Says what was left the last time.
  mutating func sayDraftsLeft() {
    guard let first = draftList.first else { return }
    let more = drafts.count == 1 ? "a draft: \(first.form)" : "\(drafts.count) drafts, such as \(first.form)"
    message = Message("You left \(more). \(keymap.name(of: .drafts)) lists what you left.", .info)
  }

  mutating func openDrafts() {
    guard !drafts.isEmpty else {
      message = Message("Nothing that you typed waits to be saved.", .info)
      return
    }
    let choices = draftList.map { draft in
      let keys = purpose(ofDraft: draft.form).map { fields(for: $0).map(\.key) } ?? draft.texts.keys.sorted()
      let texts = keys.compactMap { draft.texts[$0]?.replacing("\n", with: " ") }.filter { !$0.isEmpty }
      return Menu.Choice(
        mark: .plain, words: draft.form, ink: .normal, notes: [texts.joined(separator: "; ")],
        outcome: .draft(draft.form),
        others: [Menu.Other(key: .delete, words: "throw away", outcome: .discardDraft(draft.form))])
    }
    prompt = .menu(Menu(title: "Drafts: what you typed and did not save", choices: choices))
  }

  /// Opens the form that a draft was typed in, with what was typed.
  mutating func reopen(_ name: String) -> [DeskEffect] {
    guard let purpose = purpose(ofDraft: name) else {
      message = Message(
        "What “\(name)” was about is no longer there, or cannot be done any more: Delete throws the draft away.", .error
      )
      return []
    }
    return openForm(purpose)
  }

  /// Throws the chosen draft of the menu away.
  mutating func discard(_ name: String) -> [DeskEffect] {
    drafts[name] = nil
    prompt = nil
    if !drafts.isEmpty { openDrafts() }
    message = Message("The draft of “\(name)” was thrown away.", .info)
    return [.saveDrafts(draftList)]
  }

  /// The form of that name: a draft is told by it, so that it outlasts a restart.
  private func purpose(ofDraft name: String) -> FormPurpose? {
    let candidates =
      [.newCase, .newReview, .newPlan(from: nil)] + directoryKinds.map { .add($0, to: .settings) }
      + addresses(endingIn: name).flatMap { purposes(on: $0, named: name) }
    return (candidates + bulkPurposes).first { self.name(of: $0) == name }
  }

  /// What was typed for many is offered while as many are marked.
  private var bulkPurposes: [FormPurpose] {
    let deeds: [BulkDeed] = [.extend, .progress, .evidence, .reassign, .tag, .chase, .acknowledge]
    guard isInList, !bulkVerbs.isEmpty else { return [] }
    return deeds.map { .bulk(Bulk(deed: $0, subjects: marked(asAlerts: $0 == .acknowledge))) }
  }

  /// What the words at the end of a name may refer to.
  private func addresses(endingIn name: String) -> [Address] {
    let book = AddressBook(register)
    let words = name.split(separator: " ", omittingEmptySubsequences: false)
    return words.indices.compactMap { start in
      if case .found(let address) = book.find(words[start...].joined(separator: " ")) { address } else { nil }
    }
  }

  /// Every form there is about a record.
  private func purposes(on address: Address, named name: String) -> [FormPurpose] {
    var purposes = [.edit(address)] + Verb.allCases.compactMap { form(of: $0, on: address) }
    if case .caseFile(let id) = address {
      purposes += [.newPlan(from: id)] + Verb.allCases.compactMap { form(of: $0, on: .casePart(id, .referral)) }
    }
    purposes += stageChoices(of: address).map { .move($0.step) }
    purposes += kinds(in: address).map { .add($0.kind, to: $0.home) } + gradePurposes(on: address, named: name)
    return purposes + picture.alerts.filter { name.hasSuffix($0.record) }.map { .acknowledge($0) }
  }
}
