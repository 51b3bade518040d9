import Foundation
import Glibc
import Testing

@testable import heed

@Suite("Looking out for what others change")
struct RegisterWatchTests {
  /// A directory like a register's, taken away with the value.
  private final class Place {
    let path: String

    init() throws {
      path = NSTemporaryDirectory() + "heed-watch-" + UUID().uuidString
      for folder in [".heed/drafts", ".heed/cache", "plans/2026", "journal/k7q2m"] {
        try FileManager.default.createDirectory(atPath: path + "/" + folder, withIntermediateDirectories: true)
      }
      try write("plans/2026/PLAN-2026-001-aaaaa.json", "{}")
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    func write(_ name: String, _ text: String) throws {
      try text.write(toFile: path + "/" + name, atomically: false, encoding: .utf8)
    }

    func remove(_ name: String) throws { try FileManager.default.removeItem(atPath: path + "/" + name) }

    func make(_ folder: String) throws {
      try FileManager.default.createDirectory(atPath: path + "/" + folder, withIntermediateDirectories: true)
    }
  }

  @Test("a record that is written, put in place, taken away or put into a new folder is news, and nothing else is")
  func news() throws {
    let place = try Place()
    let watch = try #require(FolderWatch(place.path))
    #expect(!watch.takeNews())
    func expectNews(_ isNews: Bool, _ what: String, _ deed: () throws -> Void) throws {
      try deed()
      #expect(watch.takeNews() == isNews, "\(what)")
      #expect(!watch.takeNews(), "\(what), told twice")
    }
    try expectNews(true, "a record written") { try place.write("plans/2026/PLAN-2026-001-aaaaa.json", "{ }") }
    try expectNews(true, "a record put in place") {
      try place.write("plans/2026/.new", "{}")
      rename(place.path + "/plans/2026/.new", place.path + "/plans/2026/PLAN-2026-002-bbbbb.json")
    }
    try expectNews(true, "a record taken away") { try place.remove("plans/2026/PLAN-2026-002-bbbbb.json") }
    try expectNews(true, "a new folder") { try place.make("audits/2027") }
    try expectNews(true, "a record in a new folder") { try place.write("audits/2027/AUD-2027-001-ccccc.json", "{}") }
    try expectNews(true, "a commit") {
      try place.write(".heed/commit.new", "{}")
      rename(place.path + "/.heed/commit.new", place.path + "/.heed/commit")
    }
    try expectNews(false, "a draft") { try place.write(".heed/drafts/desk", "Half a thought") }
    try expectNews(false, "the cache") { try place.write(".heed/cache/index", "0") }
    try expectNews(false, "the lock") { try place.write(".heed/lock", "Ann Other") }
    try expectNews(false, "a journal") { try place.write("journal/k7q2m/2026-11.jsonl", "{}") }
    try expectNews(false, "reading") {
      _ = try String(contentsOfFile: place.path + "/plans/2026/PLAN-2026-001-aaaaa.json", encoding: .utf8)
    }
  }

  @Test("more changes than the system can tell of are news too")
  func overflow() throws {
    let place = try Place()
    let watch = try #require(FolderWatch(place.path))
    let limit =
      Int(
        (try? String(contentsOfFile: "/proc/sys/fs/inotify/max_queued_events", encoding: .utf8))?.trimmingCharacters(
          in: .newlines) ?? "") ?? 16_384
    guard limit <= 32_768 else { return }
    // Two names by turns, since the same news twice in a row is told once.
    for number in 0...limit {
      try #require(
        rename(
          place.path + "/plans/2026/\(number % 2 == 0 ? "PLAN-2026-001-aaaaa.json" : "other.json")",
          place.path + "/plans/2026/\(number % 2 == 0 ? "other.json" : "PLAN-2026-001-aaaaa.json")") == 0)
    }
    #expect(watch.takeNews())
    try place.write("plans/2026/other.json", "{}")
    #expect(watch.takeNews())
  }

  /// When a watch says that a look is next, and whether it is due.
  private func ask(_ watch: inout RegisterWatch, at now: Int) -> [Int?] {
    [watch.nextLook(at: now), watch.isDue(at: now) ? 1 : 0]
  }

  @Test("looks come soon after news, once for much of it, never without it, and the rarer the longer they take")
  func looks() throws {
    let place = try Place()
    var watch = RegisterWatch(place.path, from: 0)
    var answers: [[Int?]] = []
    // What changed while the desk was opened.
    for now in [0, 999, 1_000] { answers.append(ask(&watch, at: now)) }
    #expect(answers == [[1_000, 0], [1_000, 0], [1_000, 1]])
    watch.looked(from: 1_000, to: 1_100)
    #expect([50_000, 60_000].map { ask(&watch, at: $0) } == [[nil, 0], [nil, 0]])
    answers = []
    for number in 0..<10 {
      try place.write("plans/2026/PLAN-2026-00\(number)-aaaaa.json", "{}")
      answers.append(ask(&watch, at: 60_000 + number))
    }
    #expect(answers == Array(repeating: [60_040, 0], count: 10))
    #expect([60_040, 60_041].map { ask(&watch, at: $0) } == [[60_040, 1], [nil, 0]])
    watch.looked(from: 60_040, to: 60_140)
    try place.write("plans/2026/PLAN-2026-001-aaaaa.json", "{  }")
    let next = watch.nextLook(at: 60_150)
    #expect(next == 60_540)
  }

  @Test("where the disk cannot tell, looks come about once a second")
  func polling() {
    var watch = RegisterWatch("/no/such/place", from: 0)
    var answers = [ask(&watch, at: 999), ask(&watch, at: 1_000)]
    #expect(watch.descriptor == nil)
    watch.looked(from: 1_000, to: 1_010)
    answers += [ask(&watch, at: 1_020), ask(&watch, at: 2_010)]
    watch.looked(from: 2_010, to: 2_210)
    answers.append(ask(&watch, at: 2_300))
    #expect(answers == [[1_000, 0], [1_000, 1], [2_010, 0], [2_010, 1], [6_210, 0]])
  }

  @Test("disks of other machines are told by what the system says of its mounts")
  func disks() {
    let mounts = """
      22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw
      36 22 0:31 / /srv/board rw shared:18 master:2 - nfs4 server:/board rw,vers=4.2
      41 22 0:40 / /home/ann/cloud rw - fuse.sshfs ann@server: rw
      """
    #expect(NetworkDisk.kind(of: "8:1", in: mounts) == "ext4")
    #expect(NetworkDisk.kind(of: "0:31", in: mounts) == "nfs4")
    #expect(NetworkDisk.kind(of: "0:40", in: mounts) == "fuse.sshfs")
    #expect(NetworkDisk.kind(of: "8:2", in: mounts) == nil)
    #expect(NetworkDisk.name(ofDevice: 0x801) == "8:1" && NetworkDisk.name(ofDevice: 0x1F) == "0:31")
    #expect(!NetworkDisk.holds("/proc"))
  }
}
