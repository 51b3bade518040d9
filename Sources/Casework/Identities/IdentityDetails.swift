/// A person's details as someone typed them, a line each: "name: ...", "born: ...", "nhs: ...".
///
/// They come as text and never as words of a command, which others on the machine could read.
public struct IdentityDetails: Sendable {
  public private(set) var names: [String] = []
  public private(set) var born: Day?
  public private(set) var nhsNumber = ""

  public init() {}

  /// Reads all lines; the refusal names the first that cannot be used, and repeats nothing of what it says.
  public static func read(
    _ text: String, on today: Day, calendar: WorkingCalendar
  ) -> Result<IdentityDetails, Violation> {
    var details = IdentityDetails()
    for (number, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
      guard !String(line).stripped.isEmpty else { continue }
      let parts = line.split(separator: ":", maxSplits: 1).map { String($0).stripped }
      guard parts.count == 2 else { return .failure(unknown(number + 1)) }
      switch parts[0].lowercased() {
      case "name": if let violation = details.add(name: parts[1]) { return .failure(violation) }
      case "born", "date of birth":
        if let violation = details.take(born: parts[1], on: today, calendar) { return .failure(violation) }
      case "nhs", "nhs number": if let violation = details.take(nhs: parts[1]) { return .failure(violation) }
      default: return .failure(unknown(number + 1))
      }
    }
    guard !details.names.isEmpty else {
      return .failure(Violation("no-name", "No name was given: write one as “name: ...”.", field: "name"))
    }
    return .success(details)
  }

  private static func unknown(_ line: Int) -> Violation {
    Violation("unknown-detail", "Line \(line) of the details begins with none of “name:”, “born:” and “nhs:”.")
  }

  /// Takes a name; the refusal is nothing where it can be used.
  public mutating func add(name: String) -> Violation? {
    let name = name.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard (2...200).contains(name.count), name.contains(where: \.isLetter) else {
      return Violation("no-name", "A name has 2 to 200 characters, and letters among them.", field: "name")
    }
    names.append(name)
    return nil
  }

  public mutating func take(born typed: String, on today: Day, _ calendar: WorkingCalendar) -> Violation? {
    guard case .success(let day) = DayShorthand.read(typed, on: today, calendar: calendar), day <= today,
      day.year > today.year - 130
    else {
      return Violation(
        "no-birth-date", "The date of birth is no day within the last 130 years: give it as 12 Mar 2011.", field: "born"
      )
    }
    born = day
    return nil
  }

  public mutating func take(nhs typed: String) -> Violation? {
    guard let number = NHSNumber.digits(typed) else {
      return Violation(
        "no-nhs-number",
        "The NHS number is not one: ten digits, of which the last checks the others. Look it up again.",
        field: "nhs")
    }
    nhsNumber = number
    return nil
  }

  /// Puts the details into an identity, in the place of what it held.
  public func write(to identity: inout SealedIdentity) {
    identity.names = names
    identity.born = born
    identity.nhsNumber = nhsNumber
  }
}
