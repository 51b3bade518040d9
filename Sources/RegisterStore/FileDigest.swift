/// What a file's bytes are told by, wherever the file goes.
public enum FileDigest {
  /// The SHA-256 of the bytes, 64 hexadecimal digits in lower case.
  public static func sha256(of bytes: [UInt8]) -> String { Digest.of(file: bytes) }
}
