/// The parts of a declaration's line.
public struct DeclarationParts: Sendable {
  /// The name as written, quotation marks included; empty where the declaration is named by its title.
  public var name: Range<Int>
  /// The title, or nil where there is none.
  public var title: Range<Int>?
  /// What a trailing bracket holds, or nil where there is none.
  public var citation: Range<Int>?
  /// Whether a `?` at the end says "we think so".
  public var isUnsure: Bool
}

/// The parts of any text that may end in a bracket.
public struct TextParts: Sendable {
  /// The text before the bracket.
  public var text: Range<Int>
  /// What the bracket holds, or nil where there is none.
  public var citation: Range<Int>?
}

/// Finds the parts of lines; offsets are bytes of the source.
public enum Parts {
  /// Splits a trailing bracket off a text: one that has white space before it and ends the text.
  ///
  /// Whether it cites is for the model to say, which knows the sources.
  public static func splitCitation(_ bytes: Span<UInt8>, _ range: Range<Int>) -> TextParts {
    guard range.count >= 3, bytes[range.upperBound - 1] == 0x5D else { return TextParts(text: range, citation: nil) }
    var i = range.upperBound - 2
    while i > range.lowerBound, bytes[i] != 0x5B {
      if bytes[i] == 0x5D { return TextParts(text: range, citation: nil) }
      i -= 1
    }
    guard bytes[i] == 0x5B else { return TextParts(text: range, citation: nil) }
    let isBehindBlank = i == range.lowerBound || Bytes.dropBlanks(bytes, range.lowerBound, i) < i
    guard isBehindBlank, i + 1 < range.upperBound - 1 else { return TextParts(text: range, citation: nil) }
    let end = Bytes.dropBlanks(bytes, range.lowerBound, i)
    return TextParts(text: range.lowerBound..<end, citation: i + 1..<range.upperBound - 1)
  }

  /// Takes a final `?` that stands behind white space off a text.
  public static func splitUnsure(_ bytes: Span<UInt8>, _ range: Range<Int>) -> (text: Range<Int>, isUnsure: Bool) {
    guard range.count >= 2, bytes[range.upperBound - 1] == 0x3F else { return (range, false) }
    let end = Bytes.dropBlanks(bytes, range.lowerBound, range.upperBound - 1)
    guard end < range.upperBound - 1, end > range.lowerBound else { return (range, false) }
    return (range.lowerBound..<end, true)
  }

  /// The parts of a declaration's line.
  public static func declaration(_ bytes: Span<UInt8>, _ line: Line) -> DeclarationParts {
    if line.flags.contains(.numbered) {
      var end = Int(line.text)
      while Bytes.isDigit(bytes[end]) { end += 1 }
      let whole = splitCitation(bytes, Int(line.body)..<Int(line.end))
      let title = splitUnsure(bytes, whole.text)
      return DeclarationParts(
        name: Int(line.text)..<end, title: title.text, citation: whole.citation, isUnsure: title.isUnsure)
    }
    let body = Int(line.body)
    if line.flags.contains(.bare) {
      let whole = splitCitation(bytes, body..<max(body, Int(line.end)))
      let title = splitUnsure(bytes, whole.text)
      return DeclarationParts(
        name: title.text.lowerBound..<title.text.lowerBound, title: title.text, citation: whole.citation,
        isUnsure: title.isUnsure)
    }
    let headEnd = Bytes.dropBlanks(bytes, body, Int(line.headEnd))
    let head = splitCitation(bytes, body..<headEnd)
    let name = splitUnsure(bytes, head.text)
    guard line.hasColon else {
      return DeclarationParts(name: name.text, title: nil, citation: head.citation, isUnsure: name.isUnsure)
    }
    let start = Bytes.skipBlanks(bytes, Int(line.valueStart), Int(line.end))
    let whole = splitCitation(bytes, start..<Int(line.end))
    let title = splitUnsure(bytes, whole.text)
    return DeclarationParts(
      name: name.text, title: title.text.isEmpty ? nil : title.text, citation: whole.citation ?? head.citation,
      isUnsure: name.isUnsure || title.isUnsure)
  }

  /// The value of a field's line.
  public static func value(_ bytes: Span<UInt8>, _ line: Line) -> Range<Int> {
    let end = Int(line.end)
    return min(Int(line.body), end)..<end
  }
}

extension Parts {
  /// A name without the quotation marks around it.
  public static func unquoted(_ bytes: Span<UInt8>, _ name: Range<Int>) -> Range<Int> { Quotes.inside(bytes, name) }

  /// Whether a name begins with a quotation mark that nothing closes.
  public static func hasOpenQuote(_ bytes: Span<UInt8>, _ name: Range<Int>) -> Bool {
    Quotes.isOpen(bytes, name)
  }

  /// The items of a list, at commas outside quoted names, without blanks around them; empty items are left out.
  public static func items(_ bytes: Span<UInt8>, _ range: Range<Int>, into items: inout [Range<Int>]) {
    items.removeAll(keepingCapacity: true)
    let end = range.upperBound
    var start = range.lowerBound
    while start < end {
      let first = Bytes.skipBlanks(bytes, start, end)
      var i = first
      // Marks make a name only where they stand around the whole of it.
      if i < end, let name = Quotes.name(bytes, at: i, from: i, to: end) { i = name.upperBound }
      while i < end, bytes[i] != 0x2C { i += 1 }
      let last = Bytes.dropBlanks(bytes, min(first, i), i)
      if first < last { items.append(first..<last) }
      start = i + 1
    }
  }

  /// Trims blanks of any sort off both ends.
  public static func trimmed(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Range<Int> {
    let first = Bytes.skipBlanks(bytes, range.lowerBound, range.upperBound)
    return first..<max(first, Bytes.dropBlanks(bytes, first, range.upperBound))
  }
}

extension Parts {
  /// Whether a flow's last piece has a label, which the next line may continue.
  static func endsInLabel(_ bytes: Span<UInt8>, _ line: Line) -> Bool {
    var quotes = QuoteScan()
    var start = Int(line.text)
    while let arrow = Arrow.next(bytes, start, Int(line.end), &quotes) { start = arrow.upperBound }
    for i in start..<Int(line.end) where bytes[i] == 0x3A {
      if i + 1 >= Int(line.end) || Bytes.blank(bytes, i + 1, Int(line.end)) > 0 { return true }
    }
    return false
  }

  /// Whether a text ends its line, but for a bracket and a question mark: only such a text is continued.
  public static func endsLine(_ bytes: Span<UInt8>, _ text: Range<Int>, _ line: Line) -> Bool {
    let end = Int(line.end)
    if text.upperBound >= end { return true }
    let whole = splitCitation(bytes, text.lowerBound..<end).text
    return text.upperBound == whole.upperBound || text.upperBound == splitUnsure(bytes, whole).text.upperBound
  }

  /// The two ends of a place between two others, `joining -> first visit`; nil where there is no arrow.
  public static func ends(_ bytes: Span<UInt8>, _ range: Range<Int>) -> (from: Range<Int>, to: Range<Int>)? {
    guard let arrow = Arrow.next(bytes, range.lowerBound, range.upperBound) else { return nil }
    let from = trimmed(bytes, range.lowerBound..<arrow.lowerBound)
    let to = trimmed(bytes, arrow.upperBound..<range.upperBound)
    return from.isEmpty || to.isEmpty ? nil : (from, to)
  }
}
