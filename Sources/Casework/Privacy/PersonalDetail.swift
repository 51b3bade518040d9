/// A piece of text that looks like something by which a person could be recognised.
public struct PersonalDetail: Sendable, Equatable {
  public enum Kind: Sendable, Hashable, CaseIterable {
    case nhsNumber, birthDate, postcode, phone, email

    public var code: AlertCode {
      switch self {
      case .nhsNumber: .nhsNumber
      case .birthDate: .birthDate
      case .postcode: .postcode
      case .phone: .phone
      case .email: .email
      }
    }

    /// "an NHS number".
    public var words: String {
      switch self {
      case .nhsNumber: "an NHS number"
      case .birthDate: "a date of birth"
      case .postcode: "a postcode"
      case .phone: "a phone number"
      case .email: "an e-mail address"
      }
    }
  }

  public let kind: Kind
  /// Where it stands in the text, in UTF-8 bytes from its beginning.
  public let bytes: Range<Int>
  /// The beginning of it with the rest hidden, so that a message never repeats it: "943 *** ****".
  public let masked: String
}

/// Looks through text for what could tell who a person is.
///
/// Bytes, without regular expressions: it runs over every text of a register each time alerts are asked for.
public enum PrivacyScan {
  /// What stands in the text, in order; for a form to show before the text is saved.
  public static func details(in text: String) -> [PersonalDetail] {
    var text = text
    return text.withUTF8 { bytes in
      mayHold(bytes) ? TextScan(bytes: bytes).details : []
    }
  }

  /// Whether there is a digit or an `@`: without either the text holds nothing that is looked for.
  ///
  /// One plain pass that the compiler turns into wide instructions.
  @inline(__always)
  private static func mayHold(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var found: UInt8 = 0
    for byte in bytes { found |= (byte &- 0x30 < 10 ? 1 : 0) | (byte == 0x40 ? 1 : 0) }
    return found != 0
  }
}
