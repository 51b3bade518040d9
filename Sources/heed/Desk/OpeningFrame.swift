import Casework
import Drawing
import Terminal

/// What the desk shows while it reads the register: what is being done and, marked as not yet checked, how things stood
/// when they were last counted today.
struct OpeningFrame {
  let screen: CursesScreen

  /// Takes over the terminal and shows the frame; nothing where the terminal cannot show one, or there is no register.
  static func shown(for globals: GlobalOptions) -> OpeningFrame? {
    guard let kept = KeptRegister(globals) else { return nil }
    do throws(TerminalError) {
      let frame = OpeningFrame(screen: try CursesScreen.start())
      frame.show(kept.path, counts: kept.uncheckedLine)
      return frame
    } catch {
      return nil
    }
  }

  private func show(_ path: String, counts: String?) {
    var canvas = Canvas(screen.size, glyphs: screen.usesUnicode ? .unicode : .ascii)
    canvas.put("Heed", at: Point(1, 0), style: Style(bold: true))
    canvas.put("Checking the register in \(path) ...", at: Point(1, 2), width: max(0, screen.size.width - 2))
    if let counts {
      canvas.put("Last counted today, being checked: \(counts).", at: Point(1, 4), width: max(0, screen.size.width - 2))
    }
    screen.present(canvas)
  }
}
