import Casework
import Drawing

/// What is open over a view and has the keys.
indirect enum Prompt: Sendable {
  case filter(FilterPrompt)
  case naming(FilterNaming)
  case file(FilePrompt)
  case form(Form)
  case menu(Menu)
  case reader(Reader)
  case preview(Preview)
  case palette(Palette)
  case jump(Jump)
  case tour(Tour)
  case secret(SecretPrompt)

  /// Whether what is typed stands where messages do.
  var usesMessageLine: Bool {
    switch self {
    case .filter, .naming, .file, .secret: true
    default: false
    }
  }

  /// Whether the list has no cursor of its own meanwhile.
  var coversList: Bool {
    switch self {
    case .filter, .tour: false
    default: true
    }
  }

  /// The keys that work in it, for the key line.
  var keys: [(String, String)] {
    switch self {
    case .filter: [("Enter", "keep"), ("Esc", "leave as it was"), ("Tab", "complete"), ("Ctrl-P", "earlier one")]
    case .form(let form): form.keys
    case .menu(let menu): menu.keys
    case .naming: [("Enter", "keep"), ("Esc", "leave it")]
    case .file(let file): file.keys
    case .reader(let reader): reader.keys
    case .preview(let preview): preview.keys
    case .palette: [("Enter", "do it"), ("Up Down", "choose"), ("Esc", "close")]
    case .jump: [("Enter", "open"), ("Up Down", "choose"), ("Esc", "close")]
    case .secret: SecretPrompt.keys
    case .tour: [("Enter", "next"), ("Left", "back"), ("Esc", "end")]
    }
  }
}

extension DeskState {
  mutating func pressInPrompt(_ key: Key) -> [DeskEffect] {
    if let effects = pressInMinutes(key) { return effects }
    if opensHelp(key) {
      prompt = .reader(Reader(.help, over: prompt))
      return []
    }
    switch prompt {
    case .filter(let typed)?: press(key, in: typed)
    case .naming(let naming)?: return press(key, in: naming)
    case .file(let file)?: return press(key, in: file)
    case .form(let form)?: return press(key, in: form)
    case .menu(let menu)?: return press(key, in: menu)
    case .reader(let reader)?: press(key, in: reader)
    case .preview(let preview)?: return press(key, in: preview)
    case .palette(let palette)?: return press(key, in: palette)
    case .jump(let jump)?: press(key, in: jump)
    case .tour(let tour)?: return press(key, in: tour)
    case .secret(let secret)?: return press(key, in: secret)
    case nil: break
    }
    return []
  }

  mutating func pasteInPrompt(_ text: String) -> [DeskEffect] {
    switch prompt {
    case .filter(let typed)?: paste(text, in: typed)
    case .naming(var naming)?:
      naming.field.insert(text)
      prompt = .naming(naming)
    case .file(var file)?:
      file.field.insert(text)
      prompt = .file(file)
    case .secret(var secret)?:
      secret.field.insert(text)
      prompt = .secret(secret)
    case .form(var form)?:
      form.fields[form.focus].text.insert(text)
      form.textChanged()
      prompt = .form(form)
    case .palette(var palette)?:
      palette.finder.insert(text)
      palette.find()
      prompt = .palette(palette)
    case .jump(var jump)?:
      jump.finder.insert(text)
      find(in: &jump)
      prompt = .jump(jump)
    case .reader(var reader)? where reader.search != nil:
      reader.search?.insert(text)
      prompt = .reader(reader)
    default: message = Message("There is nowhere to paste to here.", .info)
    }
    return []
  }
}
