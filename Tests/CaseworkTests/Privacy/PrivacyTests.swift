import Testing

@testable import Casework

@Suite struct PrivacyTests {
  @Test(
    "personal details are found wherever they stand",
    arguments: [
      ("9434765919", PersonalDetail.Kind.nhsNumber), ("NHS no. 943 476 5919.", .nhsNumber),
      ("(943-476-5919)", .nhsNumber),
      ("DOB 3/4/2012", .birthDate), ("dob: 03.04.12", .birthDate), ("D.O.B. 3 April 2012", .birthDate),
      ("was born on the 3rd of April 2012", .birthDate), ("Date of birth - 2012-04-03", .birthDate),
      ("lived at PR1 8XJ then", .postcode), ("SW1A 1AA", .postcode), ("m1 1ae", .postcode), ("EC1A1BB", .postcode),
      ("W1A 0AX", .postcode), ("B33 8TH.", .postcode), ("DN55 1PT", .postcode),
      ("ring 01772 123456", .phone), ("07700 900123", .phone), ("+44 7700 900123", .phone), ("020 7946 0018", .phone),
      ("(01772) 123456", .phone), ("0044 20 7946 0018", .phone), ("+44 (0)20 7946 0018", .phone),
      ("write to jo.marsh@fellshire.gov.uk, please", .email), ("a@b.co", .email),
    ])
  func found(text: String, kind: PersonalDetail.Kind) {
    #expect(PrivacyScan.details(in: text).map(\.kind) == [kind])
  }

  @Test(
    "references, figures and plain days are no one's details",
    arguments: [
      "7b-d", "450 cases", "01/08/2019", "on 3 April 2012", "9434765918", "943 476 5919 12", "12345678901",
      "PLAN-2026-001/1/7b", "SAR-2026-004", "AUD-2026-03", "section 44(1)", "s44(4)", "Q1 2019", "A4 3 copies",
      "born in the county", "born 1 of 3 children", "the doborough", "0.5 of a post", "10,000 to 20,000",
      "£100 000 000",
      "8 cases x 12 questions", "at @ sign", "user@home", "2019-20 and 2020-21", "ISO 27001:2013", "1111111111",
      "COVID19 1st wave", "12a -b", "x", "", "E-mail the lead", "B12 vitamins", "0800", "00000000000",
    ])
  func notFound(text: String) {
    #expect(PrivacyScan.details(in: text).isEmpty)
  }

  @Test(
    "a message never repeats what was found",
    arguments: [
      ("943 476 5919", "94* *** ****"), ("jo@fells.org", "j*@*****.***"), ("PR1 8XJ", "PR* ***"),
      ("DOB 3/4/2012", "*** */*/****"), ("07700 900123", "07*** ******"),
    ])
  func masked(text: String, masked: String) {
    #expect(PrivacyScan.details(in: text).map(\.masked) == [masked])
  }

  @Test("where it stands is counted in bytes")
  func place() {
    #expect(PrivacyScan.details(in: "é PR1 8XJ").map(\.bytes) == [3..<10])
  }

  @Test("several details are found in order")
  func several() {
    let text = "Ring 07700 900123 or write to a@b.co; NHS 943 476 5919, PR1 8XJ, born 3/4/2012."
    #expect(PrivacyScan.details(in: text).map(\.kind) == [.phone, .email, .nhsNumber, .postcode, .birthDate])
  }

  @Test("only fields in which no one may be recognised are read, and the alert names the field and the record")
  func fields() throws {
    var scene = AlertScene()
    scene.people[0].email = "jo@fellshire.gov.uk"
    scene.plan.earlyReason = "Ask jo@fellshire.gov.uk"
    scene.action.progress.append(.said("Ask jo@fellshire.gov.uk", "2026-11-02"))
    let alerts = scene.alerts()
    #expect(alerts.map(\.record) == ["PLAN-2026-001/1/7b"])
    #expect(alerts.first?.message == "Text seems to hold an e-mail address: j*@*********.***.**.")
  }
}
