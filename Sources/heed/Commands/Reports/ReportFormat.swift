import Casework
import Exchange
import StrictJSON

/// The formats that a report can be written in.
enum ReportFormat: String, CaseIterable {
  case html
  case markdown = "md"
  case csv, xlsx, json

  /// The format that was asked for, else the one that the file's name ends in, else a page.
  init(typed: String?, file: String?) throws {
    let all = Self.allCases.map(\.rawValue).alternatives
    if let typed {
      guard let format = Self(ending: typed) else {
        throw Refusal("“\(typed)” is no format of reports: choose \(all).", .usage)
      }
      self = format
      return
    }
    let name = file?.split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else {
      self = .html
      return
    }
    guard let format = Self(ending: String(name[name.index(after: dot)...])) else {
      throw Refusal("\(name) does not say its format: end it in .\(all), or give --format.", .usage)
    }
    self = format
  }

  private init?(ending: String) {
    switch ending.lowercased() {
    case "html", "htm": self = .html
    case "md", "markdown": self = .markdown
    case "csv": self = .csv
    case "xlsx": self = .xlsx
    case "json": self = .json
    default: return nil
    }
  }

  /// Writes the report to a file, whole or not at all; to stdout where none is named.
  func write(_ report: Report, to file: String?, templates folder: String?, in session: Session) throws {
    let bytes: [UInt8]
    switch self {
    case .html: bytes = try text(of: report, as: .html, folder, session)
    case .markdown: bytes = try text(of: report, as: .markdown, folder, session)
    case .csv: bytes = CSVWriter.bytes(report.cells, isMarked: file != nil)
    case .json: bytes = JSONWriter().bytes(of: ReportJSON.object(of: report))
    case .xlsx: return try writeWorkbook(of: report, to: file)
    }
    guard let file else { return Output.data(bytes) }
    try InputFile.write(bytes, to: file)
  }

  private func writeWorkbook(of report: Report, to file: String?) throws {
    guard let file else {
      throw Refusal("A workbook cannot go to stdout: name a file with -o, such as report.xlsx.", .usage)
    }
    do { try report.workbook.write(to: file) } catch { throw Refusal(error.sentence) }
  }

  private func text(of report: Report, as form: ReportForm, _ folder: String?, _ session: Session) throws -> [UInt8] {
    do {
      let templates = try TemplateFolder.templates(in: folder, ofRegisterAt: session.store.path)
      return Array(try ReportText.text(report, as: form, templates).utf8)
    } catch let fault as TemplateFault {
      throw Refusal(fault.sentence, .badInput)
    }
  }
}
