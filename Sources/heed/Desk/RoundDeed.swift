import Casework
import Desk
import Exchange
import Glibc
import RegisterStore

/// Update rounds as the desk sends and receives them: through the same steps as the command line.
struct RoundDeed: Sendable {
  let globals: GlobalOptions
  let occasion: Occasion

  /// Writes the sheets and letters of a round into a directory, after the register knows of them.
  func send(_ id: UpdateRoundID, into typed: String) -> RegisterDeed.Deed {
    { store, tell in
      do {
        _ = try store.refresh()
        let session = try session(store)
        guard let round = store.register.rounds[id] else { throw Refusal("The update round is no longer there.") }
        let directory = OwnPlaces.whole(typed)
        let dispatch = try RoundDispatch(of: round, to: [], as: .workbook, into: directory, in: session)
        try OwnPlaces.make(InputFile.fromRoot(directory))
        if let command = dispatch.command { try save(command, in: store) }
        for letter in dispatch.letters { try letter.write(in: try self.session(store)) }
        let sheets =
          dispatch.letters.count == 1
          ? "1 sheet with its letter" : "\(dispatch.letters.count) sheets with their letters"
        tell(.turned(store.register, message: "Wrote \(sheets) into \(OwnPlaces.short(directory))."))
        let names = dispatch.letters.map {
          "\($0.agency.name): \(InputFile.name(of: $0.path)), \(InputFile.name(of: $0.letterPath))"
        }
        tell(
          .page(
            title: "Written into \(OwnPlaces.short(directory))",
            names + [""] + dispatch.sentences + ["Read each letter before you send it."]))
      } catch {
        tell(.told(Self.sentence(of: error)))
      }
      RegisterDeed.lookAhead(store, tell)
    }
  }

  /// Keeps what the files that came back say, file by file: each is a change of its own.
  func receive(_ typed: String) -> RegisterDeed.Deed {
    { store, tell in
      do {
        let files = try Self.files(typed)
        // What others did meanwhile counts: a round may have been sent from the command line a moment ago.
        _ = try store.refresh()
        var (lines, kept): ([String], Int) = ([], 0)
        for file in files {
          if !lines.isEmpty { lines.append("") }
          do {
            let (received, command) = try ReceivedFile.read(
              file, on: occasion.day, today: occasion.day, register: store.register, mint: IdentifierMint())
            try save(command, in: store)
            kept += 1
            lines += received.lines + received.complaints + [received.read?.summary(in: store.register) ?? ""]
          } catch {
            lines += ["\(InputFile.name(of: file)): nothing of it was taken in.", Self.sentence(of: error)]
          }
        }
        let all = files.count == 1 ? "1 file" : "\(files.count) files"
        tell(.turned(store.register, message: kept == files.count ? "Received \(all)." : "Received \(kept) of \(all)."))
        tell(.page(title: "What came back", lines))
      } catch {
        tell(.told(Self.sentence(of: error)))
      }
      RegisterDeed.lookAhead(store, tell)
    }
  }

  /// The files that are named, parted by semicolons; of a directory every workbook and CSV file in it.
  private static func files(_ typed: String) throws -> [String] {
    let names = typed.split(separator: ";").map { OwnPlaces.whole(String($0).stripped) }.filter { !$0.isEmpty }
    let files = try names.flatMap { name -> [String] in
      guard let folder = opendir(name) else { return [name] }
      defer { closedir(folder) }
      var found: [String] = []
      while let entry = readdir(folder) {
        let file = withUnsafePointer(to: &entry.pointee.d_name) {
          $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        }
        let path = "\(name)/\(file)"
        if !file.hasPrefix("."), !file.hasPrefix("~"), TableFileForm(ofFile: file) != nil, InputFile.isPlain(path) {
          found.append(path)
        }
      }
      guard !found.isEmpty else { throw Refusal("\(OwnPlaces.short(name)) holds no workbook and no CSV file.") }
      return found.sorted()
    }
    guard !files.isEmpty else { throw Refusal("Name the files that came back, or the directory they are in.") }
    return files
  }

  private func session(_ store: RegisterStore) throws -> Session {
    var globals = globals
    // A desk has no place for what commands print.
    globals.quiet = true
    return try Session(globals, opened: store)
  }

  private func save(_ command: any Command, in store: RegisterStore) throws {
    switch try store.commit([command], on: occasion) {
    case .saved, .nothing: return
    case .refused(let violations): throw Refusal(violations)
    case .conflict: throw Refusal("Someone else changed the round at the same time: do it again.")
    }
  }

  private static func sentence(of error: any Error) -> String {
    switch error {
    case let refusal as Refusal: refusal.sentences.joined(separator: " ")
    case let refusal as ImportRefusal: refusal.sentence
    case let error as RegisterError: error.sentence
    default: String(describing: error)
    }
  }
}

extension InputFile {
  /// A path from the root, for one that may be given from the working directory.
  static func fromRoot(_ path: String) -> String { path.hasPrefix("/") ? path : "\(WorkingDirectory.path)/\(path)" }
}
