/// A place on the screen: columns to the right and rows down, from 0. May lie outside what is drawn.
public struct Point: Hashable, Sendable {
  public var x: Int
  public var y: Int

  public init(_ x: Int, _ y: Int) {
    self.x = x
    self.y = y
  }

  /// The top left corner.
  public static let zero = Point(0, 0)
}

/// Columns by rows; never negative.
public struct Size: Hashable, Sendable {
  public let width: Int
  public let height: Int

  /// Negative measures become 0.
  public init(_ width: Int, _ height: Int) {
    self.width = max(0, width)
    self.height = max(0, height)
  }
}

/// A rectangle of cells; its size is never negative, so layouts on tiny screens run out of room without harm.
public struct Rect: Hashable, Sendable {
  public let x: Int
  public let y: Int
  public let width: Int
  public let height: Int

  /// Negative measures become 0, and absurd ones are cut so that sums of them cannot overflow.
  public init(x: Int, y: Int, width: Int, height: Int) {
    let far = 1 << 31
    self.x = min(max(x, -far), far)
    self.y = min(max(y, -far), far)
    self.width = min(max(0, width), far)
    self.height = min(max(0, height), far)
  }

  public init(_ origin: Point, _ size: Size) {
    self.init(x: origin.x, y: origin.y, width: size.width, height: size.height)
  }

  public var origin: Point { Point(x, y) }
  public var size: Size { Size(width, height) }
  public var isEmpty: Bool { width == 0 || height == 0 }
  /// The column just right of the rectangle.
  public var maxX: Int { x + width }
  /// The row just below the rectangle.
  public var maxY: Int { y + height }

  public func contains(_ point: Point) -> Bool {
    point.x >= x && point.x < maxX && point.y >= y && point.y < maxY
  }

  /// The rectangle without `columns` at the left and right and `rows` at the top and bottom.
  public func inset(columns: Int, rows: Int) -> Rect {
    Rect(x: x + columns, y: y + rows, width: width - 2 * columns, height: height - 2 * rows)
  }

  /// What both rectangles cover; empty when they do not meet.
  public func intersection(_ other: Rect) -> Rect {
    let left = max(x, other.x)
    let top = max(y, other.y)
    return Rect(x: left, y: top, width: min(maxX, other.maxX) - left, height: min(maxY, other.maxY) - top)
  }
}

// Cutting a layout: each call takes as many rows or columns as there are.
extension Rect {
  /// Removes and answers the top `rows` rows.
  @discardableResult
  public mutating func takeTop(_ rows: Int) -> Rect {
    let taken = min(max(0, rows), height)
    defer { self = Rect(x: x, y: y + taken, width: width, height: height - taken) }
    return Rect(x: x, y: y, width: width, height: taken)
  }

  /// Removes and answers the bottom `rows` rows.
  @discardableResult
  public mutating func takeBottom(_ rows: Int) -> Rect {
    let taken = min(max(0, rows), height)
    defer { self = Rect(x: x, y: y, width: width, height: height - taken) }
    return Rect(x: x, y: maxY - taken, width: width, height: taken)
  }

  /// Removes and answers the left `columns` columns.
  @discardableResult
  public mutating func takeLeft(_ columns: Int) -> Rect {
    let taken = min(max(0, columns), width)
    defer { self = Rect(x: x + taken, y: y, width: width - taken, height: height) }
    return Rect(x: x, y: y, width: taken, height: height)
  }

  /// Removes and answers the right `columns` columns.
  @discardableResult
  public mutating func takeRight(_ columns: Int) -> Rect {
    let taken = min(max(0, columns), width)
    defer { self = Rect(x: x, y: y, width: width - taken, height: height) }
    return Rect(x: maxX - taken, y: y, width: taken, height: height)
  }
}
