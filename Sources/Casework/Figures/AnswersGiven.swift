/// How one addressee answered one recommendation.
public struct AnswerGiven: Sendable, Equatable {
  /// "PLAN-2026-001/rec/9a".
  public let reference: String
  public let plan: PlanID
  public let text: String
  public let addressee: String
  public let agency: AgencyID?
  /// Nothing while it is awaited.
  public let answer: AddresseeResponse.Answer?
  public let reason: String
  public let on: Day?
  /// The records that its plan comes from.
  public let sources: [AnyID]
}

extension Register {
  /// Every addressee's answer to every recommendation, given or awaited: by plan, then in the plan's own order.
  ///
  /// A recommendation without an addressee is one answer that is awaited from no one named.
  public var answersGiven: [AnswerGiven] {
    let directory = DirectoryIndex(self)
    return plansInNaturalOrder.flatMap { plan in
      plan.recommendations.flatMap { recommendation in
        let asked = recommendation.responses.isEmpty ? [AddresseeResponse()] : recommendation.responses
        return asked.map { response in
          AnswerGiven(
            reference: plan.reference(of: recommendation), plan: plan.id, text: recommendation.text,
            addressee: directory.addressee(of: response), agency: response.agency, answer: response.answer,
            reason: response.reason, on: response.on, sources: plan.sources.compactMap(\.record))
        }
      }
    }
  }
}

extension [AnswerGiven] {
  /// How often each answer was given, in the order of answers, those that never were with them; awaited ones last.
  public var byAnswer: [StatusCounts.Count] {
    AddresseeResponse.Answer.allCases.map { answer in
      StatusCounts.Count(words: answer.words, count: count { $0.answer == answer })
    } + [StatusCounts.Count(words: "not yet answered", count: count { $0.answer == nil })]
  }
}
