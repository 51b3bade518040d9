// Stand-ins until Practice/ brings the real ones: its author deletes this file.
public struct AlertSettings: Fielded { public init() {}; public mutating func visit<V: FieldVisitor>(_ fields: inout V) {} }
public struct CaseKind: FieldValue { public var code = ""; public static let sar = CaseKind(fieldText: "sar")!; public static var form: FieldForm { .text }; public init?(fieldText: String) { code = fieldText }; public var fieldText: String { code } }
public struct ReferenceData: Sendable, Equatable { public init() {} }
