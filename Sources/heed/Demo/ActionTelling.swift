import Casework

/// Tells the whole history of a sketched action: its stages, what was written of it, claimed and shown.
struct ActionTelling {
  let sketch: ActionSketch
  let course: ActionCourse
  /// The action's name, from which the identifiers of its entries follow.
  let name: String
  /// Who signs actions of the plan off.
  let signatory: Party
  /// The day the plan came from a sheet, where it did.
  let imported: Day?

  func action(_ banks: inout WordBanks) -> Action {
    var action = Action(id: DemoNames.id(name)) { action in
      (action.ref, action.text, action.measureOfSuccess) = (sketch.ref, sketch.text, sketch.measure)
      action.leadAgency = sketch.agency.isEmpty ? nil : DemoNames.id("agency/\(sketch.agency)")
      (action.leads, action.timescale) = (sketch.leads, sketch.timescale)
      action.start = sketch.stage == .proposed ? nil : course.begun
      action.moves = moves
    }
    let writer = writer(banks)
    action.progress = progress(by: writer, &banks)
    if isDone, !sketch.remarks.contains("bare") { action.evidence = [evidence(by: writer, &banks)] }
    if sketch.stage == .embedded { action.impact = banks.next(sketch.work.rawValue, "impact") }
    if !sketch.claim.isEmpty { action.claims = [claim(by: writer)] }
    return action
  }

  private var isDone: Bool { [.completed, .signedOff, .embedded].contains(sketch.stage) }

  private func writer(_ banks: WordBanks) -> Party {
    .person(sketch.leads.lazy.compactMap(\.person).first ?? DemoNames.id("person/\(banks.voice(of: sketch.agency))"))
  }

  /// An action that came with a sheet has one stage, set without proof on the day it came.
  private var moves: [StageMove<ActionStage>] {
    let steps = imported.map { [(sketch.stage, $0)] } ?? course.steps(to: sketch.stage)
    return steps.map { (step: (stage: ActionStage, on: Day)) in
      StageMove(id: DemoNames.id("\(name)/move/\(step.stage.rawValue)")) { move in
        (move.to, move.on) = (step.stage, step.on)
        if step.stage == .signedOff || step.stage == .agreed { move.by = signatory }
        move.isUnverified = imported != nil
      }
    }
  }

  private func progress(by writer: Party, _ banks: inout WordBanks) -> [ProgressEntry] {
    guard !sketch.remarks.contains("silent") else { return [] }
    let told: [(shelf: String, on: Day)]
    switch sketch.stage {
    case .inProgress where course.begun.days(until: course.heard) > 45:
      told = [("start", course.begun.adding(days: 16)), ("middle", course.heard)]
    case .inProgress: told = [("start", course.heard)]
    case .completed: told = [("middle", midway), ("late", course.completed)]
    case .signedOff: told = [("late", midway), ("done", course.completed)]
    case .embedded: told = [("done", course.completed)]
    default: told = []
    }
    return told.map { shelf, on in
      ProgressEntry(id: DemoNames.id("\(name)/progress/\(shelf)")) { entry in
        (entry.on, entry.by, entry.text) = (on, writer, banks.next(sketch.work.rawValue, shelf))
      }
    }
  }

  private var midway: Day { course.begun.adding(days: course.begun.days(until: course.completed) / 2) }

  private func evidence(by writer: Party, _ banks: inout WordBanks) -> Evidence {
    let words = TemplateReader.cells(of: banks.next(sketch.work.rawValue, "evidence"))
    return Evidence(id: DemoNames.id("\(name)/evidence")) { evidence in
      evidence.kind = kind
      (evidence.title, evidence.shows) = (words[0], words.last ?? "")
      (evidence.on, evidence.by) = (course.completed, writer)
      evidence.standing = sketch.stage == .completed ? .unvalidated : .validated
    }
  }

  private var kind: Evidence.Kind {
    switch sketch.work {
    case .policy: .policy
    case .training: .training
    case .audit: .audit
    case .data: .data
    case .voice: .voiceOfThePerson
    case .minutes: .minutes
    case .practice: .other
    }
  }

  private func claim(by writer: Party) -> BragClaim {
    BragClaim(id: DemoNames.id("\(name)/claim")) { claim in
      claim.level = sketch.claim
      claim.on = isDone ? course.completed : max(course.heard, course.begun)
      claim.by = writer
    }
  }
}
