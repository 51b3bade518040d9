/// What happens to the program from outside.
public enum Event: Equatable, Sendable {
  case key(Key)
  /// Text pasted at once; its newlines are `\n`. Never keys.
  case paste(String)
  case mouse(Mouse, at: Point)
  /// The terminal has a new size, or must be drawn again from nothing.
  case resize(Size)
  /// Nothing happened for as long as the loop was told to wait.
  case tick
  /// Another thread has something to say.
  case wake
  /// The terminal is gone or the system asks the program to end: save drafts and stop.
  case terminate
}

/// What the mouse did.
public enum Mouse: Hashable, Sendable {
  case press, release, drag, doublePress, rightPress, wheelUp, wheelDown
}
