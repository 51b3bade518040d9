import Casework
import StrictJSON

extension AuditTool {
  /// The bytes of a file in a register's `audit-tools/` from which a board makes the tool its own: the next version, its
  /// scales named by their codes.
  public var ownFile: [UInt8] {
    var own = self
    own.version += 1
    own.scales = []
    return JSONWriter().bytes(of: .object(RecordWriter.object(of: own, over: nil)))
  }
}
