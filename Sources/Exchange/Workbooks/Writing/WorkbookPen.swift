import CXlsxWriter
import Casework
import Glibc
import Synchronization

/// A workbook while libxlsxwriter writes it, row after row, into a file that is made aside.
///
/// The library's own temporary files stand in the same private directory and have no names.
final class WorkbookPen {
  /// Nothing once it is closed: closing frees it, whatever comes of it.
  private var book: UnsafeMutablePointer<lxw_workbook>?
  private let file: FileReplacement
  private let title: String
  /// The board and the day, on every page.
  private let foot: String
  private let formats: SheetFormats
  private var hasFirstSheet = false
  /// Bytes of rows so far.
  private var written = 0

  init(_ file: FileReplacement, title: String, board: String, day: Day) throws(WriteRefusal) {
    let made = file.folder.withCString { folder in
      var options = lxw_workbook_options(
        constant_memory: 1, tmpdir: UnsafeMutablePointer(mutating: folder), use_zip64: 0)
      return workbook_new_opt(file.path, &options)
    }
    guard let made else { throw file.refusal("there is not enough memory") }
    (book, self.file, self.title) = (made, file, title)
    formats = SheetFormats(made)
    foot = Self.foot(board, day)
    setProperties(of: made, board, day)
  }

  deinit { if let book { lxw_workbook_free(book) } }

  /// Writes one sheet's rows.
  /// - Returns: how many bytes they take.
  func draw(_ sheet: WorkbookSheet, named name: String) throws(WriteRefusal) -> Int {
    guard let book, let page = workbook_add_worksheet(book, name) else {
      throw file.refusal("it would not take a sheet called “\(name)”")
    }
    if sheet.state == .veryHidden {
      worksheet_hide(page)
    } else if !hasFirstSheet {
      worksheet_activate(page)
      worksheet_set_first_sheet(page)
      hasFirstSheet = true
    }
    try SheetPen(page, sheet, name: name, formats: formats, file: file).draw(title: title, foot: foot)
    return try length(of: page)
  }

  /// The library never asks whether its rows could be written: that is asked here.
  private func length(of page: UnsafeMutablePointer<lxw_worksheet>) throws(WriteRefusal) -> Int {
    lxw_worksheet_write_single_row(page)
    guard let rows = page.pointee.optimize_tmpfile, fflush(rows) == 0, ferror(rows) == 0 else {
      throw file.refusal(LXW_ERROR_ZIP_CLOSE.words)
    }
    let length = ftell(rows)
    written += length
    return length
  }

  /// Puts the file together.
  func close() throws(WriteRefusal) {
    guard let book else { return }
    self.book = nil
    let fault = isRoomShort ? Self.silently { workbook_close(book) } : workbook_close(book)
    guard fault == LXW_NO_ERROR else { throw file.refusal(fault.words) }
  }

  /// Whether the disc may not hold the rows twice more, as sheets put together and in the file.
  private var isRoomShort: Bool {
    var disc = statvfs()
    guard statvfs(file.folder, &disc) == 0 else { return true }
    return Int(clamping: disc.f_bavail) * Int(clamping: disc.f_frsize) < 2 * written + (1 << 20)
  }

  private static let silence = Mutex(())

  /// The library tells what a full disc does to it on stderr too, where the desk has its screen and a command says one
  /// sentence of its own.
  private static func silently(_ work: () -> lxw_error) -> lxw_error {
    silence.withLock { _ in hushed(work) }
  }

  private static func hushed(_ work: () -> lxw_error) -> lxw_error {
    let (kept, nowhere) = (dup(2), open("/dev/null", O_WRONLY | O_CLOEXEC))
    if kept >= 0, nowhere >= 0 { dup2(nowhere, 2) }
    defer {
      if kept >= 0, nowhere >= 0 { dup2(kept, 2) }
      for descriptor in [kept, nowhere] where descriptor >= 0 { Glibc.close(descriptor) }
    }
    return work()
  }

  private func setProperties(of book: UnsafeMutablePointer<lxw_workbook>, _ board: String, _ day: Day) {
    SheetText.short(title, 255).withCString { title in
      SheetText.short(board, 255).withCString { board in
        var properties = lxw_doc_properties()
        properties.title = UnsafeMutablePointer(mutating: title)
        properties.company = UnsafeMutablePointer(mutating: board)
        // Not the clock's time: the same records give the same bytes.
        properties.created = Int(day.number) * 86_400 + 43_200
        workbook_set_properties(book, &properties)
      }
    }
  }

  /// "Fellshire … as at 21 Nov 2026 … page 1 of 3", in the codes of a page's foot, which holds 255 characters.
  private static func foot(_ board: String, _ day: Day) -> String {
    let name = SheetText.short(board, 160).split(separator: "&", omittingEmptySubsequences: false)
    return "&L\(name.joined(separator: "&&"))&CAs at \(day.words)&RPage &P of &N"
  }
}

extension lxw_error {
  /// What went wrong, to be said after "cannot be written: ".
  var words: String {
    switch self {
    case LXW_ERROR_MEMORY_MALLOC_FAILED: "there is not enough memory"
    case LXW_ERROR_CREATING_XLSX_FILE, LXW_ERROR_CREATING_TMPFILE, LXW_ERROR_READING_TMPFILE:
      "its directory would not take the files it is made of"
    case LXW_ERROR_ZIP_FILE_OPERATION, LXW_ERROR_ZIP_FILE_ADD, LXW_ERROR_ZIP_CLOSE:
      "there may be no room left on the disc"
    case LXW_ERROR_ZIP_BAD_ZIP_FILE: "it would be larger than 4 GB"
    case LXW_ERROR_MAX_STRING_LENGTH_EXCEEDED: "a cell holds more than 32,767 characters"
    case LXW_ERROR_WORKSHEET_INDEX_OUT_OF_RANGE: "a sheet has more rows or columns than a workbook holds"
    default: String(cString: lxw_strerror(self))
    }
  }
}
