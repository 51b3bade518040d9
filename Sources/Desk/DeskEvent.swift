import Casework
import Drawing

/// What happens to the desk: keys from the terminal, and answers to what it asked for.
public enum DeskEvent: Sendable {
  case input(Event)
  /// The oldest change asked for was saved: the register as it is now, and what to tell the person.
  case committed(Register, message: String)
  /// Rules stand in the way of the oldest change asked for; nothing was changed.
  case refused([Violation])
  /// The oldest change asked for went wrong with the register itself; one sentence.
  case failed(String)
  /// A change was taken back or made again, or the register was read again: as it is now, and what to tell the person.
  case turned(Register, message: String)
  /// Something else asked for could not be done; one sentence.
  case told(String)
  /// What takes long, in words; nil once it is done. What can be stopped without harm is stopped by Esc.
  case working(String?, canStop: Bool = false)
  case history(Address, [HistoryEntry])
  /// Another program changed the register.
  case registerChanged(Register)
  case dayChanged(Day)
  /// What the next undo and the next redo would do, in words; nil where there is nothing.
  case turnsAhead(undo: String?, redo: String?)
  /// The text as the person's editor left it; nil where it was left unchanged or could not be run.
  case edited(String?)
  /// The register as it stood at the end of a past day, to be looked at.
  case past(Register, Day)
  /// A text was written to a file of this path.
  case wrote(path: String)
  /// Something asked for that changes no record is done; one sentence.
  case done(String)
  /// What is to be read of something asked for: why a report is not for everyone, what a file that came back says.
  case page(title: String, [String])
  /// The sealed identities were opened.
  case unlocked(IdentityList)
  /// There is a file of this path already, and it was left as it is.
  case nameTaken(path: String)
}

/// What the desk asks the loop to do.
public enum DeskEffect: Sendable {
  /// Save these together, in this order; answered by `committed`, `refused` or `failed`.
  case commit([any Command])
  /// Answered, as `redo` and `reload` are, by `turned` or `told`.
  case undo
  case redo
  /// Answered by `history` or `told`.
  case askHistory(Address)
  /// Read the register again and draw everything anew.
  case reload
  /// Keep what was typed and not committed.
  case saveDrafts([Draft])
  /// Open a long text in the person's editor; answered by `edited`.
  case editText(String)
  /// Put a text on the clipboard.
  case copy(String)
  /// Read the register as it stood at the end of a day; answered by `past` or `told`.
  case askPast(Day)
  /// Keep what the person chose: filters, columns, sorts.
  case remember(DeskMemory)
  /// Write a text to a new file of about this name in the working directory; answered by `wrote` or `told`.
  case write(name: String, text: String)
  /// Write a table to a file whose name ends in `.csv` or `.xlsx`; answered by `done`, `nameTaken` or `told`.
  case export(ShownTable, to: String, replaces: Bool)
  /// Make a report of the register on show, and show it in the browser or write it to the file named; answered by `done`,
  /// `nameTaken`, `page` or `told`.
  case report(ReportOrder)
  /// Write the sheets and letters of a round into a directory; answered by `turned` and `page`, or `told`.
  case sendRound(UpdateRoundID, into: String)
  /// Take in the files that agencies sent back, parted by semicolons, or those of a directory; answered alike.
  case receive(String)
  /// Open the sealed identities with this passphrase; answered by `unlocked` or `told`.
  case unlock(String)
  /// Stop what takes long and can be stopped without harm.
  case stopWork
  /// Draw in the colours of that name, one of `DeskState.colours`.
  case useColours(String)
  case quit
}

/// What was typed into a form and not committed.
public struct Draft: Sendable, Equatable {
  /// What it was typed for: "progress PLAN-2026-001/1/7b".
  public let form: String
  /// The texts by field.
  public let texts: [String: String]

  public init(form: String, texts: [String: String]) {
    self.form = form
    self.texts = texts
  }
}
