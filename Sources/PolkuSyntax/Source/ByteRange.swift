/// A part of a source, in UTF-8 bytes from its start.
///
/// Lines and columns exist only at the rim: see ``Position``.
public struct ByteRange: Hashable, Sendable {
  /// The first byte.
  public var start: UInt32
  /// Behind the last byte.
  public var end: UInt32

  /// Makes a range from offsets in bytes; `start` must not lie behind `end`.
  public init(_ start: Int, _ end: Int) {
    self.start = UInt32(start)
    self.end = UInt32(end)
  }

  /// Makes a range from a range of offsets.
  public init(_ range: Range<Int>) { self.init(range.lowerBound, range.upperBound) }

  /// The offsets as a range of integers.
  public var offsets: Range<Int> { Int(start)..<Int(end) }

  /// Whether the range holds no byte.
  public var isEmpty: Bool { start == end }
}

/// A place in one of the sources of a model.
public struct Location: Hashable, Sendable, Comparable {
  /// The number of the source in its model.
  public var file: Int32
  /// The part of the source.
  public var range: ByteRange

  /// Makes a place from the number of a source and a part of it.
  public init(file: Int, range: ByteRange) {
    self.file = Int32(file)
    self.range = range
  }

  /// By source, then by place.
  public static func < (a: Location, b: Location) -> Bool {
    (a.file, a.range.start, a.range.end) < (b.file, b.range.start, b.range.end)
  }
}

/// A place as people and editors count it.
public struct Position: Hashable, Sendable {
  /// The line, from 1.
  public let line: Int
  /// The column, from 1, in Unicode scalars.
  public let column: Int
  /// The column, from 0, in UTF-16 code units, as editors want it.
  public let utf16: Int
}
