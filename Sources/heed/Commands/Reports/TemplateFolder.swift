import Exchange
import Glibc
import RegisterStore

/// Where the templates of reports come from: the program, and a folder of a board's own over them.
enum TemplateFolder {
  /// - Parameter folder: the folder that was named; else `templates` in the register, where there is one.
  static func templates(in folder: String?, ofRegisterAt register: String) throws -> ReportTemplates {
    let shipped = ShippedFiles.files(under: "templates/").map { ReportTemplates.File(path: $0.path, bytes: $0.bytes) }
    return try ReportTemplates(shipped: shipped, own: own(folder, register))
  }

  private static func own(_ folder: String?, _ register: String) throws -> [ReportTemplates.File] {
    let path = folder ?? "\(register)/templates"
    // What lies in a register comes from others too: a link there might lead to what is nobody else's business.
    let isTrusted = folder != nil
    let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC | (isTrusted ? 0 : O_NOFOLLOW))
    guard descriptor >= 0, let entries = fdopendir(descriptor) else {
      if !isTrusted, errno == ENOENT { return [] }
      throw Refusal("\(path) cannot be read: \(String(cString: strerror(errno))).")
    }
    defer { closedir(entries) }
    var names: [String] = []
    while let entry = readdir(entries) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name.hasSuffix(ReportTemplates.fileEnding), !name.hasPrefix(".") { names.append(name) }
    }
    return try names.sorted().map { name in
      do throws(SmallFile.Fault) {
        let bytes = try SmallFile.read(name, in: descriptor, followsLinks: isTrusted)
        return ReportTemplates.File(path: "\(path)/\(name)", bytes: bytes ?? [])
      } catch {
        throw Refusal("\(path)/\(name) \(error.words).")
      }
    }
  }
}
