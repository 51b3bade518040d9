import Foundation
import Testing

@Suite("Disks that say no")
struct DiskTests {
  /// Whether a disk of a few pages can be made in a name space of its own, which goes with the process.
  static let canMount: Bool = {
    guard let scene = try? Scene(board: nil) else { return false }
    return (try? scene.run(privately("mount -t tmpfs tmpfs .")))?.ending == .status(0)
  }()

  /// Whether the program can be run as someone who may not write everywhere: anyone but root, or through `setpriv`.
  static let canBeNobody: Bool = {
    guard getuid() == 0 else { return true }
    guard let scene = try? Scene(board: nil) else { return false }
    return (try? scene.run(asNobody(["true"])))?.ending == .status(0)
  }()

  private static func privately(_ script: String) -> [String] {
    ["unshare", "--user", "--map-root-user", "--mount", "bash", "-c", script]
  }

  private static func asNobody(_ words: [String]) -> [String] {
    getuid() == 0 ? ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"] + words : words
  }

  /// A register that belongs to nobody in particular, and the program where everyone can run it.
  private func sharedScene() throws -> (scene: Scene, program: String) {
    let scene = try Scene()
    try scene.done("import", "plan", scene.planSheet(3))
    let program = scene.directory + "/heed"
    // Copied by a process of its own: a file that this one writes could be held open by a child, and not be run.
    #expect(try scene.run(["cp", Scene.program, program]).ending == .status(0))
    chmod(scene.directory, 0o755)
    chmod(scene.directory + "/plan-3.csv", 0o644)
    return (scene, program)
  }

  /// The sizes in KiB at which the record of the commit, the plan and the journal do not fit, and at which all do.
  @Test(
    "on a full disk a change to 200 actions is there whole or not at all, is told truly, and goes through once there is room",
    .enabled(if: canMount, "mounting a small disk is not allowed here"), arguments: [200, 420, 580, 4_000])
  func fullDisk(_ kibibytes: Int) throws {
    let scene = try Scene(board: nil)
    let sheet = try scene.planSheet(200)
    try FileManager.default.createDirectory(atPath: scene.register, withIntermediateDirectories: true)
    let script = """
      heed() { "\(Scene.program)" "$@" --today \(Scene.today); }
      state() { echo "$1 $2 $(heed list actions --json | grep -o '"reference"' | wc -l) $(heed check >&2; echo $?)"; }
      mount -t tmpfs -o size=\(kibibytes)k,mode=700 tmpfs register || exit 99
      heed init register --board Fellshire --quiet || exit 98
      heed import plan '\(sheet)' --quiet >told 2>&1; state full $?
      mount -o remount,size=8m register || exit 97
      heed add plan --title Later --quiet >&2; state roomy $?
      """
    let answer = try scene.run(Self.privately(script))
    let told = try Files.text(scene.directory + "/told")
    #expect(answer.ending == .status(0), "\(answer.err)")
    let isSaved = told.contains("The change is saved") || kibibytes == 4_000
    let count = isSaved ? 200 : 0
    #expect(
      answer.out == "full \(kibibytes == 4_000 ? 0 : 2) \(count) 0\nroomy 0 \(count) 0\n", "\(told) \(answer.err)")
    if kibibytes < 4_000 {
      #expect(told.split(separator: "\n").count == 1 && told.contains("the disk is full: free some room"), "\(told)")
    }
  }

  @Test("a limit on the size of files is told in one sentence, and nothing is changed")
  func smallFiles() throws {
    let scene = try Scene()
    _ = try scene.planSheet(200)
    let before = scene.records
    let answer = try scene.run([
      "bash", "-c", "ulimit -f 100; exec '\(Scene.program)' import plan plan-200.csv --quiet",
    ])
    #expect(answer.ending == .status(2) && answer.lines.count == 1 && answer.err.contains("ulimit -f"), "\(answer.err)")
    #expect(scene.records == before)
    try scene.expectWhole()
    try scene.done("import", "plan", "plan-200.csv")
  }

  @Test(
    "a register that may not be written is listed and checked, and a change is refused in one sentence",
    .enabled(if: canBeNobody, "everything may be written by root"))
  func readOnly() throws {
    let (scene, program) = try sharedScene()
    let before = Files.tree(scene.register)
    // The owner may read all and write nothing.
    #expect(try scene.run(["chmod", "-R", "a-w,go+rX", scene.register]).ending == .status(0))
    defer { _ = try? scene.run(["chmod", "-R", "u+w", scene.register]) }
    let listed = try scene.run(Self.asNobody([program, "list", "actions"]))
    #expect(listed.ending == .status(0) && listed.out.split(separator: "\n").count == 4, "\(listed.err)")
    for words in [["progress", "PLAN-2026-001/1/1", "No"], ["undo"], ["import", "plan", "plan-3.csv", "--quiet"]] {
      let answer = try scene.run(Self.asNobody([program] + words))
      #expect(answer.ending == .status(2) && answer.lines.count == 1, "\(answer.err)")
      #expect(answer.err.contains("because you have no right to"), "\(answer.err)")
    }
    #expect(Files.tree(scene.register) == before)
  }

  @Test(
    "someone else's register is not taken for one that is not there",
    .enabled(if: getuid() == 0 && canBeNobody, "only root can be two people"))
  func someoneElses() throws {
    let (scene, program) = try sharedScene()
    for words in [["list", "plans"], ["check"], ["progress", "PLAN-2026-001/1/1", "No"]] {
      let answer = try scene.run(Self.asNobody([program] + words))
      #expect(answer.ending == .status(2) && answer.lines.count == 1 && answer.out.isEmpty)
      #expect(answer.err.contains("could not be read, because you have no right to"), "\(answer.err)")
    }
    let made = try scene.run(Self.asNobody([program, "init", scene.directory + "/new", "--board", "No"]))
    #expect(made.ending == .status(2) && made.err.contains("because you have no right to"), "\(made.err)")
  }

  @Test("a register that vanishes is told as such")
  func vanished() throws {
    let scene = try Scene()
    try FileManager.default.removeItem(atPath: scene.register)
    let answer = try scene.heed("list", "plans")
    #expect(answer.ending == .status(1) && answer.lines.count == 1 && answer.err.contains("heed init"))
  }

  /// The sizes in KiB at which the rows, the sheet put together of them and the file do not fit, and at which all do.
  @Test(
    "on a full disk an export is whole or the old file stays, and one sentence says so",
    .enabled(if: canMount, "mounting a small disk is not allowed here"), arguments: [60, 120, 180, 240, 300, 4_000])
  func fullExport(_ kibibytes: Int) throws {
    let scene = try Scene()
    try scene.done("import", "plan", scene.planSheet(400))
    let script = """
      mkdir out && mount -t tmpfs -o size=\(kibibytes)k,mode=700 tmpfs out || exit 99
      echo old >out/list.xlsx
      "\(Scene.program)" export actions out/list.xlsx --today \(Scene.today) 2>told; status=$?
      cp out/list.xlsx kept.xlsx; ls -A out >left; exit $status
      """
    let answer = try scene.run(Self.privately(script))
    let told = try Files.text(scene.directory + "/told")
    let kept = try Data(contentsOf: URL(fileURLWithPath: scene.directory + "/kept.xlsx"))
    #expect(try Files.text(scene.directory + "/left") == "list.xlsx\n")
    #expect(told.split(separator: "\n").count == 1, "it said: \(told)")
    if answer.ending == .status(0) {
      let rows = try scene.run(["bash", "-c", "unzip -p kept.xlsx xl/worksheets/sheet1.xml | grep -o '<row ' | wc -l"])
      #expect(rows.out.contains("401"), "\(rows.out) \(rows.err)")
    } else {
      #expect(kept == Data("old\n".utf8))
      #expect(told.contains("cannot be written"))
      #expect(kibibytes < 4_000)
    }
  }
}
