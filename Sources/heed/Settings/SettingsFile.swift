import StrictJSON

/// The settings file as it was found: what holds of it, and every mistake in it.
struct SettingsFile {
  let path: String
  private(set) var settings = DeskSettings()
  private(set) var mistakes: [SettingsMistake] = []

  /// Reads the person's own; without a file everything is as usual.
  static func own() -> SettingsFile? { OwnPlaces.settings.map { SettingsFile(at: $0) } }

  init(at path: String) {
    self.path = path
    do throws(SmallFile.Fault) {
      if let bytes = try SmallFile.read(path) { take(bytes) }
    } catch {
      mistakes = [SettingsMistake(nil, "\(error.words), so everything is as usual.")]
    }
  }

  private mutating func take(_ bytes: [UInt8]) {
    do throws(JSONError) {
      var reader = SettingsReader()
      reader.read(try JSONDocument(parsing: bytes).root)
      (settings, mistakes) = (reader.settings, reader.mistakes)
    } catch {
      let place = "line \(error.line), column \(error.column)"
      mistakes = [SettingsMistake(place, "\(error.reason); nothing in the file holds until that is mended.")]
    }
  }

  /// Every mistake as a sentence with the file's whole path.
  var sentences: [String] { mistakes.map { $0.sentence(in: OwnPlaces.short(path)) } }

  /// The first mistake, short enough for the desk's message line, and how many there are.
  var message: String? {
    guard let first = mistakes.first else { return nil }
    let name = path.split(separator: "/").last.map(String.init) ?? path
    return (mistakes.count > 1 ? "1 of \(mistakes.count): " : "") + first.sentence(in: name)
  }
}
