import Foundation
import Resources
import Testing

@Suite("Files that ship in the program")
struct ResourcesTests {
  /// The folder of this source tree: the tests check the program against it.
  let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../../Resources").standardizedFileURL

  var shipped: [String: Data] {
    var files: [String: Data] = [:]
    for index in 0..<heed_resource_count() {
      let bytes = UnsafeBufferPointer(start: heed_resource_bytes(index), count: heed_resource_length(index))
      files[String(cString: heed_resource_name(index)!)] = Data(bytes)
    }
    return files
  }

  @Test("every data file is in the program byte for byte, and nothing else is (else run Resources/generate)")
  func complete() throws {
    let found = try FileManager.default.subpathsOfDirectory(atPath: folder.path).filter { path in
      var isFolder: ObjCBool = false
      _ = FileManager.default.fileExists(atPath: folder.appendingPathComponent(path).path, isDirectory: &isFolder)
      let isData = path.contains("/") && !path.hasPrefix("include/") && !path.split(separator: "/").last!.hasPrefix(".")
      return isData && !isFolder.boolValue
    }
    let shipped = shipped
    #expect(shipped.keys.sorted() == found.sorted())
    for (name, bytes) in shipped {
      #expect(try bytes == Data(contentsOf: folder.appendingPathComponent(name)), "\(name) differs")
    }
  }

  @Test("there is nothing past the last file")
  func pastTheLast() {
    let count = heed_resource_count()
    #expect(heed_resource_name(count) == nil && heed_resource_bytes(count) == nil && heed_resource_length(count) == 0)
  }
}
