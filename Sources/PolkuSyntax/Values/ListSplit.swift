/// An element of a list.
public struct ListItem: Sendable, Equatable {
  /// Where it stands, without blanks and without its question mark.
  public var range: Range<Int>
  /// Whether a `?` stands behind it.
  public var unsure: Bool
}

/// A list taken apart at its commas.
public struct ListParts: Sendable, Equatable {
  /// The elements, in their order.
  public var items: [ListItem]
  /// Whether the list is open, "known so far": `?` or `…` stands in it as an element.
  public var isOpen: Bool
}

extension ValueReader {
  /// Divides a list at its commas; not inside quotation marks, which stay around their element.
  ///
  /// - Parameters:
  ///   - keepsDecimals: whether a comma between two digits divides nothing; in lists of names it does.
  ///   - freeText: whether the elements are texts, of which the mark of doubt stands after a blank.
  public static func split(
    _ text: Span<UInt8>, _ range: Range<Int>, keepsDecimals: Bool, freeText: Bool = false
  ) -> ListParts {
    var parts = ListParts(items: [], isOpen: false)
    var start = range.lowerBound
    var i = start
    var atStart = true
    // The end of the value of which no quotation mark closes any more: looked for once, not per mark.
    var lastClosing = -1
    while i <= range.upperBound {
      if i == range.upperBound || divides(text, i, range, keepsDecimals) {
        add(text, start..<i, freeText, &parts)
        i += 1
        start = i
        atStart = true
        continue
      }
      let mark = atStart ? Bytes.quote(text, i, range.upperBound) : 0
      if mark > 0 {
        if lastClosing < 0 { lastClosing = lastQuote(text, range) }
        if lastClosing > i { i = closing(text, i + mark, range.upperBound) - 1 }
      }
      atStart = atStart && ValueText.blank(text, i, range.upperBound) > 0
      i += 1
    }
    return parts
  }

  private static func divides(_ text: Span<UInt8>, _ i: Int, _ range: Range<Int>, _ keepsDecimals: Bool) -> Bool {
    guard text[i] == UInt8(ascii: ",") else { return false }
    return
      !(keepsDecimals && i > range.lowerBound && i + 1 < range.upperBound && ValueText.isDigit(text[i - 1])
      && ValueText.isDigit(text[i + 1]))
  }

  private static func add(_ text: Span<UInt8>, _ range: Range<Int>, _ freeText: Bool, _ parts: inout ListParts) {
    let range = ValueText.trimmed(text, range)
    if range.isEmpty { return }
    if isOpenMark(text, range) {
      parts.isOpen = true
      return
    }
    var end = range.upperBound
    while end > range.lowerBound, text[end - 1] == UInt8(ascii: "?") { end -= 1 }
    let sure = ValueText.trimmed(text, range.lowerBound..<end)
    let isMark = end < range.upperBound && (!freeText || sure.upperBound < end)
    parts.items.append(ListItem(range: isMark ? sure : range, unsure: isMark))
  }

  /// `?`, `…` or points alone.
  private static func isOpenMark(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    if range.count == 3, text[range.lowerBound] == 0xE2, text[range.lowerBound + 1] == 0x80,
      text[range.lowerBound + 2] == 0xA6
    {
      return true
    }
    let byte = text[range.lowerBound]
    guard byte == UInt8(ascii: "?") || byte == UInt8(ascii: ".") && range.count > 1 else { return false }
    for i in range where text[i] != byte { return false }
    return true
  }

  private static func lastQuote(_ text: Span<UInt8>, _ range: Range<Int>) -> Int {
    var i = range.upperBound - 1
    while i >= range.lowerBound {
      if Bytes.quote(text, i, range.upperBound) > 0 { return i }
      i -= 1
    }
    return range.lowerBound
  }

  /// The end of the quotation mark that closes; there is one.
  private static func closing(_ text: Span<UInt8>, _ from: Int, _ end: Int) -> Int {
    var i = from
    while i < end {
      let length = Bytes.quote(text, i, end)
      if length > 0 { return i + length }
      i += 1
    }
    return end
  }
}
