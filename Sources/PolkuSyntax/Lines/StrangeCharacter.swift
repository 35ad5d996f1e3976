/// Characters of a line that are no text, or that end lines elsewhere.
public enum StrangeCharacter: Sendable {
  /// Ends lines in other programs: vertical tab, form feed, NEL, U+2028 or U+2029.
  case lineBreak
  /// Turns the direction of what is shown.
  case direction
  /// NUL, or bytes that are not UTF-8.
  case notText

  /// The first such character of a line, or nil.
  public static func first(_ tree: Tree, _ line: Line) -> (range: Range<Int>, sort: StrangeCharacter)? {
    let bytes = tree.source.bytes.span
    var i = Int(line.start)
    while i < line.stop {
      let (scalar, length) = UTF8Check.scalar(bytes, i)
      let isValid = UTF8Check.length(bytes, i) > 0
      switch scalar {
      case _ where !isValid, 0: return (i..<i + length, .notText)
      case 0x0B, 0x0C, 0x85, 0x2028, 0x2029: return (i..<i + length, .lineBreak)
      case 0x200E, 0x200F, 0x61C, 0x202A...0x202E, 0x2066...0x2069: return (i..<i + length, .direction)
      default: i += length
      }
    }
    return nil
  }
}
