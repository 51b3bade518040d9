/// Plain invented sentences, the same for the same seed, some words common and some rare, as in a board's own papers.
struct WordBank {
  private var state: UInt64

  init(seed: Int) { state = UInt64(truncatingIfNeeded: seed) &* 0x9E37_79B9_7F4A_7C15 &+ 0x2545_F491_4F6C_DD1D }

  /// A number below another, by SplitMix64.
  mutating func below(_ limit: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ (mixed >> 31)) % UInt64(limit))
  }

  mutating func one(of words: [String]) -> String { words[below(words.count)] }

  /// What is to be done: "Agree a shared checklist for hospital discharge with housing partners".
  mutating func task() -> String {
    "\(one(of: Self.deeds)) \(one(of: Self.things)) for \(one(of: Self.occasions)) with \(one(of: Self.partners))"
  }

  /// What should change because of it.
  mutating func outcome() -> String {
    "\(one(of: Self.partners).capitalizedFirst) can say \(one(of: Self.effects)), and it shows in \(one(of: Self.signs))."
  }

  /// What was written at a meeting; one in 500 mentions the lantern walk, which a search can look for.
  mutating func note() -> String {
    let rare = below(500) == 0 ? " The lantern walk was planned beside it." : ""
    return "\(one(of: Self.news).capitalizedFirst): \(one(of: Self.partners)) asked about \(one(of: Self.things)) for "
      + "\(one(of: Self.occasions)).\(rare)"
  }

  private static let deeds = [
    "Agree", "Write", "Test", "Share", "Review", "Bring together", "Shorten", "Explain", "Offer", "Set up", "Renew",
    "Compare", "Publish", "Rehearse", "Trial", "Settle", "Simplify", "Check", "Draft", "Embed",
  ]
  private static let things = [
    "a shared checklist", "one page of guidance", "a joint supervision template", "a route to advice",
    "a named contact",
    "a glossary", "a prompt in the recording system", "a short film", "reflective sessions", "a rota",
    "an audit of files",
    "a map of services", "a letter in plain words", "a threshold document", "a protocol", "a learning briefing",
    "peer observation", "a pathway", "a meeting format", "a quarterly measure",
  ]
  private static let occasions = [
    "hospital discharge", "self-neglect", "moves between areas", "missed appointments", "transition to adult services",
    "out-of-hours calls", "pressure ulcers", "mental capacity assessments", "hoarding", "first visits",
    "housing repairs",
    "medication reviews", "carers' assessments", "refused care", "complex supervision", "information requests",
    "domestic abuse", "fire safety", "exploitation", "winter pressures",
  ]
  private static let partners = [
    "housing partners", "district nurses", "the community trust", "front-door staff", "team managers",
    "the ambulance service",
    "care homes", "advocates", "the fire service", "practice leads", "duty officers", "the learning group",
    "home care providers", "probation", "schools", "general practice", "voluntary groups", "commissioners", "the panel",
    "social workers",
  ]
  private static let effects = [
    "how risk is shared", "who decides", "what the person wanted", "when to ask for help", "which record to look at",
    "what was offered", "how a concern is raised", "who holds the plan", "what good looks like", "why a step was taken",
  ]
  private static let signs = [
    "files read by peers", "the yearly survey", "what families say", "supervision notes", "the dashboard",
    "fewer repeated referrals", "case discussions", "the next audit", "complaints and thanks", "training returns",
  ]
  private static let news = [
    "the draft went out", "two teams have tried it", "it waits for a decision", "dates are set",
    "the first returns are in",
    "the group agreed the wording", "it is live in one district", "feedback was mixed", "the lead is back in post",
    "the date moved by a month",
  ]
}

extension String {
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
