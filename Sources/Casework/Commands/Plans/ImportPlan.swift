/// Brings in a whole plan from someone else's sheet, or none of it.
///
/// The plan is built once, when the command is made, so that applying the command again gives the same bytes.
public struct ImportPlan: Command {
  public let plan: Plan
  /// Bodies that the sheet names and the register did not know, for someone to confirm.
  public let agencies: [Agency]
  /// The cells that could not be read for certain, in sheet order.
  public let doubts: [ImportDoubt]
  let document: String

  /// Understands a sheet: its rows become actions at the stages their words claim, all unverified.
  ///
  /// - Parameters:
  ///   - reference: what the new plan is called: "PLAN-2026-003".
  ///   - scheme: the code of the BRAG scheme the sheet's claims are made in; empty for the board's own.
  ///   - occasion: its day becomes the day of every claim and stage, since the sheet gives none.
  public static func make(
    from imported: ImportedPlan, id: PlanID, reference: String, scheme: String = "", register: Register,
    occasion: Occasion, mint: IdentifierMint
  ) -> ImportPlan {
    var reader = ImportedPlanReader(imported, scheme: scheme, register: register, occasion: occasion, mint: mint)
    let plan = reader.plan(id: id, reference: reference)
    return ImportPlan(
      plan: plan, agencies: reader.agencies(besides: register.agencies), doubts: reader.doubts,
      document: imported.document)
  }

  public var isImport: Bool { true }

  public func words(in register: Register) -> String {
    "import \(plan.reference) from \(document): \(plan.actions.count) action\(plan.actions.count == 1 ? "" : "s")"
  }

  public func violations(in register: Register) -> [Violation] { plan.violations(in: register) }

  public func apply(to register: inout Register) {
    let unknown = agencies.filter { register.agency($0.id) == nil }
    if !unknown.isEmpty { register.changeAgencies { $0 += unknown } }
    register.put(plan)
  }
}
