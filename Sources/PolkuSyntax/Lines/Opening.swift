/// What the first characters of a line decide before any word is read.
enum Opening {
  case comment, continuation, pastedTable
  /// A sticky note; its text begins at the offset.
  case note(Int)
  /// A numbered line; its text begins at the offset.
  case numbered(Int)
  /// Marks only, or a mark that begins nothing of the language.
  case marks
  /// Words.
  case words

  /// The opening of a line whose text is not empty.
  static func of(_ bytes: Span<UInt8>, _ shape: LineShape) -> Opening {
    let (text, end) = (shape.text, shape.end)
    if end == text { return .comment }
    let byte = bytes[text]
    switch byte {
    case 0x7C:
      return end - text > 1 && bytes[end - 1] == 0x7C ? .pastedTable : .continuation
    case 0x30...0x39: return numbered(bytes, text, end)
    case 0x61...0x7A where byte != 0x6F, 0x41...0x5A: return .words
    default: break
    }
    if Arrow.length(bytes, text, end) > 0 || isHash(bytes, text, end) { return .marks }
    let bullet = bullet(bytes, text, end)
    if bullet > 0 {
      let body = Bytes.skipBlanks(bytes, text + bullet, end)
      return body < end && !isMarksOnly(bytes, body, end) ? .note(body) : .marks
    }
    return byte < 0x80 && byte != 0x22 && isMarksOnly(bytes, text, end) ? .marks : .words
  }

  /// `# Personas` or `## by: sales`: a heading or a comment elsewhere; never read as what follows.
  private static func isHash(_ bytes: Span<UInt8>, _ at: Int, _ end: Int) -> Bool {
    guard bytes[at] == 0x23 else { return false }
    return at + 1 == end || bytes[at + 1] == 0x23 || Bytes.blank(bytes, at + 1, end) > 0
  }

  /// The length in bytes of a bullet at the start of a line, or 0.
  ///
  /// Word processors make bullets of hyphens and asterisks, also as private-use characters and as `o` and a tab.
  private static func bullet(_ bytes: Span<UInt8>, _ at: Int, _ end: Int) -> Int {
    switch bytes[at] {
    case 0x2D: return 1
    case 0x2A: return at + 1 < end && Bytes.isBlank(bytes[at + 1]) ? 1 : 0
    case 0x6F: return at + 1 < end && bytes[at + 1] == 0x09 ? 1 : 0
    case 0xC2: return at + 1 < end && bytes[at + 1] == 0xB7 ? 2 : 0
    case 0xE2: return at + 2 < end && isBulletSign(bytes[at + 1], bytes[at + 2]) ? 3 : 0
    case 0xEF: return at + 2 < end && isPrivateBullet(bytes[at + 1]) ? 3 : 0
    default: return 0
    }
  }

  /// – — − • ‣ ⁃ ◦ ▪ ▫ ■ □ ● ○ ◆ ◇ ► ✓ ✔ ➢ and their like.
  private static func isBulletSign(_ b: UInt8, _ c: UInt8) -> Bool {
    switch (b, c) {
    case (0x80, 0x90...0x95), (0x80, 0xA2...0xA3), (0x81, 0x83), (0x88, 0x92), (0x88, 0x99): true
    case (0x96, 0xA0...0xBF), (0x97, 0x80...0xBF), (0x9C, 0x93...0x96), (0x9E, 0xA2...0xA4): true
    default: false
    }
  }

  /// U+F000…U+F0FF, where word processors keep the bullets of symbol fonts; the arrow among them is none.
  private static func isPrivateBullet(_ b: UInt8) -> Bool { b >= 0x80 && b <= 0x83 }

  private static func numbered(_ bytes: Span<UInt8>, _ text: Int, _ end: Int) -> Opening {
    var i = text
    while i < end, Bytes.isDigit(bytes[i]) { i += 1 }
    guard i - text <= 3, i + 1 < end, bytes[i] == 0x2E || bytes[i] == 0x29, Bytes.isBlank(bytes[i + 1]) else {
      return .words
    }
    let body = Bytes.skipBlanks(bytes, i + 1, end)
    return body < end ? .numbered(body) : .words
  }

  private static func isMarksOnly(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    for i in start..<end where Bytes.isWordByte(bytes[i]) { return false }
    for i in start..<end where bytes[i] == 0x3F { return false }
    return true
  }
}
