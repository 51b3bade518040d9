import Casework
import Drawing

// Writing what is shown to a file.
extension DeskState {
  mutating func openExport() {
    guard let table = shownTable else { return }
    let name = "\(table.title.fileName)-\(today.iso).xlsx"
    prompt = .file(FilePrompt(.export(table), name: "\(documents)/\(name)"))
  }

  mutating func press(_ key: Key, in old: FilePrompt) -> [DeskEffect] {
    var file = old
    switch key {
    case .escape: prompt = nil
    case .enter: return send(file)
    default:
      _ = file.field.take(key)
      prompt = .file(file)
    }
    return []
  }

  /// Asks where the sheets and letters of a round shall be written.
  mutating func openSending(_ id: UpdateRoundID) {
    prompt = .file(FilePrompt(.send(id), name: "\(documents)/\(register.called(.round(id)).lowercased())"))
  }

  /// Asks what came back.
  mutating func openReceiving() { prompt = .file(FilePrompt(.receive, name: "\(documents)/")) }

  /// A name that is taken is asked for again before anything is replaced.
  private mutating func send(_ file: FilePrompt) -> [DeskEffect] {
    let path = file.field.text.stripped
    guard !path.isEmpty else { return [] }
    guard file.endings.isEmpty || file.endings.contains(where: path.lowercased().hasSuffix) else {
      message = Message("Name a file that ends in \(file.endings.joined(separator: " or ")).", .error)
      return []
    }
    prompt = nil
    filing = file
    switch file.purpose {
    case .export(let table): return [.export(table, to: path, replaces: file.taken == file.field.text)]
    case .report(var order):
      (order.file, order.replaces) = (path, file.taken == file.field.text)
      return [.report(order)]
    case .send(let round): return [.sendRound(round, into: path)]
    case .receive: return [.receive(path)]
    }
  }

  /// Asks for another name, or for Enter again; where something else was opened since, only says so.
  mutating func nameTaken(_ path: String) {
    guard var file = filing, prompt == nil else {
      message = Message("\(path) is there already: nothing was written.", .error)
      return
    }
    file.taken = file.field.text
    prompt = .file(file)
    filing = nil
  }
}

extension String {
  /// What a file may be called after it: small letters, digits and hyphens.
  var fileName: String {
    lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: "-")
  }
}
