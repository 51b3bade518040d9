import Casework
import Desk
import Testing

@Suite("Evidence on the desk")
struct EvidenceTests {
  @Test("evidence whose file is gone is told of, as whoever sees the disk finds it")
  func lostFile() throws {
    let register = try Self.withFile("/evidence/gone.pdf")
    var blind = Keyboard(100, 40, register: register)
    blind.press("/ code:evidence-missing Enter End")
    #expect(!blind.screen.contains("gone.pdf"))
    var seeing = Keyboard(100, 40, register: register, files: { $0 == "/evidence/gone.pdf" ? .missing : nil })
    seeing.press("/ code:evidence-missing Enter End")
    #expect(seeing.screen.contains("gone.pdf"))
  }

  /// The board with one piece of evidence that is a file.
  private static func withFile(_ path: String) throws -> Register {
    var register = Fellshire.register
    var plan = try #require(register.plans.values.first { $0.actions.contains { !$0.evidence.isEmpty } })
    let index = try #require(plan.actions.firstIndex { !$0.evidence.isEmpty })
    plan.actions[index].evidence[0].location = path
    plan.actions[index].evidence[0].sha256 = String(repeating: "0", count: 64)
    register.put(plan)
    return register
  }
}
