import Casework
import Drawing

/// Everything that can be done, found by typing.
struct Palette: Sendable {
  /// As they were when it was opened: what was chosen lately first.
  let entries: [PaletteEntry]
  var finder: Finder<PaletteEntry>

  init(_ entries: [PaletteEntry]) {
    self.entries = entries
    finder = Finder(entries)
  }

  mutating func find() {
    let query = FuzzyQuery(finder.text)
    finder.show(query.isEmpty ? entries : query.best(of: entries, texts: \.texts))
  }
}

extension DeskState {
  mutating func openPalette() {
    let all = paletteEntries
    let recent = recentEntries.compactMap { id in all.first { $0.id == id } }
    prompt = .palette(Palette(recent + all.filter { entry in !recentEntries.contains(entry.id) }))
  }

  mutating func press(_ key: Key, in old: Palette) -> [DeskEffect] {
    var palette = old
    let step = palette.finder.take(key, page: FinderLayout(layout(for: size).body.size).rows.height)
    switch step {
    case .closed: prompt = nil
    case .chosen(let entry):
      prompt = nil
      recentEntries = [entry.id] + recentEntries.filter { $0 != entry.id }.prefix(7)
      return entry.choose(&self)
    case .typed:
      palette.find()
      prompt = .palette(palette)
    case .moved: prompt = .palette(palette)
    }
    return []
  }
}

/// Draws the palette: each entry with its key and its sentence, dim where it does not work here.
struct PaletteView {
  let palette: Palette

  private static let keysWidth = 8
  private static let wordsWidth = 20

  func draw(into canvas: inout Canvas) {
    FinderView(
      finder: palette.finder, title: "Commands", mark: ":",
      emptyWords: "Nothing is called that: try another word for it."
    ).draw(into: &canvas) { entry in
      entry.help + (entry.elsewhere.map { " Works \($0)." } ?? "")
    } row: { entry, canvas in
      let style = Style(entry.elsewhere == nil ? .normal : .dim)
      canvas.put(entry.key, at: Point(1, 0), style: Style(entry.elsewhere == nil ? .key : .dim, bold: true))
      var x = canvas.put(entry.words, at: Point(Self.keysWidth + 1, 0), style: style, width: Self.wordsWidth) + 1
      if let elsewhere = entry.elsewhere { x = canvas.put("\(elsewhere)  ", at: Point(x, 0), style: Style(.info)) }
      canvas.put(entry.help, at: Point(x, 0), style: Style(.dim), width: max(0, canvas.size.width - x - 1))
    }
  }
}
