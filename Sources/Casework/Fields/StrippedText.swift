extension String {
  /// Without white space at either end.
  public var stripped: String {
    let start = drop(while: \.isWhitespace)
    return String(start.reversed().drop(while: \.isWhitespace).reversed())
  }

  /// A name that is written with hyphens as it is read aloud: "lead agency" for "lead-agency".
  public var hyphensAsSpaces: String { String(map { $0 == "-" ? " " : $0 }) }
}
