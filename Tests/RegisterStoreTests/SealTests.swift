import Casework
import Foundation
import Testing

@testable import RegisterStore

extension Passphrase {
  convenience init(_ text: String) {
    var bytes = Array(text.utf8)
    self.init(taking: &bytes)
  }
}

extension SealHeader.Cost {
  /// As little as is read, so that tests are quick.
  static let least = SealHeader.Cost(n: 10, r: 1, p: 1)
}

extension IdentityList {
  static let rowan = IdentityList { list in
    list.identities = [
      SealedIdentity(id: Identifier("ident1111111")) {
        $0.subject = "SAR-2026-001"
        $0.names = ["Rowan Larkfield"]
        $0.born = Day(year: 2011, month: 3, day: 12)
        $0.nhsNumber = "9434765919"
      }
    ]
  }
}

@Suite("Sealed identities") struct SealTests {
  private static let passphrase = Passphrase("four words none belong")

  private static func sealed(_ list: IdentityList = .rowan) throws -> SealedFile {
    try SealedFile(
      sealing: list, with: passphrase, cost: .least, salt: Array(0..<16), nonce: Array(100..<112))
  }

  /// The same bytes with the closing digest made anew, as whoever changes a file on purpose would.
  private static func resigned(_ bytes: [UInt8]) -> [UInt8] {
    let body = Array(bytes.dropLast(32))
    return body + (Digest.bytes(Digest.of(body), count: 32) ?? [])
  }

  private static func refusal(of bytes: [UInt8], with passphrase: Passphrase = passphrase) -> RegisterError? {
    do throws(RegisterError) {
      _ = try SealedFile(bytes).open(with: passphrase)
      return nil
    } catch {
      return error
    }
  }

  // Made once with Python's hashlib.scrypt and the ChaCha20Poly1305 of its cryptography package.
  @Test("the file is what another program makes of the same list, salt and nonce")
  func knownAnswer() throws {
    let file = try Self.sealed()
    let opening = """
      heed sealed identities 1
      scrypt n 10 r 1 p 1 salt 000102030405060708090a0b0c0d0e0f
      check 33d85564093fa8f454683328d4c32d48
      chacha20-poly1305 nonce 6465666768696a6b6c6d6e6f

      """
    #expect(String(decoding: file.bytes.prefix(opening.utf8.count), as: UTF8.self) == opening)
    #expect(Digest.of(file.bytes) == "a19f426cedf9e1a799f82fe565bdc6b3b47a5196dbc29328b7a497ff30cefe1a")
    #expect(try SealedFile(file.bytes).open(with: Self.passphrase) == .rowan)
  }

  @Test("a file of any other length or with any bit changed is damaged, and says so without the passphrase")
  func damage() throws {
    let bytes = try Self.sealed().bytes
    for length in 0..<bytes.count {
      #expect(throws: RegisterError.self, "cut to \(length)") { _ = try SealedFile(Array(bytes.prefix(length))) }
    }
    for place in bytes.indices {
      var changed = bytes
      changed[place] ^= 1 << UInt8(place % 8)
      #expect(throws: RegisterError.self, "byte \(place)") { _ = try SealedFile(changed) }
    }
    #expect(throws: RegisterError.self) { _ = try SealedFile(bytes + [0]) }
  }

  @Test("a file that someone changed on purpose never opens, header or body")
  func tampering() throws {
    let bytes = try Self.sealed().bytes
    // Each byte of the header and, as every opening makes the key anew, some of the sealed ones.
    for place in bytes.indices.dropLast(32) where place < 256 || place % 16 == 0 {
      var changed = bytes
      changed[place] ^= 1 << UInt8(place % 8)
      #expect(Self.refusal(of: Self.resigned(changed)) != nil, "byte \(place)")
    }
    var last = bytes
    last[bytes.count - 40] ^= 1
    let refusal = Self.refusal(of: Self.resigned(last))
    #expect(refusal?.kind == .damaged && refusal?.sentence.contains("someone who does not have the passphrase") == true)
  }

  @Test(
    "a wrong passphrase is told from a changed file",
    arguments: ["four words none belong ", "Four words none belong", "x"])
  func wrongPassphrase(typed: String) throws {
    let refusal = Self.refusal(of: try Self.sealed().bytes, with: Passphrase(typed))
    #expect(refusal?.kind == .refused && refusal?.sentence.hasPrefix("That is not the passphrase") == true)
  }

  @Test(
    "a header that asks for too much, or is written in another way, is refused before any work is done",
    arguments: [
      ("n 10 r 1 p 1", "n 30 r 8 p 1", "more memory or time"), ("n 10 r 1 p 1", "n 20 r 16 p 1", "more memory or time"),
      ("n 10 r 1 p 1", "n 10 r 1 p 99", "more memory or time"), ("n 10 r 1 p 1", "n 9 r 1 p 1", "more memory or time"),
      ("n 10 r 1 p 1", "n 9223372036854775807 r 1 p 1", "more memory or time"),
      ("n 10 r 1 p 1", "n -1 r 1 p 1", "more memory"),
      ("n 10 r 1 p 1", "n 010 r 1 p 1", "no file of sealed identities"),
      ("identities 1\n", "identities 2\n", "newer way"), ("identities 1\n", "identities x\n", "no file of sealed"),
      ("salt 00", "salt 0A", "no file of sealed"),
    ])
  func hostileHeader(old: String, new: String, words: String) throws {
    let file = try Self.sealed().bytes
    let feed = UInt8(ascii: "\n")
    let ends = file.indices.filter { file[$0] == feed }
    let header = String(decoding: file[...ends[3]], as: UTF8.self)
    let range = try #require(header.range(of: old))
    let changed = Array(header.replacingCharacters(in: range, with: new).utf8) + file[(ends[3] + 1)...]
    #expect(Self.refusal(of: Self.resigned(changed))?.sentence.contains(words) == true)
  }

  @Test("the length tells nothing of how much is sealed, up to some dozens of people")
  func length() throws {
    let one = try Self.sealed().bytes.count
    var many = IdentityList.rowan
    for number in 0..<12 {
      many.identities.append(SealedIdentity(id: Identifier("i\(number)")) { $0.names = ["Name \(number)"] })
    }
    #expect(try Self.sealed(many).bytes.count == one)
    #expect(try Self.sealed(IdentityList()).bytes.count == one)
    #expect(try SealedFile(Self.sealed(many).bytes).open(with: Self.passphrase) == many)
  }

  @Test("sealing the same again gives other bytes")
  func fresh() throws {
    let bench = try Bench()
    try bench.seal(.rowan)
    let first = try #require(try bench.store.sealedFile())
    try bench.seal(.rowan)
    let second = try #require(try bench.store.sealedFile())
    let common = zip(first.bytes, second.bytes).count { $0 == $1 }
    #expect(common < first.bytes.count / 16)
  }
}

@Suite("Sealed identities in a register") struct SealedRegisterTests {
  private static let passphrase = Passphrase("four words none belong")

  @Test("they are saved for their owner alone, journalled by digest, and are no matter of undo")
  func saving() throws {
    let bench = try Bench()
    _ = try bench.store.commit([MakePlan()], on: .at(1))
    try bench.seal(.rowan)
    #expect(Bench.mode(of: bench.path + "/identities.sealed") == 0o600)
    #expect(try bench.another().sealedFile()?.open(with: Self.passphrase) == .rowan)
    let line = try #require(bench.journal.last)
    #expect(line.contains(#""kind":"sealing""#) && line.contains(#""operations":[]"#))
    #expect(try bench.store.undoPreview() == "make PLAN-2026-001")
    #expect(try bench.another().check(on: Occasion.at(2).day) == [])
    #expect(try bench.another().repairPlan().beyond == [])
    _ = try bench.another().commit([ChangePlan { $0.title = "New" }], on: .at(3))
    _ = try bench.store.undo(on: .at(4))
    #expect(try bench.another().check(on: Occasion.at(4).day) == [])
    #expect(try bench.another().sealedFile()?.open(with: Self.passphrase) == .rowan)
    bench.expectNoTrace()
  }

  @Test("what someone else sealed meanwhile is not written over")
  func meanwhile() throws {
    let bench = try Bench()
    try bench.seal(.rowan)
    let mine = try #require(try bench.store.sealedFile())
    try bench.seal(IdentityList())
    #expect(throws: RegisterError.self) {
      try bench.store.seal(.rowan, with: Self.passphrase, replacing: mine, cost: .least, on: .at(3))
    }
    #expect(try bench.store.sealedFile()?.open(with: Self.passphrase) == IdentityList())
  }

  @Test("a sealing that fails at any step leaves the one before or the new one, whole")
  func everyStep() throws {
    for step in 1... {
      let bench = try Bench()
      try bench.seal(IdentityList())
      let fault = Fault(at: step)
      let failing = try bench.another(beforeStep: fault.hook)
      var failed = false
      do { try bench.seal(.rowan, in: failing) } catch { failed = true }
      let seen = try #require(try bench.another().sealedFile()).open(with: Self.passphrase)
      #expect(seen == .rowan || (failed && seen == IdentityList()), "step \(step)")
      let next = try bench.another()
      _ = try next.commit([MakePlan()], on: .at(3))
      #expect(try next.sealedFile()?.open(with: Self.passphrase) == seen, "step \(step)")
      #expect(try next.check(on: Occasion.at(3).day) == [], "step \(step)")
      bench.expectNoTrace()
      if !failed { break }
    }
  }

  @Test("a damaged file is found by a check, and stops nothing else")
  func checking() throws {
    let bench = try Bench()
    try bench.seal(.rowan)
    bench.write("identities.sealed", "heed sealed identities 1\n")
    let findings = try bench.another().check(on: Occasion.at(2).day)
    #expect(findings.map(\.path) == ["identities.sealed"] && findings.map(\.kind) == [.damage])
    guard case .saved = try bench.another().commit([MakePlan()], on: .at(3)) else {
      Issue.record("not saved")
      return
    }
  }
}

extension Bench {
  /// Seals a list over what stands, at the least cost.
  func seal(_ list: IdentityList, in other: RegisterStore? = nil) throws {
    let store = other ?? store
    _ = try store.seal(
      list, with: Passphrase("four words none belong"), replacing: try store.sealedFile(), cost: .least, on: .at(2))
  }

  /// Nothing of Rowan's stands in any file, sealed or not, in any spelling that a program would write.
  func expectNoTrace(sourceLocation: SourceLocation = #_sourceLocation) {
    for name in Bench.filesBelow(path) {
      let text = read(name).lowercased()
      for word in ["rowan", "larkfield", "2011-03-12", "9434765919", "none belong"] {
        #expect(!text.contains(word), "\(name) has \(word)", sourceLocation: sourceLocation)
      }
    }
  }
}
