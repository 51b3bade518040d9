/// Why the desk cannot open here. The program can still print linear text.
public enum TerminalError: Error, Equatable, Sendable {
  /// Standard input or output is a file or a pipe.
  case notATerminal
  /// The terminal of this type (the value of TERM) is unknown or cannot move its cursor.
  case cannotPlaceCursor(type: String)

  /// One sentence for the person at the keyboard.
  public var sentence: String {
    switch self {
    case .notATerminal:
      "The desk needs a terminal for its input and output."
    case .cannotPlaceCursor(let type) where type.isEmpty:
      "The desk cannot draw here because TERM is not set."
    case .cannotPlaceCursor(let type):
      "The desk cannot draw on a terminal of type “\(type)”, which is unknown or cannot move its cursor."
    }
  }
}
