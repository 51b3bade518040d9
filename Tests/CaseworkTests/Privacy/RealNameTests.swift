import Testing

@testable import Casework

@Suite("Real names in text") struct RealNameTests {
  private static let file = CaseID("caseaaaaaaaa")

  private static let register: Register = {
    var register = Register()
    register.put(
      CaseFile(id: file) { file in
        file.reference = "SAR-2026-004"
        file.formerly = ["SAR-2026-001"]
      })
    return register
  }()

  private static let list = IdentityList { list in
    list.identities = [
      SealedIdentity(id: Identifier("i1")) {
        $0.subject = "SAR-2026-001"
        $0.caseFile = file
        $0.names = ["Zoë Anne Green-O'Dell", "Bunny"]
        $0.born = Day(year: 2011, month: 3, day: 2)
        $0.nhsNumber = "9434765919"
      },
      SealedIdentity(id: Identifier("i2")) {
        $0.subject = "Adult Q"
        $0.names = ["Amber Lund"]
      },
    ]
  }

  private static let names: NameList = {
    var names = NameList()
    names.add(list, in: register)
    return names
  }()

  @Test(
    "a name is found whole in any case and with or without accents, and so are the day of birth and the NHS number",
    arguments: [
      ("Zoë Anne Green-O'Dell was seen", "the real name"), ("zoe anne green-o’dell", "the real name"),
      ("ZOE GREEN-O'DELL", "the real name"), ("Green-O'Dell, Zoë", "the real name"),
      ("Green-O'Dell, Zoë Anne", "the real name"), ("for Z. Green-O'Dell's review", "the real name"),
      ("Ms Green-O'Dell", "the real name"), ("known as Bunny", "the real name"),
      ("on 2 March 2011", "the date of birth"), ("on 2nd of March 2011", "the date of birth"),
      ("02/03/2011", "the date of birth"), ("2.3.2011", "the date of birth"), ("2011-03-02", "the date of birth"),
      ("March 2, 2011", "the date of birth"), ("943 476 5919", "the NHS number"), ("9434765919", "the NHS number"),
      ("Anne was asked", "part of the real name"), ("the GREEN-O'DELL family", "part of the real name"),
    ])
  func found(text: String, what: String) {
    #expect(Self.names.mentions(in: text).map(\.words) == ["\(what) of the subject of SAR-2026-004"])
  }

  @Test(
    "other people, other days and words that are no names are left alone",
    arguments: [
      "Zo Green", "an anne", "the bunny in the garden", "3 March 2011", "943 476 5918", "2 March",
      "amber at the last meeting", "the green odell", "Bunnys",
    ])
  func left(text: String) { #expect(Self.names.mentions(in: text) == []) }

  @Test("a colour that is also someone's first name is a part, and a part is no fault")
  func parts() {
    let found = Self.names.mentions(in: "Rated Amber again")
    #expect(found.map(\.words) == ["part of the real name of Adult Q"] && found.allSatisfy(\.isPart))
    #expect(Self.names.mentions(in: "Amber Lund; Amber").map(\.words) == ["the real name of Adult Q"])
  }

  @Test("an alert says where a name stands and never the name; a part of one only in the person's own case")
  func alerts() throws {
    var register = Self.register
    register.change(Self.file) { $0.referral = Referral { $0.summary = "Zoë told Zoe Green-O'Dell's aunt." } }
    register.put(
      Plan(id: PlanID("planaaaaaaaa")) {
        $0.reference = "PLAN-2026-001"
        $0.title = "What Amber taught us about Anne, and Amber Lund"
      })
    let day = try #require(Day(iso: "2026-11-21"))
    #expect(register.alerts(on: day).filter { $0.code == .realName } == [])
    let alerts = register.alerts(on: day, names: Self.names).filter { $0.code == .realName }
    #expect(
      alerts.map { "\($0.record): \($0.message)" } == [
        "SAR-2026-004: Summary holds the real name of the subject of SAR-2026-004.",
        "PLAN-2026-001: Title holds the real name of Adult Q.",
      ])
    #expect(alerts.allSatisfy { $0.severity == .privacy })
    #expect(!alerts.map(\.facts).joined().contains("Lund"))
  }

  @Test(
    "an NHS number is taken with spaces, hyphens or neither, and only when its last digit checks",
    arguments: [
      ("943 476 5919", true), ("943-476-5919", true), ("9434765919", true), ("9434765918", false), ("943476591", false),
      ("94347659190", false), ("0000000000", false), ("943 476 59l9", false),
    ])
  func numbers(typed: String, isOne: Bool) {
    #expect((NHSNumber.digits(typed) == "9434765919") == isOne)
  }

  @Test(
    "details are read a line each; a refusal names the line and never what it says",
    arguments: [
      ("name: Rowan Larkfield\nborn: 12 Mar 2011\nnhs: 943 476 5919\n", nil), ("\n name :  Rowan \n", nil),
      ("born: 12 Mar 2011", "No name was given"), ("name: Rowan\nRowan", "Line 2 of the details"),
      ("name: Rowan\nphone: 1", "Line 2 of the details"), ("name: Rowan\nborn: 12 Mar 2090", "The date of birth"),
      ("name: Rowan\nborn: Rowan", "The date of birth"), ("name: Rowan\nnhs: 123", "The NHS number"),
      ("name: 7", "A name has"),
    ])
  func details(text: String, refusal: String?) throws {
    let day = try #require(Day(iso: "2026-11-21"))
    switch IdentityDetails.read(text, on: day, calendar: Register().workingCalendar) {
    case .success(let details): #expect(refusal == nil && details.names.first?.hasPrefix("Rowan") == true)
    case .failure(let violation):
      #expect(refusal.map { violation.sentence.hasPrefix($0) } ?? false, "\(violation.sentence)")
      #expect(!violation.sentence.contains("Rowan"))
    }
  }
}
