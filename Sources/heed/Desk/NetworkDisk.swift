import Glibc

/// Whether files are kept by another machine or another program, whose changes the system does not hear of.
enum NetworkDisk {
  private static let kinds: Set<String> = [
    "nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "afs", "ceph", "virtiofs", "vboxsf", "prl_fs", "glusterfs", "lustre",
  ]

  static func holds(_ path: String) -> Bool {
    var status = stat()
    guard stat(path, &status) == 0, let mounts = try? SmallFile.read("/proc/self/mountinfo"),
      let kind = kind(of: Self.name(ofDevice: status.st_dev), in: String(decoding: mounts, as: UTF8.self))
    else { return false }
    return kinds.contains(kind) || kind.hasPrefix("fuse")
  }

  /// "8:1", as the system packs the two numbers (makedev(3)).
  static func name(ofDevice device: UInt) -> String {
    "\(device >> 8 & 0xFFF | device >> 32 & ~0xFFF):\(device & 0xFF | device >> 12 & ~0xFF)"
  }

  /// The kind of file system on a device, "8:1", by what the system says of its mounts (proc(5)).
  static func kind(of device: String, in mounts: String) -> String? {
    for line in mounts.split(separator: "\n") {
      let fields = line.split(separator: " ")
      guard fields.count > 2, fields[2] == device, let dash = fields.firstIndex(of: "-"), dash + 1 < fields.count else {
        continue
      }
      return String(fields[dash + 1])
    }
    return nil
  }
}
