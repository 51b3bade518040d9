extension Register {
  /// The references of a case's agency returns: "SAR-2026-004/police", then "/police-2" for a second one.
  public func references(ofReturnsIn caseFile: CaseFile) -> [(
    reference: String, id: Identifier<AgencyReturn>, part: CasePart
  )] {
    var counts: [String: Int] = [:]
    let all =
      (caseFile.referral?.returns ?? []).map { ($0, CasePart.referral) }
      + (caseFile.review?.returns ?? []).map { ($0, CasePart.review) }
    return all.map { agencyReturn, part in
      let code = agency(agencyReturn.agency)?.code ?? "unknown"
      counts[code, default: 0] += 1
      let count = counts[code] ?? 1
      return ("\(caseFile.reference)/\(code)\(count > 1 ? "-\(count)" : "")", agencyReturn.id, part)
    }
  }

  /// The agency printed so: by its code, name or an alias, in any letter case.
  public func agency(printed words: String) -> Agency? {
    let wanted = words.stripped.lowercased()
    return agencies.first { agency in
      ([agency.code, agency.name] + agency.aliases).contains { $0.lowercased() == wanted }
    }
  }
}

extension CaseFile {
  /// Whether the case has that part yet.
  public func has(_ part: CasePart) -> Bool {
    switch part {
    case .referral: referral != nil
    case .review, .report, .brief: review != nil
    }
  }
}
