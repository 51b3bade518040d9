/// What the program tells scripts when it ends.
enum ExitStatus: Int32 {
  case done = 0
  /// Refused by a rule, or not found.
  case refused = 1
  /// The register is damaged, busy or unreadable.
  case trouble = 2
  /// `alerts --check` found something late.
  case late = 3
  case usage = 64
  /// Input that cannot be imported.
  case badInput = 65
}

/// Why a command was not carried out: sentences that say what, where and what to do, one a line.
struct Refusal: Error {
  let sentences: [String]
  let status: ExitStatus
  /// Whether no register was found where one was looked for.
  var isNoRegister = false

  init(_ sentences: [String], _ status: ExitStatus = .refused) {
    self.sentences = sentences
    self.status = status
  }

  init(_ sentence: String, _ status: ExitStatus = .refused) { self.init([sentence], status) }
}

/// Ends a command that said all it had to say with a status of its own.
struct Leaving: Error {
  let status: ExitStatus
}
