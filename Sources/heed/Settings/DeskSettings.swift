import Casework
import Terminal

/// What a person chose for their desk in the settings file.
struct DeskSettings: Equatable {
  /// Nothing where the file names none, so that what was chosen on the desk holds.
  var theme: ColourTheme?
  /// A key, or two parted by a space, as `KeySequence` reads it.
  var keys: [Verb: String] = [:]
  /// The columns of each view's table by their names, in order; a view that is missing shows its usual ones.
  var columns: [View: [String]] = [:]
  /// Whether lines and marks are drawn in ASCII even where the locale has better.
  var ascii = false
  /// Whether the desk is plain lines and questions, for a screen reader.
  var plain = false
}

/// One thing that is wrong in a settings file.
struct SettingsMistake: Equatable {
  /// Where in the file: "line 3", or nothing where it is the file as a whole.
  let place: String?
  /// What is wrong, what is allowed and what to do.
  let words: String

  init(_ place: String?, _ words: String) { (self.place, self.words) = (place, words) }

  /// One sentence that begins with what the file is called.
  func sentence(in file: String) -> String {
    place.map { "\(file), \($0): \(words)" } ?? "\(file) \(words)"
  }
}
