import Testing

@testable import Casework

/// A register changed by commands, each only where its rules allow it.
struct CaseDesk {
  var register: Register

  mutating func run(_ command: any Command) -> [String] {
    let found = command.violations(in: register).map(\.rule)
    if found.isEmpty { command.apply(to: &register) }
    return found
  }

  var file: CaseFile? { register.cases[CaseSamples.caseID] }
}

@Suite("Registering a referral") struct RegisterReferralTests {
  private func draft(_ reference: String, kind: CaseKind = .sar) -> CaseFile {
    CaseFile(id: CaseSamples.caseID) { file in
      (file.reference, file.kind) = (reference, kind)
      file.referral = Referral { $0.received = CaseSamples.day(2026, 11, 19) }
    }
  }

  private func register(_ draft: CaseFile, in register: Register = CaseSamples.register) -> RegisterReferral {
    RegisterReferral(draft, occasion: CaseSamples.occasion, in: register, mint: CaseSamples.mint())
  }

  @Test("a new referral is a draft under the framework of its kind, with a row for each criterion")
  func registers() throws {
    var desk = CaseDesk(register: CaseSamples.register)
    #expect(desk.run(register(draft("SAR-2026-004"))) == [])
    let file = try #require(desk.file)
    #expect(file.framework == "adults")
    #expect(file.leadBoard == "Fellshire SAB")
    #expect(file.referral?.stage == .draft)
    #expect(file.referral?.criteria.map(\.criterion) == ["needs", "died", "learning"])
    #expect(Set(file.referral?.criteria.map(\.id) ?? []).count == 3)
    #expect(desk.register.touched.contains(.caseFile(CaseSamples.caseID)))
  }

  @Test(
    "a reference is letters, digits and hyphens",
    arguments: ["", "../SAR", "SAR/1", "SAR--1", "-SAR", "SÄR-1", "SAR 1"])
  func badReference(_ reference: String) {
    #expect(register(draft(reference)).violations(in: CaseSamples.register).map(\.rule) == ["reference-form"])
  }

  @Test("a reference is taken whatever the case of its letters, also by a case that had it before")
  func takenReference() {
    #expect(register(draft("sar-2026-009")).violations(in: CaseSamples.register).map(\.rule) == ["reference-unique"])
    var renumbered = CaseSamples.register
    renumbered.change(CaseSamples.otherID) { ($0.formerly, $0.reference) = (["SAR-2026-009"], "SAR-2026-010") }
    #expect(register(draft("SAR-2026-009")).violations(in: renumbered).map(\.rule) == ["reference-unique"])
  }

  @Test("a kind that no framework in use covers is refused")
  func noFramework() {
    #expect(
      register(draft("X-1", kind: .susr)).violations(in: CaseSamples.register).map(\.rule) == ["framework-in-force"])
    var narrowed = CaseSamples.register
    narrowed.changeSettings { $0.frameworks = ["children"] }
    #expect(register(draft("X-1"), in: narrowed).violations(in: narrowed).map(\.rule) == ["framework-in-force"])
  }

  @Test("a referral cannot have been received after today, nor be registered twice")
  func refused() {
    var early = draft("SAR-2026-004")
    early.referral?.received = CaseSamples.today.adding(days: 1)
    #expect(register(early).violations(in: CaseSamples.register).map(\.rule) == ["received-by-then"])
    var desk = CaseDesk(register: CaseSamples.register)
    #expect(desk.run(register(draft("SAR-2026-004"))) == [])
    #expect(desk.run(register(draft("SAR-2026-005"))) == ["new-identifier"])
  }

  @Test("a case keeps the reference it had when it is renumbered")
  func renumbers() {
    var desk = CaseDesk(register: CaseSamples.register.with(CaseSamples.whole()))
    #expect(desk.run(RenumberCase(CaseSamples.caseID, to: "SAR-2026-009")) == ["reference-unique"])
    #expect(desk.run(RenumberCase(CaseSamples.caseID, to: "SAR-2026-011")) == [])
    #expect(desk.file?.reference == "SAR-2026-011")
    #expect(desk.file?.formerly == ["SAR-2026-004"])
  }
}
