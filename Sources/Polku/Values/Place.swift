extension Journey {
  /// A place in one of the files of a journey.
  public struct Place: Hashable, Sendable, CustomStringConvertible {
    /// The path of the file, as it was given.
    public let path: String
    /// The line where the place begins, from 1.
    public let line: Int
    /// The column where it begins, from 1, in Unicode scalars; a byte-order mark counts for none.
    public let column: Int
    /// The bytes of the place in the file's text as UTF-8, a byte-order mark counted in; empty for a mere point.
    public let utf8: Range<Int>

    /// The place as compilers write it: `shop.journey:3:1`.
    public var description: String { "\(path):\(line):\(column)" }
  }
}
