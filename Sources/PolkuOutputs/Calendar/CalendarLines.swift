/// Lines of a calendar file while it is written: CRLF at every end, none longer than 75 octets.
struct CalendarLines {
  private(set) var bytes: [UInt8] = []

  /// The most octets that a line may have without its end.
  private static let longest = 75

  /// Adds a line, folded where it is too long: a blank begins what continues it, and no letter is parted.
  mutating func add(_ line: String) {
    var used = 0
    for scalar in line.unicodeScalars {
      let letter = UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
      if used + letter.count > Self.longest {
        bytes += [0x0D, 0x0A, 0x20]
        used = 1
      }
      bytes += letter
      used += letter.count
    }
    bytes += [0x0D, 0x0A]
  }
}
