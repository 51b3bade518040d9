import Casework
import Drawing

extension Grade.Sense {
  var ink: Ink {
    switch self {
    case .good: .good
    case .partly: .soon
    case .poor: .late
    case .notApplicable: .dim
    }
  }
}

extension Grade {
  /// Its letters, in the colour of what it says.
  var run: Run { Run(letters, sense.ink, bold: true) }

  /// "RI Requires improvement".
  var letteredWords: String { letters == word ? word : "\(letters) \(word)" }
}
