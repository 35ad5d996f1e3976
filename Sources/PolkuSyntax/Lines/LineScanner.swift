/// Where the parts of a line stand, before anybody asks what its words mean.
struct LineShape {
  /// The first byte behind the indentation.
  var text: Int
  /// Behind the last byte of text, before blanks and a comment.
  var end: Int
  /// Behind the comment and the blanks, before what ends the line.
  var stop: Int
  /// The first byte of the next line.
  var next: Int
  /// The dividing colon, or -1.
  var colon = -1
  /// The first arrow in the head, or -1.
  var arrow = -1
  var flags = LineFlags()
}

/// Finds the shape of a line in one pass over its bytes.
enum LineScanner {
  /// What a byte may begin; everything else is skipped.
  private enum Class {
    static let plain: UInt8 = 0
    static let colon: UInt8 = 1
    static let slash: UInt8 = 2
    static let dash: UInt8 = 3
    static let quote: UInt8 = 4
    static let lineEnd: UInt8 = 5
    static let control: UInt8 = 6
    static let wide: UInt8 = 7
  }

  private static let classes: [UInt8] = (0..<256).map { byte in
    switch UInt8(byte) {
    case 0x0A, 0x0D: Class.lineEnd
    case 0x09: Class.plain
    case 0x3A: Class.colon
    case 0x2F: Class.slash
    case 0x2D, 0x3D: Class.dash
    case 0x22: Class.quote
    case 0..<0x20, 0x7F: Class.control
    case 0x80...: Class.wide
    default: Class.plain
    }
  }

  /// The shape of the line that begins at an offset.
  static func scan(_ bytes: Span<UInt8>, _ start: Int) -> LineShape {
    let count = bytes.count
    let text = skipIndentation(bytes, start)
    var shape = LineShape(text: text, end: text, stop: text, next: text)
    var softColon = -1
    var comment = -1
    var quoted = false
    var i = text
    let classes = classes.span
    scanning: while i < count {
      switch classes[Int(bytes[i])] {
      case Class.plain: i += 1
      case Class.lineEnd: break scanning
      case Class.slash:
        if comment < 0, i + 1 < count, bytes[i + 1] == 0x2F, isBehindBlank(bytes, text, i) { comment = i }
        i += 1
      case Class.colon:
        if shape.colon < 0, comment < 0 {
          if isBeforeBlank(bytes, i + 1) {
            shape.colon = i
          } else if softColon < 0, SoftColon.divides(bytes, i, from: text) {
            softColon = i
          }
        }
        i += 1
      case Class.dash:
        if shape.arrow < 0, shape.colon < 0, comment < 0, Arrow.length(bytes, i, count) > 0 { shape.arrow = i }
        i += 1
        while i < count, bytes[i] == 0x2D || bytes[i] == 0x3D { i += 1 }
      case Class.quote:
        if shape.colon < 0, comment < 0 { quoted = true }
        i += 1
      case Class.control:
        shape.flags.formUnion(bytes[i] == 0x0B || bytes[i] == 0x0C ? .strangeBreak : bytes[i] == 0 ? .notText : [])
        i += 1
      default:
        let length = wide(bytes, i, count, &shape.flags)
        if shape.colon < 0, comment < 0 {
          if Bytes.quote(bytes, i, count) > 0 { quoted = true }
          if shape.arrow < 0, Arrow.length(bytes, i, count) > 0 { shape.arrow = i }
        }
        i += length
      }
    }
    shape.next = lineEnd(bytes, i)
    shape.stop = i
    shape.end = Bytes.dropBlanks(bytes, text, comment < 0 ? i : comment)
    if shape.colon < 0 { shape.colon = softColon }
    if shape.arrow >= 0, shape.colon >= 0, shape.arrow > shape.colon { shape.arrow = -1 }
    if quoted { rescanQuoted(bytes, &shape) }
    return shape
  }

  /// Colons and arrows inside quoted names neither divide nor make a flow.
  private static func rescanQuoted(_ bytes: Span<UInt8>, _ shape: inout LineShape) {
    shape.colon = -1
    shape.arrow = -1
    var softColon = -1
    var quotes = QuoteScan()
    var i = shape.text
    while i < shape.end, shape.colon < 0 {
      if let name = quotes.name(bytes, at: i, from: shape.text, to: shape.end) {
        i = name.upperBound
        continue
      }
      if bytes[i] == 0x3A {
        if isBeforeBlank(bytes, i + 1) {
          shape.colon = i
        } else if softColon < 0, SoftColon.divides(bytes, i, from: shape.text) {
          softColon = i
        }
      }
      let arrow = Arrow.length(bytes, i, shape.end)
      if arrow > 0, shape.arrow < 0 { shape.arrow = i }
      i += max(arrow, 1)
    }
    if shape.colon < 0 { shape.colon = softColon }
    if shape.arrow >= 0, shape.colon >= 0, shape.arrow > shape.colon { shape.arrow = -1 }
  }

  /// The length of what stands at a byte outside ASCII; notes what is not text.
  private static func wide(_ bytes: Span<UInt8>, _ at: Int, _ count: Int, _ flags: inout LineFlags) -> Int {
    let length = UTF8Check.length(bytes, at)
    if length == 0 {
      flags.insert(.notText)
      return 1
    }
    if length == 3, bytes[at] == 0xE2 {
      let (b, c) = (bytes[at + 1], bytes[at + 2])
      if b == 0x80, c == 0xA8 || c == 0xA9 { flags.insert(.strangeBreak) }
      // U+200E, U+200F, U+202A…U+202E and U+2066…U+2069 turn the direction of what is shown.
      if b == 0x80, c == 0x8E || c == 0x8F || c >= 0xAA && c <= 0xAE { flags.insert(.notText) }
      if b == 0x81, c >= 0xA6 && c <= 0xA9 { flags.insert(.notText) }
    } else if length == 2, bytes[at] == 0xC2, bytes[at + 1] == 0x85 {
      flags.insert(.strangeBreak)
    } else if length == 2, bytes[at] == 0xD8, bytes[at + 1] == 0x9C {
      flags.insert(.notText)
    }
    return length
  }

  private static func skipIndentation(_ bytes: Span<UInt8>, _ start: Int) -> Int {
    var i = start
    while i < bytes.count, Bytes.isBlank(bytes[i]) { i += 1 }
    if i < bytes.count, bytes[i] >= 0x80 || bytes[i] == 0x0B || bytes[i] == 0x0C {
      return Bytes.skipBlanks(bytes, i, bytes.count)
    }
    return i
  }

  private static func isBehindBlank(_ bytes: Span<UInt8>, _ text: Int, _ at: Int) -> Bool {
    if at == text { return true }
    let before = bytes[at - 1]
    return Bytes.isBlank(before) || before >= 0x80 && Bytes.dropBlanks(bytes, text, at) < at
  }

  private static func isBeforeBlank(_ bytes: Span<UInt8>, _ at: Int) -> Bool {
    at >= bytes.count || bytes[at] == 0x0A || bytes[at] == 0x0D || Bytes.blank(bytes, at, bytes.count) > 0
  }

  /// Behind the line end at an offset: LF, CRLF, a lone CR, or nothing at the end of the file.
  private static func lineEnd(_ bytes: Span<UInt8>, _ at: Int) -> Int {
    if at >= bytes.count { return bytes.count }
    return bytes[at] == 0x0D && at + 1 < bytes.count && bytes[at + 1] == 0x0A ? at + 2 : at + 1
  }
}

/// A colon that no blank follows.
enum SoftColon {
  /// Whether it divides: not in an address, a number or an inflected short form, and not a smiley.
  static func divides(_ bytes: Span<UInt8>, _ at: Int, from start: Int) -> Bool {
    guard at > start, at + 1 < bytes.count else { return false }
    let (before, after) = (bytes[at - 1], bytes[at + 1])
    switch after {
    case 0x2F, 0x5C, 0x28, 0x29, 0x7C, 0x2A, 0x3A, 0x2C, 0x2E, 0x3B: return false
    default: break
    }
    if Bytes.isBlank(before) || isInAddress(bytes, at, from: start) { return false }
    if Bytes.isDigit(before), Bytes.isWordByte(after) { return false }
    if Bytes.isUpper(before), Bytes.isLower(after) { return !isEnding(bytes, at + 1) }
    return true
  }

  /// Whether the word around an offset began as an address does, `https://x.fi/a:b`.
  private static func isInAddress(_ bytes: Span<UInt8>, _ at: Int, from start: Int) -> Bool {
    // No address is longer; a line of colons must not be read again for each of them.
    var i = at - 1
    let first = max(start, at - 300)
    while i > first + 1, !Bytes.isBlank(bytes[i]) {
      if bytes[i] == 0x2F, bytes[i - 1] == 0x2F, bytes[i - 2] == 0x3A { return true }
      i -= 1
    }
    return false
  }

  /// Whether one to five small letters follow and then none: `CRM:n`, `EU:s`, `NPS:ssä`.
  private static func isEnding(_ bytes: Span<UInt8>, _ start: Int) -> Bool {
    var i = start
    while i < bytes.count, Bytes.isLower(bytes[i]) || bytes[i] >= 0xC3 && bytes[i] < 0xC4 || bytes[i] & 0xC0 == 0x80 {
      i += 1
    }
    return i - start <= 6 && !(i < bytes.count && Bytes.isWordByte(bytes[i]))
  }
}
