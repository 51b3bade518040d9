/// Colours that the desk can be drawn in.
public struct ColourChoice: Sendable, Equatable {
  /// "dark"
  public let name: String
  /// One sentence for the palette.
  public let help: String

  public init(name: String, help: String) { (self.name, self.help) = (name, help) }
}

extension DeskState {
  /// An entry of the palette for each of the colours; what is chosen is kept for the next time.
  var colourEntries: [PaletteEntry] {
    colours.map { choice in
      PaletteEntry(
        "colours \(choice.name)", "colours: \(choice.name)", help: choice.help, names: ["theme", "appearance", "color"]
      ) { state in
        state.memory.colours = choice.name
        state.message = Message("Drawn in the colours “\(choice.name)”.", .good)
        return [.useColours(choice.name), .remember(state.memory)]
      }
    }
  }
}
