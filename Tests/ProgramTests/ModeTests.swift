import Foundation
import Testing

@Suite("Who may read what Heed writes")
struct ModeTests {
  /// Uses the register in many ways, and writes files of every sort beside it; each command fails the script.
  private static let script = """
    umask "$2"; heed=$1; set -e
    "$heed" init register --board Northmoor $3 >/dev/null
    export HEED_REGISTER=$PWD/register
    run() { "$heed" "$@" --today 2026-11-21 >/dev/null 2>>said; }
    run import plan plan.csv
    run add case --kind sar --subject "Adult K" --received 2026-11-02
    run progress PLAN-2026-001/1/1 "Begun"
    run edit PLAN-2026-001/1/1 --text "Train all staff"
    run brag PLAN-2026-001/1/1 a
    run undo; run redo
    printf 'a file' >evidence.txt; chmod 600 evidence.txt
    run evidence PLAN-2026-001/1/1 --title "A file" --file evidence.txt
    run export actions actions.csv; run export actions actions.xlsx
    run report plan PLAN-2026-001 -o report.html
    run alerts --digest letters
    printf 'actions\\nquit\\n' | "$heed" --plain --today 2026-11-21 >/dev/null
    """

  @Test(
    "every file and folder of a register, and beside it, is its owner's alone, whatever the umask",
    arguments: ["000", "022", "027", "077", "777"])
  func owner(_ umask: String) throws { try expectModes(umask, "", file: 0o600, folder: 0o700) }

  @Test("a shared register's are its group's too, whatever the umask", arguments: ["000", "077"])
  func group(_ umask: String) throws { try expectModes(umask, "--shared", file: 0o660, folder: 0o2770) }

  private func expectModes(_ umask: String, _ words: String, file: Int, folder: Int) throws {
    let scene = try Scene(board: nil)
    _ = try scene.planSheet(1)
    try FileManager.default.moveItem(atPath: scene.directory + "/plan-1.csv", toPath: scene.directory + "/plan.csv")
    let running = try scene.start(["/bin/bash", "-c", Self.script, "bash", Scene.program, umask, words])
    let ending = running.process.wait(seconds: 60)
    let said = (try? Files.text(scene.directory + "/said")) ?? ""
    let errors = try Files.text(running.err)
    #expect(ending == .status(0), "\(said.suffix(400)) \(errors)")
    let inside = try modes(below: scene.register)
    #expect(inside.count > 15)
    for (path, mode, isFolder) in inside { #expect(mode == (isFolder ? folder : file), "\(path)") }
    let outside = try modes(below: scene.directory).filter { path, _, _ in
      !path.hasPrefix("register") && !path.hasSuffix("plan.csv") && !path.hasPrefix(".local")
        || path.hasSuffix("/desk.json")
    }
    let written = ["actions.csv", "actions.xlsx", "report.html", "letters"]
    for name in written { #expect(outside.contains { $0.path.hasPrefix(name) }, "\(name)") }
    for (path, mode, isFolder) in outside where written.contains(where: path.hasPrefix) || path.hasSuffix("/desk.json")
    {
      #expect(mode == (isFolder ? 0o700 : 0o600), "\(path)")
    }
  }

  private func modes(below path: String) throws -> [(path: String, mode: Int, isFolder: Bool)] {
    try FileManager.default.subpathsOfDirectory(atPath: path).map { name in
      var status = stat()
      guard lstat("\(path)/\(name)", &status) == 0 else { throw SetupFailure(name) }
      return (name, Int(status.st_mode & 0o7777), status.st_mode & S_IFMT == S_IFDIR)
    }
  }
}
